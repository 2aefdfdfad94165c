"""Charts drawn on the server as SVG: text a screen reader can read, a printer can print, a test can compare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import log10

from markupsafe import Markup, escape

DOT = 2.4
WIDE = 1200.0
LAST = 3.6
LOG_FROM = 20.0
"""A series whose largest value is this many times its smallest is drawn on a logarithmic scale."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One measured value: seconds, its number, and whether only a bound is known."""

    at: float
    value: float
    bound: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A threshold: the side of it that meets, and how it is read aloud."""

    value: float
    above: bool
    label: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of the drawing and the numbers it spans."""

    width: float
    height: float
    first: float
    last: float
    low: float
    high: float
    log: bool = False
    margin: float = 6
    top: float = 6
    bottom: float = 6

    def x(self, at: float) -> float:
        """Where a moment stands."""
        span = self.last - self.first
        share = (at - self.first) / span if span else 0.5
        return round(self.margin + share * (self.width - 2 * self.margin), 1)

    def y(self, value: float) -> float:
        """Where a value stands; beyond the frame it stands at its edge."""
        low, high = self._scaled(self.low), self._scaled(self.high)
        share = (self._scaled(value) - low) / (high - low) if high > low else 0.5
        share = min(max(share, 0.0), 1.0)
        return round(self.height - self.bottom - share * (self.height - self.top - self.bottom), 1)

    def _scaled(self, value: float) -> float:
        return log10(value) if self.log and value > 0 else value


def framed(
    marks: Sequence[Mark], line: Line | None, width: float, height: float, span: tuple[float, float] | None = None
) -> Frame:
    """The frame that holds every mark and the threshold."""
    values = [mark.value for mark in marks] + ([line.value] if line else [])
    times = [mark.at for mark in marks]
    low, high = min(values), max(values)
    log = low > 0 and high / low >= LOG_FROM
    room = 0 if log else (high - low) * 0.08 or abs(high) * 0.08 or 1
    first, last = span or (min(times), max(times))
    frame = Frame(width, height, first, last, low - room, high + room, log)
    return replace(frame, margin=36, top=18, bottom=20) if span else frame


def sparkline(marks: Sequence[Mark], line: Line | None, label: str) -> Markup:
    """A small course with the side of the threshold that meets shaded."""
    frame = framed(marks, line, 166, 46)
    return _svg(frame, label, "spark", [*_band(frame, line), *_course(frame, marks)])


def course(
    marks: Sequence[Mark], line: Line | None, label: str, span: tuple[float, float], ticks: Sequence[Mark]
) -> Markup:
    """One row of a timeline: the same time axis for all rows, a grid line a tick."""
    frame = framed(marks, line, WIDE, 104, span)
    grid = [f'<path class="grid" d="M{frame.x(t.at)} 0V{frame.height:g}"/>' for t in ticks]
    names = [_text(frame.x(t.at), frame.height - 4, t.label, "tick") for t in ticks]
    shown = [_text(frame.x(m.at), frame.y(m.value) - 6, m.label, "value") for m in marks]
    return _svg(frame, label, "course", [*_band(frame, line), *grid, *names, *_course(frame, marks), *shown])


def probability(
    points: Sequence[tuple[float, float]], low: float, high: float, cutoff: float | None, label: str
) -> Markup:
    """A published curve with the part that is still possible for this patient."""
    first, last = min(points[0][0], low), max(points[-1][0], high)
    frame = Frame(420, 150, first, last, 0, 100, margin=22, top=22, bottom=22)
    parts = [
        f'<rect class="possible" x="{frame.x(low)}" y="22" width="{max(frame.x(high) - frame.x(low), 2):.1f}" height="106"/>',
        '<path class="axis" d="M22 128H398M22 22V128"/>',
        f'<path class="line" d="{_path((frame.x(x), frame.y(y)) for x, y in points)}"/>',
        *(f'<circle class="dot" cx="{frame.x(x)}" cy="{frame.y(y)}" r="{DOT}"/>' for x, y in points),
        *(_text(20, frame.y(share) + 4, f"{share} %", "end") for share in (0, 50, 100)),
        *(_text(frame.x(x), 144, f"{x:g}", "tick") for x in {points[0][0], low, high, points[-1][0]}),
    ]
    if cutoff is not None:
        parts.append(f'<path class="threshold" d="M{frame.x(cutoff)} 22V128"/>')
        parts.append(_text(frame.x(cutoff), 16, f"{cutoff:g}", "tick"))
    return _svg(frame, label, "curve", parts)


def spans(bars: Sequence[tuple[float, float, str]], span: tuple[float, float], label: str) -> Markup:
    """A row of treatments: a bar from its first to its last day, a stroke for a single day."""
    frame = Frame(WIDE, 34, *span, 0, 1, margin=36)
    parts = []
    for start, end, text in bars:
        left, right = frame.x(start), frame.x(end)
        parts.append(f'<rect class="bar-given" x="{left}" y="4" width="{max(right - left, 4):.1f}" height="14"/>')
        parts.append(_text(left, 32, text, "start"))
    return _svg(frame, label, "course", parts)


def _band(frame: Frame, line: Line | None) -> Iterator[str]:
    if line is None:
        return
    y = frame.y(line.value)
    top, bottom = (0.0, y) if line.above else (y, frame.height)
    yield f'<rect class="meets" x="0" y="{top:g}" width="{frame.width:g}" height="{bottom - top:g}"/>'
    yield f'<path class="threshold" d="M0 {y:g}H{frame.width:g}"/>'


def _course(frame: Frame, marks: Sequence[Mark]) -> Iterator[str]:
    places = [(frame.x(mark.at), frame.y(mark.value)) for mark in marks]
    if len(places) > 1:
        yield f'<path class="line" d="{_path(places)}"/>'
    for (x, y), mark in zip(places, marks, strict=True):
        radius = LAST if mark is marks[-1] else DOT
        kind = "bound" if mark.bound else "last" if mark is marks[-1] else "dot"
        yield f'<circle class="{kind}" cx="{x:g}" cy="{y:g}" r="{radius}"/>'
        if mark.bound:
            step = -7 if mark.bound.startswith((">", "≥")) else 7
            yield f'<path class="line" d="M{x:g} {y:g}v{step}m-2.5 {-step / 3:.1f}l2.5 {step / 3:.1f}l2.5 {-step / 3:.1f}"/>'


def _path(places: Iterator[tuple[float, float]] | Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in places)


def _text(x: float, y: float, text: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{escape(text)}</text>' if text else ""


def _svg(frame: Frame, label: str, kind: str, parts: Sequence[str]) -> Markup:
    head = f'<svg class="chart {kind}" viewBox="0 0 {frame.width:g} {frame.height:g}" role="img" aria-label="{escape(label)}">'
    return Markup(head + "".join(parts) + "</svg>")  # noqa: S704 — every text in it is escaped
