"""Dates of the document as moments: a whole day, a time without zone, or no time at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

LAST_SECOND = timedelta(days=1, seconds=-1)


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was observed: not before ``at``, not after ``until`` (equal unless only the day is known)."""

    at: datetime
    until: datetime

    @property
    def whole_day(self) -> bool:
        """Whether only the day is known."""
        return self.at != self.until

    @property
    def text(self) -> str:
        """The day, or the moment, in ISO 8601."""
        return self.at.date().isoformat() if self.whole_day else self.at.isoformat()


def moment(when: datetime | date | None, as_of: datetime) -> Moment:
    """The moment meant; without zone it is in the zone of ``as_of``, without date it is ``as_of``."""
    if when is None:
        return Moment(as_of, as_of)
    if isinstance(when, datetime):
        at = when if when.tzinfo else when.replace(tzinfo=as_of.tzinfo)
        return Moment(at, at)
    start = datetime.combine(when, time(), as_of.tzinfo)
    end = start + LAST_SECOND
    return Moment(start, min(end, as_of) if start <= as_of else end)


def day_of(when: datetime | date, as_of: datetime) -> date:
    """The calendar day, as seen where ``as_of`` is."""
    if isinstance(when, datetime):
        return moment(when, as_of).at.astimezone(as_of.tzinfo).date()
    return when
