"""Several consultations at once, each with its own answer; the bench asks twenty thousand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from hlh_engine import assess
from tests.agreement.cases import worked
from tests.support import BOOK

THREADS, EACH = 8, 50


@pytest.fixture
def restless() -> Iterator[None]:
    """Threads take turns every tenth of a millisecond, in the middle of anything."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-4)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("restless")
def test_eight_threads_do_not_mix_patients() -> None:
    cases = worked()[:16]
    right = [assess(case, BOOK).ledger.verdicts for case in cases]
    assert len({tuple(verdicts.items()) for verdicts in right}) == len(cases), "cases that can be told apart"

    def work(start: int) -> list[int]:
        wrong = []
        for number in range(start, start + EACH):
            found = assess(cases[number % len(cases)], BOOK)
            if found.differing or found.ledger.verdicts != right[number % len(cases)]:
                wrong.append(number)
        return wrong

    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(work, range(THREADS))) == [[]] * THREADS


def test_more_threads_than_slots_wait_their_turn() -> None:
    case = worked()[0]
    right = assess(case, BOOK).ledger.verdicts
    with ThreadPoolExecutor(20) as pool:
        assert all(found.ledger.verdicts == right for found in pool.map(lambda _: assess(case, BOOK), range(60)))
