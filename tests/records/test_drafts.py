"""Drafts are saved by version: whoever saves second is told, and nothing is overwritten."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from hlh_engine.records.store import Conflict, Store

TREE = {"patient": {"age": "5 a"}, "observations": [{"observable": "ferritin", "value": "8450 µg/L"}]}


def test_a_draft_is_found_as_it_was_saved(store: Store, url: str) -> None:
    draft = store.new_draft(TREE, "zh", "default")
    assert (draft.version, draft.tree, draft.lang) == (1, TREE, "zh")
    assert len(draft.updated) == len("2026-11-25 03:14:39")
    store.close()
    with closing(Store(url)) as again:
        assert again.draft(draft.id) == draft
        assert again.draft("0" * 32) is None
        assert again.draft("' or 1=1") is None


def test_the_second_of_two_tabs_is_told(store: Store) -> None:
    first = store.new_draft(TREE)
    saved = store.save_draft(first.id, 1, {**TREE, "note": "a"})
    assert saved.version == 2
    with pytest.raises(Conflict):
        store.save_draft(first.id, 1, {**TREE, "note": "b"})
    kept = store.draft(first.id)
    assert kept is not None
    assert kept.tree["note"] == "a"
    with pytest.raises(Conflict):
        store.save_draft("f" * 32, 1, TREE)


def test_of_many_at_once_one_saves(store: Store) -> None:
    draft = store.new_draft({})

    def save(number: int) -> bool:
        try:
            store.save_draft(draft.id, 1, {"by": number})
        except Conflict:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        saved = [number for number, done in enumerate(pool.map(save, range(8))) if done]
    kept = store.draft(draft.id)
    assert kept is not None
    assert [kept.tree["by"]] == saved
    assert kept.version == 2


def test_a_draft_can_be_forgotten_and_is_listed_until_then(store: Store) -> None:
    names = {store.new_draft({"n": n}).id for n in range(3)}
    assert {draft.id for draft in store.drafts()} == names
    gone = names.pop()
    store.drop_draft(gone)
    assert {draft.id for draft in store.drafts()} == names
