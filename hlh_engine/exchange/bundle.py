"""A FHIR R4 Bundle about one patient as the tree of a case document.

Observations are named by their LOINC code and carry their UCUM unit; the age and the sex come from the
Patient. What no rule could ever ask for stands in the tree under a name that says what it was, so that
intake lists it among what is not used: nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from fhir.resources.R4B.observation import Observation
from fhir.resources.R4B.patient import Patient
from fhir.resources.R4B.servicerequest import ServiceRequest
from pydantic import ValidationError

from hlh_engine.errors import Issue, Refusal, issue

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
MODELS: Mapping[str, Any] = {"Observation": Observation, "Patient": Patient, "ServiceRequest": ServiceRequest}
STATUSES = {
    "Observation": {
        "registered", "preliminary", "final", "amended", "corrected",
        "cancelled", "entered-in-error", "unknown",
    },
    "ServiceRequest": {
        "draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown",
    },
}  # fmt: skip
"""The codes of R4, which the models do not check."""
VOID = {"cancelled", "entered-in-error", "unknown"}
ABSENT_FOR_NOW = {"temp-unknown"}
PLAIN_VALUES = ("valueString", "valueBoolean", "valueInteger", "valueDateTime")
NAMED_BY = ("code", "medicationCodeableConcept", "vaccineCode")
LONGEST = 160
Tree = dict[str, Any]


def is_bundle(tree: object) -> bool:
    """Whether a tree is a resource of FHIR rather than a case document."""
    return isinstance(tree, Mapping) and "resourceType" in tree


def case_tree(bundle: object, known: Collection[str]) -> Tree:
    """The tree of the case a Bundle describes; ``known`` are the LOINC codes of the vocabulary."""
    entries = _entries(bundle)
    _refuse_if([fault for place, resource in entries for fault in _faults(place, resource)])
    _refuse_if(_several_patients(entries))
    observed = [one for _, resource in entries for one in _observations(resource, set(known))]
    tree: Tree = {"patient": _patient(entries), "observations": [*observed, *_asked(entries, known)]}
    moment = bundle.get("timestamp") if isinstance(bundle, Mapping) else None
    return {**tree, "as_of": moment} if moment else tree


def _entries(bundle: object) -> list[tuple[str, Tree]]:
    if not isinstance(bundle, Mapping) or bundle.get("resourceType") != "Bundle":
        found = bundle.get("resourceType", "—") if isinstance(bundle, Mapping) else "—"
        raise Refusal([issue("HLH-FHIR-01", "resourceType", found=str(found)[:40])])
    sent = bundle.get("entry", [])
    if not isinstance(sent, list):
        raise Refusal([issue("HLH-FHIR-02", "entry", detail="list")])
    whole = [e.get("resource") if isinstance(e, Mapping) else None for e in sent]
    _refuse_if(
        issue("HLH-FHIR-02", f"entry[{n}].resource", detail="resourceType")
        for n, resource in enumerate(whole)
        if not (isinstance(resource, dict) and isinstance(resource.get("resourceType"), str))
    )
    return [(f"entry[{n}].resource", resource) for n, resource in enumerate(whole) if resource]


def _faults(place: str, resource: Tree) -> Iterator[Issue]:
    kind = resource["resourceType"]
    if kind not in MODELS:
        return
    try:
        MODELS[kind].model_validate(resource)
    except ValidationError as fault:
        for error in fault.errors(include_url=False, include_context=False, include_input=False):
            path = ".".join(str(part) for part in error["loc"])
            yield issue("HLH-FHIR-02", f"{place}.{path}", detail=error["msg"][:LONGEST])
        return
    except (KeyError, TypeError, ValueError) as fault:
        yield issue("HLH-FHIR-02", place, detail=str(fault)[:LONGEST])
        return
    status = resource.get("status")
    if kind in STATUSES and status not in STATUSES[kind]:
        yield issue("HLH-FHIR-02", f"{place}.status", detail=str(status)[:40])


def _several_patients(entries: list[tuple[str, Tree]]) -> Iterator[Issue]:
    """One case is one patient: two of them in a Bundle are never mixed."""
    patients = [resource.get("id") or n for n, (_, resource) in enumerate(entries) if _is(resource, "Patient")]
    subjects = {
        str(resource["subject"].get("reference", "")).replace(":", "/").rpartition("/")[2]
        for _, resource in entries
        if isinstance(resource.get("subject"), dict)
    } - {""}
    if len(patients) > 1 or len(subjects) > 1:
        yield issue("HLH-FHIR-03", "entry", count=max(len(patients), len(subjects)))


def _is(resource: Tree, kind: str) -> bool:
    return bool(resource["resourceType"] == kind)


def _patient(entries: list[tuple[str, Tree]]) -> Tree:
    """Age and sex; never a name, a number or an address."""
    for _, resource in entries:
        if _is(resource, "Patient"):
            sex = resource.get("gender")
            born = {"birth_date": resource["birthDate"]} if resource.get("birthDate") else {}
            return {**born, "sex": sex if sex in {"female", "male"} else "unknown"}
    return {}


# --- observations ---------------------------------------------------------------------------------------


def _observations(resource: Tree, known: Collection[str]) -> Iterator[Tree]:
    """The observation and its components; any other resource under a name that no observable has."""
    if _is(resource, "Patient") or _pending_request(resource):
        return
    if not _is(resource, "Observation"):
        yield {"code": _unread(resource["resourceType"], resource), "value": _text(resource)}
        return
    if resource["status"] in VOID:
        yield {"code": _unread(f"{resource['status']} Observation", resource), "value": ""}
        return
    parts = resource.get("component", [])
    if not parts or any(key.startswith("value") for key in resource):
        yield _observation(resource, resource, known)
    for part in parts:
        yield _observation(resource, part, known)


def _observation(whole: Tree, part: Tree, known: Collection[str]) -> Tree:
    found: Tree = {**_name(part.get("code", {}), known), "value": _value(whole, part)}
    if when := _moment(whole):
        found["at"] = when
    for limits in part.get("referenceRange", [])[:1]:
        for side in ("low", "high"):
            if side in limits:
                found[f"reference_{side}"] = _quantity(limits[side])
    if whole["status"] == "preliminary":
        found["note"] = "preliminary"
    other = sorted(key for key in part if key.startswith("value") and key not in {*PLAIN_VALUES, *_READERS})
    if other:
        found |= {"code": _unread(f"{other[0]} Observation", part), "value": ""}
        found.pop("observable", None)
    return found


def _name(concept: Tree, known: Collection[str]) -> Tree:
    """The LOINC code the vocabulary knows, else the first code; a text where there is no code at all."""
    codings = [c for c in concept.get("coding", []) if c.get("code")]
    for coding in codings:
        if coding.get("system") == LOINC and coding["code"] in known:
            return {"code": f"{LOINC}|{coding['code']}"}
    if codings:
        return {"code": f"{codings[0].get('system', '—')}|{codings[0]['code']}"[:LONGEST]}
    return {"observable": str(concept.get("text", "—"))[:LONGEST]}


def _value(whole: Tree, part: Tree) -> Any:
    for key, reader in _READERS.items():
        if key in part:
            return reader(part[key])
    for key in PLAIN_VALUES:
        if key in part:
            return part[key]
    return _no_value(whole, part)


def _no_value(whole: Tree, part: Tree) -> str:
    """Why there is none: on its way, or not done."""
    reasons = {c.get("code") for c in part.get("dataAbsentReason", {}).get("coding", [])}
    on_its_way = whole["status"] in {"registered", "preliminary"} and not reasons
    return "pending" if on_its_way or reasons & ABSENT_FOR_NOW else "not done"


def _quantity(quantity: Tree) -> str:
    """As it is written in a case: comparator, number, unit; the UCUM code where there is one."""
    ucum = quantity.get("system") == UCUM and quantity.get("code")
    unit = quantity["code"] if ucum else quantity.get("unit", "")
    parts = (quantity.get("comparator", ""), str(quantity.get("value", "")), str(unit))
    return " ".join(part for part in parts if part) if "value" in quantity else "not done"


def _concept(concept: Tree) -> str:
    for coding in concept.get("coding", []):
        if coding.get("display"):
            return str(coding["display"])
    codes = [str(c["code"]) for c in concept.get("coding", []) if c.get("code")]
    return str(concept.get("text") or (codes[0] if codes else ""))


_READERS = {"valueQuantity": _quantity, "valueCodeableConcept": _concept}


def _moment(resource: Tree) -> str | None:
    """When it was taken: never when it was reported, unless nothing else is said."""
    period = resource.get("effectivePeriod", {})
    times = (
        resource.get("effectiveDateTime"),
        resource.get("effectiveInstant"),
        period.get("end") or period.get("start"),
        resource.get("issued"),
    )
    return next((time for time in times if time), None)


# --- what was asked for, and what is not read -----------------------------------------------------------


def _pending_request(resource: Tree) -> bool:
    return _is(resource, "ServiceRequest") and resource.get("status") == "active"


def _asked(entries: list[tuple[str, Tree]], known: Collection[str]) -> Iterator[Tree]:
    """Tests on order whose result is not there yet: pending."""
    answered = {
        one.get("code")
        for _, resource in entries
        if _is(resource, "Observation")
        for one in _observations(resource, known)
    }
    for _, resource in entries:
        if _pending_request(resource):
            named = _name(resource.get("code", {}), known)
            if named.get("code") not in answered:
                yield {**named, "value": "pending"}


def _unread(kind: str, resource: Tree) -> str:
    """A name that says what it was and that no observable has."""
    named = (resource.get(key) for key in NAMED_BY)
    concept: Tree = next((concept for concept in named if isinstance(concept, dict)), {})
    codes = [f"{c.get('system', '—')}|{c['code']}" for c in concept.get("coding", []) if c.get("code")]
    said = " ".join([kind, *codes[:1], *([str(concept["text"])] if concept.get("text") else [])])
    return said[:LONGEST]


def _text(resource: Tree) -> str:
    status = resource.get("status")
    return status[:40] if isinstance(status, str) else ""


def _refuse_if(faults: Any) -> None:
    found = list(faults)
    if found:
        raise Refusal(found)
