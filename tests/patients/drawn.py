"""Whole case documents drawn from a seed: body, laboratory, trigger, treatments, company, orders."""

from __future__ import annotations

from random import Random
from typing import Any

AS_OF = "2026-03-02T08:00:00+08:00"
AGES = ("3 d", "27 d", "4 mo", "11 mo", "1 a", "3 a", "8 a", "13 a", "17 a", "18 a", "34 a", "45 a", "65 a", "80 a")
WEIGHTS = {"d": (2.4, 4.5), "mo": (4.0, 11.0), "a": (9.0, 110.0)}
TRIGGERS: tuple[dict[str, str], ...] = (
    {"hlh_gene_test": "pathogenic"},
    {"ebv_dna_plasma": "120000 {copies}/mL", "ebv_infection": "yes", "ebv_lineage": "b"},
    {"ebv_dna_plasma": "120000 {copies}/mL", "ebv_infection": "yes", "ebv_lineage": "nk"},
    {"lymphoma": "yes", "lymphoma_type": "b_cell"},
    {"lymphoma": "yes", "lymphoma_type": "nk_t"},
    {"sjia": "yes"},
    {"aosd": "yes"},
    {"sle": "yes"},
    {"leishmania": "yes"},
    {"immune_effector_cells": "yes", "immune_effector_cell_date": "2026-02-20"},
    {"pregnant": "yes", "gestation_weeks": "24 wk"},
    {"checkpoint_inhibitor": "yes"},
    {},
)
FLAGS = (
    "pregnant", "hbsag", "anti_hbc", "tuberculosis", "neurological_signs", "sepsis", "dialysis", "varicella_zoster",
    "hypertension_uncontrolled", "g6pd_deficiency", "malaria", "cmv_infection",
)  # fmt: skip
COMPANY = ("voriconazole", "fluconazole", "posaconazole", "rifampicin", "phenytoin", "warfarin", "simvastatin", "ciclosporin")
ORDERS: tuple[dict[str, str], ...] = (
    {"drug": "etoposide", "dose": "150 mg/m2"},
    {"drug": "etoposide", "dose": "160 mg/m2"},
    {"drug": "ruxolitinib", "dose": "10 mg", "per": "12 h"},
    {"drug": "emapalumab", "dose": "6 mg/kg", "indication": "still_mas"},
    {"drug": "ciclosporin", "dose": "3 mg/kg", "per": "12 h", "route": "po"},
    {"drug": "rituximab", "dose": "375 mg/m2", "per": "week"},
    {"drug": "methylprednisolone", "dose": "30 mg/kg", "per": "day", "route": "iv"},
    {"drug": "anakinra", "dose": "100 mg", "per": "6 h", "route": "sc"},
    {"drug": "vincristine", "dose": "1.4 mg/m2"},
    {"drug": "liposomal_doxorubicin", "dose": "25 mg/m2"},
)  # fmt: skip


def drawn(seed: int) -> dict[str, Any]:
    """One case; the same seed draws the same case."""
    random = Random(f"case/{seed}")
    age = random.choice(AGES)
    low, high = WEIGHTS[age.split()[1]]
    tree: dict[str, Any] = {
        "as_of": AS_OF,
        "patient": {"age": age, "sex": random.choice(["female", "male", "unknown"])},
        "observations": [],
        "proposed": random.sample(ORDERS, random.choice([0, 0, 1, 2, 3])),
    }
    weight = round(random.uniform(low, high), 1)
    values: dict[str, str] = {
        "weight": f"{weight} kg",
        "height": f"{round(40 + 22 * weight**0.42)} cm" if weight > 5 else "52 cm",
        "creatinine": f"{random.choice([25, 40, 80, 120, 200, 400])} umol/L",
        "ferritin": f"{random.choice([300, 600, 8450, 42000])} ug/L",
        "platelets": f"{random.choice([12, 45, 60, 150])} 10*9/L",
        "neutrophils": f"{random.choice([0.3, 0.6, 1.2, 3])} 10*9/L",
        "hemoglobin": f"{random.choice([65, 85, 110])} g/L",
        "leukocytes": "4.1 10*9/L",
        "fibrinogen": f"{random.choice([0.7, 1.2, 2.5])} g/L",
        "triglycerides": f"{random.choice([1.5, 3.4, 12.0])} mmol/L",
        "temperature": f"{random.choice([36.8, 39.4])} Cel",
        "bilirubin_total": f"{random.choice([10, 40, 90])} umol/L",
        "albumin": f"{random.choice([22, 38])} g/L",
        "inr": f"{random.choice([1.0, 1.9])}",
        "lvef": f"{random.choice([45, 62])} %",
        "potassium": f"{random.choice([3.2, 4.1, 5.8])} mmol/L",
        "hemophagocytosis": random.choice(["yes", "no", "pending"]),
        "soluble_il2_receptor": f"{random.choice([900, 8000])} U/mL",
        "splenomegaly": random.choice(["yes", "no"]),
    }
    share = random.choice([0.4, 0.8, 1.0])
    values = {name: value for name, value in values.items() if random.random() < share}
    values |= random.choice(TRIGGERS)
    for flag in random.sample(FLAGS, random.choice([0, 1, 3])):
        value = random.choice(["active", "excluded"]) if flag == "tuberculosis" else random.choice(["yes", "no"])
        values.setdefault(flag, value)
    tree["observations"] = [{"observable": name, "value": value} for name, value in values.items()]
    if random.random() < 0.6:
        tree["medications"] = [{"drug": drug, "dose": "200 mg", "per": "day"} for drug in random.sample(COMPANY, random.choice([0, 1, 2]))]
    if random.random() < 0.6:
        tree["treatments"] = random.choice([
            [],
            [{"drug": "dexamethasone", "dose": "10 mg/m2", "per": "day", "start": "2026-02-16"}, {"drug": "etoposide", "dose": "150 mg/m2", "given": ["2026-02-16", "2026-02-19", "2026-02-23", "2026-02-26"]}],
            [{"drug": "methylprednisolone", "dose": "1 g", "per": "day", "start": "2026-02-27"}],
            [{"drug": "ruxolitinib", "dose": "10 mg", "per": "12 h", "start": "2026-02-10"}],
        ])  # fmt: skip
    return tree
