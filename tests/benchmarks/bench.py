"""Side-by-side measurements (`make bench`): readers, the whole consultation, growth, memory, start-up, threads.

Nothing here passes or fails; read ratios, not single times. The targets stand beside what was measured. Parts have
names, and some take a number::

    python -m tests.benchmarks.bench                         every part
    python -m tests.benchmarks.bench readers growth          these
    python -m tests.benchmarks.bench memory=10000 agreement=100000
"""

from __future__ import annotations

import gc
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import count, islice
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

from rich.console import Console
from rich.progress import track
from rich.table import Table

from hlh_engine import assess, load
from hlh_engine.model.rule import Rulebook
from hlh_engine.reasoning.chain import Chain
from hlh_engine.reasoning.reference import evaluate
from tests.agreement.cases import worked
from tests.agreement.generated import Patients
from tests.agreement.parts import part, parts_of
from tests.support import BOOK

CONSOLE = Console(highlight=False, width=110)
EXAMPLE = Path("examples") / "w01-infant-complete.yaml"
P50, P99, COMMAND, LOAD, GROWTH = "10 ms", "30 ms", "1.5 s", "2 s", "20 MiB"
SIZES = (100, 200, 400)


class Span(NamedTuple):
    """How long one call takes, in milliseconds."""

    p50: float
    p99: float
    per_second: float


def timed(work: Callable[[Any], object], items: Sequence[Any], least: int = 400) -> Span:
    """Median and 99th percentile of one call after a warm-up, and calls per second."""
    for item in items[:20]:
        work(item)
    gc.collect()
    spans = []
    for number in range(max(least, len(items))):
        item = items[number % len(items)]
        start = time.perf_counter()
        work(item)
        spans.append((time.perf_counter() - start) * 1000)
    return Span(median(spans), quantiles(spans, n=100)[98], 1000 * len(spans) / sum(spans))


def table(title: str, *columns: str) -> Table:
    """An empty table: the first column to the left, figures to the right."""
    found = Table(title=title, title_justify="left")
    for number, column in enumerate(columns):
        found.add_column(column, justify="right" if number else "left")
    return found


def figures(span: Span, first: float) -> tuple[str, str, str, str]:
    """A span as its row shows it, with its ratio to the first row."""
    return f"{span.p50:.2f}", f"{span.p99:.2f}", f"{span.per_second:.0f}", f"{span.p50 / first:.1f}"


def readers(least: int = 400) -> None:
    """Each reader alone on generated patients and on worked cases, then the whole consultation."""
    drawn, cases, chain = list(Patients(BOOK).draw(seed=1, count=200)), worked(), Chain(BOOK)
    known = [assess(case, BOOK).gathered.facts for case in cases]
    rows = [
        ("reference evaluator, generated patients", timed(lambda f: evaluate(BOOK, f), drawn, least), ""),
        ("forward chainer, generated patients", timed(chain.run, drawn, least), ""),
        ("reference evaluator, worked cases", timed(lambda f: evaluate(BOOK, f), known, least), ""),
        ("forward chainer, worked cases", timed(chain.run, known, least), ""),
        ("assess: intake, both readers, plan", timed(lambda c: assess(c, BOOK), cases, least), ""),
        (
            "assess and document",
            timed(lambda c: assess(c, BOOK).document("en"), cases, least),
            f"{P50}, {P99}",
        ),
    ]
    found = table(
        f"Readers: {len(BOOK.rules)} rules, {len(chain.questions)} questions",
        "one patient", "p50 ms", "p99 ms", "per second", "× reference", "target p50, p99",
    )  # fmt: skip
    for name, span, target in rows:
        found.add_row(name, *figures(span, rows[0][1].p50), target)
    CONSOLE.print(found)


def growth(least: int = 200) -> None:
    """How both readers grow with the number of rules."""
    found = table("Growth", "rules", "reference ms", "chainer ms", "chainer: reference", "build s")
    for size in (*SIZES, len(BOOK.rules)):
        book = sized(BOOK, size)
        drawn = list(Patients(book).draw(seed=2, count=100))
        start = time.perf_counter()
        chain = Chain(book)
        built = time.perf_counter() - start
        first = timed(lambda f, book=book: evaluate(book, f), drawn, least)
        second = timed(chain.run, drawn, least)
        found.add_row(
            str(len(book.rules)), f"{first.p50:.2f}", f"{second.p50:.2f}", f"{second.p50 / first.p50:.1f}", f"{built:.2f}"
        )  # fmt: skip
    CONSOLE.print(found)


def sized(book: Rulebook, size: int) -> Rulebook:
    """The first rules of the flow, and what they stand on."""
    return part(book, list(book.rules)[:size])


def loading(times: int = 3) -> None:
    """Reading the rule pages, and building the chainer."""
    spans: dict[str, list[float]] = {"rule pages": [], "forward chainer": []}
    for _ in range(times):
        start = time.perf_counter()
        book = load()
        read = time.perf_counter()
        Chain(book)
        spans["rule pages"].append(read - start)
        spans["forward chainer"].append(time.perf_counter() - read)
    found = table(f"Loading {len(BOOK.rules)} rules", "", "median s", "target")
    for name, seconds in spans.items():
        found.add_row(name, f"{median(seconds):.2f}", LOAD if name == "rule pages" else "")
    CONSOLE.print(found)


