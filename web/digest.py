"""What a consult note says, in the order it is read: the same sections for paper, PDF and plain text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from hlh_engine.advise.text import LABELS
from web.words import WORDS

GLYPH = {"met": "●", "not met": "○", "unknown": "◐"}
CHECKS = ("test", "monitoring")
MOST_TESTS, MOST_SETS = 8, 10
Words = Mapping[str, str]
Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the note: lines, then maybe a table; ``tone`` is stop, caution, small or empty."""

    title: str
    lines: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """The whole note, in one language."""

    lang: str
    title: str
    state: str
    patient: str
    as_of: str
    release: str
    id: str
    limits: str
    page: str
    sections: tuple[Section, ...]

    def as_data(self) -> dict[str, Any]:
        """The note as plain data, as the page setter reads it."""
        return asdict(self)


def note_of(
    document: Document,
    case: Mapping[str, Any] | None = None,
    decisions: Sequence[Mapping[str, str]] = (),
) -> Note:
    """The note of a consultation; a draft until somebody records a decision."""
    zh = document["lang"] == "zh"
    words = {key: pair[zh] for key, pair in {**LABELS, **WORDS}.items()}
    book = document["rulebook"]
    release = f"{words['rulebook']} {book['version']} · {book['sha256'][:12]} · {document['engine']}"
    sections = [section for make in _PARTS for section in make(document, words)]
    return Note(
        lang=document["lang"],
        title=words["note"],
        state="" if decisions else words["note_draft"],
        patient=_patient(case or {}, words),
        as_of=document["as_of"],
        release=release,
        id=document["id"],
        limits=words["provisional_note"],
        page=words["note_page"],
        sections=(*sections, _decisions(decisions, words), *_limits(document, words)),
    )


def _patient(case: Mapping[str, Any], words: Words) -> str:
    who = case.get("patient", {})
    said = [str(who[key]) for key in ("id", "birth_date", "age") if who.get(key) is not None]
    if who.get("sex") in {"female", "male"}:
        said.append(words[who["sex"]])
    return " · ".join(said) or words["note_nobody"]


def _conclusion(d: Document, w: Words) -> Iterator[Section]:
    if d.get("incident"):
        yield Section(w["withheld"], (d["incident"]["message"],), tone="stop")
        return
    sets = [e for e in d["diagnoses"] if e.get("applicable") is not False]
    ranked = sorted(sets, key=lambda e: ("met", "unknown", "not met").index(e["verdict"]))
    lines = [_set_line(e, w) for e in ranked if e["verdict"] == "met" or _open(e)]
    more = len(lines) - MOST_SETS
    shown = [*lines[:MOST_SETS], *([f"{w['note_more']}: {more}"] if more > 0 else [])]
    shown += [_score_line(s, w) for s in d["scores"] if _counts(s)]
    if d.get("severity") and d["severity"].get("tier"):
        tier = d["severity"]["tier"]
        so_far = f" ({w['so far']})" if d["severity"].get("so_far") else ""
        shown.append(f"{w['severity']}: {w.get(tier, tier)}{so_far}")
    met = [e["name"] for e in d["triggers"] if e["verdict"] == "met"]
    shown.append(f"{w['triggers']}: {', '.join(met) or w['none']}")
    yield Section(w["note_conclusion"], tuple(shown))


def _open(e: Document) -> bool:
    """Whether a set is for this patient and its items have something to say."""
    return bool(e.get("criteria")) and e.get("applicable") is True


def _set_line(e: Document, w: Words) -> str:
    counts = ""
    if e.get("criteria"):
        parts = (f"{e['met']} {w['met']}", f"{e['not_met']} {w['not met']}", f"{e['unknown']} {w['unknown']}")
        needed = f" ({w['needed']} {e['needed']} {w['of']} {e['of']})" if e.get("needed") else ""
        counts = f" · {', '.join(parts)}{needed}"
    beyond = "".join(f" · {e[key]}" for key in ("label", "not_for") if e.get(key))
    return f"{_verdict(e['verdict'], w)} {e['book_title']}{counts}{beyond}"


def _counts(score: Document) -> bool:
    return score.get("applicable") is True and score.get("min") is not None and score.get("cutoff") is not None


def _score_line(s: Document, w: Words) -> str:
    chance = s.get("probability")
    likely = f" · {w['probability']} {_span(chance['min'], chance['max'])} {chance['unit']}" if chance else ""
    found = f"{s['book_title']}: {_span(s['min'], s['max'])} {w['of']} {s['of']}"
    return f"{_verdict(s['verdict'], w)} {found} · {w['cutoff']} {s['cutoff']}{likely}"


def _stops(d: Document, w: Words) -> Iterator[Section]:
    lines = [
        f"⚠ {e['message']} {w['note_blocks']}: {', '.join(e['blocks']) if isinstance(e['blocks'], list) else e['blocks']}."
        f" {w['note_lifts']}: {e.get('lifts_when') or '—'} [{e['id']}]"
        for e in d["stops"]
    ]  # fmt: skip
    if lines:
        yield Section(w["note_stops"], tuple(lines), tone="stop")


def _plan(d: Document, w: Words) -> Iterator[Section]:
    lines, rows = [], []
    for e in d["recommendations"]:
        if e.get("verdict", "met") == "met" and e["kind"] not in CHECKS:
            if e["kind"] == "dose":
                rows.append(_dose_row(e, w))
            else:
                lines.append(_advice_line(e, w))
    if lines or rows:
        head = (w["note_drug"], w["note_dose"], w["note_arithmetic"], w["note_dates"], w["certainty"])
        yield Section(w["note_plan"], tuple(lines), head if rows else (), tuple(rows))


