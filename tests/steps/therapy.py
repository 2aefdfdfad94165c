"""What a scenario orders and expects of therapy: doses, dates, stops, warnings, options, positions."""

from __future__ import annotations

import re
from typing import Any

from pytest_bdd import given, parsers, then

from hlh_engine.intake.lexicon import Lexicon
from tests.steps.patient import ScenarioPatient
from tests.support import BOOK

DRUG = r"(?P<drug>[\w() -]+?)"


def drug_of(name: str) -> str:
    """The id of a drug by any of its names."""
    found = Lexicon.of(BOOK.vocabulary).drugs.find(name.strip())
    assert found is not None, f"no drug is called {name!r}"
    return found


def doses(patient: ScenarioPatient, drug: str) -> list[dict[str, Any]]:
    """The dose recommendations of a drug."""
    wanted = drug_of(drug)
    return [r for r in patient.document["recommendations"] if r["kind"] == "dose" and r["drug"] == wanted]


def shown(patient: ScenarioPatient, drug: str) -> list[dict[str, Any]]:
    """Those with a number, of the rules and of the orders."""
    wanted = drug_of(drug)
    orders = [o for o in patient.document["orders"] if o["drug"] == wanted]
    running = [o for o in patient.document["running"] if o["drug"] == wanted]
    return [entry for entry in [*doses(patient, drug), *orders, *running] if entry["dose"] is not None]


def struck(patient: ScenarioPatient, part: str, stop: str, drug: str | None) -> bool:
    """Whether a stop or a warning of this id concerns the drug."""
    key = "blocks" if part == "stops" else "drugs"
    entries = [e for e in patient.document[part] if e["id"] == stop]
    return any(drug is None or drug_of(drug) in e.get(key, []) for e in entries)


# --- given ---------------------------------------------------------------------------------------


@given(parsers.re(rf"{DRUG} (?P<dose>\d[\d.]* \S+?)(?: (?P<how>every \d+ h|per day|per week|a day|daily|once))?(?: (?P<route>IV|PO|SC|IM|IT))? is proposed$"))
@given(parsers.re(rf"拟用{DRUG} ?(?P<dose>\d[\d.]* ?\S+?)(?:[,,](?P<how>每\d+小时|每日|每周|单次))?$"))
def _(patient: ScenarioPatient, drug: str, dose: str, how: str | None, route: str | None = None) -> None:
    per = None
    if how and how not in {"once", "单次"}:
        hours = re.search(r"\d+", how)
        per = f"{hours[0]} h" if hours else "week" if "week" in how or "周" in how else "day"
    patient.tree.setdefault("proposed", []).append(
        {"drug": drug_of(drug), "dose": dose, **({"per": per} if per else {}), **({"route": route.lower()} if route else {})}
    )


@given(parsers.re(rf"{DRUG} is proposed without a dose$"))
@given(parsers.re(rf"拟用{DRUG}而未写剂量$"))
def _(patient: ScenarioPatient, drug: str) -> None:
    patient.tree.setdefault("proposed", []).append({"drug": drug_of(drug)})


@given(parsers.re(r"the order states (?P<key>[\w ]+): (?P<value>.+)$"))
@given(parsers.re(r"医嘱写明(?P<key>[\w ]+):(?P<value>.+)$"))
def _(patient: ScenarioPatient, key: str, value: str) -> None:
    order = patient.tree["proposed"][-1]
    name = key.strip().replace(" ", "_")
    if name == "plan":
        order.setdefault("plan", []).append(value.strip())
    else:
        order[name] = {"yes": True, "no": False}.get(value.strip(), value.strip()) if name == "preservative_free" else value.strip()


@given(parsers.re(rf"{DRUG} (?P<dose>\d[\d.]* \S+?) (?P<how>every \d+ h|per day|a day|per week) (?:is running|has been running) since (?P<start>\d{{4}}-\d\d-\d\d)$"))
@given(parsers.re(rf"自(?P<start>\d{{4}}-\d\d-\d\d)起持续使用{DRUG} ?(?P<dose>\d[\d.]* ?\S+?)[,,](?P<how>每\d+小时|每日|每周)$"))
def _(patient: ScenarioPatient, drug: str, dose: str, how: str, start: str) -> None:
    hours = re.search(r"\d+", how)
    per = f"{hours[0]} h" if hours else "week" if "week" in how or "周" in how else "day"
    patient.tree.setdefault("treatments", []).append({"drug": drug_of(drug), "dose": dose, "per": per, "start": start})


