"""One small function for each kind of input; a view of several readings is chosen in ``windows``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from hlh_engine.clinic.derived import compute
from hlh_engine.intake.answers import ANSWERS, Asked
from hlh_engine.intake.chart import Chart, patient_chart
from hlh_engine.intake.clocks import COUNTED, started
from hlh_engine.intake.lexicon import Lexicon
from hlh_engine.intake.medicines import Medicines, medicines_of
from hlh_engine.intake.moments import Moment
from hlh_engine.intake.reading import NO, YES, Reading
from hlh_engine.intake.series import taken
from hlh_engine.intake.windows import Seen, picked, recent
from hlh_engine.model.case import Case
from hlh_engine.model.condition import Input
from hlh_engine.model.fact import Fact, Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.vocabulary import Window

BODY = {
    "kg": Input("observable", "weight", "latest"),
    "m2": Input("derived", "bsa", "latest"),
}
"""What a dose per kilogram or per square meter is multiplied with."""
UNBOUNDED = Window()


@dataclass(slots=True)
class Resolver:
    """A case on the desk: its chart and lists, and the facts found so far."""

    lexicon: Lexicon
    chart: Chart
    medicines: Medicines
    used: set[str] = field(default_factory=set)
    _found: dict[str, Fact | None] = field(default_factory=dict)
    _clocks: dict[str, Moment | None] = field(default_factory=dict)
    _picked: dict[tuple[str, str], Reading | None] = field(default_factory=dict)

    @classmethod
    def of(cls, case: Case, lexicon: Lexicon) -> Resolver:
        """The case, taken in."""
        return cls(lexicon, patient_chart(case, lexicon), medicines_of(case, lexicon))

    def fact(self, wanted: Input) -> Fact | None:
        """The fact for an input, None where it is unknown."""
        key = wanted.key
        if key not in self._found:
            self._found[key] = None
            self._found[key] = RESOLVERS[wanted.kind](self, wanted)
        return self._found[key]

    def reading(self, name: str, view: str) -> Reading | None:
        """The reading of an observable that counts for a view."""
        readings = self.readings(name)
        if not readings:
            return None
        key = (name, view)
        if key not in self._picked:
            entry = self.lexicon.vocabulary.observables.get(name)
            window = entry.window if entry else UNBOUNDED
            if view.startswith("baseline:"):
                self.clock(view.partition(":")[2])
            running = {clock: start for clock, start in self._clocks.items() if start is not None}
            sample = entry.sample_of if entry else None
            of_sample = self._notes_on(sample, readings, view) if sample else readings
            found = picked(of_sample, view, Seen(self.chart.as_of, window, running))
            if found is not None:
                self.used.add(found.place)
            self._picked[key] = found
        return self._picked[key]

    def totals_of(self, word: str) -> Sequence[Reading]:
        """What is recorded as given in all of a drug or class."""
        recorded = self.lexicon.vocabulary.totals().get(word)
        return self.readings(recorded) if recorded else ()

    def _notes_on(self, sample: str, notes: Sequence[Reading], view: str) -> Sequence[Reading]:
        """Of the notes on samples, those on the sample that counts; else those that belong to no sample."""
        counting = self.reading(sample, view)
        if counting is None:
            return notes
        own = [note for note in notes if note.moment == counting.moment]
        taken_then = {reading.moment for reading in self.readings(sample)}
        return own or [note for note in notes if note.moment not in taken_then]

    def readings(self, name: str) -> Sequence[Reading]:
        """The usable readings of an observable, oldest first."""
        return self.chart.readings.get(name, ())

    def clock(self, name: str) -> Moment | None:
        """When a clock started."""
        if name not in self._clocks:
            clock = self.lexicon.vocabulary.clocks.get(name)
            self._clocks[name] = started(clock, self.chart, self.medicines) if clock else None
        return self._clocks[name]

    def value(self, wanted: Input) -> Value | None:
        """The value of an input."""
        fact = self.fact(wanted)
        return None if fact is None else fact.value

    def body(self, unit: str) -> Interval | None:
        """Kilograms or square meters, where known."""
        value = self.value(BODY[unit])
        return value if isinstance(value, Interval) else None


# --- kinds ----------------------------------------------------------------------------------------


def _observable(resolver: Resolver, wanted: Input) -> Fact | None:
    found = resolver.reading(wanted.name, wanted.view)
    return None if found is None else fact_of(found, wanted)


def fact_of(found: Reading, wanted: Input) -> Fact:
    """A reading as the fact of an input."""
    return Fact(
        wanted.key, found.value, found.unit, found.moment.at, found.place, found.text,
        found.reported, found.unit_reported,
    )  # fmt: skip


def _limit(resolver: Resolver, wanted: Input) -> Fact | None:
    """The laboratory's own limit, sent with the reading that the view picks."""
    side, _, view = wanted.view.partition(":")
    found = resolver.reading(wanted.name, view)
    limit = None if found is None else (found.high if side == "high" else found.low)
    if found is None or limit is None:
        return None
    return Fact(wanted.key, limit, found.unit, found.moment.at, found.place)


