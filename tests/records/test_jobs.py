"""Long work is kept item by item: progress, cancel, and what a restart finds."""

from __future__ import annotations

from contextlib import closing

from hlh_engine.records.store import Store

NOW, LATER = "2026-11-24T08:00:00+00:00", "2026-11-24T09:00:00+00:00"
PARTS = [("a", "{}"), ("b", "[]"), ("c", "x")]


def test_a_job_goes_item_by_item_to_its_end(store: Store) -> None:
    job = store.jobs.new("import", PARTS, {"lang": "zh"}, NOW)
    assert (job.state, job.total, job.done) == ("waiting", 3, 0)
    for number in range(3):
        item = store.jobs.item(job, number)
        assert (item.name, item.content) == PARTS[number]
        assert store.jobs.finish_item(job, number, {"id": str(number)}, LATER)
    ended = store.jobs.find(job.id)
    assert ended is not None
    assert (ended.state, ended.done, ended.ended, ended.final) == ("done", 3, LATER, True)
    assert [i.outcome["id"] for i in store.jobs.finished_items(ended)] == ["0", "1", "2"]
    assert store.jobs.item(ended, 0).content is None, "a patient's data is not kept twice"
    assert store.jobs.next_open() is None


def test_a_restart_finds_the_work_where_it_was(store: Store, url: str) -> None:
    job = store.jobs.new("import", PARTS, {}, NOW)
    store.jobs.finish_item(job, 0, {}, LATER)
    store.close()
    with closing(Store(url)) as again:
        open_job = again.jobs.next_open()
        assert open_job is not None
        assert (open_job.id, open_job.done, open_job.state) == (job.id, 1, "running")


def test_a_canceled_job_takes_nothing_more(store: Store) -> None:
    first = store.jobs.new("import", PARTS, {}, NOW)
    second = store.jobs.new("import", PARTS, {}, LATER)
    assert store.jobs.ahead_of(second) == 1
    store.jobs.finish_item(first, 0, {"id": "kept"}, NOW)
    store.jobs.cancel(first.id, LATER)
    assert not store.jobs.finish_item(first, 1, {}, LATER)
    canceled = store.jobs.find(first.id)
    assert canceled is not None
    assert (canceled.state, canceled.done) == ("canceled", 1)
    assert [i.outcome for i in store.jobs.finished_items(canceled)] == [{"id": "kept"}]
    assert store.jobs.ahead_of(second) == 0
    assert store.jobs.next_open() == second
