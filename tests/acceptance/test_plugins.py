"""A studio's own checks, rulesets and report formats, as an installed distribution brings them."""

import os

import pytest

from tests.acceptance.command import ROOT, validator

PLUGIN = """
import pathlib
from validator.checks.definition import check
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement

VALIDATOR_API = {version}
RULESETS = pathlib.Path(__file__).parent / "studio_rulesets"


@check("studio/greeting", subject="asset", codes=("studio.greeting.missing",))
def greeting(text: TimedText) -> Judgement:
    said = any("Hello" in cue.text for cue in text.cues)
    return Judgement.of([] if said else [Finding("studio.greeting.missing")])


def tally(report, stream, lang):
    stream.write(f"verdict={{report.verdict}}")
"""
RULESET = """
ruleset: studio
title: Studio
version: "1"
sources: {house: {title: House, read: 2026-11-23, confidence: policy}}
rules:
  - id: studio/greeting
    check: studio/greeting
    for: {role: "text.*"}
    severity: error
    cite: {source: house}
"""
ENTRY_POINTS = """
[validator.checks]
studio/greeting = studio_plugin:greeting
[validator.rulesets]
studio = studio_plugin:RULESETS
[validator.reports]
tally = studio_plugin:tally
"""


@pytest.fixture
def installed(tmp_path):
    """Installs the plugin, written for that version of the interface; returns the environment."""

    def install(version):
        folder = tmp_path / "site"
        metadata = folder / "studio_plugin-1.0.dist-info"
        metadata.mkdir(parents=True)
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: studio-plugin\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text(ENTRY_POINTS)
        (folder / "studio_plugin.py").write_text(PLUGIN.format(version=version))
        (folder / "studio_rulesets" / "studio").mkdir(parents=True)
        (folder / "studio_rulesets" / "studio" / "1.yaml").write_text(RULESET)
        return {"PYTHONPATH": os.pathsep.join((str(folder), str(ROOT)))}

    return install


@pytest.mark.parametrize(("text", "code", "verdict"), [("Hello there", 0, "pass"), ("Goodbye", 1, "fail")])
def test_a_plugin_brings_a_check_a_ruleset_and_a_format(installed, tmp_path, text, code, verdict):
    path = tmp_path / "a.srt"
    path.write_text(f"1\n00:00:01,000 --> 00:00:03,000\n{text}\n")
    done = validator("check", path, "--ruleset", "studio", "--format", "tally", env=installed(1))
    assert (done.returncode, done.text) == (code, f"verdict={verdict}")


@pytest.mark.parametrize("version", ["2", "None", "1/0"])
def test_a_plugin_of_another_version_or_a_broken_one_ends_the_run(installed, tmp_path, version):
    path = tmp_path / "a.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:03,000\nHello\n")
    done = validator("check", path, "--ruleset", "studio", env=installed(version))
    assert done.returncode == 2
    assert "studio_plugin" in done.errors
    assert done.text == ""
