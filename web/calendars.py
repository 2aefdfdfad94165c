"""Doses and checks on dates: the first days as a grid, and the whole schedule as a calendar file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event

Entry = Mapping[str, Any]
SHOWN = 15
WEEKEND = 5
PRODUCER = "-//HLH Engine//consultation schedule//EN"


def start_of(document: Entry) -> date:
    """The day of the consultation."""
    return datetime.fromisoformat(document["as_of"]).date()


def grid(document: Entry, doses: Sequence[Entry], watch: Sequence[Entry], days: int = SHOWN) -> dict[str, Any] | None:
    """The days from the consultation on, a row for each drug and each check; None where nothing has a date."""
    first = start_of(document)
    dates = [first + timedelta(days=n) for n in range(days)]
    rows = [row for dose in doses if (row := _dose_row(dose, dates))]
    checks = [row for entry in watch if (row := _check_row(entry, dates))]
    if not rows and not checks:
        return None
    numbers = _numbers(doses, first)
    heads = [
        {"date": d.isoformat(), "number": numbers.get(d), "weekend": d.weekday() >= WEEKEND, "today": d == first}
        for d in dates
    ]
    return {"days": heads, "rows": rows, "checks": checks}


def _numbers(doses: Sequence[Entry], first: date) -> dict[date, int]:
    """The protocol's number of each day, read from the first schedule and continued between its dates."""
    for dose in doses:
        if numbered := [row for row in dose["schedule"] if row.get("day") is not None]:
            shift = int(numbered[0]["day"]) - (date.fromisoformat(numbered[0]["date"]) - first).days
            return {first + timedelta(days=n): n + shift for n in range(366)}
    return {}


def _dose_row(dose: Entry, dates: Sequence[date]) -> dict[str, Any] | None:
    """Cells that span equal doses on consecutive days."""
    by_day = {row["date"]: row for row in dose["schedule"]}
    cells: list[dict[str, Any]] = []
    for day in dates:
        row = by_day.get(day.isoformat())
        same = row is not None and cells and cells[-1]["row"] and _alike(cells[-1]["row"], row)
        if same:
            cells[-1]["span"] += 1
        else:
            cells.append({"span": 1, "row": row, "weekend": day.weekday() >= WEEKEND})
    return {"drug": dose, "cells": cells} if any(cell["row"] for cell in cells) else None


def _alike(first: Entry, second: Entry) -> bool:
    keys = ("amount", "unit", "doses_per_day")
    return all(first.get(key) == second.get(key) for key in keys)


def _check_row(entry: Entry, dates: Sequence[date]) -> dict[str, Any] | None:
    wanted = {str(day)[:10] for day in entry.get("dates") or ()}
    cells = [{"on": day.isoformat() in wanted, "weekend": day.weekday() >= WEEKEND} for day in dates]
    return {"check": entry, "cells": cells} if any(cell["on"] for cell in cells) else None


def by_date(doses: Sequence[Entry], watch: Sequence[Entry]) -> list[dict[str, Any]]:
    """Every date with its doses and checks, in order."""
    found: dict[str, dict[str, Any]] = {}
    for dose in doses:
        for row in dose["schedule"]:
            found.setdefault(row["date"], _empty(row["date"]))["doses"].append({**row, "of": dose})
    for entry in watch:
        for day in entry.get("dates") or ():
            found.setdefault(str(day)[:10], _empty(str(day)[:10]))["checks"].append(entry)
    return [found[key] for key in sorted(found)]


def _empty(day: str) -> dict[str, Any]:
    return {"date": day, "doses": [], "checks": []}


def calendar_file(document: Entry, doses: Sequence[Entry], watch: Sequence[Entry], words: Mapping[str, str]) -> bytes:
    """The schedule in iCalendar form, whole days; it names no patient."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCER)
    calendar.add("version", "2.0")
    stamp = datetime.fromisoformat(document["as_of"])
    for entry in by_date(doses, watch):
        lines = [_line(row, words) for row in entry["doses"]]
        lines += [", ".join(check.get("tests") or ()) or check.get("title", "") for check in entry["checks"]]
        for n, text in enumerate(dict.fromkeys(lines)):
            event = Event()
            event.add("uid", f"{document['id']}-{entry['date']}-{n}")
            event.add("dtstamp", stamp)
            event.add("dtstart", date.fromisoformat(entry["date"]))
            event.add("summary", text)
            event.add("description", words["calendar_note"])
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def _line(row: Entry, words: Mapping[str, str]) -> str:
    name = row["of"]["name"]
    often = row.get("doses_per_day")
    times = words["times_a_day"].format(n=often) if often and str(often) != "1" else ""
    return f"{name} {row.get('amount', '')} {row.get('unit', '')} {times}".strip()
