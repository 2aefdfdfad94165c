"""The findings form with scripts on: by keyboard, saved as it is typed, two tabs, a server that goes away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.web.browser import QUIET, chromium
from tests.web.serving import serving
from tests.web.test_browser import begin, watched

pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("form")
    with serving(f"sqlite:///{folder}/web.sqlite3", log=folder / "log") as (printed, _):
        yield printed


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=chromium(), args=QUIET)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    opened, wrong = watched(context, address)
    context.set_default_timeout(10_000)
    begin(opened, address)
    yield opened
    assert [said for said in wrong if "409" not in said and "422" not in said] == []
    context.close()


def box(page: Page, name: str) -> str:
    return page.locator(f'[name="{name}.0.value"]').input_value()


def saved(page: Page) -> None:
    expect(page.locator("#save-status")).to_have_text(re.compile(r"^Saved \d\d:\d\d$"), timeout=15_000)


def test_findings_by_keyboard_alone(page: Page) -> None:
    page.locator('[name="hemoglobin.0.value"]').focus()
    for text in ("84", "1.9", "0.9", "38"):
        page.keyboard.type(text)
        page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.name") == "ferritin.0.value"
    page.keyboard.type("> 40000")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "ferritin.0.unit"
    assert page.locator('[name="ferritin.0.state"]').input_value() == "result"
    page.locator('[name="triglycerides.0.value"]').focus()
    page.keyboard.type("p")
    page.keyboard.press("Tab")
    assert page.locator('[name="triglycerides.0.state"]').input_value() == "pending"
    page.locator('[name="triglycerides.0.value"]').focus()
    page.keyboard.press("Escape")
    assert box(page, "triglycerides") == "p"
    page.locator('[name="triglycerides.0.value"]').fill("")
    page.locator('[name="triglycerides.0.state"]').select_option("pending")
    page.locator("#evaluate").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/consultations/*")
    expect(page.locator("main")).to_contain_text("HLH-2004")
    expect(page.locator(".ranked li").first).to_be_visible()


def test_a_unit_typed_moves_to_its_menu_and_is_converted(page: Page) -> None:
    page.locator('[name="hemoglobin.0.value"]').fill("8.4 g/dL")
    page.keyboard.press("Tab")
    assert page.locator('[name="hemoglobin.0.unit"]').input_value() == "g/dL"
    assert box(page, "hemoglobin") == "8.4"
    saved(page)
    expect(page.locator('[id="hemoglobin.0.note"]')).to_have_text("= 84 g/L")
    expect(page.locator("#so-far")).to_contain_text("HLH-2004")


def test_the_error_summary_has_the_focus_and_leads_to_the_field(page: Page) -> None:
    page.locator('[name="ferritin.0.value"]').fill("a lot")
    page.locator("#evaluate").click()
    page.wait_for_selector("[data-summary]")
    assert page.evaluate("document.activeElement.hasAttribute('data-summary')")
    assert page.title().startswith("Error: ")
    page.locator("[data-summary] a").first.click()
    assert page.evaluate("document.activeElement.name") == "ferritin.0.value"
    page.reload()
    assert box(page, "ferritin") == "a lot"


def test_two_tabs_show_both_values(page: Page) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    page.locator('[name="ferritin.0.value"]').fill("500")
    page.keyboard.press("Tab")
    saved(page)
    other.locator('[name="ferritin.0.value"]').fill("900")
    expect(other.locator("#save-status")).to_contain_text("another tab", timeout=10_000)
    other.locator('button[value="save"]').click()
    expect(other.locator("main")).to_contain_text("900")
    expect(other.locator("main")).to_contain_text("500")
    other.locator('input[value="mine"]').first.check()
    for radio in other.locator('input[value="mine"]').all():
        radio.check()
    other.locator("form.card button").click()
    assert box(other, "ferritin") == "900"


def test_a_save_is_tried_again_until_the_server_is_back(browser: Browser, tmp_path: Path) -> None:
    database, log = f"sqlite:///{tmp_path}/web.sqlite3", tmp_path / "log"
    context = browser.new_context()
    page = context.new_page()
    with serving(database, log=log) as (address, process):
        begin(page, address)
        process.kill()
        process.wait()
        page.locator('[name="platelets.0.value"]').fill("38")
        page.keyboard.press("Tab")
        expect(page.locator("#save-status")).to_contain_text("trying again", timeout=15_000)
    port = address.rsplit(":", 1)[1]
    with serving(database, "--port", port, log=log) as (again, _):
        assert again == address
        saved(page)
        page.reload()
        assert box(page, "platelets") == "38"
    context.close()
