"""The timeline of a patient: one row a measurement and one a medicine, all on the same days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any

from hlh_engine import Case
from hlh_engine.intake.moments import moment
from hlh_engine.model.case import Treatment
from web.charts import Mark, course, spans
from web.course import Trend, moment_of, shown
from web.shown import day
from web.view import View

MOST_ROWS = 10
MOST_TICKS = 8
DAY = timedelta(days=1)


def timeline_of(view: View, case: Case) -> dict[str, Any] | None:
    """The rows of the drawing and the table behind it; None where nothing was measured."""
    if not view.course:
        return None
    rows = (view.moving or view.course)[:MOST_ROWS]
    given = [(t, _dates(t, case.as_of)) for t in case.treatments or ()]
    span = _span(rows, [date for _, dates in given for date in dates], case.as_of)
    ticks = _ticks(span, case.as_of, view.lang)
    return {
        "rows": [{"trend": t, "svg": course(t.marks, t.line, _label(t, view), span, ticks)} for t in rows],
        "given": [
            {"drug": _drug(view, t.drug), "dose": str(t.dose or ""), "svg": spans(_bars(t, dates), span, t.drug)}
            for t, dates in given if dates
        ],
        "table": [
            {"at": moment_of(r).isoformat(), "name": t.name, "value": shown(r), "unit": t.unit, "text": r.text}
            for t in view.course for r in t.readings
        ],
    }  # fmt: skip


def _span(rows: Sequence[Trend], dates: Sequence[datetime], end: datetime) -> tuple[float, float]:
    times = [moment_of(r) for t in rows for r in t.readings] + list(dates) + [end]
    first, last = min(times), max(times)
    if last - first < DAY:
        first = last - DAY
    return first.timestamp(), last.timestamp()


def _ticks(span: tuple[float, float], as_of: datetime, lang: str) -> list[Mark]:
    """Midnights where the patient is, at most so many that their names fit."""
    first, last = (datetime.fromtimestamp(end, as_of.tzinfo) for end in span)
    start = datetime.combine(first.date() + DAY, time(), as_of.tzinfo)
    days = max((last - start).days + 1, 1)
    step = max(1, -(-days // MOST_TICKS))
    marks = [start + timedelta(days=n) for n in range(0, days, step)]
    return [Mark(at.timestamp(), 0, label=day(at.date().isoformat(), lang)) for at in marks]


def _label(trend: Trend, view: View) -> str:
    values = {"name": trend.name, "first": trend.first, "last": trend.last, "unit": trend.unit, "days": trend.days}
    return view.words["chart_label"].format(**values, rule=trend.rule or view.words["none_word"])


def _dates(treatment: Treatment, as_of: datetime) -> list[datetime]:
    if treatment.given:
        return sorted(moment(one, as_of).at for one in treatment.given)
    ends = [treatment.start, treatment.stop or (as_of if treatment.start else None)]
    return [moment(one, as_of).at for one in ends if one is not None]


def _bars(treatment: Treatment, dates: Sequence[datetime]) -> list[tuple[float, float, str]]:
    dose = str(treatment.dose or "")
    if treatment.given:
        return [(at.timestamp(), at.timestamp(), dose if at == dates[0] else "") for at in dates]
    return [(dates[0].timestamp(), dates[-1].timestamp(), dose)]


def _drug(view: View, drug: str) -> str:
    entry = view.book.vocabulary.drugs.get(drug) if view.book else None
    return (entry.zh if view.lang == "zh" else entry.en) if entry else drug
