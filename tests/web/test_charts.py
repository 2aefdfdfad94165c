"""Charts as text: none, one, two and sixty points; gaps, log scale, bounds; what a screen reader is told."""

from __future__ import annotations

import json
import re
from fractions import Fraction

import pytest

from hlh_engine import read_case
from tests.support import BOOK
from web.charts import LOG_FROM, Line, Mark, framed, probability, sparkline
from web.course import trends

DAY = 86400


def line_of(svg: str) -> int:
    """How many points the drawn line has."""
    found = re.search(r'<path class="line" d="M([^"]*)"', svg)
    return len(found[1].split("L")) if found else 0


@pytest.mark.parametrize("count", [1, 2, 60])
def test_every_point_is_drawn(count: int) -> None:
    svg = sparkline([Mark(n * DAY, 10.0 + n) for n in range(count)], None, "course")
    assert svg.count("<circle") == count
    assert line_of(svg) == (count if count > 1 else 0)
    assert 'role="img"' in svg


def test_the_side_that_meets_is_shaded() -> None:
    marks = [Mark(0, 50.0), Mark(DAY, 150.0)]
    above, below = (sparkline(marks, Line(100.0, side), "x") for side in (True, False))
    tops = [re.search(r'class="meets" x="0" y="([\d.]+)" width="166" height="([\d.]+)"', svg) for svg in (above, below)]
    assert tops[0]
    assert tops[1]
    assert float(tops[0][1]) == 0
    assert float(tops[0][2]) == float(tops[1][1])


def test_large_ranges_are_logarithmic() -> None:
    assert framed([Mark(0, 10.0), Mark(DAY, 10.0 * LOG_FROM)], None, 100, 50).log
    assert not framed([Mark(0, 10.0), Mark(DAY, 12.0)], None, 100, 50).log
    assert not framed([Mark(0, 0.0), Mark(DAY, 1000.0)], None, 100, 50).log


def test_a_bound_is_drawn_as_one() -> None:
    svg = sparkline([Mark(0, 500.0), Mark(DAY, 40000.0, ">")], None, "x")
    assert 'class="bound"' in svg


def test_a_label_cannot_break_out() -> None:
    svg = sparkline([Mark(0, 1.0)], None, '"><script>alert(1)</script>')
    assert "<script>" not in svg
    assert "&#34;&gt;&lt;script&gt;" in svg


def test_gaps_keep_their_width() -> None:
    frame = framed([Mark(0, 1.0), Mark(DAY, 2.0), Mark(10 * DAY, 3.0)], None, 166, 46)
    first, second, last = (frame.x(at) for at in (0, DAY, 10 * DAY))
    assert last - second > 8 * (second - first)


def test_a_trend_says_its_change_and_threshold() -> None:
    case = read_case(json.dumps({
        "as_of": "2026-11-20T08:00:00+08:00",
        "observations": [
            {"observable": "ferritin", "value": "2000 ng/mL", "at": "2026-11-14"},
            {"observable": "ferritin", "value": "18 mg/L", "at": "2026-11-20T06:00:00+08:00"},
            {"observable": "platelets", "value": "100 10*9/L", "at": "2026-11-14"},
            {"observable": "platelets", "value": "< 20 10*9/L", "at": "2026-11-19"},
        ],
    }))  # fmt: skip
    found = {t.observable: t for t in trends(case, BOOK, "en", {"ferritin": (">=", Fraction(500))})}
    ferritin, platelets = found["ferritin"], found["platelets"]
    assert (ferritin.change, ferritin.rule, ferritin.last) == ("× 9.0", "≥ 500", "18\u202f000")
    assert (platelets.change, platelets.rule) == ("", "")
    assert platelets.marks[-1].bound == "<"
    assert "from 2000" in ferritin.spark(f"from {ferritin.first}")


def test_the_curve_shows_what_is_possible() -> None:
    svg = probability([(90.0, 1.0), (169.0, 54.0), (250.0, 99.0)], 100.0, 180.0, 169.0, "possible")
    width = re.search(r'class="possible" x="([\d.]+)" y="22" width="([\d.]+)"', svg)
    assert width
    assert float(width[2]) > 0
    assert svg.count("threshold") == 1
