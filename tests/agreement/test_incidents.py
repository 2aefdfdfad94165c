"""A reader that errs withholds all advice; nobody gets half an answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hlh_engine import Consultation, assess, read_case
from hlh_engine.cli import app
from hlh_engine.model.condition import Condition, Input
from hlh_engine.model.fact import Fact, Facts
from hlh_engine.model.verdict import Verdict
from hlh_engine.reasoning import chainer, reference
from hlh_engine.reasoning.chain import Chain
from hlh_engine.reasoning.reference import Reading
from tests.support import BOOK

EXAMPLE = Path(__file__).parents[2] / "examples" / "w04-adult-open.yaml"
ADVICE = (
    "diagnoses",
    "scores",
    "grades",
    "triggers",
    "recommendations",
    "orders",
    "stops",
    "warnings",
    "next_tests",
    "cards",
)


def consultation() -> Consultation:
    return assess(read_case(EXAMPLE.read_bytes(), name=EXAMPLE.name), BOOK)


def chainer_turns_one_answer(patch: pytest.MonkeyPatch) -> None:
    run = Chain.run

    def wrong(self: Chain, facts: Facts, *more: Mapping[str, Verdict]) -> dict[str, Verdict]:
        found = run(self, facts, *more)
        return {**found, "hlh-2004.criterion.ferritin": not found["hlh-2004.criterion.ferritin"]}

    patch.setattr(Chain, "run", wrong)


def chainer_forgets_a_rule(patch: pytest.MonkeyPatch) -> None:
    fire = chainer.Chainer.fire

    def wrong(self: chainer.Chainer, *args: object, **more: object) -> list[str]:
        return fire(self, *args, **more)[1:]  # type: ignore[arg-type]

    patch.setattr(chainer.Chainer, "fire", wrong)


def chainer_is_off_by_one_rank(patch: pytest.MonkeyPatch) -> None:
    taken = chainer._taken_in  # noqa: SLF001

    def wrong(intake: object, fact: Fact) -> dict[int, int]:
        return {field: rank + 1 for field, rank in taken(intake, fact).items()}  # type: ignore[arg-type]

    patch.setattr(chainer, "_taken_in", wrong)


def reference_takes_unknown_for_no(patch: pytest.MonkeyPatch) -> None:
    judge = Reading.judge

    def wrong(self: Reading, condition: Condition) -> Verdict:
        return bool(judge(self, condition))

    patch.setattr(Reading, "judge", wrong)


def reference_reads_another_number(patch: pytest.MonkeyPatch) -> None:
    number = Reading.number

    def wrong(self: Reading, wanted: Input) -> object:
        found = number(self, wanted)
        return found and found.scaled(reference.Fraction(1, 10))

    patch.setattr(Reading, "number", wrong)


WRONG: list[Callable[[pytest.MonkeyPatch], None]] = [
    chainer_turns_one_answer,
    chainer_forgets_a_rule,
    chainer_is_off_by_one_rank,
    reference_takes_unknown_for_no,
    reference_reads_another_number,
]


def test_both_right_is_no_incident() -> None:
    document = consultation().document("en")
    assert document["incident"] is None
    assert document["diagnoses"]


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_wrong_reader_withholds_all_advice(
    wrong: Callable[[pytest.MonkeyPatch], None], lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong(monkeypatch)
    found = consultation()
    document = found.document(lang)
    assert document["incident"]["code"] == "HLH-AGREE-01"
    assert document["incident"]["differing"] == list(found.differing) != []
    assert not any(document[part] for part in ADVICE)
    assert document["findings"], "what was sent is still shown"


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_the_command_ends_with_1(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chainer_turns_one_answer(monkeypatch)
    answer = CliRunner().invoke(app, ["consult", str(EXAMPLE), "--format", form])
    assert answer.exit_code == 1
    assert "No advice is given" in " ".join(answer.stdout.split())
    assert "Traceback" not in answer.output


def test_both_verdicts_at_once_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    fire = chainer.Chainer.fire

    def both(self: chainer.Chainer, shard: chainer.Shard, *args: object, **more: object) -> list[str]:
        fired = fire(self, shard, *args, **more)  # type: ignore[arg-type]
        question, verdict = shard.rules[fired[0]] if fired else (None, None)
        against = [name for name, found in shard.rules.items() if found == (question, not verdict)]
        return fired + against

    monkeypatch.setattr(chainer.Chainer, "fire", both)
    with pytest.raises(chainer.EngineError, match="both met and not met"):
        consultation()
