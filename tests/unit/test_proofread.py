"""The proof-reader finds each kind of fault, with its code, its file and its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from hlh_engine.errors import Issue
from hlh_engine.proofread import check, propose
from tests.small import BANDS, COMPLETE, FERRITIN, HEAD, PARTIAL, rule, rulebook

CRITERION = "rules/small/criterion.md"
FEATURE = """Feature: Small

  @rule:small.criterion.ferritin
  Scenario: Ferritin at the limit
    Given a 5-year-old child
    When the patient is assessed
"""


def found(root: Path, features: Path | None = None, **how: bool) -> dict[str, list[Issue]]:
    by_code: dict[str, list[Issue]] = {}
    for issue in check(root, features, **how):
        by_code.setdefault(issue.code, []).append(issue)
    return by_code


def line_of(root: Path, page: str, needle: str, nth: int = 0) -> int:
    text = (root.parent / page).read_text("utf-8").splitlines()
    return [n for n, line in enumerate(text, 1) if needle in line][nth]


def one(root: Path, code: str, needle: str, page: str = CRITERION, nth: int = 0) -> Issue:
    """The one finding there is, at the line that holds the needle."""
    issues = check(root, None)
    assert [issue.code for issue in issues] == [code], [(i.code, i.path, i.message()) for i in issues]
    assert issues[0].path == f"{page}:{line_of(root, page, needle, nth)}"
    assert issues[0].message("en") != issues[0].message("zh")
    return issues[0]


def test_a_sound_page_says_nothing(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"criterion": FERRITIN}, features={"small/criterion.feature": FEATURE})
    assert check(root, tmp_path / "features") == []
    assert check(root, tmp_path / "features", prove=True) == []
    assert propose(root, None) == ""


WORDS = [
    ("ferritin >= 500 ug/L", "feritin >= 500 ug/L", "HLH-PAGE-12"),
    ("ferritin >= 500 ug/L", "ferritin >= 500 ng/L", "HLH-PAGE-16"),
    ("ferritin >= 500 ug/L", "ferritin >= 500", "HLH-PAGE-16"),
    ("ferritin >= 500 ug/L", "spleen is perhaps", "HLH-PAGE-17"),
    ("ferritin >= 500 ug/L", "ferritin at least 500", "HLH-PAGE-10"),
    ('then = "criterion met"', 'then = "criterium met"', "HLH-PAGE-26"),
    ('then = "criterion met"', 'then = "criterion met"\nsource = "nobody"', "HLH-PAGE-33"),
    ("small.criterion.ferritin", "small.score.ferritin", "HLH-PAGE-32"),
    ('at = "Table 1"', 'at = " "', "HLH-PAGE-34"),
    ("用文字说明。", "In other words.", "HLH-PAGE-36"),
    ("Ferritin · 铁蛋白", "Ferritin", "HLH-PAGE-08"),
]


@pytest.mark.parametrize(("right", "wrong", "code"), WORDS, ids=[f"{w[2]}-{w[1][:20]}" for w in WORDS])
def test_a_wrong_word_is_found_on_its_line(tmp_path: Path, right: str, wrong: str, code: str) -> None:
    root = rulebook(tmp_path, {"criterion": FERRITIN.replace(right, wrong, 1)})
    issues = [issue for issue in check(root, None) if issue.code == code]
    assert len(issues) == 1
    needles = {"HLH-PAGE-36": "id =", "HLH-PAGE-33": "nobody"}
    assert issues[0].path == f"{CRITERION}:{line_of(root, CRITERION, needles.get(code, wrong.splitlines()[0]))}"


def test_a_text_in_one_language_is_found(tmp_path: Path) -> None:
    block = 'when = "ferritin >= 500 ug/L"\n[check]\ntests = ["ferritin"]\nen = "Look again."'
    root = rulebook(tmp_path, {"monitoring": FERRITIN.replace("criterion", "monitoring").replace('when = "ferritin >= 500 ug/L"\nthen = "monitoring met"', block)})
    assert one(root, "HLH-PAGE-35", "id =", "rules/small/monitoring.md").values[0] == ("key", "check.zh")


ROWS = [
    ("| 500 ug/L | met |", "| 500 ug/L | not met |", "HLH-PAGE-63", "| 500 ug/L | not met |"),
    ("| 500 ug/L | met |", "| 500 ug/L | ? |", "HLH-PAGE-62", "| 500 ug/L | ? |"),
    ("| 500 ug/L | met |", "| 900000 ug/L | met |", "HLH-PAGE-64", "| 900000 ug/L | met |"),
    ("| 500 ug/L | met |", "| 500 mg | met |", "HLH-PAGE-16", "| 500 mg | met |"),
    ("| ferritin | outcome |", "| feritin | outcome |", "HLH-PAGE-12", "| feritin | outcome |"),
    ("| ferritin | outcome |", "| ferritin | result |", "HLH-PAGE-61", "| ferritin | result |"),
]


@pytest.mark.parametrize(("right", "wrong", "code", "needle"), ROWS, ids=[r[2] for r in ROWS])
def test_a_wrong_row_is_found_on_its_line(tmp_path: Path, right: str, wrong: str, code: str, needle: str) -> None:
    root = rulebook(tmp_path, {"criterion": FERRITIN.replace(right, wrong)})
    assert f"{CRITERION}:{line_of(root, CRITERION, needle)}" in [i.path for i in found(root)[code]]


def test_a_rule_without_table_is_found(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"criterion": FERRITIN.partition("| ferritin")[0]})
    one(root, "HLH-PAGE-60", "id =")


@pytest.mark.parametrize(
    ("row", "lacking"),
    [
        ("| 500 ug/L | met |\n", "“ferritin >= 500 ug/L” were “ferritin > 500 ug/L”"),
        ("| 499 ug/L | not met |\n", "“ferritin >= 500 ug/L” were “ferritin >= 499 ug/L”"),
    ],
)
def test_a_threshold_that_no_row_pins_is_found_with_the_row_it_lacks(tmp_path: Path, row: str, lacking: str) -> None:
    far = {"| 500 ug/L | met |\n": "| 900 ug/L | met |\n", "| 499 ug/L | not met |\n": "| 100 ug/L | not met |\n"}[row]
    root = rulebook(tmp_path, {"criterion": FERRITIN.replace(row, far)})
    issues = found(root)["HLH-PAGE-66"]
    assert any(lacking in issue.message() for issue in issues)
    assert {issue.path for issue in issues} == {f"{CRITERION}:{line_of(root, CRITERION, '| — | unknown |')}"}
    wanted = row.partition("|")[2].partition("|")[0].strip()
    assert f"| {wanted} | ? |" in propose(root, None)


def test_an_outcome_without_row_is_found(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"criterion": FERRITIN.replace("| — | unknown |\n", "")})
    assert "“unknown”" in one(root, "HLH-PAGE-65", "| 499 ug/L").message()


def test_what_cannot_differ_does_not_count(tmp_path: Path) -> None:
    """Whole steps only: above 499.9 is the same as from 500 on, and nobody is younger than born."""
    block = 'when = "age >= 0 d"\nthen = "criterion met"'
    root = rulebook(tmp_path, {"criterion": rule("small.criterion.born", block, "| age | outcome |\n| 0 d | met |\n| — | unknown |")})
    assert check(root, None) == []


def test_a_dropped_part_a_count_a_code_and_a_branch_are_noticed(tmp_path: Path) -> None:
    block = """
