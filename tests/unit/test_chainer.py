"""The forward chainer answers what the reference answers, for any condition and any facts, not only for ours."""

from __future__ import annotations

import gc
from fractions import Fraction

import durable_rules_engine
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hlh_engine.model.condition import (
    AllOf,
    AnyOf,
    AtLeast,
    Code,
    Compare,
    Condition,
    FirstKnown,
    IfElse,
    Input,
    NoneOf,
    RuleVerdict,
    Spoiled,
)
from hlh_engine.model.fact import Fact, Facts, Value
from hlh_engine.model.interval import Interval
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning.chainer import MOST_SLOTS, Chainer, EngineError
from hlh_engine.reasoning.lowering import Concept, Lowering
from hlh_engine.reasoning.ranks import Scale
from hlh_engine.reasoning.reference import Reading
from hlh_engine.reasoning.shards import FIELDS, QUESTIONS, RULES, lay_out

NAMES = [Input("observable", name, "latest") for name in ("ferritin", "platelets", "spleen", "lineage")]
NUMBERS, CODED = NAMES[:2], NAMES[2:]
MARKS = [Fraction(1), Fraction(7, 3), Fraction(10)]
CODES = ["b", "t", "nk"]
SIGNS = [">=", ">", "<", "<=", "==", "!="]

ATOMS = st.one_of(
    st.builds(Compare, st.sampled_from(NUMBERS), st.sampled_from(SIGNS), st.sampled_from(MARKS), st.none()),
    st.builds(Code, st.sampled_from(CODED), st.frozensets(st.sampled_from(CODES), min_size=1), st.booleans()),
)


def several(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[tuple[Condition, ...]]:
    return st.lists(inner, min_size=1, max_size=4).map(tuple)


def grown(inner: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    return st.one_of(
        st.builds(AllOf, several(inner)),
        st.builds(AnyOf, several(inner)),
        st.builds(NoneOf, several(inner)),
        st.builds(FirstKnown, several(inner)),
        st.builds(AtLeast, st.integers(1, 3), several(inner), st.booleans()),
        st.builds(IfElse, inner, inner, inner),
        st.builds(Spoiled, inner, st.none() | inner, st.none() | inner),
    )


TREES = st.recursive(ATOMS, grown, max_leaves=14)
ENDS = st.sampled_from([Fraction(0), *MARKS, Fraction(2), Fraction(11)])


@st.composite
def values(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(ENDS), draw(ENDS)))
    if low == high:
        return Interval.exact(low)
    ends = draw(st.sampled_from([(low, high), (low, None), (None, high)]))
    return Interval(*ends, draw(st.booleans()), draw(st.booleans()))


@st.composite
def patients(draw: st.DrawFn) -> dict[str, Fact]:
    found: dict[str, Fact] = {}
    for wanted in NAMES:
        if draw(st.booleans()):
            value: Value = draw(values()) if wanted in NUMBERS else draw(st.frozensets(st.sampled_from(CODES), min_size=1))
            found[wanted.key] = Fact(wanted.key, value)
    return found


def both(conditions: dict[str, Condition], levels: dict[str, int], facts: dict[str, Fact]) -> tuple[dict[str, Verdict], ...]:
    """The verdicts of the reference and of the chainer."""
    reading = Reading(None, Facts(facts), conditions)  # type: ignore[arg-type]  # no rule is read
    chainer = Chainer([Concept(name, levels[name], one) for name, one in conditions.items()], slots=1)
    chained = chainer.run(facts, lambda atom, _: reading.judge(atom))
    return {name: reading.ask(name) for name in conditions}, chained


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(TREES, min_size=1, max_size=3), patients())
def test_any_tree_means_the_same_to_both(trees: list[Condition], facts: dict[str, Fact]) -> None:
    conditions = {f"small.criterion.r{n}": tree for n, tree in enumerate(trees)}
    reference, chained = both(conditions, dict.fromkeys(conditions, 0), facts)
    assert chained == reference


STATES = st.sampled_from(["met", "not met", "unknown", "not unknown"])


