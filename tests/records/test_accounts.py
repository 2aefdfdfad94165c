"""Accounts, keys and throttling; the audit is a chain that shows where somebody cut it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, text

from hlh_engine.errors import Refusal
from hlh_engine.records.accounts import MOST_BY_ADDRESS, MOST_BY_NAME, WINDOW, Throttled
from hlh_engine.records.schema import accounts, keys
from hlh_engine.records.store import Store

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
PASSWORD = "噬血 needs a long sentence"


@pytest.fixture
def people(store: Store) -> Store:
    store.accounts.add("li wei", "clinician", PASSWORD, NOW)
    return store


def test_a_password_is_kept_as_an_argon2_hash_only(people: Store) -> None:
    row = people.rows(select(accounts))[0]
    assert row.password.startswith("$argon2id$")
    assert PASSWORD not in str(row)
    signed = people.accounts.sign_in("li wei", PASSWORD, "10.0.0.1", NOW)
    assert signed is not None
    assert signed.role == "clinician"
    assert people.accounts.sign_in("li wei", PASSWORD + "x", "10.0.0.1", NOW) is None
    assert people.accounts.sign_in("nobody", PASSWORD, "10.0.0.1", NOW) is None


@pytest.mark.parametrize(
    ("name", "role", "password", "code"),
    [
        ("li wei", "clinician", PASSWORD, "HLH-AUTH-03"),
        ("other", "surgeon", PASSWORD, "HLH-AUTH-06"),
        ("other", "clinician", "short", "HLH-AUTH-02"),
        (" ", "clinician", PASSWORD, "HLH-AUTH-05"),
        ("a\x00b", "clinician", PASSWORD, "HLH-AUTH-05"),
    ],
)
def test_what_no_account_can_be(
    people: Store, name: str, role: str, password: str, code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        people.accounts.add(name, role, password, NOW)
    assert [found.code for found in refused.value.issues] == [code]
    assert len(people.accounts.listing()) == 1


def test_failures_are_counted_by_name_and_by_address(people: Store) -> None:
    sign_in = people.accounts.sign_in
    for _ in range(MOST_BY_NAME):
        assert sign_in("li wei", "wrong", "10.0.0.1", NOW) is None
    with pytest.raises(Throttled):
        sign_in("li wei", PASSWORD, "10.0.0.2", NOW)
    for number in range(MOST_BY_ADDRESS - MOST_BY_NAME):
        assert sign_in(f"guess {number}", "wrong", "10.0.0.1", NOW) is None
    with pytest.raises(Throttled):
        sign_in("somebody else", PASSWORD, "10.0.0.1", NOW)
    assert sign_in("li wei", PASSWORD, "10.0.0.2", NOW + WINDOW + timedelta(seconds=1)) is not None


def test_a_key_opens_until_it_expires_or_is_forgotten(people: Store) -> None:
    key = people.accounts.new_key("li wei", "session", NOW)
    assert key not in str(people.rows(select(keys))), "only the digest is stored"
    holder = people.accounts.holder
    assert holder(key, "session", NOW) is not None
    assert holder(key, "token", NOW) is None
    assert holder(key, "session", NOW + timedelta(days=1)) is None
    assert holder("guess", "session", NOW) is None
    people.accounts.forget(key)
    assert holder(key, "session", NOW) is None


def test_another_password_or_the_end_of_an_account_signs_out(people: Store) -> None:
    first = people.accounts.new_key("li wei", "token", NOW)
    people.accounts.change_password("li wei", "another long sentence")
    assert people.accounts.holder(first, "token", NOW) is None
    assert people.accounts.sign_in("li wei", PASSWORD, "10.0.0.1", NOW) is None
    second = people.accounts.new_key("li wei", "token", NOW)
    people.accounts.disable("li wei")
    assert people.accounts.holder(second, "token", NOW) is None
    assert not people.accounts.any_active()
    with pytest.raises(Refusal):
        people.accounts.disable("nobody")


def test_the_audit_is_one_chain_whoever_writes(store: Store) -> None:
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda n: store.audit.note("li", "signed in", str(n), NOW.isoformat()), range(24)))
    entries = store.audit.listing()
    assert [entry.number for entry in entries] == list(range(24, 0, -1))
    assert store.audit.broken_at() is None


@pytest.mark.parametrize(
    ("tampering", "place"),
    [
        ("UPDATE audit SET who = 'someone' WHERE number = 2", 2),
        ("DELETE FROM audit WHERE number = 2", 2),
        ("UPDATE audit SET sha256 = 'x' WHERE number = 3", 3),
    ],
)
def test_tampering_shows(store: Store, tampering: str, place: int) -> None:
    for number in range(4):
        store.audit.note("li", "signed in", str(number), NOW.isoformat())
    with store.engine.begin() as connection:
        connection.execute(text(tampering))
    assert store.audit.broken_at() == place
