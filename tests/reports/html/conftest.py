"""Reports as files to open in a browser: the demo's, and any."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reports.html.measured import render
from validator.messages import LANGUAGES
from validator.model.report import Report


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
