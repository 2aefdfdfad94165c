"""The drugs: their classes are the lists of the clinical file, their names mean one thing, their rounding is GC-05."""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path

import pytest

from hlh_engine.clinic.ceilings import Ceiling, caps
from hlh_engine.clinic.rounding import round_amount, step_for
from hlh_engine.intake.codes import drug_names, folded
from hlh_engine.rulebook.vocabulary import read_vocabulary

WORDS, FAULTS = read_vocabulary(Path(__file__).parents[2] / "rules")
DRUGS = WORDS.drugs

MEMBERS = {
    "strong_cyp3a4_inhibitor": """
        itraconazole ketoconazole posaconazole voriconazole clarithromycin telithromycin ritonavir nirmatrelvir_ritonavir
        lopinavir_ritonavir cobicistat boosted_darunavir boosted_atazanavir indinavir nelfinavir saquinavir boceprevir
        telaprevir nefazodone idelalisib ceritinib ribociclib tucatinib adagrasib mifepristone conivaptan troleandomycin
        grapefruit_concentrate simnotrelvir_ritonavir ensitrelvir""",
    "moderate_cyp3a4_inhibitor": """
        fluconazole isavuconazole erythromycin ciprofloxacin diltiazem verapamil dronedarone aprepitant fosaprepitant
        netupitant letermovir imatinib crizotinib nilotinib duvelisib fluvoxamine ciclosporin tofisopam fosamprenavir
        lefamulin cimetidine schisandra""",
    "strong_cyp3a4_inducer": """
        rifampicin rifapentine phenytoin carbamazepine enzalutamide apalutamide mitotane lumacaftor ivosidenib
        st_johns_wort""",
    "moderate_cyp3a4_inducer": """
        phenobarbital primidone efavirenz etravirine bosentan rifabutin modafinil dabrafenib cenobamate dexamethasone""",
    "statin_contraindicated_with_csa": "simvastatin rosuvastatin pitavastatin",
    "contraindicated_with_csa": "simvastatin rosuvastatin pitavastatin bosentan dabigatran aliskiren",
    "raises_csa": """
        fluconazole voriconazole posaconazole itraconazole clarithromycin erythromycin diltiazem verapamil nicardipine
        grapefruit_concentrate""",
    "lowers_csa": "rifampicin phenytoin carbamazepine phenobarbital st_johns_wort",
    "glucocorticoid": "dexamethasone methylprednisolone prednisolone prednisone hydrocortisone",
    "atg": "antithymocyte_globulin rabbit_atg horse_atg",
    "azole": "itraconazole ketoconazole posaconazole voriconazole fluconazole isavuconazole",
    "thiopurine": "azathioprine mercaptopurine",
    "xanthine_oxidase_inhibitor": "allopurinol febuxostat",
    "il1_blocker": "anakinra canakinumab rilonacept",
    "calcineurin_inhibitor": "ciclosporin tacrolimus",
}  # fmt: skip
"""Classes whose members section 11.1, CSA-10 or CSA-12 of the therapy file lists."""

CANNOT_WAIT = """
dexamethasone methylprednisolone prednisolone prednisone hydrocortisone etoposide ruxolitinib anakinra emapalumab
rituximab ivig liposomal_amphotericin_b etoposide_phosphate
"""


def members(name: str) -> set[str]:
    return {drug for drug, entry in DRUGS.items() if name in entry.classes}


def test_the_shelves_can_be_read() -> None:
    assert [f"{fault.path}: {fault.message()}" for fault in FAULTS] == []


@pytest.mark.parametrize("name", MEMBERS)
def test_a_class_has_exactly_the_members_of_the_file(name: str) -> None:
    assert members(name) == set(MEMBERS[name].split())


def test_what_suppresses_natural_killer_cells() -> None:
    wanted = (
        members("glucocorticoid") | members("atg") | members("etoposide_product") | {"alemtuzumab"}
    )
    assert members("nk_suppressing") == wanted


def test_qt_drugs_are_those_of_the_file() -> None:
    named = {
        "voriconazole", "posaconazole", "fluconazole", "ondansetron", "pentamidine", "arsenic_trioxide",
        "hydroxychloroquine", "chloroquine", "quinine", "haloperidol", "bedaquiline",
    }  # fmt: skip
    assert members("qt_drug") == {
        *named,
        *members("fluoroquinolone"),
        *members("macrolide"),
        *members("antimonial"),
    }


