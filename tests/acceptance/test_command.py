"""The command line as scripts depend on it."""

import json
import subprocess
import sys

import pytest

from tests.acceptance.command import ROOT, check, findings, validator

GOOD = "1\n00:00:01,000 --> 00:00:03,000\nHello there\n"
SHORT = "1\n00:00:01,000 --> 00:00:01,100\nHello there\n"


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "good.en.srt").write_text(GOOD)
    (folder / "short.en.srt").write_text(SHORT)
    return folder


def test_a_ruleset_with_a_typo_ends_with_2_and_its_place(tmp_path, files):
    ruleset = tmp_path / "house.yaml"
    ruleset.write_text(
        "ruleset: house\ntitle: House\nversion: '1'\n"
        "sources: {own: {title: Own, confidence: policy}}\n"
        "rules:\n"
        "  - id: house/min\n"
        "    check: text/duraton\n"
        "    with: {min: 1 s}\n"
        "    severity: error\n"
        "    cite: {source: own}\n"
    )
    done = validator("check", files / "good.en.srt", "--ruleset", ruleset)
    assert done.returncode == 2
    assert f"{ruleset}:7:12:" in done.errors
    assert "text/duration" in done.errors


def test_each_makes_a_package_of_every_entry(files):
    code, report = check(files, "--each", "--ruleset", "netflix")
    assert code == 1
    assert [package["verdict"] for package in report["packages"]] == ["pass", "fail"]


def test_paths_are_reported_as_given(files):
    _, report = check("./good.en.srt", "good.en.srt", "--ruleset", "netflix", cwd=files)
    assert [package["path"] for package in report["packages"]] == ["./good.en.srt", "good.en.srt"]


def test_more_than_a_megabyte_arrives_whole_through_a_pipe(tmp_path):
    path = tmp_path / "many.srt"
    text = "여보세요 " * 12
    at = "00:{:02}:{:02}".format
    path.write_text(
        "\n".join(
            f"{n}\n{at(*divmod(n, 60))},000 --> {at(*divmod(n, 60))},100\n{text}\n" for n in range(3000)
        ),
        "utf-8",
    )
    paths = [str(path)] * 12
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "validator",
            "check",
            *paths,
            "--ruleset",
            "netflix",
            "--format",
            "json",
            "--no-cache",
        ],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        received = process.stdout.read()
    assert len(received) > 1_000_000
    assert len(json.loads(received)["packages"]) == 12


def test_a_report_file_is_written_whole_or_not_at_all(files, tmp_path):
    target = tmp_path / "report.json"
    target.write_text("earlier")
    done = validator("check", files / "good.en.srt", "--format", "json", "-o", target)
    assert done.returncode == 0
    assert done.text == ""
    assert json.loads(target.read_text("utf-8"))["verdict"] == "pass"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    before = target.read_text("utf-8")
    assert validator("check", files, "--ruleset", "no-such", "-o", target).returncode == 2
    assert target.read_text("utf-8") == before


def test_the_configuration_above_the_file_is_used(files):
    (files / ".validator.toml").write_text(
        'ruleset = "netflix"\nfail_on = "never"\n'
        '[[assets]]\nglob = "short*"\nrole = "text.forced"\nlanguage = "ko"\n'
    )
    code, report = check(files / "short.en.srt")
    assert code == 0
    assert [ruleset["id"] for ruleset in report["rulesets"]] == ["netflix"]
    asset = report["packages"][0]["assets"][0]
    assert (asset["role"], asset["role_origin"], asset["language"]) == ("text.forced", "configured", "ko")


def test_a_configuration_with_a_typo_ends_with_2(files):
    (files / ".validator.toml").write_text('rulesets = "netflix"\n')
    done = validator("check", files / "good.en.srt")
    assert done.returncode == 2
    assert ".validator.toml" in done.errors
    assert "ruleset" in done.errors


def test_a_waiver_turns_a_fail_into_a_pass_and_stays_visible(files, tmp_path):
    _, report = check(files / "short.en.srt", "--ruleset", "netflix")
    failed = {
        (result["rule"], result["subject"])
        for result in report["packages"][0]["results"]
        if result["outcome"] == "fail" and result["severity"] == "error"
    }
    dispositions = tmp_path / "dispositions.yaml"
    dispositions.write_text(
        "dispositions:\n"
        + "".join(
            f"  - {{kind: waiver, rule: {rule}, subject: {subject}, "
            "reason: song, name: Kim, date: 2026-11-01}\n"
            for rule, subject in failed
        )
    )
    code, report = check(files / "short.en.srt", "--ruleset", "netflix", "--dispositions", dispositions)
    assert failed
    assert code == 0
    waived = {
        (one["rule"], one["subject"])
        for one in report["packages"][0]["results"]
        if one["outcome"] == "waived"
    }
    assert waived == failed
    assert findings(report)


def test_a_report_is_a_baseline(files, tmp_path):
    target = tmp_path / "before.json"
    path = files / "short.en.srt"
    assert validator("check", path, "--ruleset", "netflix", "--format", "json", "-o", target).returncode == 1
    assert check(path, "--ruleset", "netflix", "--baseline", target)[0] == 0


def test_inspect_prints_facts_under_their_fixed_names(files):
    done = validator("inspect", files / "good.en.srt", "--facts", "text", "--format", "json")
    assert done.returncode == 0
    (asset,) = json.loads(done.text)["assets"]
    assert (asset["role"], asset["language"]) == ("text.normal", "en")
    assert asset["facts"]["text"]["cues"][0]["lines"] == ["Hello there"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["rulesets", "list"],
        ["rulesets", "show", "netflix"],
        ["rules", "--ruleset", "academy"],
        ["rules", "--checks"],
        ["inspect", "."],
    ],
)
def test_the_other_commands_answer(arguments, files):
    done = validator(*arguments, cwd=files)
    assert done.returncode == 0, done.errors
    assert done.text


def test_a_new_ruleset_is_right_from_the_start(tmp_path):
    assert validator("rulesets", "new", "my-studio", cwd=tmp_path).returncode == 0
    done = validator("rulesets", "lint", "my-studio.yaml", cwd=tmp_path)
    assert (done.returncode, done.text) == (0, "")
    assert validator("rulesets", "new", "my-studio", cwd=tmp_path).returncode == 2