when = { at_least = 2, of = ["ferritin >= 500 ug/L", "spleen is yes", "lineage is t, nk"] }
then = "criterion met"
"""
    table = "| ferritin | spleen | lineage | outcome |\n| 500 ug/L | yes | b | met |\n| 499 ug/L | no | b | not met |\n| — | — | — | unknown |"
    root = rulebook(tmp_path, {"criterion": rule("small.criterion.two", block, table)})
    told = " ".join(issue.message() for issue in found(root)["HLH-PAGE-66"])
    for change in ("“at least 2 of 3” were “at least 1 of 3”", "were “lineage is nk”", "were “—”"):
        assert change in told
    branch = 'when = { if = "spleen is yes", then = "ferritin >= 500 ug/L", else = "ferritin >= 900 ug/L" }\nthen = "criterion met"'
    root = rulebook(tmp_path, {"criterion": rule("small.criterion.if", branch, "| ferritin | spleen | outcome |\n| 900 ug/L | yes | met |\n| 100 ug/L | no | not met |\n| — | — | unknown |")})
    assert any("“then ferritin >= 500 ug/L” were “then ferritin >= 900 ug/L”" in i.message() for i in found(root)["HLH-PAGE-66"])


def test_the_gate_of_a_page_is_pinned_by_any_of_its_rules(tmp_path: Path) -> None:
    gated = FERRITIN.replace("| ferritin | outcome |", "| age | ferritin | outcome |").replace("| --- | --- |", "| --- | --- | --- |")
    rows = "| 18 a | 500 ug/L | met |\n| 18 a | 499 ug/L | not met |\n| — | — | unknown |\n"
    page = gated.partition("| 500 ug/L")[0] + rows
    more = 'only_for = "age >= 18 a"'
    root = rulebook(tmp_path, {"criterion": page}, more)
    issues = check(root, None)
    assert {issue.code for issue in issues} == {"HLH-PAGE-66"}
    assert "age >= 17 a" in issues[0].message()
    second = page.replace("small.criterion.ferritin", "small.criterion.again") + "| 17 a | 500 ug/L | not applicable |\n"
    assert check(rulebook(tmp_path, {"criterion": page + second}, more), None) == []


SCORE = "rules/small/score.md"


def test_bands_without_gap_and_overlap_say_nothing(tmp_path: Path) -> None:
    assert check(rulebook(tmp_path, {"score": BANDS}), None) == []


@pytest.mark.parametrize(
    ("right", "wrong", "code", "patient"),
    [
        ("< 2000 ug/L → 0", "< 1999 ug/L → 0", "HLH-PAGE-71", "ferritin 1999 ug/L"),
        ("> 6000 ug/L → 50", ">= 6000 ug/L → 50", "HLH-PAGE-72", "ferritin 6000 ug/L"),
        ("2000 to 6000 ug/L → 35", "2000 to < 2000 ug/L → 35", "HLH-PAGE-74", ""),
    ],
    ids=["gap", "overlap", "never"],
)
def test_bands_are_proved(tmp_path: Path, right: str, wrong: str, code: str, patient: str) -> None:
    root = rulebook(tmp_path, {"score": BANDS.replace(right, wrong)})
    issues = found(root)[code]
    assert issues[0].path == f"{SCORE}:{line_of(root, SCORE, 'id =')}"
    assert patient in issues[0].message()


def test_a_rule_that_can_never_fire_is_found(tmp_path: Path) -> None:
    never = FERRITIN.replace("ferritin >= 500 ug/L", "ferritin >= 300000 ug/L")
    root = rulebook(tmp_path, {"criterion": never})
    assert found(root)["HLH-PAGE-70"][0].path == f"{CRITERION}:{line_of(root, CRITERION, 'id =')}"


def test_two_conclusions_where_one_is_allowed_are_found_unless_one_yields(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"response": COMPLETE + PARTIAL})
    issue = one(root, "HLH-PAGE-73", "id =", "rules/small/response.md", nth=1)
    assert "ferritin 499 ug/L" in issue.message()
    yielding = PARTIAL.replace("then =", 'except = "small.response.complete"\nthen =').replace("| outcome |\n| --- |", "| small.response.complete | outcome |\n| --- | --- |")
    yielding = yielding.replace("899 ug/L | met", "899 ug/L | not met | met").replace("900 ug/L | not met", "900 ug/L | not met | not met").replace("— | unknown", "— | — | unknown\n| 899 ug/L | met | not met\n| 899 ug/L | — | unknown")
    assert check(rulebook(tmp_path, {"response": COMPLETE + yielding}), None) == []


def test_looking_forward_and_circles_are_found(tmp_path: Path) -> None:
    forward = FERRITIN.replace("ferritin >= 500 ug/L", "small.response.complete is met")
    root = rulebook(tmp_path, {"criterion": forward, "response": COMPLETE})
    assert found(root)["HLH-PAGE-53"][0].path == f"{CRITERION}:{line_of(root, CRITERION, 'id =')}"
    circle = COMPLETE.replace("ferritin < 500 ug/L", "small.response.partial is met"), PARTIAL.replace("ferritin < 900 ug/L", "small.response.complete is not met")
    root = rulebook(tmp_path / "circle", {"response": "".join(circle)})
    assert "small.response.complete → small.response.partial" in found(root)["HLH-PAGE-54"][0].message()


def test_what_no_rule_concludes_is_found(tmp_path: Path) -> None:
    asking = rule("small.response.complete", 'when = "criterion includes met"\nthen = "response complete"', "| criterion includes met | outcome |\n| yes | met |\n| no | not met |\n| — | unknown |")
    root = rulebook(tmp_path, {"response": asking})
    assert "criterion includes met" in one(root, "HLH-PAGE-38", "id =", "rules/small/response.md").message()
    assert check(rulebook(tmp_path / "b", {"criterion": FERRITIN, "response": asking}), None) == []


OLD = FERRITIN.replace("then =", "valid_until = {until}\nthen =")
NEW = FERRITIN.replace("then =", "valid_from = {since}\nthen =")


@pytest.mark.parametrize(
    ("until", "since", "code"),
    [("2031-01-01", "2031-01-01", None), ("2031-01-01", "2031-02-01", "HLH-PAGE-51"), ("2031-02-01", "2031-01-01", "HLH-PAGE-52")],
    ids=["in order", "hole", "overlap"],
)
def test_an_edition_begins_where_the_older_one_ends(tmp_path: Path, until: str, since: str, code: str | None) -> None:
    root = rulebook(tmp_path, {"criterion": OLD.format(until=until) + NEW.format(since=since)})
    issues = found(root)
    if code is None:
        assert issues == {}
    else:
        assert issues[code][0].path == f"{CRITERION}:{line_of(root, CRITERION, f'valid_from = {since}')}"


def test_an_end_before_the_beginning_is_found(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"criterion": OLD.format(until="2029-01-01")})
    one(root, "HLH-PAGE-50", "valid_until")


def test_an_ended_edition_is_still_proofread(tmp_path: Path) -> None:
    old = OLD.format(until="2031-01-01").replace("| 500 ug/L | met |", "| 500 ug/L | not met |")
    root = rulebook(tmp_path, {"criterion": old + NEW.format(since="2031-01-01")})
    assert f"{CRITERION}:{line_of(root, CRITERION, '| 500 ug/L | not met |')}" in [i.path for i in found(root)["HLH-PAGE-63"]]


def test_a_draft_is_proofread_and_never_stood_on(tmp_path: Path) -> None:
    draft = HEAD.format(more="").replace("provisional", "draft") + FERRITIN.replace("| 500 ug/L | met |", "| 500 ug/L | not met |")
    reader = rule("small.response.complete", 'when = "small.criterion.ferritin is not met"\nthen = "response complete"', "| small.criterion.ferritin | outcome |\n| not met | met |\n| met | not met |\n| — | unknown |")
    root = rulebook(tmp_path, {"criterion": draft, "response": reader})
    issues = found(root)
    assert "HLH-PAGE-63" in issues
    assert issues["HLH-PAGE-37"][0].path == f"rules/small/response.md:{line_of(root, 'rules/small/response.md', 'small.criterion.ferritin is not met')}"


def test_the_mirror(tmp_path: Path) -> None:
    features = {
        "small/criterion.feature": FEATURE.replace("small.criterion.ferritin", "small.criterion.gone"),
        "small/only.zh.feature": "# language: zh-CN\n功能: 小\n\n  @rule:small.criterion.ferritin\n  场景: 铁蛋白\n    假如一名5岁的患儿\n",
        "small/broken.feature": "Scenario without a feature\n",
    }
    root = rulebook(tmp_path, {"criterion": FERRITIN}, features=features)
    issues = found(root, tmp_path / "features")
    assert issues["HLH-PAGE-80"][0].path == f"{CRITERION}:{line_of(root, CRITERION, 'id =')}"
    assert issues["HLH-PAGE-81"][0].path == "features/small/criterion.feature:3"
    assert issues["HLH-PAGE-82"][0].path == "features/small/only.zh.feature"
    assert issues["HLH-PAGE-83"][0].path == "features/small/broken.feature:1"
    assert issues["HLH-PAGE-84"][0].path == "features/small/only.zh.feature:4"


GIVE = rule(
    "small.dose.etoposide",
    """
