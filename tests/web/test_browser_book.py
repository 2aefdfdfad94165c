"""The pages of the rulebook, the records and the note in a real browser; signing in over a real connection."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.web.browser import QUIET, chromium
from tests.web.serving import serving

pytestmark = pytest.mark.xdist_group("browser")
STANDARD = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}}
PASSWORD = "a sentence nobody guesses"
TEXT = "采样时间 2026-11-05 06:00\n铁蛋白 18400 ng/mL\nFerritin 18.400 ng/ml\nPLT 38\nnothing here"
PATHS = (
    "/rules", "/rules?q=ferritin", "/rules?q=zzzz", "/rules/hlh-2004/criterion", "/rules/hlh-2004.criterion.ferritin",
    "/rules/hscore.score.ferritin", "/sources/henter-2007", "/vocabulary?q=ferritin", "/disagreements", "/profiles",
    "/about", "/about/limits", "/about/licences", "/jobs", "/jobs/new", "/audit", "/consultations/paste",
    "/consultations/import", "paste", "note",
)  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=chromium(), args=QUIET)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("book")
    with serving(f"sqlite:///{folder}/web.sqlite3", "--examples", log=folder / "log") as (printed, _):
        yield printed


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[str]:
    database = f"sqlite:///{tmp_path}/web.sqlite3"
    add = ["account", "add", "li.wei", "--role", "clinician", "--password-stdin", "--database", database]
    subprocess.run([sys.executable, "-m", "hlh_engine.cli", *add], input=PASSWORD, text=True, check=True, timeout=120)
    with serving(database, "--login", log=tmp_path / "log") as (printed, _):
        yield printed


def opened(page: Page, address: str, path: str) -> None:
    """The page; two of them are reached on a way."""
    if path == "paste":
        page.goto(f"{address}/consultations/paste")
        page.locator("#text").fill(TEXT)
        page.locator("main form button").click()
    elif path == "note":
        page.goto(f"{address}/consultations?show=all")
        name = page.locator('a[href^="/consultations/"]').evaluate_all(
            r"links => links.map(a => a.pathname).find(p => /^\/consultations\/[0-9a-f]{32}$/.test(p))"
        )
        page.goto(f"{address}{name}/note")
    else:
        page.goto(f"{address}{path}")


@pytest.mark.parametrize("lang", ["en-US", "zh-CN"])
def test_no_page_has_an_accessibility_finding_or_a_complaint(browser: Browser, address: str, lang: str) -> None:
    plain = browser.new_context(locale=lang, viewport={"width": 390, "height": 844})
    page = plain.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(f"{page.url}: {message.text}"))
    page.on("request", lambda asked: None if asked.url.startswith((address, "data:")) else wrong.append(asked.url))
    for path in PATHS:
        opened(page, address, path)
        for width in (390, 1440):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), (path, width)
        assert page.locator("html").get_attribute("lang") in {lang, lang[:2]}, path
        assert page.locator("h1").count() == 1, path
    assert not wrong
    plain.close()
    checked = browser.new_context(locale=lang, viewport={"width": 390, "height": 844}, bypass_csp=True)
    again = checked.new_page()
    for path in PATHS:
        opened(again, address, path)
        found = Axe().run(again, options=STANDARD)
        assert found.violations_count == 0, (path, found.generate_report())
    checked.close()


def test_pasted_lines_become_a_draft_without_a_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en-US")
    page = context.new_page()
    opened(page, address, "paste")
    page.get_by_label("18400 ng/mL", exact=True).check()
    page.locator('input[name="use.3"]').check()
    page.locator('input[name="same_patient"]').check()
    page.get_by_role("button", name="Apply the chosen lines").click()
    assert "/consultations/drafts/" in page.url
    expect(page.locator("main")).to_contain_text("Ferritin")
    context.close()


def test_signing_in_and_out_by_keyboard(browser: Browser, guarded: str) -> None:
    context = browser.new_context(java_script_enabled=False, locale="en-US")
    page = context.new_page()
    page.goto(f"{guarded}/consultations/new")
    assert "/login" in page.url
    page.locator("#name").fill("li.wei")
    page.locator("#password").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{guarded}/consultations/new*")
    assert page.get_by_role("link", name="Audit").count() == 0, "what a role may not open is not offered"
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/login*")
    page.goto(f"{guarded}/consultations")
    assert "/login" in page.url
    context.close()