def _age(resolver: Resolver, wanted: Input) -> Fact | None:
    age = resolver.chart.age
    years = age.within(wanted.view)
    if years is None:
        return None
    return Fact(wanted.key, years, wanted.view, resolver.chart.as_of, age.place, age.text)


def _derived(resolver: Resolver, wanted: Input) -> Fact | None:
    vocabulary, now = resolver.lexicon.vocabulary, resolver.chart.as_of
    entry = vocabulary.derived[wanted.name]

    def value_of(name: str, unit: str | None) -> Value | None:
        if name == "age":
            return resolver.value(Input("age", "age", unit or "a"))
        if name.endswith((" ULN", " LLN")):
            side = "high" if name.endswith("ULN") else "low"
            return resolver.value(Input("limit", name[:-4], f"{side}:{wanted.view}"))
        return resolver.value(Input("observable", name, wanted.view))

    if entry.take is not None:
        value = taken(entry, vocabulary, resolver.readings, resolver.clock, now)
    else:
        value = compute(vocabulary, wanted.name, value_of)
    return None if value is None else Fact(wanted.key, value, entry.unit, now, f"derived.{wanted.name}")


def _clock(resolver: Resolver, wanted: Input) -> Fact | None:
    start = resolver.clock(wanted.name)
    if start is None:
        return None
    clock = resolver.lexicon.vocabulary.clocks[wanted.name]
    number = COUNTED[wanted.view](start, resolver.chart.as_of, clock)
    return Fact(wanted.key, number, None, start.at, clock.starts, start.text)


def _drug(resolver: Resolver, wanted: Input) -> Fact | None:
    view, _, argument = wanted.view.partition(":")
    asked = Asked(
        wanted.name, argument, resolver.medicines, resolver.chart.as_of, resolver.body, resolver.totals_of
    )
    value = ANSWERS[view](asked)
    if value is None:
        return None
    unit = argument or None if isinstance(value, Interval) else None
    places = ", ".join(course.place for course in asked.courses)
    return Fact(wanted.key, value, unit, resolver.chart.as_of, places)


def _measured(resolver: Resolver, wanted: Input) -> Fact:
    """Whether a usable value is that recent; knowledge, never itself unknown."""
    found = recent(resolver.readings(wanted.name), wanted.view, resolver.chart.as_of)
    if found:
        resolver.used.add(found[-1].place)
    at, place = (found[-1].moment.at, found[-1].place) if found else (None, "")
    return Fact(wanted.key, YES if found else NO, None, at, place)


RESOLVERS: Mapping[str, Callable[[Resolver, Input], Fact | None]] = {
    "observable": _observable,
    "limit": _limit,
    "age": _age,
    "derived": _derived,
    "clock": _clock,
    "drug": _drug,
    "measured": _measured,
}
