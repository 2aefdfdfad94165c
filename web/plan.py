"""Options, doses and stops as the result page lays them out; what an entry does not carry is not shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from string import ascii_uppercase
from typing import Any

Entry = Mapping[str, Any]
DOSES = ("dose", "regimen")
WATCH = ("monitoring", "test")
SHOWN = ("pathway", *DOSES, *WATCH)


def plan(document: Entry) -> dict[str, Any]:
    """The options with their doses, the stops with the options they block, and everything else advised."""
    given = [_dose(entry) for entry in _of(document, *DOSES)]
    options = [_option(entry, n, given) for n, entry in enumerate(_of(document, "pathway"))]
    placed = {id(dose) for option in options for dose in option["doses"]}
    return {
        "options": options,
        "suggested": next((o for o in options if o["state"] != "blocked"), None),
        "doses": given,
        "loose": [dose for dose in given if id(dose) not in placed],
        "stops": [_stop(stop, options) for stop in document.get("stops") or ()],
        "watch": list(_of(document, *WATCH)),
        "rest": [entry for entry in document.get("recommendations") or () if entry.get("kind") not in SHOWN],
        "undecided": list(document.get("undecided_options") or ()),
        "orders": [_dose({**entry, "blocked_by": entry.get("stops")}) for entry in document.get("orders") or ()],
        "running": [_dose({**entry, "blocked_by": entry.get("stops")}) for entry in document.get("running") or ()],
    }


def _of(document: Entry, *kinds: str) -> Iterator[Entry]:
    return (e for e in document.get("recommendations") or () if e.get("kind") in kinds)


def _option(entry: Entry, n: int, doses: Sequence[dict[str, Any]]) -> dict[str, Any]:
    drugs = entry.get("drugs") or ()
    blocked = _blocked(entry)
    own = [dose for dose in doses if _belongs(dose, entry.get("regimen"), drugs)]
    return {
        **entry,
        "letter": ascii_uppercase[n] if n < len(ascii_uppercase) else str(n + 1),
        "doses": own,
        "state": "blocked" if blocked else "unknown" if _open(entry) else "open",
        "blocked_by": blocked,
        "open_until": _waits(entry),
        "for": entry.get("for") or [],
        "against": entry.get("against") or [],
    }


def _belongs(dose: Entry, regimen: str | None, drugs: Sequence[str]) -> bool:
    """A dose of the option's own regimen, or of one of its drugs where the dose belongs to no regimen."""
    own = dose.get("regimen")
    return own == regimen if own and regimen else own is None and dose.get("drug") in drugs


def _open(entry: Entry) -> bool:
    return entry.get("verdict") == "unknown" or bool(_waits(entry))


def _waits(entry: Entry) -> list[Any]:
    """What an option is open until, without what is known already."""
    return [one for one in entry.get("open_until") or () if not isinstance(one, Mapping) or one.get("verdict") != "met"]


def _blocked(entry: Entry) -> list[str]:
    return [stop["id"] if isinstance(stop, Mapping) else str(stop) for stop in entry.get("blocked_by") or ()]


def _dose(entry: Entry) -> dict[str, Any]:
    """A dose with its number where it has one, and else with what it waits for."""
    dose = entry.get("dose") or {}
    blocked = _blocked(entry)
    amount = dose.get("rounded") or dose.get("amount")
    printed = amount if not (blocked or dose.get("why_not") or dose.get("missing")) else None
    schedule = [row for row in entry.get("schedule") or () if row.get("date")]
    return {
        **entry,
        "name": entry.get("drug_name") or entry.get("name") or entry.get("drug", ""),
        "dose": dose,
        "printed": printed,
        "error": dose.get("rounding_error") or dose.get("error"),
        "not_before": entry.get("not_before") or [],
        "prerequisites": _names(entry.get("prerequisites") or ()),
        "blocked_by": blocked,
        "missing": _names(dose.get("missing") or entry.get("missing") or ()),
        "why_not": dose.get("why_not") or entry.get("why_not"),
        "adjustments": dose.get("adjustments") or entry.get("adjustments") or [],
        "open_adjustments": dose.get("open_adjustments") or [],
        "beside": dose.get("beside") or [],
        "schedule": schedule if printed else [],
        "often": _often(dose.get("per_day"), schedule),
    }


def _often(per_day: object, schedule: Sequence[Entry]) -> str | None:
    """How often on a day it is given: *once* is said only of what is given on days on end.

    A drug given once on each of scattered dates is not given once a day; its dates say when.
    """
    text = str(per_day or "")
    if not text or text.startswith("0"):
        return None
    days = [date.fromisoformat(str(row["date"])[:10]) for row in schedule]
    on_end = len(days) > 1 and (days[1] - days[0]).days == 1
    return text if text != "1" or on_end else None


def _names(missing: Sequence[Any]) -> list[str]:
    return [one["name"] if isinstance(one, Mapping) else str(one) for one in missing]


def _stop(stop: Entry, options: Sequence[Entry]) -> dict[str, Any]:
    letters = [option["letter"] for option in options if stop["id"] in option["blocked_by"]]
    return {**stop, "letters": letters}
