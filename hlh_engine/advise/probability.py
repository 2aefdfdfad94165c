"""The probability that a published table gives for a score, at both ends of its interval."""

from __future__ import annotations

from hlh_engine.clinic.curve import read_curve
from hlh_engine.model.conclusion import Conclusion
from hlh_engine.model.rule import Curve, Rule


def probability(rule: Rule, conclusion: Conclusion, curve: Curve | None) -> dict[str, str | None] | None:
    """The table's value at both ends of the score's interval; None where the score has no table."""
    number = conclusion.number
    if curve is None or number is None or conclusion.rule != rule.id:
        return None
    low = None if number.low is None else read_curve(curve, number.low)
    high = None if number.high is None else read_curve(curve, number.high)
    return {"min": low, "max": high, "unit": curve.unit}
