"""The vocabulary: complete, consistent, in both languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from hlh_engine.clinic.calendar import AGE_UNITS, duration
from hlh_engine.clinic.derived import LIMITS, NOT_COMPUTED, inputs_of
from hlh_engine.clinic.formulas import Name, parse_formula
from hlh_engine.clinic.units import conversion, units_of
from hlh_engine.intake.codes import folded
from hlh_engine.rulebook.vocabulary import read_vocabulary

WORDS, FAULTS = read_vocabulary(Path(__file__).parents[2] / "rules")
OBSERVABLES = WORDS.observables

CONTRACT = """
temperature fever_reported splenomegaly spleen_below_costal_margin hepatomegaly hemoglobin leukocytes neutrophils platelets
triglycerides fasting fibrinogen ferritin soluble_il2_receptor soluble_il2_receptor_mass nk_activity nk_activity_low
cd107a_degranulation_low perforin_expression sap_expression xiap_expression hemophagocytosis hlh_gene_test ast alt ldh
bilirubin_total bilirubin_direct albumin creatinine sodium crp esr procalcitonin pt pt_prolongation inr aptt d_dimer d_dimer_ddu
isth_fibrin_marker il6 il18 cxcl9 lactate ebv_dna_plasma ebv_lineage cmv_dna csf_leukocytes csf_protein neurological_signs weight
height pregnant gestation_weeks immunosuppression hiv sjia aosd sle lymphoma lymphoma_type leukemia solid_tumor
solid_organ_transplant allogeneic_hsct allogeneic_hsct_date immune_effector_cells immune_effector_cell_date crs_grade icans_grade
checkpoint_inhibitor tuberculosis hbsag anti_hbc leishmania kala_azar_exposure blood_culture lvef sepsis dic_underlying_disorder
baseline_ferritin cd34_blood cd34_collected ecog
fever_duration liver_below_costal_margin glasgow_coma_scale consciousness seizure mean_arterial_pressure systolic_blood_pressure
diastolic_blood_pressure pao2 fio2 vasopressor ventilation urine_output dialysis bleeding thrombosis transfusion_need onset_age
active_arthritis fdp scd163 il10 ebv_dna_cells adenovirus_dna hbv_dna potassium magnesium glucose amylase lipase igg hematocrit
baseline_creatinine ciclosporin_trough tacrolimus_trough alemtuzumab_level adamts13 qtc hemophagocytosis_site marrow_cellularity
cns_imaging_abnormal csf_hemophagocytosis
ebv_infection cmv_infection herpes_simplex varicella_zoster hhv6 hhv8 adenovirus parvovirus_b19 enterovirus influenza sars_cov_2
measles viral_hepatitis dengue sftsv hantavirus salmonella_typhi brucella mycoplasma legionella listeria leptospira rickettsia
orientia ehrlichia anaplasma coxiella nontuberculous_mycobacteria histoplasma talaromyces candida cryptococcus pneumocystis
aspergillus malaria toxoplasma babesia strongyloides
family_history_hlh consanguinity previous_hlh inborn_error_of_immunity kawasaki_disease rheumatic_disease_other mis_c postpartum
recent_vaccination live_vaccine_date drug_reaction acute_liver_failure paracetamol_overdose cirrhosis_child_pugh g6pd_deficiency
allergy autoimmune_disease_active tick_or_travel_exposure hypertension_uncontrolled raised_intracranial_pressure
cumulative_etoposide cumulative_anthracycline
donor_chimerism donor_type recipient_weight product_cd34 product_volume blood_volume_processed collection_efficiency
planned_transplants prior_mobilization_failed extensive_marrow_radiotherapy mobilization_impairing_therapy cytotoxic_lines
refractory_disease extensive_marrow_involvement ice_score motor_weakness cerebral_edema crs_resolving
"""


def test_the_folder_can_be_read() -> None:
    assert [f"{fault.path}: {fault.message()}" for fault in FAULTS] == []


def test_every_observable_of_the_contract_exists() -> None:
    assert [name for name in CONTRACT.split() if name not in OBSERVABLES] == []


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("sjia", {"yes", "no", "suspected"}),
        ("hlh_gene_test", {"pathogenic", "uncertain", "negative"}),
        ("isth_fibrin_marker", {"none", "moderate", "strong"}),
        ("ebv_lineage", {"b", "t", "nk", "unknown", "multiple"}),
        ("tuberculosis", {"active", "latent_untreated", "latent_treated", "excluded"}),
        ("vasopressor", {"none", "one", "multiple"}),
        ("ventilation", {"none", "low_flow", "high_flow", "noninvasive", "invasive"}),
        ("bleeding", {"none", "minor", "major", "cns"}),
        ("lymphoma_type", {"hodgkin", "b_cell", "intravascular", "t_cell", "nk_t", "other"}),
        ("blood_culture", {"positive", "negative"}),
        ("hemophagocytosis_site", {"marrow", "spleen", "lymph_node", "liver", "other"}),
        ("hbsag", {"yes", "no"}),
        ("checkpoint_inhibitor", {"yes", "no"}),
    ],
)
def test_codes_are_those_of_the_contract(name: str, codes: set[str]) -> None:
    assert set(OBSERVABLES[name].possible_codes) == codes


def test_types_fit_their_fields() -> None:
    for name, entry in OBSERVABLES.items():
        if entry.type == "number":
            assert entry.step is not None, name
            assert Fraction(entry.step) > 0, name
            assert entry.unit is not None, name
        else:
            assert entry.unit is None, name
            assert not entry.also, name
        if entry.type == "code":
            assert entry.codes, name
            assert set(entry.code_en) == set(entry.code_zh) == set(entry.codes), name


def test_every_factor_is_a_straight_line() -> None:
    for name, entry in OBSERVABLES.items():
        assert entry.unit not in entry.also, name
        for text in entry.also.values():
            assert conversion(text).factor > 0, name


def test_limits_are_ordered_and_suspects_speak_declared_units() -> None:
    for name, entry in OBSERVABLES.items():
        for limits in (entry.plausible.reject, entry.plausible.warn):
            if limits is not None:
                assert Fraction(limits[0]) < Fraction(limits[1]), name
        for row in entry.suspect:
            assert row.above is not None or row.below is not None, name
            assert row.written is None or row.written in units_of(entry), name


def test_windows_can_be_read() -> None:
    for name, entry in OBSERVABLES.items():
        if entry.window.worst:
            wanted, _, within = entry.window.worst.partition(" in ")
            allowed = {"high", "low"} if entry.type in {"number", "count"} else set(entry.possible_codes)
            assert {word.strip() for word in wanted.split(",")} <= allowed, name
            assert not within or duration(within), name
        for text in (entry.window.latest, entry.turnaround):
            assert text is None or duration(text), name


def check_digit(code: str) -> int:
    """Of a LOINC code: modulus 10, doubling from the right."""
    digits = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(code))]
    return -sum(sum(divmod(digit, 10)) for digit in digits) % 10


def test_loinc_codes_have_their_check_digit_and_one_owner() -> None:
    codes = [code for entry in OBSERVABLES.values() for code in entry.loinc]
    assert {number: n for number, n in Counter(codes).items() if n > 1} == {}
    for code in codes:
        assert re.fullmatch(r"\d{3,5}-\d", code)
        assert check_digit(code[:-2]) == int(code[-1]), code


def test_no_name_means_two_things() -> None:
    owners: dict[str, set[str]] = {}
    for name, entry in OBSERVABLES.items():
        for spelling in (name, entry.en, entry.zh, *entry.aliases):
            owners.setdefault(folded(spelling), set()).add(name)
    assert {spelling: names for spelling, names in owners.items() if len(names) > 1} == {}


def test_twins_have_units_of_their_own() -> None:
    for name, entry in OBSERVABLES.items():
        if entry.mass_twin:
            twin = OBSERVABLES[entry.mass_twin]
            assert not set(units_of(entry)) & set(units_of(twin)), name


def brackets() -> Iterator[tuple[str, Name]]:
    for name, entry in WORDS.derived.items():
        for wanted in parse_formula(entry.formula).names if entry.formula else ():
            yield name, wanted


def test_formulas_name_what_exists_in_units_it_has() -> None:
    for name, wanted in brackets():
        if wanted.name in WORDS.derived:
            assert wanted.bracket in {None, WORDS.derived[wanted.name].unit}, name
        elif wanted.name == "age":
            assert wanted.bracket in AGE_UNITS, name
        else:
            entry = OBSERVABLES[wanted.name]
            codes = {code.strip() for code in (wanted.bracket or "yes").split(",")}
            assert (
                wanted.bracket in LIMITS
                or wanted.bracket in units_of(entry)
                or codes <= set(entry.possible_codes)
                or (wanted.bracket is None and entry.type == "count")
            ), (name, wanted)


def test_derived_values_end_in_observables() -> None:
    for name, entry in WORDS.derived.items():
        made_of = inputs_of(WORDS, name) - {NOT_COMPUTED}
        assert made_of, name
        assert made_of <= {"age", *OBSERVABLES}, name
        assert sum(map(bool, (entry.formula, entry.by, entry.take))) == 1, name


def test_clocks_start_with_something() -> None:
    for name, clock in WORDS.clocks.items():
        kind, _, what = clock.starts.partition(" ")
        assert kind in {"first", "observable"}, name
        if kind == "observable":
            assert what in OBSERVABLES, name


def test_kinds_name_their_values_in_both_languages() -> None:
    for name, kind in WORDS.kinds.items():
        assert set(kind.value_en) == set(kind.value_zh) == set(kind.values), name