@settings(max_examples=150, deadline=None, derandomize=True)
@given(TREES, TREES, st.lists(STATES, min_size=2, max_size=2), patients())
def test_what_is_read_of_other_rules_means_the_same(
    first: Condition, second: Condition, states: list[str], facts: dict[str, Fact]
) -> None:
    names = ["small.criterion.a", "small.criterion.b"]
    told = tuple(RuleVerdict(name, state) for name, state in zip(names, states, strict=True))
    conditions = {names[0]: first, names[1]: second, "small.diagnosis.c": AnyOf((AllOf(told), NoneOf(told[:1])))}
    reference, chained = both(conditions, {names[0]: 0, names[1]: 0, "small.diagnosis.c": 1}, facts)
    assert chained == reference


@given(st.sets(st.fractions(max_denominator=50), min_size=1, max_size=6), st.fractions(max_denominator=60))
def test_ranks_compare_as_numbers_do(thresholds: set[Fraction], number: Fraction) -> None:
    scale = Scale.of(thresholds)
    for threshold in thresholds:
        at, rank = scale.at(threshold), scale.rank(number)
        assert (rank >= at, rank > at) == (number >= threshold, number > threshold)
    assert scale.rank(min(thresholds), -1) < scale.at(min(thresholds)) < scale.rank(min(thresholds), 1)


def test_shards_stay_inside_the_measured_envelope() -> None:
    many = [Concept(f"r{n}", 0, Compare(Input("observable", f"o{n % 90}", "latest"), ">=", Fraction(n), None)) for n in range(900)]
    layout = lay_out(Lowering(many, {}))
    shards = [shard for stratum in layout.strata for shard in stratum.shards]
    assert len(shards) > 1
    for shard in shards:
        assert len({question for question, _ in shard.rules.values()}) <= QUESTIONS
        assert len(shard.rules) <= RULES
        assert len(shard.fields) <= FIELDS


def test_a_question_must_stand_above_what_it_reads() -> None:
    read = RuleVerdict("small.criterion.a", "met")
    concepts = [Concept("small.criterion.a", 0, AllOf(())), Concept("small.criterion.b", 0, read)]
    with pytest.raises(ValueError, match="not answered below it"):
        Lowering(concepts, {})


def test_two_concepts_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="one name"):
        Lowering([Concept("a", 0, AllOf(())), Concept("a", 1, AllOf(()))], {})


@pytest.mark.parametrize("slots", [0, -1, MOST_SLOTS + 1])
def test_the_number_of_slots_is_bounded(slots: int) -> None:
    with pytest.raises(ValueError, match="slots"):
        Chainer([], slots=slots)


def test_a_run_that_is_cut_short_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = NUMBERS[0]
    chainer = Chainer([Concept("hot", 0, Compare(wanted, ">=", Fraction(1), None))])
    facts = {wanted.key: Fact(wanted.key, Interval.exact(2))}
    assert chainer.run(facts, lambda *_: None) == {"hot": True}
    monkeypatch.setattr("durable_rules_engine.complete_and_start_action", lambda *_: None)
    with pytest.raises(EngineError, match="cut short"):
        chainer.run(facts, lambda *_: None)


def test_a_chainer_gives_its_rulesets_back(monkeypatch: pytest.MonkeyPatch) -> None:
    freed: list[int] = []
    release = durable_rules_engine.delete_ruleset
    monkeypatch.setattr("durable_rules_engine.delete_ruleset", lambda handle: (freed.append(handle), release(handle)))
    wanted = NUMBERS[0]
    concepts = [Concept("hot", 0, Compare(wanted, ">=", Fraction(1), None))]
    facts = {wanted.key: Fact(wanted.key, Interval.exact(2))}
    kept = Chainer(concepts)
    for _ in range(3):
        assert Chainer(concepts).run(facts, lambda *_: None) == {"hot": True}
    gc.collect()
    assert len(set(freed)) == 3
    assert kept.run(facts, lambda *_: None) == {"hot": True}