def startup(times: int = 5) -> None:
    """The whole command, from the shell."""
    command = [sys.executable, "-m", "hlh_engine.cli", "consult", str(EXAMPLE)]
    spans = []
    for _ in range(times):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        spans.append(time.perf_counter() - start)
    found = table("Start-up", "", "median s", "slowest s", "target")
    found.add_row("hlh consult, whole process", f"{median(spans):.2f}", f"{max(spans):.2f}", COMMAND)
    CONSOLE.print(found)


def memory(consultations: int = 100_000) -> None:
    """Resident memory over many consultations; what counts is the growth after the first tenth."""
    cases, sizes = worked(), list[float]()
    tenth = max(1, consultations // 10)
    for done in track(range(consultations), description="memory", console=CONSOLE, transient=True):
        assess(cases[done % len(cases)], BOOK)
        if (done + 1) % tenth == 0:
            sizes.append(resident())
    found = table("Memory", "consultations", "resident MiB", "growth MiB", "target")
    for number, size in enumerate(sizes, 1):
        last = number == len(sizes)
        found.add_row(f"{number * tenth}", f"{size:.1f}", f"{size - sizes[0]:+.1f}", GROWTH if last else "")
    CONSOLE.print(found)


def resident() -> float:
    """Resident memory now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


def threads(each: int = 2500, workers: int = 8) -> None:
    """Eight threads at once: how many consultations come out wrong."""
    cases = worked()[:16]
    right = [assess(case, BOOK).ledger.verdicts for case in cases]
    wrong, done = list[int](), count()

    def work(start: int) -> None:
        for number in range(start, start + each):
            consultation = assess(cases[number % len(cases)], BOOK)
            if consultation.differing or consultation.ledger.verdicts != right[number % len(cases)]:
                wrong.append(number)
            next(done)

    before = time.perf_counter()
    pool = [threading.Thread(target=work, args=(start,)) for start in range(workers)]
    for worker in pool:
        worker.start()
    for worker in pool:
        worker.join()
    seconds, answered = time.perf_counter() - before, next(done)
    found = table("Threads", "threads × each", "answered", "wrong", "per second", "target")
    found.add_row(f"{workers} × {each}", str(answered), str(len(wrong)), f"{answered / seconds:.0f}", "0 wrong")
    CONSOLE.print(found)


def agreement(patients: int = 1_000_000) -> None:
    """Both readers on generated patients, shared out among the parts of the rulebook."""
    parts, differ, verdicts = parts_of(BOOK), 0, 0
    each = -(-patients // len(parts))
    before = time.perf_counter()
    for name in track(parts, description="agreement", console=CONSOLE, transient=True):
        for first, second in _both(parts[name], each):
            differ += first != second
            verdicts += len(first)
    found = table("Agreement", "patients", "parts", "verdicts", "patients that differ", "seconds", "target")
    found.add_row(
        str(each * len(parts)), str(len(parts)), str(verdicts), str(differ), f"{time.perf_counter() - before:.0f}", "0"
    )  # fmt: skip
    CONSOLE.print(found)


def whole(patients: int = 10_000) -> None:
    """Both readers on generated patients, each read on every rule of the rulebook."""
    differ = sum(
        first != second
        for first, second in track(_both(BOOK, patients), "whole", patients, console=CONSOLE, transient=True)
    )
    found = table("Agreement on the whole rulebook", "patients", "patients that differ", "target")
    found.add_row(str(patients), str(differ), "0")
    CONSOLE.print(found)


def _both(book: Rulebook, patients: int) -> Iterator[tuple[Any, Any]]:
    chain = Chain(book)
    for facts in islice(Patients(book).draw(seed=99, count=patients), patients):
        yield evaluate(book, facts).verdicts, chain.run(facts)


PARTS: dict[str, Callable[..., None]] = {
    "readers": readers,
    "growth": growth,
    "loading": loading,
    "startup": startup,
    "threads": threads,
    "memory": memory,
    "whole": whole,
    "agreement": agreement,
}


def yardstick() -> str:
    """How fast this machine is at present: a fixed piece of work, best of three, in processor and in wall time."""
    best = []
    for clock in (time.process_time, time.perf_counter):
        spans = []
        for _ in range(3):
            start = clock()
            sum(number * number for number in range(1_000_000))
            spans.append((clock() - start) * 1000)
        best.append(min(spans))
    return f"Yardstick: a million squares take {best[0]:.0f} ms of processor, {best[1]:.0f} ms by the clock."


def main(asked: Sequence[str]) -> None:
    """Run the parts asked for; ``name=number`` gives one its size."""
    CONSOLE.print(yardstick())
    for one in asked or PARTS:
        name, _, size = one.partition("=")
        if name not in PARTS or not (size.isdigit() or not size):
            CONSOLE.print(f"There is no part {one!r}. Parts: {', '.join(PARTS)}; a size is given as memory=10000.")
            raise SystemExit(2)
        PARTS[name](*([int(size)] if size else []))


if __name__ == "__main__":
    main(sys.argv[1:])
