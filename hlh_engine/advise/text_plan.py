"""The therapy parts of a consultation as text: stops first, then options, doses with arithmetic and dates, orders."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

WORDS: Mapping[str, tuple[str, str]] = {
    "blocks": ("blocks", "停止"), "lifts": ("lifts when", "解除条件"), "hard": ("STOP", "绝对停止"), "deliberate": ("STOP, deliberate", "慎重停止"),
    "overridden": ("set aside", "已越权"), "blocked by": ("blocked by", "被停止"), "not before": ("not before", "给药前须完成"),
    "against": ("against", "不利因素"), "for": ("for", "有利因素"), "evidence": ("evidence", "证据"), "missing": ("missing", "缺失"),
    "no dose": ("no dose", "不给出剂量"), "beside": ("if", "若"), "capped": ("capped from", "封顶前"), "volume": ("volume", "体积"),
    "diluted": ("final volume", "稀释后体积"), "rounding": ("rounding", "取整误差"), "range": ("range", "范围"), "x": ("times a day", "次/日"),
    "order": ("order", "医嘱"), "running": ("running", "正在使用"), "confirm": ("unconfirmed: pharmacist or hematologist must confirm", "未核实:须由药师或血液科医师确认"),
    "secondary": ("secondary source", "二手来源"), "verify": ("verify before prescribing", "开具前请核对"), "warns": ("warns", "警告"), "asked": ("asks", "询问"),
    "open": ("open until", "待定"), "avoid": ("AVOID", "避免"), "regulatory": ("status", "注册状态"),
}  # fmt: skip


def stops(document: Mapping[str, Any], _: Mapping[str, str]) -> RenderableType | None:
    """Each stop: what it blocks, why, what lifts it."""
    word = _words(document)
    lines: list[RenderableType] = []
    for entry in document["stops"]:
        mark = word["overridden"] if entry["overridden"] else word[entry["severity"]]
        blocked = ", ".join(entry["blocks"] + entry["what"])
        lines.append(Text(f"■ {mark} {entry['id']} · {word['blocks']}: {blocked}", style="bold"))
        lines.append(_in(f"{entry['message']} [{entry['source']['at']}]"))
        lines += [_in(f"{word['lifts']}: {entry['lifts_when']}")] if entry["lifts_when"] else []
        lines += [_in(f"{word['overridden']}: {entry['overridden']}")] if entry["overridden"] else []
    return Group(*lines) if lines else None


def plan(document: Mapping[str, Any], _: Mapping[str, str]) -> RenderableType | None:
    """Options, then doses."""
    word = _words(document)
    lines: list[RenderableType] = []
    for entry in document["recommendations"]:
        if entry["kind"] in {"pathway", "avoid", "supportive", "referral"}:
            lines += _option(entry, word)
    for entry in document["recommendations"]:
        if entry["kind"] == "dose":
            lines += _dose(entry, word)
    return Group(*lines) if lines else None


def orders(document: Mapping[str, Any], _: Mapping[str, str]) -> RenderableType | None:
    """Orders as they were checked, and what runs."""
    word = _words(document)
    lines: list[RenderableType] = []
    for entry in [*document["orders"], *document["running"]]:
        head = f"{word['order']} {entry['proposed'] + 1}" if "proposed" in entry else word["running"]
        amount = _amount(entry["dose"], word) if entry["dose"] else f"{word['no dose']}{_because(entry, word, 'stops')}"
        lines.append(Text(f"· {head}: {entry['drug_name']} {amount}"))
        for key, label in (("warnings", "warns"), ("asked", "asked")):
            lines += [_in(f"{word[label]}: {', '.join(entry[key])}")] if entry[key] else []
        lines += [_in(f"{a['title']}: {a['text']} [{a['rule']}]") for a in entry["adjustments"]]
    return Group(*lines) if lines else None


def _words(document: Mapping[str, Any]) -> dict[str, str]:
    zh = document["lang"] == "zh"
    return {key: pair[zh] for key, pair in WORDS.items()}


def _option(entry: Mapping[str, Any], word: Mapping[str, str]) -> list[RenderableType]:
    mark = f"■ {word['avoid']} " if entry["kind"] == "avoid" else "▸ "
    blocked = f" · {word['blocked by']} {', '.join(entry['blocked_by'])}" if entry["blocked_by"] else ""
    lines: list[RenderableType] = [Text(f"{mark}{entry['title']} ({entry['line']}){blocked}", style="dim" if blocked else "bold"), _in(entry["says"])]
    lines += [_in(f"+ {reason['says']}{_open(reason)}") for reason in entry["for"]]
    lines += [_in(f"− {word['against']}: {reason['says']}{_open(reason)}") for reason in entry["against"]]
    if entry["evidence"]:
        lines.append(_in(f"{word['evidence']}: {entry['evidence']}", "dim"))
    if entry["regulatory"]:
        lines.append(_in(f"{word['regulatory']}: {', '.join(f'{k} {v}' for k, v in entry['regulatory'].items())}", "dim"))
    lines += [_in(f"{word['open']}: {item['says']}", "yellow") for item in entry["open_until"] if item["verdict"] != "met"]
    return lines


def _open(reason: Mapping[str, str]) -> str:
    return " (?)" if reason["verdict"] == "unknown" else ""


def _dose(entry: Mapping[str, Any], word: Mapping[str, str]) -> list[RenderableType]:
    amount = _amount(entry["dose"], word) if entry["dose"] else f"{word['no dose']}{_because(entry, word, 'blocked_by')}"
    route = f" {entry['route']}" if entry["route"] else ""
    lines: list[RenderableType] = [Text(f"▸ {entry['drug_name']}{route}: {amount}", style="bold")]
    if entry["not_before"]:
        lines.append(_in(f"{word['not before']}: {', '.join(entry['not_before'])}", "yellow"))
    if entry["dose"]:
        lines.append(_in(f"{entry['dose']['basis']} · {word['rounding']} {entry['dose']['rounding_error']}", "dim"))
        lines += [_in(f"{a['title']}: {a['text']}", "dim") for a in entry["dose"]["adjustments"]]
        lines += [_in(f"{word['beside']} {b['if']}: {b['rounded']} {b['unit']}", "yellow") for b in entry["dose"]["beside"]]
        lines += [_in(line) for line in _schedule(entry["schedule"])]
    lines += [_in(f"{word['range']}: {entry['range']}", "dim")] if entry["range"] else []
    mark = word["confirm"] if entry["confirm"] else word["secondary"] if entry["certainty"] == "secondary" else word["verify"]
    lines.append(_in(f"{mark} [{entry['rule']}; {entry['source']['id']}, {entry['source']['at']}; {entry['certainty']}]", "dim"))
    return lines


def _amount(dose: Mapping[str, Any], word: Mapping[str, str]) -> str:
    times = f" × {dose['per_day']} {word['x']}" if dose["per_day"] != "1" and not dose["per_day"].startswith("0.") else ""
    volume = f" · {word['volume']} {dose['volume']['value']} mL" if dose["volume"] else ""
    diluted = f" · {word['diluted']} {dose['diluted']['low']}–{dose['diluted']['high']} mL" if dose["diluted"] else ""
    return f"{dose['rounded']} {dose['unit']}{times}{volume}{diluted}"


def _because(entry: Mapping[str, Any], word: Mapping[str, str], stops_key: str) -> str:
    if entry[stops_key]:
        return f" · {word['blocked by']} {', '.join(entry[stops_key])}"
    missing = ", ".join(item["name"] for item in entry["missing"])
    reasons = [text for text in (entry["why_not"], f"{word['missing']}: {missing}" if missing else None) if text]
    return f" · {'; '.join(reasons)}" if reasons else ""


def _schedule(schedule: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Runs of the same amount: days on end as a span, others as a list."""
    runs: list[list[Mapping[str, Any]]] = []
    for item in schedule:
        if runs and runs[-1][-1]["amount"] == item["amount"]:
            runs[-1].append(item)
        else:
            runs.append([item])
    for run in runs:
        days = [date.fromisoformat(item["date"]) for item in run]
        daily = len(days) > 2 and (days[-1] - days[0]).days == len(days) - 1  # noqa: PLR2004 — as the words say
        text = f"{days[0]} → {days[-1]}" if daily else ", ".join(str(day) for day in days)
        yield f"{run[0]['amount']} {run[0]['unit']}: {text}"


def _in(text: str, style: str = "") -> RenderableType:
    return Padding(Text(text, style=style), (0, 0, 0, 2))
