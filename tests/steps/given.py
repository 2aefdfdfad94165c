"""What a scenario says before the patient is assessed, in English and Chinese."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from pytest_bdd import given, parsers

from tests.steps.patient import ScenarioPatient

PERSON = r"(?:(?P<age>\d+)-(?P<span>year|month|week|day)-old|patient of (?P<text>\d+ (?:a|mo|wk|d)))(?: (?P<who>woman|man|girl|boy|child|patient|adult|infant))?"
SEX = {"woman": "female", "girl": "female", "man": "male", "boy": "male", "女": "female", "男": "male"}
AGES = {"year": "a", "month": "mo", "week": "wk", "day": "d"}
HOURS = {"hour": 1, "hours": 1, "day": 24, "days": 24, "week": 168, "weeks": 168}


def _person(patient: ScenarioPatient, age: str, who: str | None) -> None:
    patient.tree["patient"]["age"] = age
    if who in SEX:
        patient.tree["patient"]["sex"] = SEX[who]


# A line must fit one step only: the general forms say which beginnings and ends belong to special ones.


@given(parsers.re(r"(?P<name>[^为]+)为(?P<value>[^|]+)$"))
def _(patient: ScenarioPatient, name: str, value: str) -> None:
    patient.observe(name, value)


@given(parsers.re(r"(?P<name>(?!these results|the profile).+?) (?:is|was) (?!taken$|given on |proposed)(?P<value>[^|]+?)(?: (?P<n>\d+) (?P<unit>hours?|days?|weeks?) ago)?$"))
def _(patient: ScenarioPatient, name: str, value: str, n: str | None, unit: str | None) -> None:
    ago = timedelta(hours=int(n) * HOURS[unit]) if n and unit else None
    patient.observe(name.removeprefix("the "), value, ago)


@given(parsers.parse("the profile {name}"))
@given(parsers.parse("实践方案{name}"))
def _(patient: ScenarioPatient, name: str) -> None:
    patient.profile = name.strip()


@given(parsers.re(r"正在使用(?P<drug>.+)$"))
def _(patient: ScenarioPatient, drug: str) -> None:
    patient.tree.setdefault("medications", []).append({"drug": drug.strip()})


@given(parsers.re(r"(?P<drug>[\w -]+?)(?: (?P<dose>\d[\d.]* [^ ]+)(?: (?:per|every|a) (?P<per>day|\d+ h))?)? is taken$"))
def _(patient: ScenarioPatient, drug: str, dose: str | None, per: str | None) -> None:
    entry = {"drug": drug, **({"dose": dose} if dose else {}), **({"per": per} if per else {})}
    patient.tree.setdefault("medications", []).append(entry)


@given(parsers.re(r"no treatment has been given(?: yet)?$"))
@given("尚未治疗")
def _(patient: ScenarioPatient) -> None:
    patient.tree.setdefault("treatments", [])


@given(parsers.re(r"no (?:medicines|drugs) are taken$"))
@given("未使用任何药物")
def _(patient: ScenarioPatient) -> None:
    patient.tree.setdefault("medications", [])


@given(parsers.re(r"于(?P<days>[\d-]+(?:[、,和][\d-]+)*)给予(?P<drug>\D+?) ?(?P<dose>[\d.]+ \S+)$"))
def _(patient: ScenarioPatient, drug: str, dose: str, days: str) -> None:
    patient.treat(drug, dose, re.findall(r"\d{4}-\d\d-\d\d", days))


@given(parsers.re(r"(?P<drug>[\w -]+?) (?P<dose>[\d.]+ \S+) (?:was|were) given on (?P<days>[\d-]+(?:(?:,| and) ?[\d-]+)*)$"))
def _(patient: ScenarioPatient, drug: str, dose: str, days: str) -> None:
    patient.treat(drug, dose, re.findall(r"\d{4}-\d\d-\d\d", days))


@given(parsers.re(r"一名(?P<n>\d+)(?P<unit>岁|个月|周|天)的?(?P<who>女|男)?(?:性|孩|婴|童)?(?:患者|患儿|婴儿|儿童|成人|新生儿)?的(?:以下|下列)?(?:检查)?结果$"))
def _(patient: ScenarioPatient, n: str, unit: str, who: str | None, datatable: Any) -> None:
    _person(patient, f"{n} {({'岁': 'a', '个月': 'mo', '周': 'wk', '天': 'd'})[unit]}", who)
    patient.chart(datatable)


@given(parsers.re(r"一名(?P<n>\d+)(?P<unit>岁|个月|周|天)的?(?P<who>女|男)?(?:性|孩|婴|童)?(?:患者|患儿|婴儿|儿童|成人|新生儿)?$"))
def _(patient: ScenarioPatient, n: str, unit: str, who: str | None) -> None:
    _person(patient, f"{n} {({'岁': 'a', '个月': 'mo', '周': 'wk', '天': 'd'})[unit]}", who)


@given(parsers.re(r"(?P<n>\d+) (?P<unit>天|小时|周)前的结果$"))
def _(patient: ScenarioPatient, n: str, unit: str, datatable: Any) -> None:
    patient.chart(datatable, timedelta(hours=int(n) * {"小时": 1, "天": 24, "周": 168}[unit]))


@given(parsers.re(r"these results (?P<n>\d+) (?P<unit>hours?|days?|weeks?) ago$"))
def _(patient: ScenarioPatient, n: str, unit: str, datatable: Any) -> None:
    patient.chart(datatable, timedelta(hours=int(n) * HOURS[unit]))


@given("these results")
@given("以下检查结果")
@given("以下结果")
def _(patient: ScenarioPatient, datatable: Any) -> None:
    patient.chart(datatable)


@given(parsers.re(rf"these results for (?:a|an) {PERSON}$"))
def _(patient: ScenarioPatient, age: str | None, span: str | None, text: str | None, who: str | None, datatable: Any) -> None:
    _person(patient, text or f"{age} {AGES[span or 'year']}", who)
    patient.chart(datatable)


@given(parsers.re(rf"(?:a|an) {PERSON}$"))
def _(patient: ScenarioPatient, age: str | None, span: str | None, text: str | None, who: str | None) -> None:
    _person(patient, text or f"{age} {AGES[span or 'year']}", who)
