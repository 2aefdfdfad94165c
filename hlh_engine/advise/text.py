"""A consultation document as text for a terminal: one page that answers in the order a clinician asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from hlh_engine.advise import text_plan

GLYPH = {"met": "●", "not met": "○", "unknown": "?", "not applicable": "–"}
STYLE = {"met": "bold", "not met": "dim", "unknown": "yellow", "not applicable": "dim"}
LABELS: Mapping[str, tuple[str, str]] = {
    "title": ("HLH consultation", "HLH 会诊"), "issues": ("Input to check", "请核对的输入"),
    "diagnoses": ("Is it HLH? Criteria sets", "是否为 HLH?诊断标准"), "scores": ("Scores", "评分"),
    "severity": ("Severity", "严重程度"), "triggers": ("Triggers on record", "已记录的诱因"),
    "none": ("none recorded: unknown, search", "未记录:未知,需寻找"), "none_reached": ("none of its definitions", "未达其任一定义"), "warnings": ("Warnings", "警告"),
    "tests": ("What to measure next", "下一步检查"), "checks": ("Work-up asked for", "建议的检查项目"),
    "disagreements": ("Where the books disagree", "指南分歧"), "response": ("Response", "疗效"),
    "grades": ("Grades", "分级"), "limits": ("Limits of use", "使用限制"), "predictors": ("Published adverse predictors met", "符合的已发表不良预后因素"),
    "supporting": ("Also noted", "其他发现"), "followed": ("followed", "采用"), "so far": ("so far", "暂定"),
    "could be": ("could still be", "仍可能为"), "met": ("met", "符合"), "not met": ("not met", "不符合"),
    "unknown": ("undecided", "未定"), "not applicable": ("does not apply", "不适用"), "cutoff": ("cut-off", "临界值"),
    "probability": ("probability", "概率"), "changes": ("alone could decide", "可单独决定"), "helps": ("helps to decide", "有助于决定"),
    "missing": ("missing", "缺失"), "confirm": ("number to be confirmed", "数值待核实"), "of": ("of", "/"), "turnaround": ("turnaround", "出结果时间"),
    "cards": ("Evidence that fits this patient", "与该患者相符的证据"), "suspicions": ("Suspicion", "疑似"), "needed": ("needed", "需"),
    "stops": ("What must not be given", "禁止或停止"), "plan": ("Options and doses", "治疗选择与剂量"), "orders": ("Orders checked", "医嘱核对"),
    "unused": ("no missing test changes an open verdict", "没有缺失的检查会改变未定结论"), "provisional": ("provisional", "暂定"),
    "not sent": ("not sent", "未提供"), "not done": ("not done", "未做"), "pending": ("pending", "待报告"), "stale": ("stale", "已过时间窗"),
    "rejected": ("rejected", "未采用"), "conflict": ("conflict", "互相矛盾"),
}  # fmt: skip


def render(document: Mapping[str, Any], console: Console) -> None:
    """Print the document; color only where the console has it, meaning never by color alone."""
    console.print(page(document))


def page(document: Mapping[str, Any]) -> RenderableType:
    """The document as one renderable."""
    zh = document["lang"] == "zh"
    label = {key: words[zh] for key, words in LABELS.items()}
    parts: list[RenderableType] = [
        Text(f"{label['title']} · {document['as_of']} · {document['profile']}", style="bold"),
        Text(f"{document['engine']} · rulebook {document['rulebook']['version']} · {document['rulebook']['sha256'][:12]} · {label['provisional']}", style="dim"),
    ]  # fmt: skip
    if document["incident"]:
        parts.append(Text(document["incident"]["message"], style="bold reverse"))
    for name, make in _PARTS.items():
        body = make(document, label)
        if body is not None:
            parts += [Text(""), Text(label[name], style="bold underline"), body]
    return Group(*parts)


def _issues(document: Mapping[str, Any], _: Mapping[str, str]) -> RenderableType | None:
    rows = [
        f"{'✕' if i['severity'] == 'reject' else '!'} {i['path']}: {i['message']} {i['remedy']} [{i['code']}]"
        for i in document["input_issues"]
    ]
    return _lines(rows)


def _diagnoses(document: Mapping[str, Any], label: Mapping[str, str]) -> RenderableType | None:
    blocks: list[RenderableType] = []
    for entry in sorted(document["diagnoses"], key=lambda e: e["applicable"] is False):
        state = _state(entry)
        head = f"{GLYPH[state]} {entry['book_title']}: {label[state]}"
        if entry["applicable"] is False:
            blocks.append(Text(head, style="dim"))
            continue
        if entry["criteria"]:
            head += f" · {entry['met']} {label['met']}, {entry['not_met']} {label['not met']}, {entry['unknown']} {label['unknown']}"
            head += f" ({label['needed']} {entry['needed']} {label['of']} {entry['of']})" if entry["needed"] else ""
        blocks.append(Text(head, style=STYLE[state]))
        blocks += [_indented(entry["label"], "yellow")] if entry["label"] else []
        blocks += [_indented(_reason(c, label), STYLE[_state(c)]) for c in entry["criteria"]]
    return Group(*blocks) if blocks else None


def _reason(entry: Mapping[str, Any], label: Mapping[str, str]) -> str:
    """A criterion with the values it was judged by, and its citation."""
    because = entry["because"]
    facts = "; ".join(f"{f['name']} {f['value']}{' ' + f['unit'] if f['unit'] and f['unit'] != '1' else ''}" for f in because["facts"])
    missing = ", ".join(f"{m['name']} ({label.get(m['why'], m['why'])})" for m in because["missing"])
    text = f"{GLYPH[_state(entry)]} {entry['title']}: {facts or '—'}"
    text += f" · {label['missing']}: {missing}" if missing and entry["verdict"] == "unknown" else ""
    text += f" [{entry['source']['id']}, {entry['source']['at']}; {entry['certainty']}"
    return text + (f", {label['confirm']}]" if entry["confirm"] else "]")


def _scores(document: Mapping[str, Any], label: Mapping[str, str]) -> RenderableType | None:
    blocks: list[RenderableType] = []
    for score in document["scores"]:
        if score["applicable"] is False or score["min"] is None:
            continue
        span = score["min"] if score["min"] == score["max"] else f"{score['min']}–{score['max']}"
        text = f"{GLYPH[score['verdict']]} {score['book_title']}: {span} {label['of']} {score['of']}"
        if score["cutoff"] is not None:
            text += f" · {label['cutoff']} {score['cutoff']}: {label[score['verdict']]}"
        blocks.append(Text(text, style=STYLE[score["verdict"]]))
        blocks += [_indented(score["label"], "yellow")] if score["label"] else []
        if chance := score["probability"]:
            ends = chance["min"] if chance["min"] == chance["max"] else f"{chance['min']} – {chance['max']}"
            blocks.append(_indented(f"{label['probability']} ≈ {ends} {chance['unit']}"))
        items = ", ".join(f"{i['title']} {i['min'] if i['min'] == i['max'] else str(i['min']) + '–' + str(i['max'])}" for i in score["items"])
        blocks.append(_indented(items, "dim"))
    return Group(*blocks) if blocks else None


def _severity(document: Mapping[str, Any], label: Mapping[str, str]) -> RenderableType | None:
    tier = document["severity"]
    if not tier or not tier["tier"]:
        return None
    text = tier["tier"] + (f" {label['so far']}" if tier["so_far"] else "")
    higher = ", ".join(tier["possible"][:-1])
    return Text(text + (f" · {label['could be']} {higher}" if higher else ""), style="bold")


def _triggers(document: Mapping[str, Any], label: Mapping[str, str]) -> RenderableType | None:
    met = [entry for entry in document["triggers"] if entry["verdict"] == "met"]
    return _lines([f"● {e['name']} [{e['source']['id']}]" for e in met] or [label["none"]])


def _tests(document: Mapping[str, Any], label: Mapping[str, str]) -> RenderableType | None:
    if not document["next_tests"]:
        return None if document["incident"] else Text(label["unused"])
    table = Table(box=None, show_header=False, pad_edge=False)
    for row in document["next_tests"][:12]:
        changes = ", ".join(_book(r) for r in row["would_change"])
        helps = ", ".join(_book(r) for r in row["would_help"])
        effect = "; ".join(filter(None, (changes and f"{label['changes']}: {changes}", helps and f"{label['helps']}: {helps}")))
        table.add_row(f"{row['rank']}.", escape(row["name"]), row["turnaround"] or "", escape(effect))
    return table


def _book(rule: str) -> str:
    return rule.split(".", 1)[0]


def _disagreements(document: Mapping[str, Any], _: Mapping[str, str]) -> RenderableType | None:
    rows: list[str] = []
    for entry in document["disagreements"]:
        rows.append(f"{entry['id']} {entry['question']}")
        for position in entry["positions"]:
            differs = f" · {position['differs']}" if position.get("differs") else ""
            mark = "→" if position.get("followed") else GLYPH.get(position.get("verdict", ""), "·")
            rows.append(f"  {mark} {position['book']}: {position['for_this_patient']}{differs}")
        rows.append(f"  → {entry['followed']}")
    return _lines(rows)


def _response(document: Mapping[str, Any], label: Mapping[str, str]) -> RenderableType | None:
    response = document["response"]
    if not response:
        return None
    rows = [f"{response.get('book_title') or response['set']}: {_reached(response, label)}"]
    rows += [f"  {other['book_title']}: {_reached(other, label)}" for other in response["others"]]
    return _lines(rows)


def _reached(answer: Mapping[str, Any], label: Mapping[str, str]) -> str:
    """The definitions of one set that are met, by name."""
    names = [entry["name"] for entry in answer.get("definitions", ()) if entry["verdict"] == "met"]
    return ", ".join(names) or label["none_reached" if answer["verdict"] == "none" else answer["verdict"]]


def _grades(document: Mapping[str, Any], label: Mapping[str, str]) -> RenderableType | None:
    rows = [
        f"{g['book_title']} · {g['title']}: {g['grade'] or (label['could be'] + ' ' + ', '.join(g['possible']))}"
        for g in document["grades"]
        if g["applicable"] is True and g["possible"]
    ]
    return _lines(rows)


def _sentences(key: str, field: str) -> Any:
    def make(document: Mapping[str, Any], label: Mapping[str, str]) -> RenderableType | None:
        return _lines([
            f"● {entry[field]} [{entry['source']['id']}, {entry['source']['at']}; {entry['certainty']}{', ' + label['confirm'] if entry['confirm'] else ''}]"
            for entry in document[key]
            if entry["verdict"] == "met"
        ])  # fmt: skip

    return make


def _checks(document: Mapping[str, Any], _: Mapping[str, str]) -> RenderableType | None:
    """Tests some rule asks for, each with how often."""
    return _lines([
        f"● {entry['says']}: {', '.join(entry['tests'])}{' · ' + entry['every'] if entry['every'] else ''} [{entry['source']['id']}, {entry['source']['at']}]"
        for entry in document["recommendations"]
        if entry["kind"] in {"test", "monitoring"}
    ])  # fmt: skip


def _limits(document: Mapping[str, Any], _: Mapping[str, str]) -> RenderableType | None:
    return _lines([f"· {line}" for line in document["limits"]])


def _state(entry: Mapping[str, Any]) -> str:
    return "not applicable" if entry["applicable"] is False else str(entry["verdict"])


def _lines(rows: Iterable[str]) -> RenderableType | None:
    texts = [Text(row) for row in rows]
    return Group(*texts) if texts else None


def _indented(text: str, style: str = "") -> RenderableType:
    return Padding(Text(text, style=style), (0, 0, 0, 2))


_PARTS = {
    "issues": _issues,
    "diagnoses": _diagnoses,
    "scores": _scores,
    "suspicions": _sentences("suspicions", "title"),
    "severity": _severity,
    "triggers": _triggers,
    "stops": text_plan.stops,
    "plan": text_plan.plan,
    "orders": text_plan.orders,
    "warnings": _sentences("warnings", "message"),
    "tests": _tests,
    "checks": _checks,
    "disagreements": _disagreements,
    "response": _response,
    "grades": _grades,
    "predictors": _sentences("predictors", "title"),
    "supporting": _sentences("supporting", "title"),
    "cards": _sentences("cards", "says"),
    "limits": _limits,
}