def _checks(d: Document, w: Words) -> Iterator[Section]:
    asked = [e for e in d["recommendations"] if e["kind"] in CHECKS and e.get("verdict", "met") == "met"]
    if asked:
        yield Section(w["checks"], tuple(_advice_line(e, w) for e in asked), tone="small")


def _advice_line(e: Document, w: Words) -> str:
    says = e.get("says") or e.get("title", "")
    grade = " · ".join(str(e[key]) for key in ("strength", "evidence") if e.get(key))
    against = "; ".join(a if isinstance(a, str) else str(a.get("says", "")) for a in e.get("against", ()))
    blocked = f" {w['note_blocked']}: {', '.join(e['blocked_by'])}." if e.get("blocked_by") else ""
    beyond = f" {w['note_against']}: {against}." if against else ""
    certainty = w.get(e["certainty"], e["certainty"])
    return f"{says}{f' ({grade})' if grade else ''}{beyond}{blocked} [{certainty}]"


def _dose_row(e: Document, w: Words) -> tuple[str, ...]:
    dose = e.get("dose") or {}
    if e.get("blocked_by"):
        amount = f"{w['note_blocked']}: {', '.join(e['blocked_by'])}"
    elif dose.get("amount") is None:
        amount = str(e.get("why_not") or dose.get("why_not") or "—")
    else:
        amount = f"{dose.get('rounded') or dose['amount']} {dose.get('unit', '')}"
    steps = [str(dose.get("basis") or "")]
    steps += [str(a.get("text") or a) if isinstance(a, Mapping) else str(a) for a in dose.get("adjustments", ())]
    dates = [row["date"] for row in e.get("schedule") or ()]
    when = dates[0] if len(dates) == 1 else f"{dates[0]} – {dates[-1]} ({len(dates)})" if dates else "—"
    certainty = w.get(e["certainty"], e["certainty"])
    return (str(e.get("drug") or e.get("title")), amount, "; ".join(s for s in steps if s) or "—", when, certainty)


def _warnings(d: Document, w: Words) -> Iterator[Section]:
    if d["warnings"]:
        lines = tuple(f"{e['message']} [{e['id']}]" for e in d["warnings"])
        yield Section(w["warnings"], lines, tone="caution")


def _tests(d: Document, w: Words) -> Iterator[Section]:
    rows = tuple(
        (str(t["rank"]), t["name"], ", ".join(t["would_change"]) or "—", t.get("turnaround") or "—")
        for t in d["next_tests"][:MOST_TESTS]
    )
    if rows:
        yield Section(w["tests"], (), ("#", w["item"], w["changes"], w["turnaround"]), rows)


def _criteria(d: Document, w: Words) -> Iterator[Section]:
    """The set with the most items met, one that is met before one that is open, item by item."""
    sets = [e for e in d["diagnoses"] if _open(e)]
    for e in sorted(sets, key=lambda e: (e["verdict"] != "met", -e["met"]))[:1]:
        rows = tuple(
            (c["because"]["title"], _verdict(c["verdict"], w), _facts(c["because"]))
            for c in e["criteria"]
        )
        head = (w["criteria"], w["note_verdict"], w["facts"])
        yield Section(e["book_title"], (), head, rows, tone="small")


def _facts(tree: Document) -> str:
    said = [
        f"{f['value']} {f['unit'] if f['unit'] and f['unit'] != '1' else ''}".strip() for f in tree["facts"]
    ]
    return ", ".join(said) or "—"


def _disagreements(d: Document, w: Words) -> Iterator[Section]:
    lines = []
    for e in d["disagreements"]:
        sides = "; ".join(f"{p['book']}: {p['for_this_patient']}" for p in e["positions"])
        lines.append(f"{e['question']} {sides}. → {e['followed']} [{e['id']}]")
    if lines:
        yield Section(w["disagreements"], tuple(lines), tone="small")


def _not_used(d: Document, w: Words) -> Iterator[Section]:
    lines = [f"{i['path']}: {i['message']} [{i['code']}]" for i in d["input_issues"]]
    away = [e["book_title"] for e in d["diagnoses"] if e.get("applicable") is False]
    if away:
        lines.append(f"{w['not applicable']}: {', '.join(away)}")
    if lines:
        yield Section(w["note_not_considered"], tuple(lines), tone="small")


def _decisions(decisions: Sequence[Mapping[str, str]], w: Words) -> Section:
    lines = [
        f"{w[e['decision']]}: {e['reason']} · {' · '.join(s for s in (e['subject'], e['decided_by'], _next(e, w), e['recorded'][:16]) if s)}"
        for e in decisions
    ]  # fmt: skip
    return Section(w["decisions"], tuple(lines) or (w["note_undecided"],))


def _next(decision: Mapping[str, str], w: Words) -> str:
    day = decision.get("next_assessment", "")
    return f"{w['next_assessment']} {day}" if day else ""


def _limits(d: Document, w: Words) -> Iterator[Section]:
    yield Section(w["limits"], tuple(d["limits"]), tone="small")


def _verdict(verdict: str, w: Words) -> str:
    return f"{GLYPH.get(verdict, '–')} {w[verdict]}"


def _span(low: object, high: object) -> str:
    return str(low) if low == high else f"{low}–{high}"


_PARTS = (
    _conclusion, _stops, _plan, _warnings, _tests, _criteria, _checks, _disagreements, _not_used,
)  # fmt: skip
