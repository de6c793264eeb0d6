"""Take the README's picture of a report: ``make demo``, then ``python -m tools.report_picture``."""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tools.browser import launch
from validator import check
from validator.reports.html import write

DELIVERY = Path("build/demo/bad")
PICTURE = Path("docs/images/report.png")
WIDTH, HEIGHT = 1200, 1120


def main() -> int:
    """Write the picture; returns the exit code."""
    if not DELIVERY.is_dir():
        print(f"{DELIVERY} is not there: run make demo first", file=sys.stderr)
        return 2
    report = check(DELIVERY, rulesets=["academy"], keep_facts=True)
    with TemporaryDirectory() as folder:
        page = Path(folder, "report.html")
        with page.open("w", encoding="utf-8") as stream:
            write(report, stream)
        take(page)
    print(f"{PICTURE}: {PICTURE.stat().st_size} bytes")
    return 0


def take(page: Path) -> None:
    """The first screen of a page, as it looks on a light desktop."""
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        tab = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        tab.goto(page.as_uri())
        tab.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
