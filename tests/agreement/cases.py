"""The worked calculations as cases; run as a program, the fingerprint of what is answered to them."""

from __future__ import annotations

import hashlib
import json

from hlh_engine import Case, assess
from hlh_engine.intake.document import case_from_tree
from tests.patients.test_worked import AS_OF, WORKED, rows_of
from tests.support import BOOK


def worked() -> list[Case]:
    """Every worked calculation, as the ward would send it."""
    more = ("treatments",)
    return [
        case_from_tree(
            {"as_of": AS_OF, "patient": dict(e["patient"]), "observations": rows_of(e)}
            | {key: e[key] for key in more if key in e}
        )
        for e in WORKED
    ]


if __name__ == "__main__":
    written = (assess(case, BOOK).document(lang) for case in worked()[::4] for lang in ("en", "zh"))
    print(hashlib.sha256(json.dumps(list(written), ensure_ascii=False).encode()).hexdigest())
