"""A readable patient for a formula: few values known, each near a threshold, on the grid it is reported on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

import z3

from hlh_engine.clinic.calendar import DAYS_PER
from hlh_engine.clinic.decimals import last_digit, show
from hlh_engine.clinic.sentences import amount, head_of
from hlh_engine.clinic.units import Conversion, conversion
from hlh_engine.model.condition import (
    AtLeast,
    Compare,
    CompareInputs,
    CompareReported,
    Condition,
    Input,
    RuleGrade,
    RuleNumber,
    walk,
)  # fmt: skip
from hlh_engine.model.rule import EXPECTED, Rule
from hlh_engine.proof.logic import Formula, rational
from hlh_engine.proof.terms import AGE, Said, Terms, Variable

UNKNOWN = "—"
PATIENCE = 5000
"""Milliseconds after which the solver may say it does not know."""
READABLE = 40
"""So many reporting steps make a limit or a baseline that looks like one."""


@dataclass(slots=True)
class Search:
    """One search for a patient of some rules, which read the same inputs."""

    rule: Rule
    terms: Terms
    conditions: tuple[Condition, ...]

    def patient(self, wanted: Formula, *, on_grid: bool = True) -> Mapping[str, str] | None:
        """Column → cell for a patient of whom the formula holds; None where there is none."""
        solver = z3.SimpleSolver()
        solver.set("timeout", PATIENCE)
        solver.add(*self.terms.axioms, wanted, *(self._grid() if on_grid else ()))
        if solver.check() != z3.sat:
            return None
        model, settled = solver.model(), set[str]()
        for name, preferred in self._preferences():
            if name in settled:
                continue
            if not z3.is_true(model.eval(preferred, model_completion=True)):
                solver.push()
                solver.add(preferred)
                if solver.check() != z3.sat:
                    solver.pop()
                    continue
                model = solver.model()
            solver.add(preferred)
            settled.add(name)
        return self._cells(model)

    def _nodes(self) -> Iterator[Condition]:
        for condition in self.conditions:
            yield from walk(condition)

    def _grid(self) -> Iterator[Formula]:
        printed = {node.input.key: node for node in self._nodes() if isinstance(node, CompareReported)}
        for key, found in self.terms.variables.items():
            step = self._step(found.input)
            if not found.codes and step is not None:
                steps = z3.ToReal(z3.Int(f"steps {key}"))
                own = found.value == rational(step) * steps
                yield self._reported(printed[key], found, steps, own) if key in printed else own
        units = self._age_units()
        if units:
            whole = z3.ToReal(z3.Int("age steps"))
            yield z3.Or([z3.Real(AGE) == rational(DAYS_PER[unit]) * whole for unit in units])

    def _reported(self, node: CompareReported, found: Variable, steps: Formula, grid: Formula) -> Formula:
        """On the grid of the unit in which the number was reported."""
        for number, (constant, unit) in enumerate(node.choices):
            line = self._conversion(found.input, unit)
            moved = rational(last_digit(constant)) * steps
            grid = z3.If(found.unit == number, found.value == moved * rational(line.factor) + rational(line.offset), grid)
        return z3.And(grid, found.unit >= 0, found.unit <= len(node.choices))

    def _conversion(self, wanted: Input, unit: str) -> Conversion:
        also = self.terms.book.vocabulary.observables[wanted.name].also
        return conversion(also.get(unit, "x"))

    def _age_units(self) -> tuple[str, ...]:
        return tuple(v.input.view for v in self.terms.variables.values() if v.input.kind == "age")

    def _step(self, wanted: Input) -> Fraction | None:
        words = self.terms.book.vocabulary
        entry = words.observables.get(wanted.name) or words.derived.get(wanted.name)
        known = wanted.kind in {"observable", "derived", "limit"} and entry is not None and entry.step
        return Fraction(entry.step) if known and entry is not None and entry.step else None

    def _preferences(self) -> Iterator[tuple[str, Formula]]:
        """Nothing known that need not be; then values on a threshold, else one step beside it: the first that can be."""
        for key, variable in self.terms.variables.items():
            yield f"value {key}", z3.Not(variable.known)
        for rule, said in self.terms.said.items():
            yield f"said {rule}", said.pair.unknown
        for column, pair in self.terms.included.items():
            yield column, pair.unknown
        for node in dict.fromkeys(self._nodes()):
            if isinstance(node, Compare):
                value, step = self.terms.variable(node.input).value, self._step(node.input) or 1
                for near in (node.constant, node.constant - step, node.constant + step):
                    yield f"value {node.input.key}", value == rational(near)
            elif isinstance(node, CompareInputs):
                left, right = self.terms.variable(node.left).value, self.terms.variable(node.right).value
                step = self._step(node.right) or Fraction(1)
                yield f"value {node.right.key}", right == rational(READABLE * step)
                yield f"value {node.left.key}", left == right * rational(node.factor) + rational(node.offset)

    # --- the patient in the words of the page ---------------------------------------------------------

    def _cells(self, model: Formula) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for variable in self.terms.variables.values():
            if z3.is_true(model.eval(variable.known, model_completion=True)):
                found[head_of(variable.input, self.rule.view)] = self._cell(variable, model)
        for said in self.terms.said.values():
            found[said.rule] = self._conclusion(said, model)
        for column, pair in self.terms.included.items():
            found[column] = _verdict(pair.met, pair.unmet, model, "yes", "no")
        self._count(found)
        return {column: cell for column, cell in found.items() if cell != UNKNOWN}

    def _cell(self, variable: Variable, model: Formula) -> str:
        value = model.eval(variable.value, model_completion=True)
        if variable.codes:
            return variable.codes[int(value.as_long())]
        number = _number(value)
        if variable.input.kind == "age":
            days = number * DAYS_PER[variable.input.view]
            whole = [unit for unit in (*self._age_units(), "d") if (days / DAYS_PER[unit]).denominator == 1]
            unit = whole[0] if whole else "d"
            return f"{show(days / DAYS_PER[unit])} {unit}"
        entry = self.terms.book.vocabulary.observables.get(variable.input.name)
        for node in self._nodes():
            if isinstance(node, CompareReported) and node.input == variable.input and entry is not None:
                chosen = int(model.eval(variable.unit, model_completion=True).as_long())
                unit = node.choices[chosen][1] if 0 <= chosen < len(node.choices) else entry.unit or ""
                line = self._conversion(variable.input, unit)
                return amount((number - line.offset) / line.factor, unit)
        return amount(number, self._unit(variable.input))

    def _unit(self, wanted: Input) -> str | None:
        words = self.terms.book.vocabulary
        entry = words.observables.get(wanted.name) or words.derived.get(wanted.name)
        if wanted.kind in {"observable", "derived", "limit"} and entry is not None:
            return entry.unit
        if wanted.kind == "drug":
            return wanted.view.partition(":")[2] or None
        units = [node.unit for node in self._nodes() if isinstance(node, Compare) and node.input == wanted]
        return units[0] if units and wanted.kind != "clock" else None

    def _conclusion(self, said: Said, model: Formula) -> str:
        if z3.is_true(model.eval(said.shut, model_completion=True)):
            return "not applicable"
        if z3.is_true(model.eval(said.met, model_completion=True)):
            for node in self._nodes():
                if isinstance(node, RuleNumber) and node.rule == said.rule:
                    return show(_number(model.eval(said.number, model_completion=True)))
                if isinstance(node, RuleGrade) and node.rule == said.rule:
                    names = self.terms.names(said.rule)
                    return names[int(model.eval(said.name, model_completion=True).as_long())]
        return _verdict(said.met, said.unmet, model, "met", "not met")

    def _count(self, found: dict[str, str]) -> None:
        """The rules of a counted page as how many are met and not met, where the table has no column for each."""
        for node in self._nodes():
            if isinstance(node, AtLeast) and node.page is not None:
                names = [part.rule for part in node.of if hasattr(part, "rule")]
                if set(names) & set(self.rule.columns):
                    continue
                cells = [found.pop(name, UNKNOWN) for name in names]
                if cells and not {"met", "not met"} & found.keys():
                    found["met"] = str(cells.count("met"))
                    found["not met"] = str(len(cells) - cells.count("met") - cells.count(UNKNOWN))


def told(cells: Mapping[str, str]) -> str:
    """A patient in one line."""
    return ", ".join(f"{column} {cell}" for column, cell in cells.items()) or UNKNOWN


def markdown(columns: Iterable[str], cells: Mapping[str, str], outcome: str = "?") -> str:
    """A row of the table, its outcome left to a person."""
    listed = [cells.get(column, outcome if column in {"outcome", *EXPECTED} else UNKNOWN) for column in columns]
    return f"| {' | '.join(listed)} |"


def _verdict(met: Formula, unmet: Formula, model: Formula, yes: str, no: str) -> str:
    if z3.is_true(model.eval(met, model_completion=True)):
        return yes
    return no if z3.is_true(model.eval(unmet, model_completion=True)) else UNKNOWN


def _number(value: Formula) -> Fraction:
    return Fraction(value.numerator_as_long(), value.denominator_as_long()) if z3.is_rational_value(value) else Fraction(value.as_long())
