"""Dates of a schedule: protocol days laid on the calendar from a start date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from hlh_engine.model.treatment import Amount, Days, Give, Step, Stint

HORIZON = 84
"""How many days ahead an open-ended schedule is printed."""
PER_WEEK = {1: (0,), 2: (0, 3), 3: (0, 2, 4)}
"""On which days of a week a dose is given that has no fixed weekday."""


def start_of(today: date, day: int | None, first_day: int) -> date:
    """The date of the first day: counted back from today's number, or today itself when nothing has started."""
    return today if day is None else today - timedelta(days=_elapsed(day, first_day))


def _elapsed(day: int, first_day: int) -> int:
    return day - first_day if day >= first_day else day


def dates_of(
    what: Give | Step | Stint, amount: Amount, start: date, first_day: int, today: date
) -> Iterator[tuple[int, date]]:
    """Each protocol day with its date, at most ``HORIZON`` days ahead where the end is open; of what is decided again the next one."""
    horizon = max((today - start).days, 0) + HORIZON
    dated = ((number, start + timedelta(days=number - first_day)) for number in _numbers(what, amount, start, horizon))
    if isinstance(what, Give) and what.repeat is not None:
        return islice(((number, on) for number, on in dated if on >= today), 1)
    return dated


def _numbers(what: Give | Step | Stint, amount: Amount, start: date, horizon: int) -> Iterator[int]:
    if isinstance(what, Stint):
        yield from _spread(what.days, horizon, start)
    elif isinstance(what, Step):
        last = what.last if what.last is not None else max(horizon, what.first)
        yield from range(what.first, last + 1)
    elif amount.over:
        yield from range(1, amount.over + 1)
    else:
        last = min(max(what.until.numbers), horizon) if what.until and what.until.numbers else horizon
        yield from _spread(what.days, last, start)


def _spread(days: Days, last: int, start: date) -> Iterator[int]:
    if days.a_week:
        for week in range(1, last + 1, 7):
            yield from (week + offset for offset in PER_WEEK[days.a_week] if week + offset <= last)
    elif days.weekdays:
        yield from (n for n in range(1, last + 1) if (start + timedelta(days=n - 1)).weekday() in days.weekdays)
    else:
        yield from days.numbers
        if days.then_every and days.numbers:
            cycle = days.numbers[-days.run :]
            shift = days.then_every
            while cycle[0] + shift <= last:
                yield from (n + shift for n in cycle if n + shift <= last)
                shift += days.then_every
