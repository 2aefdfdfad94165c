"""Serving: waitress on one address, the store opened and the examples kept first where asked."""

from __future__ import annotations

import gc
import ipaddress
import logging

from waitress.server import create_server

from hlh_engine import Refusal, Rulebook, assess, load, read_case
from hlh_engine.assess import chain_of
from hlh_engine.errors import issue
from hlh_engine.records.store import Conflict, Store, StoreDown
from hlh_engine.rulebook.loader import examples_folder
from web.app import LARGEST_BODY, create_app
from web.consulting import now

THREADS = 8
LARGEST_UPLOAD = 4 * LARGEST_BODY
"""Up to here a body is read and refused in our own words; above, waitress refuses it unread."""


def run(
    host: str,
    port: int,
    database: str,
    *,
    examples: bool,
    login: bool = False,
    proxy: str | None = None,
) -> None:
    """Serve until interrupted; prints the address once it listens."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    try:
        store = Store(database)
    except StoreDown as fault:
        raise Refusal([issue("HLH-HTTP-14", "--database", fault=fault)]) from fault
    sign_in = login or not _this_computer(host)
    if sign_in and not store.accounts.any_active():
        place = f"{host}:{port}"
        raise Refusal([issue("HLH-AUTH-01", "--host", place=place, database=database)])
    book = load()
    chain_of(book.in_force(now().date()))
    gc.freeze()  # the rulebook stays: nobody need look through it for garbage again
    if examples:
        keep_examples(book, store)
    headers = {"x-forwarded-for", "x-forwarded-proto", "x-forwarded-host"} if proxy else set()
    try:
        server = create_server(
            create_app(book, store, sign_in=sign_in),
            host=host,
            port=port,
            threads=THREADS,
            ident=None,
            max_request_body_size=LARGEST_UPLOAD,
            trusted_proxy=proxy,
            trusted_proxy_headers=headers,
        )
    except OSError as fault:
        place, words = f"{host}:{port}", fault.strerror or fault
        raise Refusal([issue("HLH-HTTP-13", "--port", place=place, fault=words)]) from fault
    shown = getattr(server, "effective_port", port)
    address = f"[{host}]" if ":" in host else host
    words = f"HLH Engine: http://{address}:{shown}/ (provisional rules; stop with Ctrl-C)"
    print(words, flush=True)  # noqa: T201 — the address is what the command answers
    try:
        server.run()
    finally:
        store.close()


def _this_computer(host: str) -> bool:
    """Whether nobody but this computer can reach the address."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def keep_examples(book: Rulebook, store: Store) -> None:
    """Assess and keep every example case that can be read, unless it is kept already."""
    for file in sorted(examples_folder().glob("*.*")):
        try:
            case = read_case(file.read_bytes(), name=file.name, as_of=now())
            document = assess(case, book).document("en")
            tree = case.model_dump(mode="json", exclude_defaults=True)
            store.keep(document, tree, now().isoformat())
        except (Refusal, Conflict) as fault:
            logging.getLogger("hlh_engine.web").warning("%s is not loaded: %s", file.name, fault)
