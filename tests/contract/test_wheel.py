"""The wheel carries everything: rules, examples, words, pages; it works far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WEB = """
from contextlib import closing
from hlh_engine import load
from hlh_engine.records.store import Store
from web import create_app
import hlh_engine
assert "installed" in hlh_engine.__file__
book = load()
with closing(Store("sqlite:///here.sqlite3")) as store:
    client = create_app(book, store).test_client()
    for chapter in book.chapters.values():
        assert client.get(f"/rules/{chapter.book}/{chapter.stage}").status_code == 200
    assert client.get("/static/hlh.css").status_code == 200
    assert client.get("/new?example=w04-adult-open.yaml").status_code == 200
    print(book.sha256)
"""


def run(folder: Path, *arguments: str) -> str:
    answer = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "installed")},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel unpacked in it, as an installer would."""
    folder = tmp_path_factory.mktemp("elsewhere")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(folder)], cwd=ROOT, check=True, capture_output=True, timeout=180)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "installed")
    return folder


def test_the_command_works_far_from_the_checkout(elsewhere: Path) -> None:
    case = elsewhere / "installed" / "hlh_engine" / "_examples" / "w04-adult-open.yaml"
    assert "HLH-2004" in run(elsewhere, "-m", "hlh_engine.cli", "consult", str(case))
    rule = run(elsewhere, "-m", "hlh_engine.cli", "rules", "hlh-2004.criterion.ferritin")
    assert "500" in rule


def test_the_pages_work_far_from_the_checkout(elsewhere: Path) -> None:
    from tests.support import BOOK

    assert run(elsewhere, "-c", WEB).strip() == BOOK.sha256, "the rulebook is the same"
