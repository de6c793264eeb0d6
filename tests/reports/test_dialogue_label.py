"""The loudness of dialogue never stands without what found the dialogue and how far off it may be."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.checks.audio.test_dialogue import NETFLIX_LIKE, judged
from tests.reports.html.measured import FACTS, MEASURED, render
from tests.reports.sample import MIX, PACKAGE, REPORT, result
from tests.reports.writing import written
from validator.model.package import Package
from validator.model.report import Report, ReportedFinding
from validator.model.vocabulary import Severity
from validator.reports.formats import FORMATS
from validator.reports.plot import svg

LABEL = ("fixture 1", "VAD", "Dolby Dialogue Intelligence")
SILENT_ON_PASSES = {"terminal", "github", "gitlab", "gradescope"}


def missing(text: str, margin: str) -> list[str]:
    """What of the label a document lacks, however it breaks its lines and escapes its characters."""
    plain = " ".join(text.replace(r"\u00b1", "±").split())
    return [part for part in (*LABEL, margin) if part not in plain]


def reported(dialogue_lkfs: float) -> Report:
    """A report of nothing but one mix with dialogue of that loudness."""
    judgement = judged(NETFLIX_LIKE, dialogue_lkfs)
    answer = result(
        "dialogue",
        judgement.outcome,
        MIX.path,
        measurements=judgement.measurements,
        findings=tuple(ReportedFinding(one, Severity.ERROR, "a" * 64) for one in judgement.findings),
        finding_count=len(judgement.findings),
    )
    return replace(REPORT, packages=(replace(PACKAGE, results=(answer,)),), results=())


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("name", FORMATS)
def test_of_a_mix_that_is_too_loud(name: str, lang: str) -> None:
    text = written(reported(-20.34), name, lang)
    assert "-20.34 LKFS" in text
    assert missing(text, "± 0.5 LU") == []


@pytest.mark.parametrize("name", FORMATS)
def test_of_a_mix_that_passes(name: str) -> None:
    text = written(reported(-26.34), name)
    assert ("-26.34" in text) == (name not in SILENT_ON_PASSES)
    assert name in SILENT_ON_PASSES or missing(text, "0.5") == []


@pytest.mark.parametrize("drawing", ["html", "plot"])
def test_where_the_sound_is_drawn(drawing: str) -> None:
    text = render(MEASURED) if drawing == "html" else svg(Package("sound", "folder", assets=(MIX,)), FACTS)
    assert set(re.findall(r"-18\.0 LU?K?FS ± 0\.5 LU \(([^)]*)\)", text)) == {"sample 1"}
    assert "VAD" in text
