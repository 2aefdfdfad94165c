"""What a scenario expects of several rules at once, as a table in English or Chinese."""

from __future__ import annotations

import re

from pytest_bdd import parsers, then, when

from tests.steps.patient import ScenarioPatient, books, concluding

WORDS = {"符合": "met", "不符合": "not met", "未知": "unknown", "不适用": "not applicable"}
VERDICTS = {*WORDS.values()}
NUMBER = re.compile(r"(?P<low>-?[\d.]+)(?: ?(?:to|至) ?(?P<high>-?[\d.]+))?")


def expect(patient: ScenarioPatient, title: str, wanted: str) -> None:
    """A verdict, points or an interval of points, or the grades still possible (``severe so far``)."""
    verdict = WORDS.get(wanted, wanted)
    if verdict in VERDICTS:
        assert patient.judgment(title) == verdict, f"{title}: {patient.judgment(title)}"
        return
    conclusion = patient.consultation.ledger.conclusions[patient.rule(title)["id"]]
    if points := NUMBER.fullmatch(wanted):
        assert conclusion.number is not None, f"{title} gives no points"
        found = (str(conclusion.number.low), str(conclusion.number.high))
        assert found == (points["low"], points["high"] or points["low"]), f"{title}: {found}"
    elif re.search(r" so far$|^暂为", wanted):
        assert len(conclusion.names) > 1, f"{title} is certain: {conclusion.names}"
        assert conclusion.names[-1] == re.sub(r" so far$|^暂为", "", wanted), f"{title}: {conclusion.names}"
    else:
        assert " or ".join(conclusion.names) == wanted.replace("或", " or "), f"{title}: {conclusion.names}"


@then("the judgments are")
@then("判定如下")
def _(patient: ScenarioPatient, datatable: list[list[str]]) -> None:
    for title, wanted in datatable:
        expect(patient, title, wanted)


@then("the triggers are")
@then("诱因如下")
def _(patient: ScenarioPatient, datatable: list[list[str]]) -> None:
    words = {"成立": "met", "不成立": "not met", "未知": "unknown"}
    found = {name: patient.trigger(name) for name, _ in datatable}
    assert found == {name: words.get(wanted, wanted) for name, wanted in datatable}


@then(parsers.re(r"every one of the (?P<book>.+ triggers) is (?P<verdict>met|not met|unknown)$"))
@then(parsers.re(r"(?P<book>.+诱因)均(?P<verdict>未知|不成立|成立)$"))
def _(patient: ScenarioPatient, book: str, verdict: str) -> None:
    wanted = {"成立": "met", "不成立": "not met", "未知": "unknown"}.get(verdict, verdict)
    found = {rule: patient.verdict(rule) for rule in concluding("trigger") if rule.split(".")[0] in books(book)}
    assert found, f"{book} names no triggers"
    assert set(found.values()) == {wanted}, found


@then("these tests are advised")
@then("建议以下检查")
def _(patient: ScenarioPatient, datatable: list[list[str]]) -> None:
    """Rows of the advice's title, a test it names and, where it repeats, how often."""
    english, chinese = (patient.consultation.document(lang)["recommendations"] for lang in ("en", "zh"))
    for title, test, *every in datatable:
        found = [entry for entry in (*english, *chinese) if entry["title"].casefold() == title.casefold()]
        assert found, f"{title} is not advised"
        assert patient.observable(test) in found[0]["tests"], found[0]["tests"]
        assert found[0]["every"] == (every[0] if every and every[0] else None), found[0]["every"]


@then("no test is advised by")
@then("以下检查均未建议")
def _(patient: ScenarioPatient, datatable: list[list[str]]) -> None:
    advised = {patient.rule(entry["title"])["id"] for entry in patient.document["recommendations"]}
    for (title,) in datatable:
        assert patient.rule(title)["id"] not in advised, f"{title} is advised"


@when(parsers.re(r"(?P<days>\d+) days? later these results arrive$"))
@when(parsers.re(r"(?P<days>\d+) ?天后得到以下结果$"))
def _(patient: ScenarioPatient, days: str, datatable: list[list[str]]) -> None:
    patient.advance(int(days))
    patient.chart(datatable)
    assert patient.consultation.differing == (), "the two readers of the rules disagree"
