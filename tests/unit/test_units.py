"""Quantities as people type them, units as they spell them, and exact conversion."""

from __future__ import annotations

import time
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hlh_engine.clinic.units import (
    UnitFault,
    conversion,
    convert,
    from_canonical,
    home_of,
    parse_quantity,
    show,
    show_interval,
    threshold,
    to_canonical,
    unit_of,
)  # fmt: skip
from hlh_engine.errors import issue
from hlh_engine.model.interval import Interval
from hlh_engine.rulebook.vocabulary import read_vocabulary

WORDS, _ = read_vocabulary(Path(__file__).parents[2] / "rules")


def read(name: str, text: str) -> tuple[str, str]:
    """The observable a text lands under, and its value there."""
    quantity = parse_quantity(text)
    home, _ = home_of(WORDS, name, quantity.unit)
    return home, show_interval(to_canonical(WORDS.observables[home], quantity))


def fault(name: str, text: str) -> UnitFault:
    with pytest.raises(UnitFault) as caught:
        read(name, text)
    return caught.value


@pytest.mark.parametrize(
    "text",
    [
        "88 10*9/L", "88x10^9/L", "88 ×10⁹/L", "88 x 10^9 /L", "88*10^9/L", "88 10e9/L", "88 x10E9/L",
        "88 K/uL", "88 k/µL", "88 K/μL", "88 G/L", "88 10^3/ul", "88 10*3/mm3", "88 thou/uL", "8.8万/uL",
        "8.8 万/μL", "88千/微升", "88000/uL", "88000 /mm³", "88000 cells/uL", "8.8E1 10*9/L", "0.88e2 10*9/l",
        "８８　×１０^９／Ｌ", "88\u2009000 /uL", "88\u202f000 个/微升", "88\u00a0000/uL",
    ],
)  # fmt: skip
def test_a_count_is_read_in_every_spelling(text: str) -> None:
    assert read("platelets", text) == ("platelets", "88")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("ferritin", "> 40000 ug/L", "> 40000"),
        ("ferritin", ">40000 μg/L", "> 40000"),
        ("ferritin", "＞40000 ng/ml", "> 40000"),
        ("ferritin", "≥500 UG/L", ">= 500"),
        ("ferritin", "=> 500 ug/L", ">= 500"),
        ("ferritin", "< 500 ug/L", "< 500"),
        ("ferritin", "<= 500 ug/L", "0 to 500"),
        ("ferritin", "8E5 mcg/L", "800000"),
        ("ferritin", "1.5×10³ 微克/升", "1500"),
        ("ferritin", "1800 pmol/L", "801.068"),
        ("temperature", "101.3 °F", "38.5"),
        ("temperature", "101.1 F", "38.3889"),
        ("temperature", "38.5℃", "38.5"),
        ("temperature", "38.5 摄氏度", "38.5"),
        ("hemoglobin", "13 g/dl", "130"),
        ("hemoglobin", "5.4 mmol/L", "87.0156"),
        ("fibrinogen", "140 mg/dL", "1.4"),
        ("ast", "0.5 µkat/L", "29.95"),
        ("pao2", "8 kPa", "60.00496"),
        ("pao2", "60 mmHg", "60"),
        ("height", "70 in", "177.8"),
        ("weight", "17.5 公斤", "17.5"),
        ("fio2", "50%", "0.5"),
        ("fio2", "0.5", "0.5"),
        ("inr", "1.5", "1.5"),
        ("inr", "1.5 INR", "1.5"),
        ("glasgow_coma_scale", "12", "12"),
        ("glasgow_coma_scale", "12 分", "12"),
        ("d_dimer", "6.2 mg/L FEU", "6.2"),
        ("d_dimer", "6200 ng/mL (FEU)", "6.2"),
        ("ebv_dna_plasma", "1.32x10^3 copies/mL", "1320"),
        ("cd34_collected", "5.2 x10^6/kg", "5.2"),
        ("cumulative_etoposide", "900 mg/m²", "900"),
        ("urine_output", "500 mL/24h", "500"),
        ("gestation_weeks", "24周", "24"),
    ],
)
def test_a_quantity_means_this(name: str, text: str, value: str) -> None:
    assert read(name, text) == (name, value)