when = "spleen is yes"
[give]
drug = "etoposide"
amount = "2 mg/kg at most 100 mg"
on = "day 1, 4"
clock = "protocol"
""",
    """
    | spleen | weight | outcome | dose | days |
    | yes | 10 kg | met | 20 mg | 1, 4 |
    | yes | 60 kg | met | 100 mg | 1, 4 |
    | no | 10 kg | not met |  |  |
    | — | 10 kg | unknown |  |  |
    """,
)
DOSE = "rules/small/dose.md"


def test_a_dose_is_pinned_by_its_columns(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"dose": GIVE})
    assert [(i.path, i.message()) for i in check(root, None)] == []
    without_days = GIVE.replace(" | days |", " |").replace(" | 1, 4 |", " |").replace(" |  |  |", " |  |").replace("| --- | --- | --- | --- | --- |", "| --- | --- | --- | --- |")
    issues = found(rulebook(tmp_path / "b", {"dose": without_days}), None)
    assert "HLH-PAGE-67" in issues
    assert any("“day 1, 4”" in issue.message() for issue in issues["HLH-PAGE-67"])
    uncapped = GIVE.replace("| yes | 60 kg | met | 100 mg | 1, 4 |\n", "")
    assert any("“100 in 2 mg/kg at most 100 mg”" in issue.message() for issue in found(rulebook(tmp_path / "c", {"dose": uncapped}))["HLH-PAGE-67"])


def test_one_page_alone_is_checked(tmp_path: Path) -> None:
    root = rulebook(tmp_path, {"criterion": FERRITIN.replace("| 500 ug/L | met |", "| 500 ug/L | ? |"), "response": COMPLETE + PARTIAL})
    assert {i.path.partition(":")[0] for i in check(root, None, only=root / "small" / "criterion.md")} == {CRITERION}
    assert {i.path.partition(":")[0] for i in check(root, None, only=root / "small")} == {CRITERION, "rules/small/response.md"}


def test_days_that_give_the_same_dates_do_not_count(tmp_path: Path) -> None:
    """Every 14 days until day 30 is the same as until day 31, until day 28 is not."""
    table = "| weight | outcome | dose | days |\n| 10 kg | met | 20 mg | {0} |\n| — | met | missing weight |  |"
    block = '[give]\ndrug = "etoposide"\namount = "2 mg/kg"\non = "day 1, then every 14 d"\nuntil = "day {0}"\nclock = "protocol"'
    loose = rule("small.dose.etoposide", block.format(30), table.format("1, 15, 29"))
    assert [issue.message() for issue in check(rulebook(tmp_path / "a", {"dose": loose}), None) if "day 30" in issue.message()] == []
    close = rule("small.dose.etoposide", block.format(29), table.format(""))
    assert any("day 29" in issue.message() for issue in check(rulebook(tmp_path / "b", {"dose": close}), None))


ADJUST = rule(
    "small.dose.spleen",
    'when = "spleen is yes"\n[adjust]\ndrug = "etoposide"\nfor = "renal"\nby = "creatinine"\nbands = ["< 200 umol/L → 75 %", ">= 200 umol/L → not computed"]',
    """
    | spleen | creatinine | outcome |
    | yes | 199 umol/L | 75 % |
    | yes | 200 umol/L | not computed |
    | yes | — | 75 % or not computed |
    | no | 199 umol/L | not met |
    """,
)


def test_a_share_of_a_dose_is_pinned_by_its_outcome(tmp_path: Path) -> None:
    assert check(rulebook(tmp_path / "a", {"dose": ADJUST}), None) == []
    blind = ADJUST.replace("| yes | 199 umol/L | 75 % |\n", "").replace("| yes | — | 75 % or not computed |\n", "")
    issues = check(rulebook(tmp_path / "b", {"dose": blind}), None)
    assert {issue.code for issue in issues} == {"HLH-PAGE-66", "HLH-PAGE-67"}
    assert any("“75 %” were “76 %”" in issue.message() for issue in issues)


STOP = rule(
    "small.safety.hs-01",
    'needs = "fibrinogen >= 1.0 g/L"\n[stop]\nid = "HS-01"\nblocks = ["etoposide"]\nkind = "hard"\nen = "Too low."\nzh = "过低。"',
    """
    | fibrinogen | outcome |
    | 1.0 g/L | clear |
    | 0.9 g/L | stop |
    | — | stop |
    """,
)


def test_what_a_stop_needs_is_pinned(tmp_path: Path) -> None:
    assert check(rulebook(tmp_path / "a", {"safety": STOP}), None) == []
    blind = STOP.replace("| 1.0 g/L | clear |", "| 5.0 g/L | clear |")
    told = [issue.message() for issue in check(rulebook(tmp_path / "b", {"safety": blind}), None)]
    assert any("“fibrinogen >= 1 g/L” were “fibrinogen > 1 g/L”" in message for message in told)
    assert "| 1 g/L | ? |" in propose(tmp_path / "b" / "rules", None)


def test_a_count_of_bands_changes_once(tmp_path: Path) -> None:
    """The list stands once on the page, although each band counts it."""
    block = '[points]\ncount = ["spleen is yes", "ferritin >= 500 ug/L"]\nbands = ["0 → 0", "1 → 23", "2 → 38"]'
    table = """
    | spleen | ferritin | outcome |
    | yes | 499 ug/L | 23 |
    | no | 500 ug/L | 23 |
    | no | 499 ug/L | 0 |
    | yes | 500 ug/L | 38 |
    | — | 500 ug/L | 23 to 38 |
    | yes | — | 23 to 38 |
    | — | 499 ug/L | 0 to 23 |
    | — | — | 0 to 38 |
    """
    assert [i.message() for i in check(rulebook(tmp_path, {"score": rule("small.score.organs", block, table)}), None)] == []
