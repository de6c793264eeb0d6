"""The sample delivery as a user handles it: damaged, edited, checked again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest.importorskip("espeakng_loader")

from fixtures.builders.faults import build
from validator import check
from validator.engine.observer import Observer
from validator.engine.verdicts import exit_code
from validator.model.report import Report
from validator.model.vocabulary import Outcome, Verdict


class Counter(Observer):
    """Which probes ran on which files."""

    def __init__(self) -> None:
        self.runs: list[tuple[str, str]] = []

    def probed(self, probe: str, path: str) -> None:
        self.runs.append((probe, Path(path).name))


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "good"
    build(folder, [], link=True)
    return folder


@pytest.fixture
def own(good: Path, tmp_path: Path) -> Path:
    """A copy that a test may change: the big files are links, which it replaces, never edits."""
    folder = tmp_path / "good"
    shutil.copytree(good, folder, copy_function=lambda source, target: Path(target).hardlink_to(source))
    return folder


def rewrite(path: Path, content: bytes) -> None:
    path.unlink()
    path.write_bytes(content)


def failed(report: Report) -> set[tuple[str, str, str]]:
    """Rule, code and subject of every finding."""
    return {
        (result.rule, reported.finding.code, result.subject)
        for result in report.packages[0].results
        for reported in result.findings
    }


@pytest.mark.parametrize("name", ["film.mp4", "main.en.51.wav", "poster.png"])
def test_a_file_cut_to_a_third_is_damaged_and_nothing_crashes(own: Path, tmp_path: Path, name: str) -> None:
    whole = (own / name).read_bytes()
    rewrite(own / name, whole[: len(whole) // 3])
    report = check(own, rulesets=["academy"], cache=tmp_path / "cache")
    assert ("conformance/file-damage", "container.truncated", name) in failed(report)
    assert exit_code(report) == 1
    crashed = {
        result.reason.code
        for result in report.packages[0].results
        if result.reason and result.reason.code.startswith("runtime.")
    }
    assert crashed == set()


def test_after_an_edited_caption_one_text_probe_runs_and_no_media_probe(own: Path, tmp_path: Path) -> None:
    first, second = Counter(), Counter()
    assert check(own, rulesets=["academy"], cache=tmp_path / "cache", observer=first).verdict is Verdict.PASS
    assert {"container", "signal", "speech", "voices", "embedded_captions", "text", "xml"} == {
        probe for probe, _ in first.runs
    }
    path = own / "sub.en.srt"
    rewrite(path, path.read_bytes() + b"\n")
    report = check(own, rulesets=["academy"], cache=tmp_path / "cache", observer=second)
    assert second.runs == [("text", "sub.en.srt")]
    assert report.verdict is Verdict.PASS


def test_a_file_whose_probe_crashes_leaves_the_rest_answered(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import dataclasses

    from validator.probes import PROBE_OF_FACT

    dying = dataclasses.replace(PROBE_OF_FACT["audio"], target="tests.runtime.misbehaving:die")
    monkeypatch.setitem(PROBE_OF_FACT, "audio", dying)  # type: ignore[index]
    report = check(own, rulesets=["academy"], cache=tmp_path / "cache")
    assert exit_code(report) == 3
    outcomes = {result.outcome for result in report.packages[0].results if result.check != "audio/loudness"}
    assert Outcome.PASS in outcomes
    assert Outcome.FAIL not in outcomes


def test_fast_is_headed_so_and_may_still_exit_with_0(good: Path, tmp_path: Path) -> None:
    report = check(good, rulesets=["academy"], depth="fast", cache=tmp_path / "cache")
    assert exit_code(report) == 0
    not_run = {r.check for r in report.packages[0].results if r.outcome is Outcome.NOT_RUN}
    assert "audio/loudness" in not_run
