"""Fixtures shared by all tests, and the steps that features speak."""

import pytest

from tests.steps.patient import ScenarioPatient

pytest_plugins = ["tests.steps.given", "tests.steps.then", "tests.steps.tables", "tests.steps.therapy"]


def pytest_bdd_apply_tag(tag: str, function: object) -> bool | None:
    """``@rule:…`` names what a scenario proves; it is read by the proof-reader and is no marker."""
    return True if tag.startswith("rule:") else None


@pytest.fixture
def patient() -> ScenarioPatient:
    """The patient of one scenario."""
    return ScenarioPatient()
