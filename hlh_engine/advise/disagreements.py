"""Where the books disagree: about this patient's diagnosis, and in the register of open questions."""

from __future__ import annotations

from typing import Any

from hlh_engine.advise.sections import Sections, criteria_of
from hlh_engine.model.rule import Rule
from hlh_engine.model.verdict import WORDS, Verdict

QUESTION = {"en": "Are the criteria for {what} fulfilled?", "zh": "是否符合{what}的诊断标准?"}
COUNT = {"en": "{verdict} ({met} met, {not_met} not met, {unknown} unknown)", "zh": "{verdict}(符合 {met}、不符合 {not_met}、未知 {unknown})"}  # fmt: skip
BECAUSE = {"en": "differs from {other}: {items}", "zh": "与{other}的差别:{items}"}
FOLLOWED = {"en": "none: no position is chosen", "zh": "无:尚未选择任何立场"}


def between_books(sections: Sections, followed: str | None) -> list[dict[str, Any]]:
    """For each diagnosis that several applicable books judge differently: every position for this patient."""
    by_value: dict[str, list[tuple[Rule, Verdict]]] = {}
    for rule, conclusion, value in sections.said("diagnosis"):
        if conclusion.applicable is not False:
            by_value.setdefault(value, []).append((rule, conclusion.verdict))
    found = []
    for value, judged in by_value.items():
        if len({verdict for _, verdict in judged}) > 1:
            found.append(_disagreement(sections, value, judged, followed))
    return found


def _disagreement(
    sections: Sections, value: str, judged: list[tuple[Rule, Verdict]], followed: str | None
) -> dict[str, Any]:
    lang, kinds = sections.lang, sections.book.vocabulary.kinds
    words = kinds["diagnosis"].value_zh if lang == "zh" else kinds["diagnosis"].value_en
    return {
        "id": f"DX-{value}",
        "question": QUESTION[lang].format(what=words.get(value, value)),
        "positions": [_position(sections, rule, verdict, judged) for rule, verdict in judged],
        "followed": followed if followed in {r.chapter.book for r, _ in judged} else FOLLOWED[lang],
    }


def _position(
    sections: Sections, rule: Rule, verdict: Verdict, judged: list[tuple[Rule, Verdict]]
) -> dict[str, Any]:
    lang = sections.lang
    criteria = criteria_of(rule, sections.book)
    verdicts = [sections.ledger.verdicts[name] for name in criteria]
    word = sections.why.say.word(WORDS[verdict])
    other = next((o for o, v in judged if v != verdict), None)
    return {
        "book": rule.chapter.book,
        "rule": rule.id,
        "says": sections.why.say.of(rule.when) if rule.when else rule.title[lang],
        "for_this_patient": COUNT[lang].format(verdict=word, met=verdicts.count(True), not_met=verdicts.count(False), unknown=verdicts.count(None)),
        "verdict": WORDS[verdict],
        "differs": _difference(sections, criteria, other) if other else None,
        "source": {"id": rule.source, "at": rule.at},
        "certainty": rule.certainty,
    }  # fmt: skip


def _difference(sections: Sections, criteria: tuple[str, ...], other: Rule) -> str | None:
    """The criteria one set counts otherwise than another, by the criterion's own name."""
    mine = {name.rsplit(".", 1)[1]: name for name in criteria}
    theirs = {name.rsplit(".", 1)[1]: name for name in criteria_of(other, sections.book)}
    verdicts = sections.ledger.verdicts
    odd = [
        sections.book.rules[mine[key]].title[sections.lang]
        for key in mine
        if key not in theirs or verdicts[mine[key]] != verdicts[theirs[key]]
    ]
    if not odd or not set(mine) & set(theirs):
        return None
    names = sections.why.say.word("list").join(odd)
    return BECAUSE[sections.lang].format(other=sections.book_title(other.chapter.book), items=names)
