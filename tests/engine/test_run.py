"""Whole runs of the engine, with probes that fail in every way."""

import dataclasses
import sys
from pathlib import Path

import pytest

from validator.engine.observer import Observer
from validator.engine.run import Settings, run
from validator.model.vocabulary import Depth, Outcome, Verdict
from validator.probes import PROBE_OF_FACT
from validator.ruleset.loading import resolve
from validator.runtime.sandbox import Sandbox

SRT = "1\n00:00:01,000 --> 00:00:03,000\n{}\n"
RULESET = """\
ruleset: tiny
title: Tiny
version: "1"
sources:
  own: {title: Own, confidence: policy}
rules:
  - id: tiny/min
    check: text/duration
    for: {subject: asset, role: "text.*"}
    with: {min: 1 s}
    severity: error
    cite: {source: own}
"""


class Counter(Observer):
    def __init__(self):
        self.probes = []

    def probed(self, probe, path):
        self.probes.append((probe, Path(path).name))


@pytest.fixture
def tiny(tmp_path):
    path = tmp_path / "tiny.yaml"
    path.write_text(RULESET)
    return resolve([str(path)])


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "delivery"
    folder.mkdir()
    return folder


def write(folder, *names):
    for name in names:
        (folder / f"{name}.srt").write_text(SRT.format(f"Text of {name}"))


def outcomes(report, rule="tiny/min"):
    (package,) = report.packages
    return {
        result.subject: (result.outcome, result.reason and result.reason.code)
        for result in package.results
        if result.rule == rule
    }


def check(folder, rulesets, observer=None, limits=None, **settings):
    with Sandbox(jobs=2, **(limits or {})) as sandbox:
        return run([str(folder)], rulesets, sandbox, Settings(**settings), observer)


PASS = (Outcome.PASS, None)


@pytest.mark.parametrize(
    ("name", "code", "limits"),
    [
        ("die", "runtime.crashed", {}),
        ("stall", "runtime.stalled", {"stall_seconds": 2.0}),
        ("fail", "runtime.probe-failed", {}),
        ("rewritten", "runtime.file-changed", {}),
        pytest.param(
            "eat",
            "runtime.memory-limit",
            {"memory_bytes": 1 << 30},
            marks=pytest.mark.skipif(sys.platform != "linux", reason="the memory limit is Linux's"),
        ),
    ],
)
def test_a_probe_that_misbehaves_costs_one_answer(folder, tiny, monkeypatch, name, code, limits):
    target = "tests.runtime.misbehaving:by_name"
    monkeypatch.setitem(PROBE_OF_FACT, "text", dataclasses.replace(PROBE_OF_FACT["text"], target=target))
    write(folder, "a", "b", name, "y", "z")
    report = check(folder, tiny, limits=limits)
    answered = outcomes(report)
    assert answered.pop(f"{name}.srt") == (Outcome.CANNOT_TELL, code)
    assert answered == dict.fromkeys(("a.srt", "b.srt", "y.srt", "z.srt"), PASS)
    assert report.verdict is Verdict.INCOMPLETE


def test_the_cache_spares_every_probe_but_of_what_changed(folder, tiny, tmp_path):
    write(folder, "a", "b", "c")
    first, second, third = Counter(), Counter(), Counter()
    check(folder, tiny, first, cache=tmp_path / "cache")
    assert sorted(first.probes) == [("text", "a.srt"), ("text", "b.srt"), ("text", "c.srt")]
    check(folder, tiny, second, cache=tmp_path / "cache")
    assert second.probes == []
    (folder / "b.srt").write_text(SRT.format("edited"))
    report = check(folder, tiny, third, cache=tmp_path / "cache")
    assert third.probes == [("text", "b.srt")]
    assert outcomes(report) == dict.fromkeys(("a.srt", "b.srt", "c.srt"), PASS)


def test_a_cache_that_can_not_be_used_is_one_note(folder, tiny, tmp_path):
    write(folder, "a", "b")
    blocked = tmp_path / "file"
    blocked.write_text("")
    report = check(folder, tiny, cache=blocked / "cache")
    assert [note.code for note in report.notes] == ["runtime.cache-off"]
    assert set(outcomes(report).values()) == {PASS}


def test_same_input_same_report(folder, tiny, tmp_path):
    write(folder, "a", "b", "c", "d")
    assert check(folder, tiny, cache=tmp_path / "cache") == check(folder, tiny, cache=tmp_path / "cache")
    assert check(folder, tiny) == check(folder, tiny)


