"""HLH Engine: published HLH guidelines that a hematologist can read and a computer can follow.

The front door::

    from hlh_engine import assess, load, read_case

    consultation = assess(read_case(text), load())
    consultation.document("en")
"""

from hlh_engine.assess import Consultation, assess
from hlh_engine.errors import Issue, Refusal
from hlh_engine.intake.document import read_case
from hlh_engine.model.case import Case
from hlh_engine.model.rule import Rulebook
from hlh_engine.rulebook.loader import load

__all__ = ["Case", "Consultation", "Issue", "Refusal", "Rulebook", "assess", "load", "read_case"]
