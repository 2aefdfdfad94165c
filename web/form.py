"""The findings form: which observables stand in which section, and which states a finding can have."""

from __future__ import annotations

from collections.abc import Mapping

FIELDS: Mapping[str, tuple[str, ...]] = {
    "body": (
        "temperature", "fever_duration", "fever_reported", "weight", "height", "splenomegaly",
        "spleen_below_costal_margin", "hepatomegaly", "liver_below_costal_margin", "lymphadenopathy",
        "neurological_signs", "bleeding",
    ),
    "blood": ("hemoglobin", "leukocytes", "neutrophils", "platelets"),
    "chemistry": (
        "ferritin", "triglycerides", "fasting", "ast", "alt", "ldh", "bilirubin_total", "albumin",
        "creatinine", "sodium", "crp",
    ),
    "coagulation": ("fibrinogen", "pt_prolongation", "inr", "aptt", "d_dimer", "isth_fibrin_marker"),
    "marrow": ("hemophagocytosis", "hemophagocytosis_site", "marrow_cellularity"),
    "immunology": (
        "soluble_il2_receptor", "nk_activity_low", "nk_activity", "perforin_expression",
        "cd107a_degranulation_low", "sap_expression", "xiap_expression", "hlh_gene_test", "cxcl9",
    ),
    "virology": (
        "ebv_infection", "ebv_dna_plasma", "ebv_lineage", "cmv_infection", "hiv", "hbsag", "anti_hbc",
        "tuberculosis", "leishmania", "blood_culture", "sepsis",
    ),
    "history": (
        "family_history_hlh", "consanguinity", "previous_hlh", "immunosuppression", "sjia", "aosd", "sle",
        "lymphoma", "leukemia", "solid_tumor", "allogeneic_hsct", "immune_effector_cells",
        "checkpoint_inhibitor", "pregnant", "allergy",
    ),
}  # fmt: skip
"""The main observables by section; every other one can be added to the form by name."""

STATES = ("", "result", "pending", "not-done", "not-available", "not-assessable", "unknown")
"""Untouched, and the six states a finding can be given; only a result has a value."""
WRITTEN: Mapping[str, str] = {
    "pending": "pending", "not-done": "not done", "not-available": "not done",
    "not-assessable": "not done", "unknown": "not done",
}  # fmt: skip
"""How a state stands in a case document; which kind of absence it is stands in the note."""
NOTE = "state: "
SHORTCUTS: Mapping[str, str] = {"p": "pending", "nd": "not-done", "na": "not-available", "?": "unknown"}
"""What may be typed into a value box instead of a value."""

MEDICINES: Mapping[str, tuple[str, ...]] = {
    "treatments": ("drug", "dose", "per", "given", "start", "stop"),
    "medications": ("drug", "dose", "per", "start", "stop"),
    "proposed": ("drug", "dose", "per", "route", "indication"),
}
"""The lists of medicines and their columns."""
PATIENT = ("id", "age", "birth_date", "sex")
