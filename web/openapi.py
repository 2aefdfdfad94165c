"""The OpenAPI description of the API, true to what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hlh_engine.records.store import LARGEST_NUMBER
from web.decisions import SCHEMA as DECISION
from web.incoming import FHIR
from web.schemas import ANSWERS, TEXT, Schema, ref

PROBLEMS = {
    "400": "The request cannot be read",
    "401": "Nobody is signed in, where the server wants a token",
    "403": "Not for this role, from another site, or not addressed to this computer",
    "404": "There is nothing at this address",
    "409": "Something else is recorded here already",
    "413": "The request is too large",
    "415": "This kind of content is not taken",
    "422": "Nothing usable is left, or something named is not known",
    "503": "The store does not answer",
}
BUNDLE: Schema = {
    "type": "object",
    "description": "A FHIR R4 Bundle about one patient",
    "required": ["resourceType", "entry"],
    "properties": {
        "resourceType": {"const": "Bundle"},
        "entry": {"type": "array", "items": {"type": "object", "required": ["resource"]}},
    },
}
ABOUT = {
    "title": "HLH Engine",
    "version": "1",
    "description": "Decision support for hemophagocytic lymphohistiocytosis. Provisional rules; "
    "not a medical device.",
    "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
}


def description(case: Mapping[str, Any]) -> dict[str, Any]:
    """The whole description; ``case`` is the JSON Schema of the case document."""
    parts = {name: _moved(schema) for name, schema in case.get("$defs", {}).items()}
    top = _moved({key: value for key, value in case.items() if key != "$defs"})
    top["required"] = [key for key in top.get("required", ()) if key != "as_of"]
    schemas = {**parts, "Case": top, "Bundle": BUNDLE, "Decision": DECISION, **ANSWERS}
    return {
        "openapi": "3.1.0",
        "info": ABOUT,
        "paths": _paths(),
        "components": {"schemas": schemas},
    }


def _moved(schema: Any) -> Any:
    """References of JSON Schema, moved to where OpenAPI keeps its components."""
    if isinstance(schema, dict):
        moved = {key: _moved(value) for key, value in schema.items()}
        if isinstance(moved.get("$ref"), str):
            moved["$ref"] = moved["$ref"].replace("#/$defs/", "#/components/schemas/")
        return moved
    return [_moved(item) for item in schema] if isinstance(schema, list) else schema


def _paths() -> dict[str, Any]:
    one = _parameter("id", "path", {"type": "string", "minLength": 1})
    return {
        "/api/v1/consultations": {
            "post": _create(),
            "get": _read(
                "A page of consultations, newest first",
                "Page",
                "400",
                "503",
                parameters=(_whole("before", LARGEST_NUMBER), _whole("limit", 200)),
            ),
        },
        "/api/v1/consultations/{id}": {
            "get": _read(
                "One consultation as it was answered",
                "Consultation",
                "400",
                "404",
                "503",
                parameters=(one, LANG),
            )
        },
        "/api/v1/consultations/{id}/decision": {
            "get": _read(
                "The decisions on a consultation", "Decisions", "404", "503", parameters=(one,)
            ),
            "post": _decide(one),
        },
        "/api/v1/vocabulary": {"get": _read("Every word the rules speak", "Vocabulary")},
        "/api/v1/rules": {"get": _read("Every rule", "Rules")},
        "/api/v1/rules/{id}": {"get": _read("One rule, whole", "Rule", "404", parameters=(one,))},
        "/api/v1/releases": {"get": _read("The rulebook in force", "Releases")},
        "/openapi.json": {"get": _read("This description", None)},
        "/healthz": {"get": _read("Alive, with the rulebook's hash", "Health", "503")},
        "/metrics": {"get": _read("Figures for Prometheus", None, kind="text/plain")},
    }


def _create() -> dict[str, Any]:
    return {
        "summary": "Assess a case and keep the consultation",
        "description": "The same case, rulebook, profile and moment are kept once, under one id.",
        "parameters": [LANG, _parameter("profile", "query", TEXT)],
        "requestBody": _body("Case", **{FHIR: ref("Bundle")}),
        "responses": _answers("201", "Consultation", "400", "409", "413", "415", "422", "503"),
    }


def _decide(one: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "summary": "Record what the clinician did, and why",
        "parameters": [one],
        "requestBody": _body("Decision"),
        "responses": _answers(
            "201", "KeptDecision", "400", "404", "409", "413", "415", "422", "503"
        ),
    }


def _read(
    summary: str,
    schema: str | None,
    *bad: str,
    parameters: tuple[Mapping[str, Any], ...] = (),
    kind: str = "application/json",
) -> dict[str, Any]:
    answers = _answers("200", schema, *bad, kind=kind)
    return {"summary": summary, "parameters": list(parameters), "responses": answers}


def _answers(
    good: str, schema: str | None, *bad: str, kind: str = "application/json"
) -> dict[str, Any]:
    shape = TEXT if kind == "text/plain" else {"type": "object"}
    content = {kind: {"schema": ref(schema) if schema else shape}}
    answers: dict[str, Any] = {good: {"description": "Done", "content": content}}
    for status in ("401", "403", *bad):
        wrong = {"application/problem+json": {"schema": ref("Problem")}}
        answers[status] = {"description": PROBLEMS[status], "content": wrong}
    return answers


def _body(schema: str, **others: Schema) -> dict[str, Any]:
    content = {"application/json": ref(schema), **others}
    return {"required": True, "content": {kind: {"schema": one} for kind, one in content.items()}}


def _parameter(name: str, where: str, schema: Schema) -> dict[str, Any]:
    return {"name": name, "in": where, "required": where == "path", "schema": schema}


def _whole(name: str, largest: int) -> dict[str, Any]:
    return _parameter(name, "query", {"type": "integer", "minimum": 1, "maximum": largest})


LANG = _parameter("lang", "query", {"enum": ["en", "zh"]})
