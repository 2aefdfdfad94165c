"""What a scenario expects, in English and Chinese: verdicts, scores, and the document a clinician gets."""

from __future__ import annotations

from pytest_bdd import parsers, then, when

from tests.steps.patient import ScenarioPatient


@when("the patient is assessed")
@when("评估该患者")
@when("对患者进行评估")
def _(patient: ScenarioPatient) -> None:
    assert patient.consultation.differing == (), "the two readers of the rules disagree"


def _severity(patient: ScenarioPatient, tier: str, so_far: bool) -> None:
    severity = patient.document["severity"]
    assert severity["tier"] == tier
    assert severity["so_far"] or not so_far


# A line must fit one step only: the general forms say which beginnings belong to special ones.
OWN = r"(?!every one of |the (?:finding|rule|trigger|severity|response|probability|option) |(?:finding|rule|warning) )"
OWN_ZH = r"(?!.+诱因均|诱因|严重程度|疗效|概率|警告|证据|卡片)"


@then(parsers.re(rf"{OWN}(?P<title>.+) is (?!(?:met|not met|unknown|not applicable)$)(?P<grade>[\w -]+)$"))
@then(parsers.re(rf"{OWN_ZH}(?P<title>(?:(?!评分为|得分为)[^为])+)为(?P<grade>[^为]+)$"))
def _(patient: ScenarioPatient, title: str, grade: str) -> None:
    rule = patient.rule(title)["id"]
    names = patient.consultation.ledger.conclusions[rule].names
    assert " or ".join(names) == grade.strip(), names


@then(parsers.re(rf"{OWN_ZH}(?P<name>.+?)(?P<verdict>不符合|符合|未知)$"))
def _(patient: ScenarioPatient, name: str, verdict: str) -> None:
    assert patient.judgment(name) == {"符合": "met", "不符合": "not met", "未知": "unknown"}[verdict]


@then(parsers.re(rf"{OWN}(?P<name>.+?) (?:is|are) (?P<verdict>met|not met|unknown)$"))
def _(patient: ScenarioPatient, name: str, verdict: str) -> None:
    assert patient.judgment(name) == verdict


@then(parsers.re(r"(?P<name>.+) does not apply$"))
@then(parsers.re(r"(?P<name>.+?)不适用$"))
def _(patient: ScenarioPatient, name: str) -> None:
    assert patient.judgment(name) == "not applicable"


@then(parsers.re(r"(?P<name>.+) cannot decide yet$"))
@then(parsers.re(r"(?P<name>.+?)尚不能判定$"))
def _(patient: ScenarioPatient, name: str) -> None:
    assert patient.judgment(name) == "unknown"


@then(parsers.re(r"(?P<book>.+?) scores (?P<low>-?[\d.]+)(?: to (?P<high>-?[\d.]+))?$"))
@then(parsers.re(r"(?P<book>.+?)(?:评分|得分)为 ?(?P<low>-?[\d.]+)(?:(?: ?至 ?|–)(?P<high>-?[\d.]+))?(?:分)?$"))
def _(patient: ScenarioPatient, book: str, low: str, high: str | None) -> None:
    entries = patient.entries("scores", book)
    spans = [(str(e["min"]), str(e["max"])) for e in entries]
    assert (low, high or low) in spans, spans


@then(parsers.re(r"the probability is about (?P<value>[\d.<>]+) ?%$"))
@then(parsers.re(r"概率约为 ?(?P<value>[\d.<>]+) ?%$"))
def _(patient: ScenarioPatient, value: str) -> None:
    chance = next(s["probability"] for s in patient.document["scores"] if s["probability"])
    assert chance["min"] == chance["max"]
    if value[0] in "<>":
        assert chance["min"].replace(" ", "").lstrip("≈") == value
    else:
        assert abs(float(chance["min"].lstrip("≈")) - float(value)) <= 0.5