@given(parsers.re(r"the position (?P<question>DIS-\w+): (?P<side>[\w-]+) is chosen$"))
@given(parsers.re(r"选择立场(?P<question>DIS-\w+)[::](?P<side>[\w-]+)$"))
def _(patient: ScenarioPatient, question: str, side: str) -> None:
    patient.tree.setdefault("choices", {})[question] = side.strip()


@given(parsers.re(rf"the {DRUG} at hand has (?P<strength>[\d.]+ \S+)$"))
@given(parsers.re(rf"现有{DRUG}规格为(?P<strength>[\d.]+ \S+)$"))
def _(patient: ScenarioPatient, drug: str, strength: str) -> None:
    patient.tree.setdefault("products", {})[drug_of(drug)] = strength


@given(parsers.re(r"(?P<stop>(?:HS|AGE)-\d+) is set aside by (?P<by>.+?) and (?P<second>.+?) because (?P<reason>.+)$"))
def _(patient: ScenarioPatient, stop: str, by: str, second: str, reason: str) -> None:
    patient.tree.setdefault("overrides", []).append({"stop": stop, "by": by, "second": second, "reason": reason})


@given(parsers.re(r"today is (?P<day>\d{4}-\d\d-\d\d)$"))
@given(parsers.re(r"今天是(?P<day>\d{4}-\d\d-\d\d)$"))
def _(patient: ScenarioPatient, day: str) -> None:
    patient.tree["as_of"] = f"{day}T08:00:00+08:00"


# --- then ----------------------------------------------------------------------------------------


@then(parsers.re(rf"the dose of {DRUG} is (?P<amount>[\d.]+) (?P<unit>\S+?)(?: (?P<times>\d+) times a day)?$"))
@then(parsers.re(rf"{DRUG}剂量为 ?(?P<amount>[\d.]+) ?(?P<unit>[^\s,,]+)(?:[,,]每日 ?(?P<times>\d+) ?次)?$"))
def _(patient: ScenarioPatient, drug: str, amount: str, unit: str, times: str | None) -> None:
    found = {(r["dose"]["rounded"], r["dose"]["unit"]) for r in shown(patient, drug)}
    assert (amount, unit) in found, (found, [(r["blocked_by"], r["why_not"], r["missing"]) for r in doses(patient, drug)])
    if times is not None:
        assert times in {r["dose"]["per_day"] for r in shown(patient, drug) if r["dose"]["rounded"] == amount}


@then(parsers.re(rf"no dose of {DRUG} is given$"))
@then(parsers.re(rf"不给出{DRUG}剂量$"))
def _(patient: ScenarioPatient, drug: str) -> None:
    assert not shown(patient, drug), [(r.get("rule"), r["dose"]) for r in shown(patient, drug)]


@then(parsers.re(rf"{DRUG} is blocked by (?P<stop>(?:HS|AGE)-\d+)$"))
@then(parsers.re(rf"{DRUG}(?<!未)被(?P<stop>(?:HS|AGE)-\d+)停止$"))
def _(patient: ScenarioPatient, drug: str, stop: str) -> None:
    assert struck(patient, "stops", stop, drug), [(e["id"], e["blocks"]) for e in patient.document["stops"]]


@then(parsers.re(rf"{DRUG} is not blocked by (?P<stop>(?:HS|AGE)-\d+)$"))
@then(parsers.re(rf"{DRUG}未被(?P<stop>(?:HS|AGE)-\d+)停止$"))
def _(patient: ScenarioPatient, drug: str, stop: str) -> None:
    assert not struck(patient, "stops", stop, drug)


@then(parsers.re(r"(?P<stop>(?:HS|AGE)-\d+) does not fire$"))
@then(parsers.re(r"(?P<stop>(?:HS|AGE)-\d+)不触发$"))
def _(patient: ScenarioPatient, stop: str) -> None:
    assert not struck(patient, "stops", stop, None)
    assert not struck(patient, "warnings", stop, None)


@then(parsers.re(rf"(?P<stop>(?:HS|AGE)-\d+) warns about {DRUG}$"))
@then(parsers.re(rf"(?P<stop>(?:HS|AGE)-\d+)对{DRUG}发出警告$"))
def _(patient: ScenarioPatient, stop: str, drug: str) -> None:
    assert struck(patient, "warnings", stop, drug), [(e["id"], e.get("drugs")) for e in patient.document["warnings"]]


@then(parsers.re(rf"(?P<stop>(?:HS|AGE)-\d+) does not warn about {DRUG}$"))
@then(parsers.re(rf"(?P<stop>(?:HS|AGE)-\d+)未对{DRUG}发出警告$"))
def _(patient: ScenarioPatient, stop: str, drug: str) -> None:
    assert not struck(patient, "warnings", stop, drug)


