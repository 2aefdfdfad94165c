"""Intervals and three-valued logic: what is certain of a value that is only partly known."""

from __future__ import annotations

import operator
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hlh_engine.model.interval import Interval
from hlh_engine.model.verdict import Verdict, at_least, every, opposite, some

SIGNS = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le, "==": operator.eq, "!=": operator.ne}
NUMBERS = st.integers(-4, 4).map(lambda n: Fraction(n, 2))
VERDICTS: tuple[Verdict, ...] = (True, False, None)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    if low == high:
        return Interval(low, high)
    ends = draw(st.sampled_from([(low, high), (low, None), (None, high), (None, None)]))
    return Interval(*ends, draw(st.booleans()), draw(st.booleans()))


def inside(interval: Interval) -> list[Fraction]:
    """Numbers of the interval: its bounds where they belong to it, and some between and beyond."""
    some_of_all = [Fraction(n, 8) for n in range(-80, 81)]

    def holds(x: Fraction) -> bool:
        above = interval.low is None or x > interval.low or (x == interval.low and not interval.low_open)
        return above and (interval.high is None or x < interval.high or (x == interval.high and not interval.high_open))

    return [x for x in some_of_all if holds(x)]


@given(intervals(), st.sampled_from(sorted(SIGNS)), NUMBERS)
def test_a_comparison_is_certain_when_all_numbers_agree(interval: Interval, sign: str, bound: Fraction) -> None:
    found = {SIGNS[sign](x, bound) for x in inside(interval)}
    wanted = found.pop() if len(found) == 1 else None
    assert interval.compare(sign, bound) is wanted


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("step", [-1, 0, 1])
def test_one_number_compares_as_itself(sign: str, step: int) -> None:
    bound = Fraction(1, 3)
    for value in (Interval.exact(bound + step), Interval(bound + step, Fraction(bound + step))):
        assert value.compare(sign, bound) is SIGNS[sign](bound + step, bound)


def test_an_unknown_comparison_is_an_error() -> None:
    for value in (Interval.exact(1), Interval(Fraction(1), None)):
        with pytest.raises(ValueError, match="=~"):
            value.compare("=~", Fraction(1))


@given(intervals(), intervals())
def test_sums_differences_and_extremes_hold_every_pair(first: Interval, second: Interval) -> None:
    pairs = list(product(inside(first)[::9], inside(second)[::9]))
    for combined, of_two in (
        (first.plus(second), operator.add),
        (first.minus(second), operator.sub),
        (first.minimum(second), min),
        (first.maximum(second), max),
    ):
        assert all(combined.compare("==", of_two(x, y)) is not False for x, y in pairs)
    assert all(first.hull(second).compare("==", x) is not False for pair in pairs for x in pair)


@given(intervals(), intervals())
def test_overlap_is_a_number_in_both(first: Interval, second: Interval) -> None:
    both = [x for x in inside(first) if x in set(inside(second))]
    assert first.overlaps(second) is bool(both)
    assert first.overlaps(second) is second.overlaps(first)


@given(intervals(), st.sampled_from([Fraction(-2), Fraction(1, 3), Fraction(5)]), NUMBERS)
def test_scaling_there_and_back_changes_nothing(interval: Interval, factor: Fraction, offset: Fraction) -> None:
    assert interval.scaled(factor, offset).scaled(1 / factor, -offset / factor) == interval


@pytest.mark.parametrize("verdicts", list(product(VERDICTS, repeat=3)))
def test_kleene_logic_is_what_every_way_to_know_more_agrees_on(verdicts: tuple[Verdict, ...]) -> None:
    """Each unknown is put in as true and as false: where all ways agree the answer is known, else it is not."""
    ways = list(product(*((True, False) if v is None else (v,) for v in verdicts)))
    for found, certain in (
        (every(verdicts), {all(way) for way in ways}),
        (some(verdicts), {any(way) for way in ways}),
        *((at_least(n, verdicts), {sum(way) >= n for way in ways}) for n in range(1, 4)),
    ):
        assert found is (certain.pop() if len(certain) == 1 else None)
    assert opposite(every(verdicts)) is some(opposite(v) for v in verdicts)