@then(parsers.re(r"a card says \"(?P<words>.+)\"$"))
@then(parsers.re(r"(?:证据)?卡片提示[\"“](?P<words>.+)[\"”]$"))
def _(patient: ScenarioPatient, words: str) -> None:
    lang = "en" if words.isascii() else "zh"
    said = [w["says"] for w in patient.consultation.document(lang)["cards"]]
    assert any(words.casefold() in text.casefold() for text in said), said


@then(parsers.re(r"no warning says \"(?P<words>.+)\"$"))
def _(patient: ScenarioPatient, words: str) -> None:
    assert not any(words.casefold() in w["message"].casefold() for w in patient.document["warnings"])


@then(parsers.re(r"a warning says \"(?P<words>.+)\"$"))
@then(parsers.re(r"警告提示[\"“](?P<words>.+)[\"”]$"))
def _(patient: ScenarioPatient, words: str) -> None:
    lang = "en" if words.isascii() else "zh"
    said = [w["message"] for w in patient.consultation.document(lang)["warnings"]]
    assert any(words.casefold() in message.casefold() for message in said), said


@then(parsers.re(r"it does not ask for (?P<name>.+)$"))
@then(parsers.re(r"(?:系统)?不要求检查(?P<name>.+)$"))
def _(patient: ScenarioPatient, name: str) -> None:
    asked = [row["observable"] for row in patient.document["next_tests"]]
    assert patient.observable(name) not in asked


@then(parsers.re(r"it asks for (?P<name>.+)$"))
@then(parsers.re(r"(?:系统)?要求检查(?P<name>.+)$"))
def _(patient: ScenarioPatient, name: str) -> None:
    asked = [row["observable"] for row in patient.document["next_tests"]]
    assert patient.observable(name) in asked, asked


@then(parsers.re(r"the response is (?P<value>\w+)$"))
@then(parsers.re(r"疗效为 ?(?P<value>完全应答|部分应答|无应答|非活动|活动|再激活|未知)$"))
def _(patient: ScenarioPatient, value: str) -> None:
    names = {"完全应答": "complete", "部分应答": "partial", "无应答": "none", "非活动": "resolution", "活动": "active", "再激活": "reactivation", "未知": "unknown"}  # fmt: skip
    response = patient.document["response"]
    assert response is not None, "no response was judged"
    wanted = names.get(value, value)
    everything = [*response["reached"], *(v for other in response["others"] for v in other["reached"])]
    assert wanted in (response["reached"] or [response["verdict"]]) or wanted in everything, (wanted, response["verdict"], everything)


@then(parsers.re(r"严重程度(?P<sofar>暂)?为(?P<tier>危重|重度|中度|轻度)$"))
def _(patient: ScenarioPatient, tier: str, sofar: str | None) -> None:
    names = {"危重": "critical", "重度": "severe", "中度": "moderate", "轻度": "mild"}
    _severity(patient, names[tier], bool(sofar))


@then(parsers.re(r"the severity is (?P<tier>critical|severe|moderate|mild)(?P<sofar> so far)?$"))
def _(patient: ScenarioPatient, tier: str, sofar: str | None) -> None:
    _severity(patient, tier, bool(sofar))


@then(parsers.re(r"the trigger (?P<name>.+) is (?P<verdict>met|not met|unknown)$"))
@then(parsers.re(r"诱因 ?(?P<name>.+?) ?(?P<verdict>不成立|成立|未知)$"))
def _(patient: ScenarioPatient, name: str, verdict: str) -> None:
    assert patient.trigger(name) == {"成立": "met", "不成立": "not met", "未知": "unknown"}.get(verdict, verdict)


@then(parsers.re(r"(?:the )?finding (?P<title>.+) is (?P<verdict>met|not met|unknown|not applicable)$"))
@then(parsers.re(r"(?:the )?rule (?P<title>.+) is (?P<verdict>met|not met|unknown|not applicable)$"))
def _(patient: ScenarioPatient, title: str, verdict: str) -> None:
    assert patient.rule(title)["verdict"] == verdict
