"""The case document: one patient as the ward sends it (contract, section 2).

Only the shape is checked here. What a value means (units, codes, plausibility, which date counts)
is the work of intake, which sets single observations aside with a reason; a wrong shape refuses the
document. Numbers are decimals and keep their digits; texts stay as they were written.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
)  # fmt: skip
from pydantic_core import PydanticCustomError

Text = Annotated[str, Field(min_length=1)]
DAY = "2026-11-20"
YEARS = range(1800, 2200)
"""Years a calendar can safely be moved in; whether a date is plausible is asked at intake."""
NUMBER_SCHEMA = {"type": "number"}
MOMENT_SCHEMA = {"type": "string", "description": "RFC 3339 date-time, or a date (that day)"}


class Part(BaseModel):
    """Any part of the document: frozen, strict, nothing undeclared."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


def _fault(kind: str) -> PydanticCustomError:
    """A wrong shape; intake has the words for each kind."""
    return PydanticCustomError(kind, "wrong shape")


def _name(raw: object) -> object:
    """An identifier that happens to be a number."""
    return str(raw) if isinstance(raw, Decimal | int) and not isinstance(raw, bool) else raw


Name = Annotated[str, BeforeValidator(_name), Field(min_length=1)]


def _decimal(raw: object) -> object:
    """Whole numbers and binary floats as the decimal they are written as; the rest as it is."""
    if isinstance(raw, int) and not isinstance(raw, bool):
        return Decimal(raw)
    return Decimal(repr(raw)) if isinstance(raw, float) else raw


def _quantity_part(raw: object) -> Decimal | str:
    number = _decimal(raw)
    if isinstance(number, Decimal | str):
        return number
    raise _fault("hlh_value")


class Quantity(Part):
    """A structured quantity: ``{value: 8450, unit: ug/L}``; ``comparator`` is ``<  <=  >=  >``."""

    value: Annotated[Decimal | str, BeforeValidator(_quantity_part), WithJsonSchema(NUMBER_SCHEMA)]
    unit: str | None = None
    comparator: Literal["<", "<=", ">=", ">"] | None = None

    def __str__(self) -> str:
        """The quantity as one text, as it could have been written."""
        return " ".join(str(part) for part in (self.comparator, self.value, self.unit) if part is not None)


Scalar = Decimal | str | bool | Quantity | None
"""What stands under ``value``: a number, a text, yes or no, a structured quantity, or nothing."""


def _scalar(raw: object) -> Scalar:
    value = _decimal(raw)
    if value is None or isinstance(value, Decimal | str | bool | Quantity):
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return Quantity.model_validate(value)
    raise _fault("hlh_value")


SCALAR_SCHEMA = {
    "anyOf": [
        {"type": "number"}, {"type": "string"}, {"type": "boolean"}, {"type": "null"},
        {
            "type": "object",
            "properties": {
                "value": {"anyOf": [{"type": "number"}, {"type": "string"}]},
                "unit": {"type": "string"},
                "comparator": {"enum": ["<", "<=", ">=", ">"]},
            },
            "required": ["value"],
            "additionalProperties": False,
        },
    ]
}  # fmt: skip
Value = Annotated[Scalar, BeforeValidator(_scalar), WithJsonSchema(SCALAR_SCHEMA)]
When = datetime | date
"""A moment, or a whole day; a moment without zone is in the zone of ``as_of``."""


def _when(raw: object) -> When:
    when = raw
    if isinstance(raw, str):
        with suppress(ValueError):
            when = _moment(raw.strip())
    if isinstance(when, datetime | date) and when.year in YEARS:
        return when
    raise _fault("hlh_date")


def _moment(text: str) -> When:
    return date.fromisoformat(text) if len(text) <= len(DAY) else datetime.fromisoformat(text)


def _loose_when(raw: object) -> When | str | None:
    """Of an observation: a date that cannot be read sets that observation aside, not the document."""
    try:
        return None if raw is None or raw == "" else _when(raw)
    except PydanticCustomError:
        if isinstance(raw, str | Decimal):
            return str(raw)
        raise


def _day(raw: object) -> date:
    when = _when(raw)
    return when.date() if isinstance(when, datetime) else when


def _as_of(raw: object) -> datetime:
    """A day alone is meant to its end; a time without zone is universal time."""
    when = _when(raw)
    if not isinstance(when, datetime):
        when = datetime.combine(when, time(23, 59, 59))
    return when if when.tzinfo else when.replace(tzinfo=UTC)


