"""The sentences and trees of a rule page: what each form means, and what is said of one that means nothing."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from hlh_engine.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Code,
    Compare,
    CompareInputs,
    CompareReported,
    Condition,
    FirstKnown,
    IfElse,
    Includes,
    Input,
    Known,
    NoneOf,
    OfEach,
    RuleGrade,
    RuleNumber,
    RuleVerdict,
    Spoiled,
)
from hlh_engine.rulebook.sentence import SentenceFault, Spoken, read, read_band
from hlh_engine.rulebook.tree import Grove
from hlh_engine.rulebook.vocabulary import read_vocabulary
from tests.small import rulebook

A, B, C = (f"small.criterion.{name}" for name in "abc")
RULES = {A: (), B: (), C: (), "small.score.total": (), "small.severity.tier": ("critical", "severe", "mild")}
YES = frozenset({"yes"})


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    words, faults = read_vocabulary(rulebook(tmp_path_factory.mktemp("words"), {}))
    assert not faults
    return Spoken(words, RULES, "worst", "protocol")


def see(name: str, view: str = "worst") -> Input:
    return Input("observable", name, view)


FERRITIN, SPLEEN, LINEAGE = see("ferritin"), see("spleen"), see("lineage")
LATEST = see("ferritin", "latest")
AT_500 = Compare(FERRITIN, ">=", Fraction(500), "ug/L")

MEANINGS: dict[str, Condition] = {
    "ferritin >= 500 ug/L": AT_500,
    "ferritin ≥ 500 ug/L": AT_500,
    "  ferritin   >=  500   ug/L ": AT_500,
    "ferritin < 0.5 ug/L": Compare(FERRITIN, "<", Fraction(1, 2), "ug/L"),
    "creatinine > 2 mg/dL": Compare(see("creatinine"), ">", Fraction("176.8"), "umol/L"),
    "age < 28 d": Compare(Input("age", "age", "d"), "<", Fraction(28), "d"),
    "age 10 to 55 a": AllOf((Compare(Input("age", "age", "a"), ">=", Fraction(10), "a"), Compare(Input("age", "age", "a"), "<=", Fraction(55), "a"))),
    "fibrinogen 1.0 to < 1.5 g/L": AllOf((Compare(see("fibrinogen"), ">=", Fraction(1), "g/L"), Compare(see("fibrinogen"), "<", Fraction(3, 2), "g/L"))),
    "creatinine >= 177 umol/L or 2 mg/dL": CompareReported(see("creatinine"), ">=", ((Fraction(177), "umol/L"), (Fraction(2), "mg/dL"))),
    "ferritin > 5 x ULN": CompareInputs(FERRITIN, ">", Fraction(5), Input("limit", "ferritin", "high:worst"), Fraction(0), "ferritin > 5 x ULN"),
    "ferritin > 5 × ULN": CompareInputs(FERRITIN, ">", Fraction(5), Input("limit", "ferritin", "high:worst"), Fraction(0), "ferritin > 5 x ULN"),
    "ferritin < LLN": CompareInputs(FERRITIN, "<", Fraction(1), Input("limit", "ferritin", "low:worst"), Fraction(0), "ferritin < LLN"),
    "ferritin > 2 x baseline": CompareInputs(FERRITIN, ">", Fraction(2), see("ferritin", "baseline:protocol"), Fraction(0), "ferritin > 2 x baseline"),
    "ferritin fell >= 25 % since baseline": CompareInputs(LATEST, "<=", Fraction(3, 4), see("ferritin", "baseline:protocol"), Fraction(0), "ferritin fell >= 25 % since baseline"),
    "ferritin fell > 1/3": CompareInputs(LATEST, "<", Fraction(2, 3), see("ferritin", "baseline:protocol"), Fraction(0), "ferritin fell > 1/3"),
    "ferritin rose since previous": CompareInputs(LATEST, ">", Fraction(1), see("ferritin", "previous"), Fraction(0), "ferritin rose since previous"),
    "fibrinogen fell >= 0.5 g/L since peak": CompareInputs(see("fibrinogen", "latest"), "<=", Fraction(1), see("fibrinogen", "peak"), Fraction(-1, 2), "fibrinogen fell >= 0.5 g/L since peak"),
    "ferritin rose >= 50 % since 24 h ago": CompareInputs(LATEST, ">=", Fraction(3, 2), see("ferritin", "ago:24 h"), Fraction(0), "ferritin rose >= 50 % since 24 h ago"),
    "latest ferritin > 400 ug/L": Compare(LATEST, ">", Fraction(400), "ug/L"),
    "baseline ferritin > 400 ug/L": Compare(see("ferritin", "baseline:protocol"), ">", Fraction(400), "ug/L"),
    "last 2 fibrinogen >= 2.0 g/L": Compare(see("fibrinogen", "last:2:lowest"), ">=", Fraction(2), "g/L"),
    "last 2 fibrinogen <= 2.0 g/L": Compare(see("fibrinogen", "last:2:highest"), "<=", Fraction(2), "g/L"),
    "lineage is t, nk": Code(LINEAGE, frozenset({"t", "nk"})),
    "lineage is not b": Code(LINEAGE, frozenset({"b"}), negated=True),
    "spleen is yes": Code(SPLEEN, YES),
    "ferritin is known": Known(FERRITIN, known=True),
    "ferritin is unknown": Known(FERRITIN, known=False),
    "ferritin is not known": Known(FERRITIN, known=False),
    "day 6 to 20 of protocol": AllOf((Compare(Input("clock", "protocol", "day"), ">=", Fraction(6), None), Compare(Input("clock", "protocol", "day"), "<=", Fraction(20), None))),
    "day >= 14 of protocol": Compare(Input("clock", "protocol", "day"), ">=", Fraction(14), None),
    "week 3 to 7 of protocol": AllOf((Compare(Input("clock", "protocol", "week"), ">=", Fraction(3), None), Compare(Input("clock", "protocol", "week"), "<=", Fraction(7), None))),
    "etoposide taken": Code(Input("drug", "etoposide", "taken"), YES),
    "etoposide not taken": Code(Input("drug", "etoposide", "taken"), YES, negated=True),
    "etoposide given within 14 d": Code(Input("drug", "etoposide", "given:14 d"), YES),
    "etoposide.daily_dose > 200 mg": Compare(Input("drug", "etoposide", "daily_dose:mg"), ">", Fraction(200), "mg"),
    "ferritin measured within 48 h": Code(Input("measured", "ferritin", "48 h"), YES),
    f"{A} is met": RuleVerdict(A, "met"),
    f"{A} is not met": RuleVerdict(A, "not met"),
    f"{A} is not applicable": RuleVerdict(A, "not applicable"),
    "small.score.total >= 169": RuleNumber("small.score.total", ">=", Fraction(169)),
    "small.severity.tier >= severe": RuleGrade("small.severity.tier", frozenset({"critical", "severe"}), ">= severe"),
    "small.severity.tier < severe": RuleGrade("small.severity.tier", frozenset({"mild"}), "< severe"),
    "small.severity.tier is mild, severe": RuleGrade("small.severity.tier", frozenset({"mild", "severe"}), "is mild, severe"),
    "small.severity.tier is not mild": RuleGrade("small.severity.tier", frozenset({"critical", "severe"}), "is not mild"),
    "response includes partial": Includes("response", "partial"),
}  # fmt: skip

FAULTS = {
    "ferritin is rather high": "HLH-PAGE-17",
    "gibberish": "HLH-PAGE-10",
    "ferritin 500": "HLH-PAGE-10",
    "feritin >= 500 ug/L": "HLH-PAGE-12",
    "ferritin >= 500": "HLH-PAGE-16",
    "ferritin >= 500 mg/dL": "HLH-PAGE-16",
    "age >= 5": "HLH-PAGE-16",
    "age >= 5 years": "HLH-PAGE-16",
    "lineage is x": "HLH-PAGE-17",
    "response includes cured": "HLH-PAGE-17",
    "nothing includes ebv": "HLH-PAGE-12",
    "day >= 3 of calendar": "HLH-PAGE-14",
    "elixir taken": "HLH-PAGE-15",
    "elixir.daily_dose > 5 mg": "HLH-PAGE-15",
    "etoposide.color > 5 mg": "HLH-PAGE-12",
    "etoposide.daily_dose > 5 furlong": "HLH-PAGE-16",
    "small.criterion.z is met": "HLH-PAGE-11",
    "small.severity.tier >= worse": "HLH-PAGE-17",
}


@pytest.mark.parametrize("sentence", MEANINGS)
def test_a_sentence_means(sentence: str, spoken: Spoken) -> None:
    assert read(sentence, spoken) == MEANINGS[sentence]


@pytest.mark.parametrize("sentence", FAULTS)
def test_a_sentence_that_cannot_be_read(sentence: str, spoken: Spoken) -> None:
    with pytest.raises(SentenceFault) as fault:
        read(sentence, spoken)
    assert fault.value.code == FAULTS[sentence]


def test_a_near_miss_is_named(spoken: Spoken) -> None:
    with pytest.raises(SentenceFault) as fault:
        read("feritin >= 500 ug/L", spoken)
    assert fault.value.values["near"] == "ferritin"


def test_no_baseline_without_a_clock(spoken: Spoken) -> None:
    with pytest.raises(SentenceFault) as fault:
        read("ferritin > 2 x baseline", Spoken(spoken.vocabulary, RULES, "worst", None))
    assert fault.value.code == "HLH-PAGE-13"


BANDS: dict[tuple[str, str], Condition] = {
    ("ferritin", "< 2000 ug/L"): Compare(FERRITIN, "<", Fraction(2000), "ug/L"),
    ("ferritin", "2000 to 6000 ug/L"): AllOf((Compare(FERRITIN, ">=", Fraction(2000), "ug/L"), Compare(FERRITIN, "<=", Fraction(6000), "ug/L"))),
    ("ferritin", "700 ug/L"): Compare(FERRITIN, "==", Fraction(700), "ug/L"),
    ("lineage", "b, t"): Code(LINEAGE, frozenset({"b", "t"})),
    ("small.severity.tier", "severe"): RuleGrade("small.severity.tier", frozenset({"severe"}), "is severe"),
    (A, "met"): RuleVerdict(A, "met"),
}  # fmt: skip


@pytest.mark.parametrize(("subject", "band"), BANDS)
def test_a_band_means(subject: str, band: str, spoken: Spoken) -> None:
    assert read_band(subject, band, spoken) == BANDS[subject, band]


IS_A, IS_B, IS_C = (RuleVerdict(name, "met") for name in (A, B, C))
TREES: list[tuple[Any, Condition]] = [
    ("high", AT_500),
    ({"all": ["high", f"{A} is met"]}, AllOf((AT_500, IS_A))),
    ({"any": ["high"]}, AnyOf((AT_500,))),
    ({"none": ["high"]}, NoneOf((AT_500,))),
    ({"at_least": 2, "of": ["high", f"{A} is met", f"{B} is met"]}, AtLeast(2, (AT_500, IS_A, IS_B))),
    ({"at_least": 2, "of": "small.criterion"}, AtLeast(2, (IS_A, IS_B, IS_C), page="small.criterion")),
    ({"at_least": 1, "of": "small.criterion", "without": [B]}, AtLeast(1, (IS_A, IS_C), page="small.criterion")),
    ({"at_least_surely": 2, "of": "small.criterion"}, AtLeast(2, (IS_A, IS_B, IS_C), surely=True, page="small.criterion")),
    ({"if": "high", "then": f"{A} is met", "else": f"{B} is met"}, IfElse(AT_500, IS_A, IS_B)),
    ({"first_known": [f"{A} is met", "high"]}, FirstKnown((IS_A, AT_500))),
    ({"holds": "high", "doubted_if": f"{A} is met"}, Spoiled(AT_500, IS_A)),
    ({"holds": "high", "void_if": f"{A} is met"}, Spoiled(AT_500, None, IS_A)),
    (
        {"at_least": 1, "of_each": "donor", "that": "donor.age >= 18 a"},
        OfEach(1, "donor", Compare(Input("each", "donor", "age"), ">=", Fraction(18), "a")),
    ),
    ("both", AllOf((AT_500, IS_A))),
]  # fmt: skip
BAD_TREES: list[tuple[Any, str]] = [
    ({"every": ["high"]}, "HLH-PAGE-20"),
    ({"all": ["high"], "any": ["high"]}, "HLH-PAGE-20"),
    ({"if": "high", "then": "high"}, "HLH-PAGE-20"),
    ({"at_least": 1}, "HLH-PAGE-20"),
    ({"at_least": 1, "of": "small.nothing"}, "HLH-PAGE-21"),
    ({"at_least": 1, "of": "small.criterion", "without": ["small.criterion.z"]}, "HLH-PAGE-11"),
    ({"at_least": 4, "of": "small.criterion"}, "HLH-PAGE-22"),
    ({"at_least": 0, "of": "small.criterion"}, "HLH-PAGE-22"),
    ("lower", "HLH-PAGE-10"),
    ("round", "HLH-PAGE-10"),
]


@pytest.fixture
def grove(spoken: Spoken) -> Grove:
    where = {
        "high": "ferritin >= 500 ug/L",
        "both": {"all": ["high", f"{A} is met"]},
        "round": {"any": ["round"]},
    }
    return Grove(spoken, where, {"small.criterion": (A, B, C)})


@pytest.mark.parametrize(("tree", "meaning"), TREES, ids=[str(tree)[:50] for tree, _ in TREES])
def test_a_tree_means(tree: Any, meaning: Condition, grove: Grove) -> None:
    assert grove.grow(tree) == meaning


@pytest.mark.parametrize(("tree", "code"), BAD_TREES, ids=[str(tree)[:50] for tree, _ in BAD_TREES])
def test_a_tree_that_cannot_be_read(tree: Any, code: str, grove: Grove) -> None:
    with pytest.raises(SentenceFault) as fault:
        grove.grow(tree)
    assert fault.value.code == code


def test_the_fault_of_a_tree_names_its_sentence(grove: Grove) -> None:
    with pytest.raises(SentenceFault) as fault:
        grove.grow({"all": ["high", "feritin >= 500 ug/L"]})
    assert fault.value.sentence == "feritin >= 500 ug/L"


def test_every_page_of_the_vocabulary_is_read(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {})
    (root / "vocabulary" / "observables.toml").write_text('[ferritin]\nen = "ferritin"\n', "utf-8")
    (root / "vocabulary" / "clocks.toml").write_text("[x\n", "utf-8")
    words, faults = read_vocabulary(root)
    assert {fault.code for fault in faults} == {"HLH-PAGE-01", "HLH-PAGE-02"}
    assert not words.observables
