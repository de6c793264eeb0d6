"""The report as a reader meets it: in a browser, with a keyboard, on a phone, on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.reports.html.flood import FILES, LISTED, RULES, flood
from tests.reports.html.measured import FACTS, MEASURED, TRACK, render
from tests.reports.html.poison import poisoned
from tests.reports.sample import MIX
from validator.model.facts.audio import AudioSignal
from validator.model.report import Report

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

Written = Callable[[Report], Path]

NARROW, WIDE = 320, 1400
UNFOLD = "for (const one of document.querySelectorAll('details')) one.open = true"
# So that axe looks at what is far below the screen too.
DRAW_ALL = "* { content-visibility: visible !important; scroll-behavior: auto !important }"
FOCUSABLE = "a[href], summary, input"
# Which of the focusable elements has the focus, and whether it shows.
FOCUSED = """focusable => {
  const one = document.activeElement, style = getComputedStyle(one)
  const shows = style.outlineStyle != 'none' && parseFloat(style.outlineWidth) > 0
  return [[...document.querySelectorAll(focusable)].indexOf(one), shows]
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(reduced_motion="reduce") as context:
        yield context.new_page()


def show(page: Page, file: Path, *, width: int = WIDE) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(file.as_uri())
    page.add_style_tag(content=DRAW_ALL)


def violations(page: Page, **options: Any) -> list[str]:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    found = axe.Axe().run(page, options={"resultTypes": ["violations"], **options}).response["violations"]
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


# Labels of one drawing that share some of their area.
COLLISIONS = """() => [...document.querySelectorAll('.plot, .timeline .lanes')].flatMap(drawing => {
  const labels = [...drawing.querySelectorAll('.tick span, .lane-name, .levels span')]
  const boxes = labels.filter(one => one.textContent && getComputedStyle(one).visibility == 'visible')
    .map(one => [one.textContent, one.getBoundingClientRect()])
  return boxes.flatMap(([name, a], index) => boxes.slice(index + 1).filter(([_, b]) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1
  ).map(([other]) => [name, other]))
})"""


def measured(seconds: int, lang: str) -> str:
    """The report on a track of that length, with quiet and silent stretches in it."""
    levels = (*[-20.0] * 10, *[-50.0] * 10, *[-80.0] * 10)
    track = replace(
        TRACK, duration=Fraction(seconds), true_peak_time=Fraction(seconds), true_peak_dbtp=1.0,
        momentary=replace(TRACK.momentary, values=levels * (seconds // 3 + 1)),
    )  # fmt: skip
    (package,) = MEASURED.packages
    facts = {**FACTS, MIX.path: {**FACTS[MIX.path], "audio": AudioSignal((track,))}}
    return render(replace(MEASURED, packages=(replace(package, facts=facts),)), lang)


def overflow(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - innerWidth"))


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("name", ["good", "bad"])
def test_axe_finds_nothing_in_the_demo(page: Page, demo: Path, name: str, lang: str) -> None:
    file = demo / f"{name}.{lang}.html"
    show(page, file, width=WIDE)
    assert (violations(page), overflow(page)) == ([], 0)
    page.emulate_media(color_scheme="dark")
    assert violations(page, runOnly=["color-contrast"]) == []
    show(page, file, width=NARROW)
    assert (violations(page), overflow(page)) == ([], 0)
    page.evaluate(UNFOLD)
    # Contrast takes long on so long a page; the next test looks at it in everything that was folded.
    assert (violations(page, rules={"color-contrast": {"enabled": False}}), overflow(page)) == ([], 0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_where_every_mark_and_part_is(page: Page, written: Written, scheme: Any) -> None:
    page.emulate_media(color_scheme=scheme)
    show(page, written(MEASURED))
    page.evaluate(UNFOLD)
    assert violations(page) == []


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("width", [NARROW, 700, 1100, WIDE])
def test_no_labels_of_a_drawing_meet(page: Page, demo: Path, width: int, lang: str) -> None:
    show(page, demo / f"good.{lang}.html", width=width)
    assert page.locator(".plot").count() > 3
    assert page.evaluate(COLLISIONS) == []
    for seconds in (1, 3, 600, 10_800):
        page.set_content(measured(seconds, lang))
        assert (seconds, page.evaluate(COLLISIONS), overflow(page)) == (seconds, [], 0)


def test_a_delivery_runs_nothing_and_loads_nothing(page: Page, written: Written) -> None:
    events: list[str] = []

    def opened(dialog: Dialog) -> None:
        events.append(dialog.message)
        dialog.dismiss()

    page.on("request", lambda request: events.append(request.url))
    page.on("dialog", opened)
    file = written(poisoned(MEASURED))
    show(page, file, width=NARROW)
    page.evaluate(UNFOLD)
    assert overflow(page) == 0
    assert events == [file.as_uri()]


def test_the_keyboard_reaches_everything_in_order(page: Page, written: Written) -> None:
    show(page, written(MEASURED))
    page.evaluate(UNFOLD)
    count = page.locator(FOCUSABLE).count()
    assert count > 50
    reached = []
    for _ in range(count):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUSED, FOCUSABLE))
    assert reached == [[place, True] for place in range(count)]


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_rule_folds_by_the_keyboard(page: Page, written: Written, key: str) -> None:
    show(page, written(MEASURED))
    rule = page.locator("details.rule").first
    assert rule.get_attribute("open") is not None
    rule.locator("summary").first.press(key)
    assert rule.get_attribute("open") is None


def test_the_first_key_offers_to_skip_to_the_report(page: Page, written: Written) -> None:
    show(page, written(MEASURED))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_link_opens_the_rule_it_leads_to(page: Page, written: Written) -> None:
    show(page, written(flood()))
    rule = page.locator("details.rule.m-error").first
    assert rule.get_attribute("open") is None
    page.locator(".deciders a").first.click()
    assert rule.get_attribute("open") is not None


def test_20_000_findings_are_shown_to_the_last(page: Page, written: Written) -> None:
    show(page, written(flood()), width=NARROW)
    assert overflow(page) == 0
    assert page.locator(".package .answer").count() == FILES * RULES
    places = page.locator(".package .places li")
    assert places.count() == FILES * RULES * (LISTED - 1)
    last = places.last
    assert not last.is_visible()
    page.locator("details.rule.m-error").last.evaluate(
        "rule => { for (const one of [rule, ...rule.querySelectorAll('details')]) one.open = true }"
    )
    last.scroll_into_view_if_needed()
    assert last.is_visible()


def test_paper_has_what_is_folded_on_the_screen(page: Page, written: Written) -> None:
    show(page, written(flood()))
    page.emulate_media(media="print", color_scheme="dark")
    assert not page.locator("nav").is_visible()
    assert page.locator("details.rule.m-error .answer").first.is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