Moment = Annotated[When, BeforeValidator(_when), WithJsonSchema(MOMENT_SCHEMA)]
LooseMoment = Annotated[
    When | str | None, BeforeValidator(_loose_when), WithJsonSchema(MOMENT_SCHEMA)
]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema(MOMENT_SCHEMA)]
AsOf = Annotated[datetime, BeforeValidator(_as_of), WithJsonSchema(MOMENT_SCHEMA)]


def _tuple(raw: object) -> object:
    return tuple(raw) if isinstance(raw, list) else raw


def _one_or_more(raw: object) -> object:
    """``given: 2026-11-06`` is a list of one."""
    return _tuple(raw) if isinstance(raw, list | tuple) else (raw,)


def _one_or_more_texts(raw: object) -> object:
    """``plan: level`` is a list of one; nothing is an empty list."""
    return () if raw is None else _one_or_more(raw)


def _whole(raw: object) -> object:
    """A decimal without fraction is a whole number."""
    return int(raw) if isinstance(raw, Decimal) and raw == raw.to_integral_value() else raw


class Patient(Part):
    """Who: never a name. An age counts where there is no birth date."""

    id: Name | None = None
    birth_date: Day | None = None
    age: Value = None
    sex: Literal["female", "male", "unknown"] = "unknown"


class Observation(Part):
    """One thing observed, named by ``observable`` (id or alias) or by ``code`` (LOINC)."""

    observable: Text | None = None
    code: Text | None = None
    value: Value = None
    at: LooseMoment = None
    reference_low: Value = None
    reference_high: Value = None
    subset: str | None = None
    organism: str | None = None
    note: str | None = None


class Medicine(Part):
    """What a treatment, a co-medication and an order have in common: ``dose`` each ``per``."""

    drug: Text
    dose: Value = None
    per: Value = None
    route: str | None = None
    start: Moment | None = None
    stop: Moment | None = None
    indication: str | None = None
    note: str | None = None


class Treatment(Medicine):
    """What has been given: on single dates, or regularly from ``start`` (to ``stop``).

    ``line`` numbers the lines of treatment (1 is the first); without it all belong to one line.
    """

    given: Annotated[tuple[Moment, ...], BeforeValidator(_one_or_more)] = ()
    line: Annotated[int, BeforeValidator(_whole), Field(ge=1)] = 1


class Order(Medicine):
    """What somebody wants to order; every field is a fact of the order (``order.route``).

    ``volume`` asks for milliliters; ``plan`` names what is planned beside it (a level, an antiviral, cover).
    """

    amount: Value = None
    volume: Value = None
    rate: Value = None
    concentration: Value = None
    duration: Value = None
    cycle: Value = None
    regimen: str | None = None
    formulation: str | None = None
    brand: str | None = None
    diluent: str | None = None
    preservative_free: bool | None = None
    plan: Annotated[tuple[str, ...], BeforeValidator(_one_or_more_texts)] = ()
    next_assessment: Day | None = None


class Override(Part):
    """A deliberate stop that two people set aside for this patient, and why."""

    stop: Text
    reason: Text
    by: Text
    second: Text
    drug: str | None = None


class Donor(Part):
    """A possible donor; what is asked of a donor is an observable of that donor."""

    id: Name
    relation: str | None = None
    sex: Literal["female", "male", "unknown"] = "unknown"
    age: Value = None
    observations: Annotated[tuple[Observation, ...], BeforeValidator(_tuple)] = ()


def _distinct(donors: tuple[Donor, ...]) -> tuple[Donor, ...]:
    if len({donor.id for donor in donors}) < len(donors):
        raise _fault("hlh_twice")
    return donors


class Case(Part):
    """The whole document. ``treatments`` and ``medications`` are complete when given, unknown when not."""

    as_of: AsOf
    patient: Patient = Patient()
    observations: Annotated[tuple[Observation, ...], BeforeValidator(_tuple)] = ()
    treatments: Annotated[tuple[Treatment, ...] | None, BeforeValidator(_tuple)] = None
    medications: Annotated[tuple[Medicine, ...] | None, BeforeValidator(_tuple)] = None
    proposed: Annotated[tuple[Order, ...], BeforeValidator(_tuple)] = ()
    choices: Mapping[str, Text] = {}
    products: Mapping[str, Value] = {}
    overrides: Annotated[tuple[Override, ...], BeforeValidator(_tuple)] = ()
    donors: Annotated[
        tuple[Donor, ...], BeforeValidator(_tuple), AfterValidator(_distinct)
    ] = ()

    def changed(self, **fields: Any) -> Case:
        """The same case with other content in some fields."""
        return self.model_copy(update=fields)
