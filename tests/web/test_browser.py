"""The pages in a real browser, scripts off and on: the whole way by keyboard, both languages, no axe finding."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect, sync_playwright

from hlh_engine import assess, read_case
from hlh_engine.records.store import Store
from tests.support import BOOK
from tests.web.browser import QUIET, chromium
from tests.web.conftest import CASE
from tests.web.serving import serving

pytestmark = pytest.mark.xdist_group("browser")
STANDARD = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}}
THERAPY = json.loads((Path(__file__).parent / "therapy.json").read_text("utf-8"))
MADE_UP = "f" * 32
TABS = ("", "/findings", "/timeline", "/pathway", "/schedule", "/evidence", "/trace", "/decision")
PATHS = (
    "/", "/consultations/new", "/help", "/problems", "draft", "draft with errors",
    *(f"/consultations/{MADE_UP}{tab}" for tab in TABS), "example",
)  # fmt: skip


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server with the examples and one consultation with made-up therapy."""
    folder = tmp_path_factory.mktemp("browser")
    database = f"sqlite:///{folder}/web.sqlite3"
    case = read_case(json.dumps({**CASE, "patient": {"id": "made-up", "age": "25 a"}}))
    document = {**assess(case, BOOK).document("en"), **THERAPY, "id": MADE_UP}
    document["rulebook"] = {**document["rulebook"], "sha256": "0" * 64}
    with closing(Store(database)) as store:
        store.keep(document, case.model_dump(mode="json", exclude_defaults=True), document["as_of"])
    with serving(database, "--examples", log=folder / "log") as (printed, _):
        yield printed


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=chromium(), args=QUIET)
        yield opened
        opened.close()