@pytest.mark.parametrize(
    ("name", "text", "home", "value"),
    [
        ("soluble_il2_receptor", "2600 pg/mL", "soluble_il2_receptor_mass", "2600"),
        ("soluble_il2_receptor", "5.2 ng/mL", "soluble_il2_receptor_mass", "5200"),
        ("soluble_il2_receptor", "12400 IU/mL", "soluble_il2_receptor", "12400"),
        ("d_dimer", "3 mg/L DDU", "d_dimer_ddu", "3"),
        ("ebv_dna_plasma", "500 IU/mL", "ebv_dna_plasma_iu", "500"),
    ],
)
def test_a_unit_that_does_not_convert_names_the_twin(name: str, text: str, home: str, value: str) -> None:
    assert read(name, text) == (home, value)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("ferritin", "8450", "HLH-UNIT-02"),
        ("soluble_il2_receptor", "12400", "HLH-UNIT-02"),
        ("ferritin", "8450 mmol/L", "HLH-UNIT-03"),
        ("platelets", "88 g/L", "HLH-UNIT-03"),
        ("inr", "1.5 s", "HLH-UNIT-03"),
        ("d_dimer", "6.2 mg/L", "HLH-UNIT-03"),
        ("glasgow_coma_scale", "12 mm", "HLH-UNIT-03"),
        ("ferritin", "4,250 ug/L", "HLH-UNIT-04"),
        ("ferritin", "4.250,5 ug/L", "HLH-UNIT-04"),
        ("ferritin", "4'250 ug/L", "HLH-UNIT-04"),
        ("ferritin", "4，250 ug/L", "HLH-UNIT-04"),
        ("ferritin", "> 40 000 ug/L", "HLH-UNIT-04"),
        ("ferritin", "1.2.3 ug/L", "HLH-UNIT-04"),
        ("ferritin", "NaN", "HLH-UNIT-01"),
        ("ferritin", "inf ug/L", "HLH-UNIT-01"),
        ("ferritin", "", "HLH-UNIT-01"),
        ("ferritin", "500-600 ug/L", "HLH-UNIT-01"),
        ("ferritin", "~500 ug/L", "HLH-UNIT-01"),
        ("ferritin", "1e400 ug/L", "HLH-UNIT-05"),
        ("ferritin", "1x10^400 ug/L", "HLH-UNIT-05"),
        ("ferritin", "9" * 10_000, "HLH-UNIT-05"),
        ("glasgow_coma_scale", "12.5", "HLH-UNIT-06"),
    ],
)
def test_what_could_be_misread_is_asked_about(name: str, text: str, code: str) -> None:
    found = fault(name, text)
    assert found.code == code
    said = issue(code, "observations[0].value", **found.values)
    assert said.message("en")
    assert said.message("zh")
    assert said.remedy("en")
    assert said.remedy("zh")


def test_a_unit_nearly_right_is_suggested() -> None:
    assert fault("ferritin", "8450 mmol/L").values["near"] == "pmol/L"
    assert fault("d_dimer", "6.2 mg/L").values["near"] == "mg/L{FEU}, mg/L{DDU}"


def test_huge_numbers_are_refused_at_once() -> None:
    begun = time.perf_counter()
    for text in ("1e999999999", "9" * 1_000_000, "1x10^99999999999 ug/L", f"0.{'0' * 90}1"):
        with pytest.raises(UnitFault):
            parse_quantity(text)
    assert time.perf_counter() - begun < 0.2


def test_censored_values_are_intervals() -> None:
    assert parse_quantity("< 0.5 g/L").interval == Interval(Fraction(0), Fraction(1, 2), high_open=True)
    assert parse_quantity("> 5 g/L").interval == Interval(Fraction(5), None, low_open=True)
    assert parse_quantity("< 0 s").interval.low is None


def test_a_page_spells_units_as_the_vocabulary_does() -> None:
    assert threshold(WORDS, "neutrophils", Fraction(500), "/uL") == Fraction(1, 2)
    assert threshold(WORDS, "triglycerides", Fraction(265), "mg/dL") == Fraction(26500, 8857)
    assert threshold(WORDS, "temperature", Fraction(100), "[degF]") == Fraction(340, 9)
    assert threshold(WORDS, "inr", Fraction(2), None) == 2
    assert threshold(WORDS, "bsa", Fraction(1, 2), "m2") == Fraction(1, 2)
    for name, unit in (
        ("ferritin", None),
        ("ferritin", "ng/ml"),
        ("bsa", "cm2"),
        ("glasgow_coma_scale", "1"),
    ):
        with pytest.raises(UnitFault):
            threshold(WORDS, name, Fraction(1), unit)


@given(st.data())
def test_every_conversion_can_be_reversed_without_rounding(data: st.DataObject) -> None:
    names = sorted(name for name, entry in WORDS.observables.items() if entry.also)
    observable = WORDS.observables[data.draw(st.sampled_from(names))]
    unit = data.draw(st.sampled_from(sorted(observable.also)))
    number = Interval.exact(data.draw(st.fractions()))
    assert from_canonical(observable, convert(observable, number, unit), unit) == number
    assert unit_of(observable, unit) == unit
    assert unit_of(observable, unit.upper()) == unit or unit.upper() == "G/L"


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(UnitFault):
        assert abs(parse_quantity(text).number) < 10**82


@pytest.mark.parametrize(
    ("number", "text"),
    [("8450", "8450"), ("0.5", "0.5"), ("-0.5", "-0.5"), ("1/3", "0.333333"), ("2000000/3", "666667"),
     ("1e40", "1" + "0" * 40), ("0.001", "0.001"), ("1/88.57", "0.0112905")],
)  # fmt: skip
def test_numbers_are_shown_without_exponent(number: str, text: str) -> None:
    numerator, _, denominator = number.partition("/")
    assert show(Fraction(numerator) / Fraction(denominator or 1)) == text


def test_intervals_are_shown() -> None:
    cases = {
        "8450": Interval.exact(8450),
        "> 40000": Interval(Fraction(40000), None, low_open=True),
        ">= 5": Interval(Fraction(5), None),
        "< 0.5": Interval(Fraction(0), Fraction(1, 2), high_open=True),
        "<= 3": Interval(None, Fraction(3)),
        "164 to 263": Interval(Fraction(164), Fraction(263)),
        "": Interval(None, None),
    }
    assert {show_interval(interval): interval for interval in cases.values()} == cases


def test_a_conversion_is_a_straight_line() -> None:
    assert conversion("1/2.247").factor == Fraction(1000, 2247)
    for text in ("x * x", "y", "0", "1 / x", "2 +"):
        with pytest.raises(Exception, match="cannot be read"):
            conversion(text)
