"""The exit code of ``validator check`` is that of the run, whatever format its report is written in."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from validator import api
from validator.cli.main import main
from validator.engine.verdicts import ExitCode
from validator.model.report import Report
from validator.reports.formats import FORMATS

CUE = "1\n00:00:01,000 --> 00:00:03,000\nHello\n"
FILES = {
    "good.en.srt": CUE.encode(),
    "bad.en.srt": CUE.replace("00:00:03,000", "00:00:00,500").encode(),
    "warned.en.srt": CUE.encode("utf-16"),
}
# A ruleset that has nothing to ask of text: nothing at all is answered.
DEAF = """\
ruleset: deaf
title: Sound only
version: "1"
sources: {own: {title: Own, confidence: policy}}
rules:
  - id: deaf/rate
    check: generic/expression
    for: {subject: track, role: "audio.*"}
    with: {that: "track.sample_rate_hz == '48 kHz'"}
    severity: error
    cite: {source: own}
"""
CASES = {
    "a pass": (["good.en.srt"], ExitCode.PASS),
    "a warning": (["warned.en.srt"], ExitCode.PASS),
    "a fail": (["bad.en.srt"], ExitCode.FAIL),
    "no answer": (["good.en.srt", "--ruleset", "deaf.yaml"], ExitCode.INCOMPLETE),
    "several, one of them a fail": (["good.en.srt", "bad.en.srt", "warned.en.srt"], ExitCode.FAIL),
    "a warning that is to fail": (["warned.en.srt", "--fail-on", "warning"], ExitCode.FAIL),
    "a fail that is not to": (["bad.en.srt", "--fail-on", "never"], ExitCode.PASS),
    "a file that is not there": (["absent.srt"], ExitCode.FAIL),
    "a ruleset that is not there": (["good.en.srt", "--ruleset", "absent"], ExitCode.BROKEN),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deliveries")
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    (folder / "deaf.yaml").write_text(DEAF)
    return folder


@pytest.fixture(scope="module")
def reports(folder: Path) -> dict[tuple[object, ...], Report]:
    """Each delivery is checked once, with what any format could ask for."""
    return {}


@pytest.fixture(autouse=True)
def checked_once(
    folder: Path, reports: dict[tuple[object, ...], Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command gets its report from the first check of a delivery; all else of it is real."""
    check = api.check

    def remembered(*paths: str, rulesets: tuple[str, ...], **_: object) -> Report:
        key = (paths, rulesets)
        if key not in reports:
            reports[key] = check(
                *paths, rulesets=rulesets, depth="fast", jobs=1, cache=False, keep_facts=True
            )
        return reports[key]

    monkeypatch.setattr(api, "check", remembered)
    monkeypatch.chdir(folder)


def test_every_exit_code_is_in_the_table() -> None:
    assert {code for _, code in CASES.values()} == set(ExitCode)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("case", CASES)
def test_the_exit_code_is_that_of_the_run(
    case: str, name: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    arguments, code = CASES[case]
    monkeypatch.setattr(sys, "argv", ["validator", "check", "--format", name, *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == code
    assert bool(capfd.readouterr().out) == (code is not ExitCode.BROKEN)
