"""`hlh serve` as a process: what was answered survives its death; no request brings it down."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.web.conftest import CASE
from tests.web.serving import COMMAND, ROOT, serving

AT = "/api/v1/consultations"


def ask(address: str, path: str, body: Any = None, method: str | None = None) -> tuple[int, Any]:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(address + path, data, headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, json.load(refused)


def test_an_answered_consultation_survives_a_kill(tmp_path: Path) -> None:
    database, log = f"sqlite:///{tmp_path}/kept.sqlite3", tmp_path / "log"
    with serving(database, log=log) as (address, process):
        with ThreadPoolExecutor(4) as pool:
            cases = [{**CASE, "patient": {"age": f"{n} a"}} for n in range(1, 13)]
            answers = list(pool.map(lambda case: ask(address, AT, case), cases))
        process.kill()
    assert {status for status, _ in answers} == {201}
    with serving(database, log=log) as (address, _):
        for _, document in answers:
            assert ask(address, f"{AT}/{document['id']}") == (200, document)
        assert ask(address, "/healthz")[1]["consultations"] == len(answers)


def test_a_body_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with serving(f"sqlite:///{tmp_path}/kept.sqlite3", log=tmp_path / "log") as (address, _):
        place = urlsplit(address)
        for length in (6_000_000, 6_000_000_000):
            door = http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)
            door.putrequest("POST", AT)
            door.putheader("Content-Type", "application/json")
            door.putheader("Content-Length", str(length))
            door.endheaders()
            if length < 10_000_000:
                door.send(b" " * length)
            assert door.getresponse().status == 413
            door.close()
        assert ask(address, "/healthz")[0] == 200


def test_the_examples_are_loaded_once(tmp_path: Path) -> None:
    database, log = f"sqlite:///{tmp_path}/kept.sqlite3", tmp_path / "log"
    counts = []
    for _ in range(2):
        with serving(database, "--examples", log=log) as (address, _process):
            counts.append(ask(address, "/healthz")[1]["consultations"])
    assert counts[0] == counts[1] >= 10


def test_an_address_in_use_and_a_missing_database_are_explained(tmp_path: Path) -> None:
    database, log = f"sqlite:///{tmp_path}/kept.sqlite3", tmp_path / "log"
    with serving(database, log=log) as (address, _):
        port = str(urlsplit(address).port)
        for more in (["--port", port], ["--database", "postgresql://nobody@127.0.0.1:1/x"]):
            answer = subprocess.run(
                [sys.executable, *COMMAND[1:], "--database", database, *more],
                cwd=ROOT,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            assert answer.returncode == 1
            assert "HLH-HTTP-1" in answer.stderr
            assert "Traceback" not in answer.stderr
