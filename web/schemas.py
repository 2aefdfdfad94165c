"""The JSON Schemas of what the API answers; what it takes has its schema where it is read."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
WHOLE: Schema = {"type": "integer"}
YES_NO: Schema = {"type": "boolean"}
ANYTHING: Schema = {"type": "object"}
MOMENT: Schema = {"type": "string", "format": "date-time"}
VERDICT: Schema = {"enum": ["met", "not met", "unknown"]}


def maybe(schema: Schema) -> Schema:
    """The schema, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def ref(name: str) -> Schema:
    """A component of the description."""
    return {"$ref": f"#/components/schemas/{name}"}


def several(schema: Schema) -> Schema:
    """A list of these."""
    return {"type": "array", "items": schema}


def record(**fields: Schema) -> Schema:
    """An object with all of these fields, and maybe more."""
    return {"type": "object", "required": list(fields), "properties": fields}


_PLACE = record(id=TEXT, at=TEXT)
_FACT = record(
    observable=TEXT,
    name=TEXT,
    value=TEXT,
    unit=maybe(TEXT),
    at=maybe(TEXT),
    **{"from": maybe(TEXT)},
)
_TREE = record(
    rule=TEXT,
    title=TEXT,
    verdict=VERDICT,
    says=TEXT,
    facts=several(_FACT),
    missing=several(record(observable=TEXT, name=TEXT, why=TEXT)),
    source=_PLACE,
    certainty=TEXT,
    because=several(ref("Explanation")),
)
_HEAD = record(
    rule=TEXT,
    book=TEXT,
    book_title=TEXT,
    title=TEXT,
    verdict=VERDICT,
    applicable=maybe(YES_NO),
    certainty=TEXT,
    confirm=YES_NO,
    review=TEXT,
    source=_PLACE,
)
_DIAGNOSIS = record(
    met=WHOLE,
    not_met=WHOLE,
    unknown=WHOLE,
    needed=maybe(WHOLE),
    of=WHOLE,
    decided_by=maybe({"enum": ["criteria", "gene", "cellular", "both"]}),
    criteria=several(ref("Conclusion")),
)
_SCORE = record(
    min=maybe(WHOLE),
    max=maybe(WHOLE),
    of=maybe(WHOLE),
    cutoff=maybe(WHOLE),
    probability=maybe(record(min=TEXT, max=TEXT, unit=TEXT)),
    items=several(ref("Conclusion")),
)
_ISSUE = record(
    code=TEXT, severity={"enum": ["reject", "warn"]}, path=TEXT, message=TEXT, remedy=TEXT
)
_FINDING = record(
    observable=TEXT,
    value=TEXT,
    unit=maybe(TEXT),
    low=maybe(TEXT),
    high=maybe(TEXT),
    at=TEXT,
    **{"from": TEXT},
)
_TEST = record(
    observable=TEXT,
    name=TEXT,
    would_change=several(TEXT),
    turnaround=maybe(TEXT),
    rank=WHOLE,
)
_RELEASE = record(version=TEXT, sha256=TEXT)
_CONCLUSIONS = several(ref("Conclusion"))
_CONSULTATION = record(
    id=TEXT,
    as_of=MOMENT,
    rulebook=_RELEASE,
    engine=TEXT,
    profile=TEXT,
    lang={"enum": ["en", "zh"]},
    input_issues=several(ref("Issue")),
    findings=several(_FINDING),
    derived=ANYTHING,
    incident=maybe(record(code=TEXT, message=TEXT, differing=several(TEXT))),
    diagnoses=several({"allOf": [_HEAD, _DIAGNOSIS]}),
    scores=several({"allOf": [_HEAD, _SCORE]}),
    grades=_CONCLUSIONS,
    triggers=_CONCLUSIONS,
    severity=maybe(ANYTHING),
    phase=maybe(ANYTHING),
    response=maybe(ANYTHING),
    recommendations=several(ANYTHING),
    orders=several(ANYTHING),
    stops=several(ANYTHING),
    warnings=several(record(id=TEXT, message=TEXT)),
    next_tests=several(_TEST),
    disagreements=several(record(id=TEXT, question=TEXT, positions=several(ANYTHING))),
    limits=several(TEXT),
)
_RULE = record(
    id=TEXT,
    title=record(en=TEXT, zh=TEXT),
    book=TEXT,
    stage=TEXT,
    source=TEXT,
    at=TEXT,
    certainty=TEXT,
    confirm=YES_NO,
    review=TEXT,
    valid_from=TEXT,
    valid_until=maybe(TEXT),
    page=TEXT,
)
_WHOLE_RULE = record(
    prose=TEXT,
    text=TEXT,
    means=record(en=TEXT, zh=TEXT),
    citation=TEXT,
    examples=several(ANYTHING),
)
_DECISION = record(decision=TEXT, reason=TEXT, subject=TEXT, decided_by=TEXT, next_assessment=TEXT, recorded=MOMENT)
_LISTED = record(id=TEXT, as_of=MOMENT, profile=TEXT, recorded=MOMENT)

ANSWERS: dict[str, Schema] = {
    "Consultation": _CONSULTATION,
    "Conclusion": _HEAD,
    "Explanation": _TREE,
    "Issue": _ISSUE,
    "Page": record(consultations=several(_LISTED), next=maybe(TEXT)),
    "KeptDecision": _DECISION,
    "Decisions": record(decisions=several(ref("KeptDecision"))),
    "RuleSummary": _RULE,
    "Rules": record(rules=several(ref("RuleSummary"))),
    "Rule": {"allOf": [ref("RuleSummary"), _WHOLE_RULE]},
    "Vocabulary": record(observables=ANYTHING, drugs=ANYTHING, sources=ANYTHING, books=ANYTHING),
    "Releases": record(
        releases=several(record(version=TEXT, sha256=TEXT, rules=WHOLE, review=TEXT))
    ),
    "Health": record(status={"const": "ok"}, rulebook=_RELEASE, consultations=WHOLE),
    "Problem": record(
        type=TEXT, status=WHOLE, title=TEXT, detail=TEXT, code=TEXT, issues=several(ref("Issue"))
    ),
}
