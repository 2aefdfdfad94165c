"""What a clinician did with a consultation: the three words it can be, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches

from hlh_engine import Issue, Refusal
from hlh_engine.errors import issue
from hlh_engine.intake.notation import read_tree
from hlh_engine.intake.soundness import unsound
from web.security import account

WORDS = ("followed", "changed", "declined")
ADOPTED = ("followed", "changed")
LONGEST = {"decision": 20, "reason": 2000, "subject": 200, "decided_by": 200, "next_assessment": 10}
"""The fields and how long each may be; ``subject`` names what of the consultation is meant, ``next_assessment`` is a date."""
SCHEMA = {
    "type": "object",
    "required": ["decision", "reason"],
    "additionalProperties": False,
    "properties": {
        "decision": {"enum": list(WORDS)},
        "reason": {"type": "string", "pattern": r"\S", "maxLength": LONGEST["reason"]},
        "subject": {"type": "string", "maxLength": LONGEST["subject"]},
        "decided_by": {"type": "string", "maxLength": LONGEST["decided_by"]},
        "next_assessment": {"type": "string", "pattern": r"^(\d{4}-\d\d-\d\d)?$"},
    },
}


def read_decision(body: bytes) -> dict[str, str]:
    """The decision in a JSON text, or a refusal with every reason."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise Refusal([issue("HLH-DOC-03", "", position=fault.start)]) from None
    tree = read_tree(text, "decision.json")
    if not isinstance(tree, Mapping):
        raise Refusal([issue("HLH-HTTP-01", "")])
    if found := list(unsound(tree)):
        raise Refusal(found)
    return checked(tree)


def checked(fields: Mapping[str, object]) -> dict[str, str]:
    """The decision in these fields, every field present, by whoever is signed in; or a refusal with every reason."""
    if who := account():
        fields = {**fields, "decided_by": who.name}
    if found := [*_unknown(fields), *_wrong(fields)]:
        raise Refusal(found)
    return {name: str(fields.get(name, "")) for name in LONGEST}


def _unknown(fields: Mapping[str, object]) -> Iterator[Issue]:
    for key in fields.keys() - LONGEST.keys():
        near = get_close_matches(key, LONGEST, n=1)
        known = ", ".join(LONGEST)
        yield issue("HLH-DOC-09", key, key=key, near=near[0] if near else "—", known=known)


def _wrong(fields: Mapping[str, object]) -> Iterator[Issue]:
    if fields.get("decision") not in WORDS:
        name = str(fields.get("decision", ""))[:40]
        yield issue("HLH-HTTP-09", "decision", name=name, known=", ".join(WORDS))
    for name in [name for name in LONGEST if name != "decision"]:
        text = fields.get(name, "")
        if not isinstance(text, str) or len(text) > LONGEST[name]:
            yield issue("HLH-HTTP-11", name, name=name, limit=LONGEST[name])
        elif name == "reason" and not text.strip():
            yield issue("HLH-HTTP-12", name)
    if fields.get("subject") and fields.get("decision") in ADOPTED:
        yield from unplanned(fields)


def unplanned(fields: Mapping[str, object]) -> Iterator[Issue]:
    """What a plan lacks before it may be adopted (HS-35): who answers for it, and the date of the next assessment."""
    if not str(fields.get("decided_by", "")).strip():
        yield issue("HLH-HTTP-15", "decided_by")
    try:
        date.fromisoformat(str(fields.get("next_assessment", "")))
    except ValueError:
        yield issue("HLH-HTTP-16", "next_assessment")