def test_no_drug_without_a_qt_effect_is_a_qt_drug() -> None:
    harmless = {
        "etoposide",
        "dexamethasone",
        "ciclosporin",
        "ruxolitinib",
        "emapalumab",
        "anakinra",
    }
    assert not members("qt_drug") & harmless


@pytest.mark.parametrize(
    ("name", "alone"),
    [
        ("nephrotoxin", {"vancomycin", "foscarnet", "iodinated_contrast"}),
        (
            "nephrotoxin_with_csa",
            {"vancomycin", "foscarnet", "iodinated_contrast", "ganciclovir", "tmp_smx"},
        ),
        ("nephrotoxin_with_cidofovir", {"ciclosporin", "foscarnet", "iodinated_contrast"}),
    ],
)
def test_what_harms_the_kidney_beside_the_named_groups(name: str, alone: set[str]) -> None:
    groups = members("aminoglycoside") | members("nsaid") | members("amphotericin_b_product")
    assert members(name) == groups | alone


def test_what_cannot_wait_is_the_head_of_the_stop_list() -> None:
    assert {drug for drug, entry in DRUGS.items() if entry.cannot_wait} == set(CANNOT_WAIT.split())


def test_no_drug_name_means_two_things() -> None:
    owners: dict[str, set[str]] = {}
    for name, entry in DRUGS.items():
        for spelling in (name, entry.en, entry.zh, *entry.aliases):
            owners.setdefault(folded(spelling), set()).add(name)
    assert {spelling: names for spelling, names in owners.items() if len(names) > 1} == {}


def test_a_word_of_a_drug_is_no_class_and_no_observable() -> None:
    classes = {word for entry in DRUGS.values() for word in entry.classes}
    assert not classes & set(DRUGS)
    assert not WORDS.drug_words() & {*WORDS.observables, *WORDS.derived, *WORDS.clocks}


@pytest.mark.parametrize(
    ("spelling", "drug"),
    [
        ("imamazumab", "emapalumab"), ("rutinib", "ruxolitinib"), ("鲁索替尼", "ruxolitinib"), ("伊马单抗", "emapalumab"),
        ("cyclosporin A", "ciclosporin"), ("VP-16", "etoposide"), ("环孢素A", "ciclosporin"), ("Wuzhi capsule", "schisandra"),
        ("PLD", "liposomal_doxorubicin"), ("Adriamycin", "doxorubicin"), ("ATG", "antithymocyte_globulin"),
        ("acyclovir", "aciclovir"), ("IT MTX", "intrathecal_methotrexate"), ("MTX", "methotrexate"), ("卡介苗", "bcg_vaccine"),
    ],
)  # fmt: skip
def test_the_other_names_are_understood(spelling: str, drug: str) -> None:
    assert drug_names(WORDS).find(spelling) == drug


def test_unstated_products_stay_unstated() -> None:
    names = drug_names(WORDS)
    assert names.find("amphotericin B") not in {
        "liposomal_amphotericin_b",
        "amphotericin_b_deoxycholate",
    }
    assert names.find("atazanavir") is None


def test_every_rounding_a_drug_or_table_names_exists() -> None:
    wanted = {entry.rounding for entry in DRUGS.values() if entry.rounding}
    for table in WORDS.roundings.values():
        wanted |= set(table.from_age.values())
    assert set(WORDS.roundings) - wanted == {"ciclosporin_capsule"}
    assert wanted <= set(WORDS.roundings)


def test_what_is_a_second_confirmation_caps_nothing() -> None:
    assert caps(DRUGS["etoposide"].ceiling) == ()
    assert caps(DRUGS["pegaspargase"].ceiling) == ()
    assert caps(DRUGS["methylprednisolone"].ceiling) == (Ceiling(Fraction(1000), "mg", daily=True),)
    assert caps(DRUGS["tocilizumab"].ceiling) == (Ceiling(Fraction(800), "mg", daily=False),)


