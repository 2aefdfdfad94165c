"""What every request shares: the rulebook, the store, the counters."""

from __future__ import annotations

import threading
from collections import defaultdict
from dataclasses import dataclass, field

from flask import current_app

from hlh_engine import Rulebook
from hlh_engine.records.store import Store

HELP = {
    "hlh_requests_total": "Answered requests.",
    "hlh_request_seconds_total": "Time spent answering.",
    "hlh_consultations_total": "Consultations answered, new or asked again.",
    "hlh_incidents_total": "Consultations on which the readers of the rules differed.",
}


@dataclass
class Figures:
    """Counters for Prometheus, by name and labels."""

    counters: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note_request(self, route: str, status: int, seconds: float) -> None:
        """Count one answered request and its time."""
        with self.lock:
            self.counters["hlh_requests_total", f'{{route="{route}",status="{status}"}}'] += 1
            self.counters["hlh_request_seconds_total", f'{{route="{route}"}}'] += seconds

    def note_consultation(self, *, new: bool, incident: bool) -> None:
        """Count one consultation; an incident is one on which the readers differed."""
        with self.lock:
            self.counters["hlh_consultations_total", f'{{new="{str(new).lower()}"}}'] += 1
            self.counters["hlh_incidents_total", ""] += incident

    def text(self, book: Rulebook) -> str:
        """The figures in Prometheus' text format."""
        with self.lock:
            counted = sorted(self.counters.items())
        lines = [
            "# HELP hlh_rulebook_info The rulebook in use.",
            "# TYPE hlh_rulebook_info gauge",
            f'hlh_rulebook_info{{version="{book.version}",sha256="{book.sha256}"}} 1',
        ]
        for name, words in HELP.items():
            lines += [f"# HELP {name} {words}", f"# TYPE {name} counter"]
            lines += [f"{n}{labels} {_shown(value)}" for (n, labels), value in counted if n == name]
        return "\n".join(lines) + "\n"


def _shown(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.6f}"


@dataclass(frozen=True)
class State:
    """The parts of the application that requests use."""

    rulebook: Rulebook
    store: Store
    figures: Figures

    @staticmethod
    def of() -> State:
        """The state of the application that answers the present request."""
        state = current_app.extensions["hlh"]
        assert isinstance(state, State)  # noqa: S101 — put there by create_app
        return state
