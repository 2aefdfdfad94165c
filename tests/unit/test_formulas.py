"""Formulas: reading, exact arithmetic over intervals, derived values."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hlh_engine.clinic.derived import compute, inputs_of
from hlh_engine.clinic.formulas import FormulaFault, Name, evaluate, parse_formula
from hlh_engine.clinic.series import take
from hlh_engine.clinic.units import show
from hlh_engine.model.fact import Value
from hlh_engine.model.interval import Interval
from hlh_engine.rulebook.vocabulary import read_vocabulary

WORDS, _ = read_vocabulary(Path(__file__).parents[2] / "rules")


def value(text: str, **known: Interval) -> Interval | None:
    return evaluate(parse_formula(text), lambda name: known.get(name.name))


def between(low: object, high: object, *, low_open: bool = False, high_open: bool = False) -> Interval:
    bounds = [None if bound is None else Fraction(str(bound)) for bound in (low, high)]
    return Interval(bounds[0], bounds[1], low_open, high_open)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("2 ^ 3 ^ 2", "512"), ("-2 ^ 2", "-4"), ("2 ^ -1", "1/2"),
        ("7 - 2 - 1", "4"), ("8 / 4 / 2", "1"), ("0.1 + 0.2", "3/10"), ("max(1, 2, 3) - min(4, 5)", "-1"),
        ("sqrt(9 / 4)", "3/2"), ("4 ^ 0.5", "2"), ("1.54 - 1.30 - 0.33 + 0.90 - 0.84 + 0.90", "87/100"),
        ("2 × 3 ÷ 4 − 1", "1/2"), ("+3", "3"),
    ],
)  # fmt: skip
def test_constants_are_exact(text: str, number: str) -> None:
    assert value(text) == Interval.exact(Fraction(number))


def test_roots_keep_more_than_twelve_digits() -> None:
    root = value("sqrt(2)")
    assert root is not None
    assert root.low is not None
    assert abs(root.low**2 - 2) < Fraction(1, 10**20)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 +",
        "(1",
        "1)",
        "1 2",
        "a[b",
        "sqrt()",
        "sqrt(1, 2)",
        "min(1)",
        "x ** y",
        "é",
        "(" * 60,
        "1+" * 300,
    ],
)
def test_what_is_no_formula_says_where(text: str) -> None:
    with pytest.raises(FormulaFault) as caught:
        parse_formula(text)
    assert 0 <= caught.value.column <= 400


def test_names_carry_units_codes_and_ranges() -> None:
    names = parse_formula("a[mm[Hg]] + b[[degF]] * sex[female] / bleeding?[minor, major] + age").names
    assert names == {
        Name("a", "mm[Hg]"), Name("b", "[degF]"), Name("sex", "female"),
        Name("bleeding", "minor, major", ranges=True), Name("age"),
    }  # fmt: skip


def test_intervals_in_interval_out() -> None:
    x = between(2, 4, high_open=True)
    assert value("10 - 2 * x", x=x) == between(2, 6, low_open=True)
    assert value("12 / x", x=x) == between(3, 6, low_open=True)
    assert value("x * x", x=between(-1, 2)) == between(-2, 4)
    assert value("x ^ 2", x=between(-1, 2)) == between(0, 4)
    assert value("1 / x", x=between(4, None)) == between(0, "0.25", low_open=True)
    assert value("x + 1", x=between(4, None, low_open=True)) == between(5, None, low_open=True)
    assert value("min(x, 3)", x=x) == between(2, 3)


def test_a_censored_zero_stays_closed_in_a_product() -> None:
    assert value("x * y", x=between(0, 2, high_open=True), y=between(1, 3, high_open=True)) == between(
        0, 6, high_open=True
    )


@pytest.mark.parametrize("text", ["1 / x", "x / x", "sqrt(x)", "x ^ 0.5", "x ^ -1", "1 / (x - x)", "y + 1"])
def test_what_cannot_be_said_is_unknown(text: str) -> None:
    assert value(text, x=between(-1, 1)) is None


NUMBERS = st.fractions(min_value=-50, max_value=50, max_denominator=20)


@given(st.tuples(NUMBERS, NUMBERS), st.tuples(NUMBERS, NUMBERS), st.fractions(0, 1), st.fractions(0, 1))
def test_the_interval_holds_every_number_it_could_be(
    first: tuple[Fraction, Fraction], second: tuple[Fraction, Fraction], p: Fraction, q: Fraction
) -> None:
    x, y = (Interval(min(pair), max(pair)) for pair in (first, second))
    a = min(first) + p * (max(first) - min(first))
    b = min(second) + q * (max(second) - min(second))
    for text in ("x * y - x", "x / y", "x ^ 2 + y", "max(x, y) - min(x, y)"):
        whole = value(text, x=x, y=y)
        point = value(text, x=Interval.exact(a), y=Interval.exact(b))
        assert whole is None or (point is not None and point.within(whole))


# --- derived --------------------------------------------------------------------------------------


def derived(name: str, **known: object) -> str | None:
    def value_of(wanted: str, _: str | None) -> Value | None:
        found = known.get(wanted.replace(" ", "_"))
        if found is None or isinstance(found, Interval):
            return found
        return frozenset({found}) if str(found).isalpha() else Interval.exact(Fraction(str(found)))

    number = compute(WORDS, name, value_of)
    if number is None:
        return None
    return show(number.low or Fraction(0), 5) if number.is_exact else f"{number.low} to {number.high}"


@pytest.mark.parametrize(
    ("height", "weight", "mosteller", "dubois"),
    [
        (62, "6.2", "0.3268", "0.3109"), (95, 14, "0.6078", "0.5989"), (128, 25, "0.9428", "0.9511"),
        (138, 30, "1.0724", "1.0853"), (160, 58, "1.6055", "1.5989"), (165, 60, "1.6583", "1.6587"),
        (172, 70, "1.8288", "1.8251"), (178, 85, "2.0501", "2.0320"),
    ],
)  # fmt: skip
def test_body_surface(height: int, weight: object, mosteller: str, dubois: str) -> None:
    for name, expected in (("bsa", mosteller), ("bsa_dubois", dubois)):
        found = derived(name, height=height, weight=weight)
        assert found is not None
        assert abs(Fraction(found) - Fraction(expected)) <= Fraction(6, 10**5)


def test_clearance_by_age() -> None:
    man = {"age": 65, "weight": 60, "height": 165, "creatinine": 80, "sex": "male"}
    woman = {"age": 45, "weight": 58, "height": 160, "creatinine": "287.5", "sex": "female"}
    assert derived("creatinine_clearance", **man) == "69.0625"
    assert derived("creatinine_clearance", **woman) == "20.001"
    assert derived("creatinine_clearance", **{**woman, "height": None}) == "20.001"
    assert derived("ckd_epi", **man) == "94.156"
    assert derived("ckd_epi", **woman) == "17.196"
    assert derived("creatinine_clearance", age=3, height=95, creatinine="26.52") == "130.78"
    assert derived("creatinine_clearance", age="0.99", height=95, creatinine="26.52") is None
    assert derived("creatinine_clearance", **{**man, "sex": None}) is None


def test_obesity_uses_the_adjusted_weight() -> None:
    heavy = {"age": 40, "weight": 120, "height": "177.8", "creatinine": "88.4", "sex": "male"}
    adjusted = 73 + Fraction(2, 5) * (120 - 73)
    assert derived("clearance_weight", **heavy) == show(adjusted)
    assert derived("cockcroft_gault_actual", **heavy) == show(Fraction(100 * 120, 72), 5)


def test_limits_and_ranges_enter_formulas() -> None:
    assert derived("pt_over_limit", pt=18, pt_ULN=14) == "4"
    assert derived("pt_over_limit", pt=18) is None
    assert derived("pao2_fio2", pao2=80, fio2="0.4") == "200"
    assert derived("pao2_fio2", pao2=80, fio2=Interval(Fraction(0), Fraction(1, 2))) is None
    known = {"neurological_signs": "no", "active_arthritis": "yes", "platelets": 200, "ldh": 400, "fibrinogen": 2, "ferritin": 2000}  # fmt: skip
    assert derived("ms_score", **known, bleeding="none") == "-2.1"
    assert derived("ms_score", **known) == "-21/10 to -14/25"


def test_what_a_derived_value_is_made_of() -> None:
    assert inputs_of(WORDS, "creatinine_clearance") == {"age", "weight", "height", "creatinine", "sex"}
    assert inputs_of(WORDS, "ferritin") == {"ferritin"}


# --- series ---------------------------------------------------------------------------------------

DAYS = [date(2026, 11, day) for day in range(1, 6)]


def readings(*values: object) -> list[tuple[date, Interval]]:
    return [(day, between(v, v)) for day, v in zip(DAYS, values, strict=False) if v is not None]


def test_a_day_without_reading_widens_the_count() -> None:
    low = ("<=", Fraction(1, 2))
    assert take("days", readings("0.4", "0.6", None, "0.5", None), DAYS, low) == between(2, 4)
    assert take("days", readings(1, 1, 1, 1, 1), DAYS, low) == between(0, 0)
    assert take("days", [], DAYS, low) is None
    with pytest.raises(ValueError, match="comparison"):
        take("days", readings(1), DAYS)


def test_extremes_and_falls() -> None:
    complete = readings(4, 2, 5, 1, 3)
    assert take("highest", complete, DAYS) == between(5, 5)
    assert take("lowest", complete, DAYS) == between(1, 1)
    assert take("largest fall", complete, DAYS) == between(4, 4)
    assert take("largest fall", readings(1, 2, 3, 4, 5), DAYS) == between(0, 0)
    gaps = readings(4, None, 5, None, 3)
    assert take("highest", gaps, DAYS) == between(5, None)
    assert take("lowest", gaps, DAYS) == between(None, 3)
    assert take("largest fall", gaps, DAYS) == between(2, None)
