"""A browser, and the demo's reports as files to open in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.reports.html.measured import render
from validator.messages import LANGUAGES
from validator.model.report import Report

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; its tests are skipped where it is not installed."""
    playwright = pytest.importorskip("playwright.sync_api")
    from tools.browser import launch

    with playwright.sync_playwright() as running:
        try:
            chromium = launch(running)
        except playwright.Error as error:
            pytest.skip(f"there is no Chromium: {error.message.splitlines()[0]}")
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the reports on both sample deliveries in each language: ``good.ko.html``."""
    pytest.importorskip("espeakng_loader", reason="the sample deliveries need a voice")
    from fixtures.builders.faults import build, faults
    from validator import check

    folder = tmp_path_factory.mktemp("reports")
    for name, planted in (("good", ()), ("bad", faults())):
        delivery = tmp_path_factory.mktemp("demo") / name
        build(delivery, planted, link=name == "good")
        report = check(delivery, rulesets=["academy", "netflix"], keep_facts=True, cache=folder / "cache")
        for lang in LANGUAGES:
            (folder / f"{name}.{lang}.html").write_text(render(report, lang), encoding="utf-8")
    return folder


@pytest.fixture
def written(tmp_path: Path) -> Callable[[Report], Path]:
    """Writes a report to a file."""

    def write(report: Report) -> Path:
        path = tmp_path / "report.html"
        path.write_text(render(report), encoding="utf-8")
        return path

    return write
