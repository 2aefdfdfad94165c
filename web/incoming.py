"""What is sent becomes a case: a case document, or a FHIR Bundle read at the edge."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from hlh_engine import Case, Refusal, Rulebook, read_case
from hlh_engine.errors import issue
from hlh_engine.intake.document import LARGEST, case_from_tree
from hlh_engine.intake.notation import read_tree
from hlh_engine.intake.soundness import unsound

FHIR = "application/fhir+json"
MARK = b'"resourceType"'


def case_of(text: bytes, name: str, as_of: datetime, rulebook: Rulebook) -> Case:
    """The case of a text; a text that names itself a resource of FHIR is read as a Bundle."""
    if text.lstrip()[:1] == b"{" and MARK in text and _is_resource(text):
        return bundle_case(text, as_of, rulebook)
    return read_case(text, name=name, as_of=as_of)


def _is_resource(text: bytes) -> bool:
    """Whether the mark stands at the top and not somewhere in a note."""
    try:
        tree = read_tree(text.decode("utf-8-sig"), "bundle.json")
    except (UnicodeDecodeError, Refusal):
        return False
    return isinstance(tree, Mapping) and "resourceType" in tree


def bundle_case(text: bytes, as_of: datetime, rulebook: Rulebook) -> Case:
    """The case of a FHIR Bundle, or a refusal with every reason."""
    from hlh_engine.exchange.bundle import case_tree  # noqa: PLC0415 — the models take half a second

    if len(text) > LARGEST:
        raise Refusal([issue("HLH-DOC-02", "", size=len(text), limit=LARGEST)])
    try:
        tree = read_tree(text.decode("utf-8-sig"), "bundle.json")
    except UnicodeDecodeError as fault:
        raise Refusal([issue("HLH-DOC-03", "", position=fault.start)]) from None
    if found := list(unsound(tree)):
        raise Refusal(found)
    known = {code for entry in rulebook.vocabulary.observables.values() for code in entry.loinc}
    return case_from_tree(case_tree(tree, known), as_of=as_of)
