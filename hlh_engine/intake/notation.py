"""JSON, YAML and TOML read into one plain tree whose numbers are exact decimals.

Nothing is resolved that a case does not need: no binary floats, no timestamps, no anchors, no tags.
What one notation cannot hold (a key twice, NaN) is left in the tree, and ``soundness`` names its place.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

import yaml

from hlh_engine.errors import Refusal, issue

DEEPEST = 32
NOT_A_NUMBER = Decimal("NaN")


class Fields(dict[str, Any]):
    """The keys of one part, and those that stood there twice."""

    __slots__ = ("twice",)

    def __init__(self, pairs: Iterable[tuple[str, Any]] = ()) -> None:
        super().__init__(pairs)
        self.twice: list[str] = []


def read_tree(text: str, name: str = "") -> object:
    """The tree a text describes; its notation is told by the ending of ``name``, else by how it begins."""
    return READERS[_notation(text, name)](text)


def _notation(text: str, name: str) -> str:
    ending = name.rpartition(".")[2].lower()
    if ending in _ENDINGS:
        return _ENDINGS[ending]
    if text.lstrip().startswith(("{", "[{", "[]")):
        return "JSON"
    return "TOML" if _TOML_START.match(text) else "YAML"


_ENDINGS = {"json": "JSON", "yaml": "YAML", "yml": "YAML", "toml": "TOML"}
_TOML_START = re.compile(r"(?:\s|#[^\n]*\n)*(?:\[{1,2}\s*[\w.-]+\s*\]|[\w.\"'-]+\s*=)")


def _refuse(notation: str, detail: object, place: str = "") -> NoReturn:
    text = " ".join(str(detail).split()).encode("utf-8", "backslashreplace").decode()
    raise Refusal((issue("HLH-DOC-01", place, notation=notation, detail=text),))


def _too_deep() -> NoReturn:
    raise Refusal((issue("HLH-DOC-04", "", limit=DEEPEST),))


def _number(text: str) -> Decimal:
    """The decimal as written; what no decimal can hold is not a number."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return NOT_A_NUMBER


# --- JSON and TOML --------------------------------------------------------------------------------


def _fields(pairs: list[tuple[str, Any]]) -> Fields:
    fields = Fields(pairs)
    if len(fields) < len(pairs):
        fields.twice = [key for key, times in Counter(key for key, _ in pairs).items() if times > 1]
    return fields


def _read_json(text: str) -> object:
    try:
        return json.loads(
            text,
            parse_int=_number,
            parse_float=_number,
            parse_constant=lambda _: NOT_A_NUMBER,
            object_pairs_hook=_fields,
        )
    except json.JSONDecodeError as fault:
        _refuse("JSON", f"{fault.msg} (line {fault.lineno}, column {fault.colno})")
    except RecursionError:
        _too_deep()


def _read_toml(text: str) -> object:
    try:
        return tomllib.loads(text, parse_float=_number)
    except RecursionError:
        _too_deep()
    except ValueError as fault:
        _refuse("TOML", fault)


# --- YAML -----------------------------------------------------------------------------------------

_PLAIN: Mapping[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys((case(w) for w in ("yes", "true", "on") for case in (str.lower, str.title, str.upper)), True),
    **dict.fromkeys((case(w) for w in ("no", "false", "off") for case in (str.lower, str.title, str.upper)), False),
}  # fmt: skip
_YAML_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_YAML_NOT_A_NUMBER = re.compile(r"[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)")


def _plain(text: str) -> object:
    """What an unquoted scalar means: nothing, yes or no, an exact number, else its text."""
    if text in _PLAIN:
        return _PLAIN[text]
    if _YAML_NUMBER.fullmatch(text):
        return _number(text)
    return NOT_A_NUMBER if _YAML_NOT_A_NUMBER.fullmatch(text) else text


def _read_yaml(text: str) -> object:
    """Built from the parser's events, so that nothing is expanded and depth is bounded."""
    try:
        events = yaml.parse(text, Loader=yaml.CSafeLoader)
        return _YamlBuilder().build(events)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark
        where = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
        _refuse("YAML", f"{fault.problem}{where}")
    except (yaml.YAMLError, UnicodeError) as fault:
        _refuse("YAML", fault)


class _YamlBuilder:
    """A stack of open collections; each event adds to the innermost."""

    def __init__(self) -> None:
        self.root: list[Any] = []
        self.open: list[list[Any] | Fields] = [self.root]
        self.keys: list[str | None] = [None]

    def build(self, events: Iterator[Any]) -> object:
        for event in events:
            self._refuse_extras(event)
            match event:
                case yaml.ScalarEvent():
                    self._scalar(event)
                case yaml.MappingStartEvent():
                    self._begin(event, Fields())
                case yaml.SequenceStartEvent():
                    self._begin(event, [])
                case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                    self.open.pop()
                    self.keys.pop()
                case yaml.DocumentStartEvent() if self.root:
                    raise Refusal((issue("HLH-DOC-14", _line(event)),))
        return self.root[0] if self.root else None

    def _refuse_extras(self, event: Any) -> None:
        for what, found in (
            ("an alias", isinstance(event, yaml.AliasEvent)),
            ("an anchor", getattr(event, "anchor", None)),
            ("a tag", getattr(event, "tag", None)),
        ):
            if found:
                raise Refusal((issue("HLH-DOC-08", _line(event), what=what),))

    def _begin(self, event: Any, collection: list[Any] | Fields) -> None:
        if isinstance(self.open[-1], Fields) and self.keys[-1] is None:
            raise Refusal((issue("HLH-DOC-08", _line(event), what="a key that is not a text"),))
        self._add(collection)
        self.open.append(collection)
        self.keys.append(None)
        if len(self.open) > DEEPEST + 1:
            _too_deep()

    def _scalar(self, event: Any) -> None:
        if isinstance(self.open[-1], Fields) and self.keys[-1] is None:
            self.keys[-1] = event.value
        else:
            self._add(_plain(event.value) if event.implicit[0] else event.value)

    def _add(self, item: object) -> None:
        innermost, key = self.open[-1], self.keys[-1]
        if isinstance(innermost, list):
            innermost.append(item)
            return
        assert key is not None  # noqa: S101 — a value follows its key
        if key in innermost:
            innermost.twice.append(key)
        innermost[key] = item
        self.keys[-1] = None


def _line(event: Any) -> str:
    return f"line {event.start_mark.line + 1}"


READERS: Mapping[str, Callable[[str], object]] = {
    "JSON": _read_json,
    "YAML": _read_yaml,
    "TOML": _read_toml,
}
