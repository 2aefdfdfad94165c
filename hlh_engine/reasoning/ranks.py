"""Numbers as ranks: where a bound stands among the thresholds it is ever compared with.

The thresholds of an input, in order, cut the number line into points and gaps, which are counted
upwards: threshold *i* is rank ``2i + 1``, the gap below it ``2i``. Comparing ranks decides exactly
what comparing the numbers decides, and a rank is a small whole number: no fraction, exponent, NaN
or text ever reaches the engine, which would compare them wrongly or drop them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import lcm


@dataclass(frozen=True, slots=True)
class Scale:
    """The thresholds of one input, as whole multiples of ``1 / parts``."""

    parts: int
    marks: tuple[int, ...]

    @classmethod
    def of(cls, thresholds: Iterable[Fraction]) -> Scale:
        """The scale of these thresholds."""
        distinct = sorted(set(thresholds))
        parts = lcm(*(mark.denominator for mark in distinct))
        return cls(parts, tuple(int(mark * parts) for mark in distinct))

    def at(self, threshold: Fraction) -> int:
        """The rank of a threshold of this scale."""
        return 2 * self.marks.index(int(threshold * self.parts)) + 1

    def rank(self, number: Fraction, beside: int = 0) -> int:
        """The rank of a number; an open bound on a threshold stands ``beside`` it (+1 above, -1 below)."""
        whole, rest = divmod(number.numerator * self.parts, number.denominator)
        if rest:
            return 2 * bisect_right(self.marks, whole)
        place = bisect_left(self.marks, whole)
        on_it = place < len(self.marks) and self.marks[place] == whole
        return 2 * place + 1 + beside if on_it else 2 * place