@pytest.mark.parametrize(
    ("drug", "raw", "given"),
    [
        ("etoposide", "52.5", "55"), ("etoposide", "49.99", "50"), ("etoposide", "30.6", "31"), ("etoposide", "91.2", "90"),
        ("etoposide", "500", "500"), ("etoposide", "504", "500"), ("etoposide", "505", "510"),
        ("dexamethasone", "4.95", "5.0"), ("dexamethasone", "3.27", "3.3"), ("dexamethasone", "8.3", "8.5"),
        ("dexamethasone", "9.9", "10"), ("dexamethasone", "16.6", "17"),
        ("methylprednisolone", "52.5", "53"), ("methylprednisolone", "99.4", "99"), ("methylprednisolone", "104", "100"),
        ("ciclosporin", "18.6", "20"), ("anakinra", "37.5", "40"), ("pegaspargase", "3690", "3700"), ("ivig", "37.4", "37.5"),
        ("ivig", "34.7", "35"), ("ruxolitinib", "4.86", "5"), ("ruxolitinib", "3.6", "2.5"), ("prednisolone", "52.5", "55"),
        ("lenalidomide", "2.5", "2.5"), ("entecavir", "0.5", "0.5"),
    ],
)  # fmt: skip
def test_amounts_are_rounded_as_the_file_says(drug: str, raw: str, given: str) -> None:
    table = WORDS.roundings[DRUGS[drug].rounding or ""]
    assert round_amount(Fraction(raw), table, reduced=False) == Fraction(given)


def test_ruxolitinib_goes_down_after_a_reduction_and_never_below_the_least_strength() -> None:
    table = WORDS.roundings["ruxolitinib"]
    assert round_amount(Fraction("4.9"), table, reduced=True) == Fraction("2.5")
    assert round_amount(Fraction("2.4"), table, reduced=True) is None


def test_an_antibody_is_rounded_to_a_tenth_of_a_milliliter_of_its_stock() -> None:
    table = WORDS.roundings["antibody"]
    assert round_amount(Fraction("402.1"), table, reduced=False, stock=Fraction(10)) == 402
    assert round_amount(Fraction("402.13"), table, reduced=False) == Fraction("402.1")


def test_an_adult_receives_whole_syringes_of_anakinra() -> None:
    table = WORDS.roundings[WORDS.roundings["anakinra"].from_age["18 a"]]
    assert round_amount(Fraction(137), table, reduced=False) == 100
    assert round_amount(Fraction(50), table, reduced=True) is None


def test_rounding_stays_within_five_percent_or_gives_nothing() -> None:
    table = WORDS.roundings["cytotoxic"]
    assert round_amount(Fraction("3.5"), table, reduced=False) is None
    assert round_amount(Fraction("12.5"), table, reduced=False) == 13


def test_every_band_of_a_table_holds_its_amounts() -> None:
    for name, table in WORDS.roundings.items():
        for raw in ("0.1", "5", "10", "50", "100", "500", "1000"):
            assert not table.bands or step_for(Fraction(raw), table.bands) > 0, name


def test_strengths_and_stocks_are_quantities() -> None:
    for name, entry in DRUGS.items():
        for text in entry.strengths:
            assert re.fullmatch(r"[\d.]+ (mg|g|\[IU\])", text), name
        for text in entry.stock:
            assert re.fullmatch(r"[\d.]+ mg/mL", text), name


def test_two_strengths_of_emapalumab_and_ciclosporin_are_both_kept() -> None:
    assert set(DRUGS["emapalumab"].stock) == {"5 mg/mL", "25 mg/mL"}
    assert set(DRUGS["ciclosporin"].stock) == {"50 mg/mL", "100 mg/mL"}


REGISTER = ["DIS-01", "DIS-01b", *(f"DIS-{number:02d}" for number in range(2, 22))]


def test_the_register_of_disagreements_is_complete() -> None:
    assert sorted(WORDS.disagreements) == sorted(REGISTER)
    for name, entry in WORDS.disagreements.items():
        assert len(entry.positions) > 1, name
        assert {position.source for position in entry.positions.values()} <= set(WORDS.sources), (
            name
        )


def test_a_forced_choice_is_made_by_no_default() -> None:
    forced = {
        name for name, entry in WORDS.disagreements.items() if entry.until_chosen == "no dose"
    }
    assert forced == {"DIS-03", "DIS-07", "DIS-09", "DIS-12"}
    assert not forced & set(WORDS.profiles["default"].follows)
    assert all("DIS-03" not in profile.follows for profile in WORDS.profiles.values())


def test_profiles_follow_positions_that_exist() -> None:
    assert set(WORDS.profiles) >= {"default", "cn-2022", "na-pediatric"}
    for name, profile in WORDS.profiles.items():
        for question, position in profile.follows.items():
            assert position in WORDS.disagreements[question].positions, (name, question)


def test_every_source_of_the_appendix_is_named_once() -> None:
    numbers = {*range(1, 5), *range(7, 93)}
    refs = [entry.ref for entry in WORDS.sources.values()]
    assert [n for n in sorted(numbers) if refs.count(f"S{n}") != 1] == []