def test_a_package_about_which_nothing_was_said_is_no_pass(folder, tiny):
    (folder / "notes.bin").write_bytes(b"\0\1\2")
    report = check(folder, tiny)
    assert report.verdict is Verdict.INCOMPLETE
    codes = [found.finding.code for result in report.packages[0].results for found in result.findings]
    assert codes == ["engine.nothing-answered"]


def test_the_baseline_forgives_what_it_knows_and_nothing_new(folder, tiny):
    (folder / "a.srt").write_text("1\n00:00:01,000 --> 00:00:01,400\nToo short\n")
    before = check(folder, tiny)
    assert before.verdict is Verdict.FAIL
    known = [found.fingerprint for result in before.packages[0].results for found in result.findings]
    assert check(folder, tiny, baseline=known).verdict is Verdict.PASS
    # The same cue further down is the same finding; another one is new.
    (folder / "a.srt").write_text("\n\n1\n00:00:05,000 --> 00:00:05,400\nToo short\n")
    assert check(folder, tiny, baseline=known).verdict is Verdict.PASS
    (folder / "a.srt").write_text("1\n00:00:01,000 --> 00:00:01,400\nAnother\n")
    assert check(folder, tiny, baseline=known).verdict is Verdict.FAIL


def test_more_than_a_hundred_findings_are_counted_and_cut(folder, tiny):
    cues = "\n".join(
        f"{n}\n00:{n // 60:02}:{n % 60:02},000 --> 00:{n // 60:02}:{n % 60:02},400\nx\n" for n in range(250)
    )
    (folder / "a.srt").write_text(cues)
    (result,) = [one for one in check(folder, tiny).packages[0].results if one.rule == "tiny/min"]
    assert (result.finding_count, len(result.findings)) == (250, 100)
    assert len({found.fingerprint for found in result.findings}) == 100


def test_a_rule_without_a_subject_still_answers(folder, tiny):
    (folder / "film.bin").write_bytes(b"\0" * 10)
    assert outcomes(check(folder, tiny)) == {".": (Outcome.NOT_APPLICABLE, "engine.no-subject")}


LOUDNESS = (
    RULESET.replace("text/duration", "audio/true-peak")
    .replace("{min: 1 s}", "{max: -2 dBTP}")
    .replace("text.*", "audio.*")
)


def test_fast_leaves_out_what_reads_media(folder, tmp_path):
    import wave

    path = tmp_path / "loud.yaml"
    path.write_text(LOUDNESS)
    with wave.open(str(folder / "a.wav"), "wb") as sound:
        sound.setparams((1, 2, 48000, 0, "NONE", ""))
        sound.writeframes(b"\1\0" * 48000)
    counter = Counter()
    report = check(folder, resolve([str(path)]), counter, depth=Depth.FAST)
    assert outcomes(report) == {"a.wav": (Outcome.NOT_RUN, "engine.not-run")}
    assert counter.probes == []
    assert report.verdict is Verdict.INCOMPLETE


BY_LANGUAGE = RULESET.replace(
    "{min: 1 s}", "{min: {rows: [{else: true, value: 1 s}, {language: ko, value: 3 s}]}}"
)
TTML = """\
<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="{}">
<body><div><p begin="1s" end="3s">Text</p></div></body></tt>
"""


@pytest.fixture
def by_language(tmp_path):
    path = tmp_path / "tiny.yaml"
    path.write_text(BY_LANGUAGE)
    return resolve([str(path)])


def stood_in(report):
    (package,) = report.packages
    return {
        result.subject: result.findings[0].finding.args
        for result in package.results
        if result.rule == "engine/stood-in"
    }


def test_a_language_without_a_row_is_noted_and_costs_nothing(folder, by_language):
    write(folder, "a.fr", "b.ko", "c")
    report = check(folder, by_language)
    assert stood_in(report) == {"a.fr.srt": {"language": "fr", "rules": "tiny/min (min)"}}
    assert outcomes(report)["a.fr.srt"] == PASS
    (folder / "b.ko.srt").unlink()
    assert check(folder, by_language).verdict is Verdict.PASS


def test_a_document_says_its_language_where_nobody_else_does(folder, by_language):
    (folder / "a.ttml").write_text(TTML.format("ko"))
    (folder / "b.ttml").write_text(TTML.format("fr"))
    report = check(folder, by_language)
    assert {path: outcome for path, (outcome, _) in outcomes(report).items()} == {
        "a.ttml": Outcome.FAIL,
        "b.ttml": Outcome.PASS,
    }
    assert list(stood_in(report)) == ["b.ttml"]


@pytest.mark.parametrize("tag", ["fr_FR", ""])
def test_what_is_no_tag_is_not_noted(folder, by_language, tag):
    (folder / "a.ttml").write_text(TTML.format(tag))
    assert stood_in(check(folder, by_language)) == {}
