"""The store keeps, lists, refuses and survives: on a real SQLite file and on a real PostgreSQL."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from hlh_engine.records.store import Conflict, Store, StoreDown
from tests.records.postgresql import Server

NOW = "2026-11-24T08:00:00+00:00"
DECISION = {"decision": "followed", "reason": "符合", "subject": "", "decided_by": "on call"}


def document(number: int = 0, **more: Any) -> dict[str, Any]:
    return {
        "id": f"{number:032x}",
        "as_of": "2026-11-20T08:00:00+08:00",
        "profile": "default",
        "rulebook": {"version": "2026-01-01", "sha256": "a" * 64},
        "engine": "hlh-engine 0.1.0",
        "limits": ["非医疗器械", "z", "a", "\x00 \u2028"],
        **more,
    }


def test_what_is_kept_is_found_as_it_was(store: Store) -> None:
    assert store.keep(document(), {"patient": {"age": "5 a"}}, NOW)
    kept = store.find(document()["id"])
    assert kept is not None
    assert (kept.document, kept.case, kept.recorded) == (
        document(),
        {"patient": {"age": "5 a"}},
        NOW,
    )
    assert list(kept.document) == list(document()), "the order of the keys is part of the bytes"


def test_the_same_consultation_is_kept_once(store: Store) -> None:
    assert store.keep(document(), {}, NOW)
    assert not store.keep(document(), {}, "2026-11-25T08:00:00+00:00")
    kept = store.find(document()["id"])
    assert kept is not None
    assert (store.count(), kept.recorded) == (1, NOW)


def test_another_engine_under_the_same_id_is_a_conflict(store: Store) -> None:
    store.keep(document(), {}, NOW)
    with pytest.raises(Conflict):
        store.keep(document(engine="hlh-engine 9"), {}, NOW)
    kept = store.find(document()["id"])
    assert kept is not None
    assert kept.document == document()


def test_it_outlives_the_process_that_wrote_it(store: Store, url: str) -> None:
    store.keep(document(), {}, NOW)
    store.decide(document()["id"], DECISION, NOW)
    store.close()
    with closing(Store(url)) as opened_again:
        assert opened_again.find(document()["id"]) is not None
        assert [d["reason"] for d in opened_again.decisions_of(document()["id"])] == ["符合"]


def test_pages_go_from_the_newest_to_the_oldest(store: Store) -> None:
    for number in range(7):
        store.keep(document(number), {}, NOW)
    seen: list[int] = []
    before: int | None = None
    while True:
        shown, before = store.listing(before, size=3)
        seen += [int(entry.id, 16) for entry in shown]
        if before is None:
            break
    assert seen == [6, 5, 4, 3, 2, 1, 0]
    assert store.listing(10**30)[0], "a number no database holds is simply large"


def test_decisions_stand_side_by_side(store: Store) -> None:
    store.keep(document(), {}, NOW)
    for reason in ("first", "second"):
        store.decide(document()["id"], {**DECISION, "reason": reason}, NOW)
    assert [d["reason"] for d in store.decisions_of(document()["id"])] == ["first", "second"]


def test_nothing_is_decided_on_a_consultation_nobody_kept(store: Store) -> None:
    with pytest.raises(Conflict):
        store.decide("0" * 32, DECISION, NOW)
    assert store.find("0" * 32) is None
    assert store.find("\x00' or 1=1") is None


def test_many_at_once_are_kept_once(store: Store) -> None:
    with ThreadPoolExecutor(8) as pool:
        first = list(pool.map(lambda n: store.keep(document(n % 4), {}, NOW), range(32)))
    assert (sum(first), store.count()) == (4, 4)


def test_sqlite_is_durable(tmp_path: Path) -> None:
    with closing(Store(f"sqlite:///{tmp_path}/store.sqlite3")) as store:
        store.keep(document(), {}, NOW)
        with store.engine.connect() as connection:
            assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
            assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
        with closing(sqlite3.connect(tmp_path / "store.sqlite3")) as other:
            assert other.execute("SELECT count(*) FROM consultations").fetchone() == (1,)


def test_a_store_that_cannot_be_opened_says_so(tmp_path: Path) -> None:
    for bad in (
        f"sqlite:///{tmp_path}/nowhere/store.sqlite3",
        "postgresql://hlh@127.0.0.1:1/hlh",
        "not a url",
        "nosuchdatabase://x",
    ):
        with pytest.raises(StoreDown) as caught:
            Store(bad)
        assert str(caught.value)
        assert "\n" not in str(caught.value)


def test_a_server_that_dies_is_down_and_comes_back(server: Server) -> None:
    with closing(Store(server.url)) as store:
        store.keep(document(), {}, NOW)
        server.stop()
        with pytest.raises(StoreDown):
            store.keep(document(1), {}, NOW)
        with pytest.raises(StoreDown):
            store.listing()
        server.start()
        assert store.keep(document(1), {}, NOW)
        assert store.count() == 2