@then(parsers.re(rf"(?P<stop>(?:HS|AGE)-\d+) is asked about {DRUG}$"))
@then(parsers.re(rf"(?P<stop>(?:HS|AGE)-\d+)就{DRUG}提出询问$"))
def _(patient: ScenarioPatient, stop: str, drug: str) -> None:
    assert struck(patient, "asked", stop, drug), [(e["id"], e["drugs"]) for e in patient.document["asked"]]


@then(parsers.re(r"the stop (?P<stop>(?:HS|AGE)-\d+) is (?P<kind>hard|deliberate)$"))
@then(parsers.re(r"停止(?P<stop>(?:HS|AGE)-\d+)为(?P<kind>绝对|慎重)$"))
def _(patient: ScenarioPatient, stop: str, kind: str) -> None:
    wanted = {"绝对": "hard", "慎重": "deliberate"}.get(kind, kind)
    assert wanted in {e["severity"] for e in patient.document["stops"] if e["id"] == stop}


@then(parsers.re(rf"the schedule of {DRUG} is (?P<days>\d{{4}}-\d\d-\d\d.*)$"))
@then(parsers.re(rf"{DRUG}给药日期为(?P<days>\d{{4}}-\d\d-\d\d.*)$"))
def _(patient: ScenarioPatient, drug: str, days: str) -> None:
    wanted = re.findall(r"\d{4}-\d\d-\d\d", days)
    found = [[d["date"] for d in r["schedule"]] for r in doses(patient, drug) if r["dose"]]
    assert any(dates[: len(wanted)] == wanted for dates in found), found


@then(parsers.re(r"the options include \"(?P<words>.+)\"$"))
@then(parsers.re(r"方案包括[\"“](?P<words>.+)[\"”]$"))
def _(patient: ScenarioPatient, words: str) -> None:
    said = _said(patient, words)
    assert any(words.casefold() in text.casefold() for text in said), said


@then(parsers.re(r"the options do not include \"(?P<words>.+)\"$"))
@then(parsers.re(r"方案不包括[\"“](?P<words>.+)[\"”]$"))
def _(patient: ScenarioPatient, words: str) -> None:
    assert not any(words.casefold() in text.casefold() for text in _said(patient, words))


def _said(patient: ScenarioPatient, words: str) -> list[str]:
    document = patient.document if words.isascii() else patient.consultation.document("zh")
    kinds = {"pathway", "avoid", "supportive", "referral"}
    return [f"{r['title']} · {r['says']}" for r in document["recommendations"] if r["kind"] in kinds]


@then(parsers.re(r"the disagreement (?P<question>DIS-\w+) shows \"(?P<words>.+)\"$"))
@then(parsers.re(r"分歧(?P<question>DIS-\w+)显示[\"“](?P<words>.+)[\"”]$"))
def _(patient: ScenarioPatient, question: str, words: str) -> None:
    lang = "en" if words.isascii() else "zh"
    entry = next((d for d in patient.consultation.document(lang)["disagreements"] if d["id"] == question), None)
    assert entry is not None, [d["id"] for d in patient.document["disagreements"]]
    said = [f"{p['says']} · {p['for_this_patient']}" for p in entry["positions"]]
    assert any(words.casefold() in text.casefold() for text in said), said


@then(parsers.re(r"the position followed in (?P<question>DIS-\w+) is (?P<side>[\w -]+)$"))
def _(patient: ScenarioPatient, question: str, side: str) -> None:
    entry = next(d for d in patient.document["disagreements"] if d["id"] == question)
    assert entry["followed"] == side.strip()


@then(parsers.re(r"the phase is (?P<name>[\w -]+?)(?:, day (?P<day>\d+))?$"))
@then(parsers.re(r"治疗阶段为(?P<name>[\w -]+?)(?:,第(?P<day>\d+)天)?$"))
def _(patient: ScenarioPatient, name: str, day: str | None) -> None:
    phase = patient.document["phase"]
    assert phase is not None
    assert name in {phase["name"], phase["says"]}
    assert day is None or phase["protocol_day"] == int(day)


@then(parsers.re(r"the check of (?P<name>.+?) is every (?P<every>\d+ (?:h|d|wk))$"))
@then(parsers.re(r"(?P<name>.+?)监测频率为每(?P<every>\d+ (?:h|d|wk))$"))
def _(patient: ScenarioPatient, name: str, every: str) -> None:
    wanted = patient.observable(name)
    assert every in {c["every"] for c in patient.document["checklist"] if c["observable"] == wanted}, patient.document["checklist"]
