"""Side-by-side measurements (`make bench`): readers, the whole consultation, growth, memory, start-up, threads.

Nothing here passes or fails; read ratios, not single times. Run one part with its name:
``python -m tests.benchmarks.bench readers``.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from statistics import median, quantiles

from hlh_engine import assess
from hlh_engine.intake.document import case_from_tree
from hlh_engine.model.rule import Rulebook
from hlh_engine.reasoning.chain import Chain
from hlh_engine.reasoning.reference import evaluate
from tests.agreement.generated import Patients
from tests.patients.test_worked import WORKED, rows_of
from tests.support import BOOK

AS_OF = "2026-11-20T08:00:00+08:00"


def cases() -> list[object]:
    """The worked calculations as case documents."""
    return [
        case_from_tree({"as_of": AS_OF, "patient": dict(e["patient"]), "observations": rows_of(e)}) for e in WORKED
    ]


def timed(work: Callable[[object], object], items: Iterable[object], least: int = 500) -> str:
    """Median and 99th percentile of one call, and calls per second."""
    pool = list(items)
    for item in pool[:20]:
        work(item)
    spans = []
    for number in range(max(least, len(pool))):
        start = time.perf_counter()
        work(pool[number % len(pool)])
        spans.append((time.perf_counter() - start) * 1000)
    p99 = quantiles(spans, n=100)[98]
    return f"p50 {median(spans):7.2f} ms   p99 {p99:7.2f} ms   {1000 / (sum(spans) / len(spans)):8.0f} /s"


def readers() -> None:
    """Each reader alone, on the same generated patients, then the whole consultation."""
    patients = list(Patients(BOOK).draw(seed=1, count=200))
    chain = Chain(BOOK)
    print(f"rules {len(BOOK.rules)}, questions {len(chain.questions)}")
    print("reference evaluator     ", timed(lambda f: evaluate(BOOK, f), patients))  # type: ignore[arg-type]
    print("forward chainer         ", timed(chain.run, patients))  # type: ignore[arg-type]
    print("assess (worked cases)   ", timed(lambda c: assess(c, BOOK), cases()))  # type: ignore[arg-type]
    print("assess + document       ", timed(lambda c: assess(c, BOOK).document("en"), cases()))  # type: ignore[arg-type]


def growth() -> None:
    """How both readers grow with the number of rules."""
    for count in (100, 200, 400):
        book = part(BOOK, count)
        patients = list(Patients(book).draw(seed=2, count=100))
        chain = Chain(book)
        print(f"{len(book.rules):4d} rules  reference {timed(lambda f, b=book: evaluate(b, f), patients, 300)}")  # type: ignore[misc]
        print(f"{'':10}  chainer   {timed(chain.run, patients, 300)}")  # type: ignore[arg-type]


def part(book: Rulebook, count: int) -> Rulebook:
    """The first rules of the flow that stand on nothing left out."""
    rules = dict(list(book.rules.items())[:count])
    return replace(book, rules=rules, sha256=f"{book.sha256}-{count}")


def memory(consultations: int = 100_000) -> None:
    """Resident memory before and after many consultations."""
    pool = cases()
    chain_warm = [assess(c, BOOK) for c in pool]  # type: ignore[arg-type]
    del chain_warm
    for done in range(consultations + 1):
        if done % (consultations // 10) == 0:
            print(f"after {done:7d} consultations: {rss_mib():7.1f} MiB")
        assess(pool[done % len(pool)], BOOK)  # type: ignore[arg-type]


def rss_mib() -> float:
    """Resident memory now."""
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() / 2**20


def threads(count: int = 8, each: int = 2500) -> None:
    """Eight threads at once: how many consultations come out wrong."""
    pool = cases()[:16]
    right = [assess(c, BOOK).ledger.verdicts for c in pool]  # type: ignore[arg-type]
    wrong: list[int] = []

    def work(start: int) -> None:
        for number in range(each):
            at = (start + number) % len(pool)
            consultation = assess(pool[at], BOOK)  # type: ignore[arg-type]
            if consultation.differing or consultation.ledger.verdicts != right[at]:
                wrong.append(at)

    before = time.perf_counter()
    workers = [threading.Thread(target=work, args=(n,)) for n in range(count)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{count} threads x {each} consultations: {len(wrong)} wrong, {time.perf_counter() - before:.0f} s")


def startup() -> None:
    """The whole command, from the shell."""
    spans = []
    for _ in range(5):
        before = time.perf_counter()
        subprocess.run([sys.executable, "-m", "hlh_engine.cli", "consult", "examples/w01-infant-complete.yaml"], check=True, capture_output=True)
        spans.append(time.perf_counter() - before)
    print(f"hlh consult: median {median(spans):.2f} s, slowest {max(spans):.2f} s")


def agreement(patients: int = 1_000_000) -> None:
    """Both readers on a million generated patients."""
    drawn, chain, odd = Patients(BOOK), Chain(BOOK), 0
    for facts in drawn.draw(seed=99, count=patients):
        odd += evaluate(BOOK, facts).verdicts != chain.run(facts)
    print(f"{patients} patients, {odd} differ")


PARTS = {"readers": readers, "growth": growth, "startup": startup, "threads": threads, "memory": memory, "agreement": agreement}  # fmt: skip

if __name__ == "__main__":
    for name in sys.argv[1:] or PARTS:
        print(f"\n== {name}")
        PARTS[name]()