@pytest.fixture(params=["en", "zh"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page without scripts, in one language."""
    locale = {"en": "en-US", "zh": "zh-CN"}[request.param]
    context = browser.new_context(locale=locale, java_script_enabled=False)
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def watched(context: BrowserContext, address: str) -> tuple[Page, list[str]]:
    """A page and everything wrong with it: what the console says, what fails, what goes to another origin."""
    wrong: list[str] = []
    own = urlsplit(address).netloc

    def guard(route: Route) -> None:
        if urlsplit(route.request.url).netloc in {own, ""}:
            route.continue_()
        else:
            wrong.append(route.request.url)
            route.abort()

    context.route("**/*", guard)
    opened = context.new_page()
    opened.on("console", lambda message: wrong.append(message.text))
    opened.on("pageerror", lambda fault: wrong.append(str(fault)))
    return opened, wrong


def begin(page: Page, address: str) -> None:
    page.goto(f"{address}/consultations/new")
    page.locator("#empty-form").click()
    page.wait_for_load_state("networkidle")


def test_from_findings_to_a_recorded_decision(page: Page, address: str) -> None:
    begin(page, address)
    page.locator('[name="patient.age"]').fill("5 a")
    page.locator('[name="ferritin.0.value"]').fill("a lot")
    page.locator("#evaluate").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator('[name="ferritin.0.value"]')).to_have_value("a lot")
    page.locator('[name="ferritin.0.value"]').fill("8450 ug/L")
    page.locator('[name="splenomegaly.0.value"]').select_option("yes")
    page.locator("#evaluate").click()
    expect(page.locator("main")).to_contain_text("HLH-2004")
    page.locator(".decide a").last.click()
    page.locator('input[value="declined"]').check()
    page.locator("#reason").fill("marrow first")
    page.locator("#decisions button").click()
    expect(page.locator("#decisions")).to_contain_text("marrow first")


def test_a_training_case_is_shown_and_assessed(page: Page, address: str) -> None:
    page.goto(f"{address}/consultations/new")
    page.locator("button.plain").nth(11).click()
    assert page.locator('[name="ferritin.0.value"]').input_value()
    page.locator("#evaluate").click()
    expect(page.locator("main")).to_contain_text("HScore")
    expect(page.locator(".training")).to_be_visible()


def test_why_leads_to_the_rule(page: Page, address: str) -> None:
    page.goto(f"{address}/")
    page.locator(".list a").nth(3).click()
    page.locator(".matrix td a").first.click()
    expect(page.locator("main")).to_be_visible()
    assert page.locator(":target").count() == 1


def test_the_other_language_is_the_same_page(page: Page, address: str) -> None:
    page.goto(f"{address}/consultations/{MADE_UP}/trace?show=unknown")
    before = page.locator("html").get_attribute("lang")
    page.locator("a.lang").click()
    assert f"/consultations/{MADE_UP}/trace?" in page.url
    assert "show=unknown" in page.url
    assert page.locator("html").get_attribute("lang") != before


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_page_asks_elsewhere_or_complains(browser: Browser, address: str, lang: str) -> None:
    context = browser.new_context(locale={"en": "en-US", "zh": "zh-CN"}[lang])
    opened, wrong = watched(context, address)
    for path in PATHS:
        reach(opened, address, path)
        assert [said for said in wrong if "422" not in said] == [], path
    context.close()


@pytest.mark.parametrize(("width", "lang"), [(390, "zh"), (1440, "en")])
def test_no_page_has_an_accessibility_finding(
    browser: Browser, address: str, lang: str, width: int
) -> None:
    locale = {"en": "en-US", "zh": "zh-CN"}[lang]
    context = browser.new_context(
        viewport={"width": width, "height": 900}, locale=locale, bypass_csp=True
    )
    opened, found = context.new_page(), []
    for path in PATHS:
        reach(opened, address, path)
        if opened.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            found.append((path, "wider than the screen"))
        axe = Axe().run(opened, options=STANDARD)
        if axe.violations_count:
            found.append((path, axe.generate_report()))
    context.close()
    assert not found


def reach(page: Page, address: str, path: str) -> None:
    """Open a page; a draft is made first, an example found in the list."""
    if path.startswith("/"):
        page.goto(address + path)
    elif path == "example":
        page.goto(f"{address}/")
        page.locator(".list a").nth(2).click()
        page.wait_for_load_state()
    else:
        begin(page, address)
        if path == "draft with errors":
            page.locator('[name="ferritin.0.value"]').fill("a lot")
            page.locator("#evaluate").click()
            page.wait_for_selector("[data-summary]")


def test_the_page_fits_the_smallest_screen(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    opened = context.new_page()
    for path in PATHS:
        reach(opened, address, path)
        assert opened.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
    context.close()


def test_focus_is_never_hidden_by_the_banner(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    opened = context.new_page()
    opened.goto(f"{address}/consultations/{MADE_UP}")
    order = []
    for _ in range(60):
        opened.keyboard.press("Tab")
        place = opened.evaluate(
            """() => { const it = document.activeElement, banner = document.querySelector(".patient");
            const box = it.getBoundingClientRect(), over = banner.getBoundingClientRect();
            return {inside: banner.contains(it) || it.closest(".bar") !== null || it.className === "skip",
                    hidden: box.bottom <= over.bottom && over.top === 0, name: it.tagName,
                    at: [...document.querySelectorAll("*")].indexOf(it)}; }"""
        )
        assert place["inside"] or not place["hidden"], place
        order.append(place["at"])
    assert order == sorted(order)
    context.close()


def test_the_ways_to_decide_look_alike(browser: Browser, address: str) -> None:
    context = browser.new_context()
    opened = context.new_page()
    opened.goto(f"{address}/consultations/{MADE_UP}")
    styles = opened.evaluate(
        """() => [...document.querySelectorAll(".decide a.button")].map((it) => { const s = getComputedStyle(it);
        return [s.color, s.backgroundColor, s.borderColor, s.fontWeight, s.fontSize, s.height].join(); })"""
    )
    assert len(styles) == 3
    assert len(set(styles)) == 1
    context.close()


def test_nothing_is_said_by_color_alone(browser: Browser, address: str) -> None:
    seen = []
    for colors in ("none", "active"):
        context = browser.new_context(forced_colors=colors)
        opened = context.new_page()
        opened.goto(f"{address}/consultations/{MADE_UP}")
        seen.append(
            opened.evaluate(
                """() => [...document.querySelectorAll(".matrix .v, .stops, .days td")]
                .map((it) => it.innerText + it.querySelectorAll("svg").length)"""
            )
        )
        assert opened.locator(".v").first.is_visible()
        context.close()
    assert seen[0] == seen[1]


def test_on_paper_the_controls_are_gone(browser: Browser, address: str) -> None:
    context = browser.new_context()
    opened = context.new_page()
    opened.goto(f"{address}/consultations/{MADE_UP}")
    opened.emulate_media(media="print")
    assert not opened.locator(".bar").is_visible()
    assert not opened.locator(".decide").first.is_visible()
    assert opened.locator(".stops").is_visible()
    assert opened.locator(".doses").first.is_visible()
    context.close()
