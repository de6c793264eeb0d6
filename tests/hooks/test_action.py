"""The GitHub Action: its file has the form that GitHub asks for, and its script does what it says."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from tests.hooks import scratch
from tests.hooks.declared import ROOT, load

ACTION = load("action.yml")
STEPS = ACTION["runs"]["steps"]
NAMED = {step["id"]: step for step in STEPS if "id" in step}
COLORS = {"white", "black", "yellow", "blue", "green", "orange", "red", "purple", "gray-dark"}
STEP_KEYS = {
    *("name", "id", "if", "run", "shell", "uses", "with", "env", "working-directory", "continue-on-error"),
}
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")

# Stands in for the command: tells what it was called with, and answers as the test wants.
STAND_IN = """\
#!{python}
import os, sys
with open(os.environ["CALLS"], "a") as calls:
    print("|".join(sys.argv[1:]), file=calls)
print("report in", sys.argv[3])
sys.exit(int(os.environ["ANSWER"]))
"""


# Stands in for Python: makes an environment whose own Python tells what it was called with.
INSTALLING = """\
#!/bin/sh
mkdir -p "$3/{binaries}"
printf '#!/bin/sh\\nprintf "%%s\\\\n" "$@" > "$RUNNER_TEMP/pip"\\n' > "$3/{binaries}/python"
chmod +x "$3/{binaries}/python"
"""


def expressions(text):
    return [expression.strip() for expression in re.findall(r"\$\{\{(.*?)\}\}", text)]


def test_it_is_a_composite_action_with_described_inputs_and_outputs():
    assert ACTION["runs"]["using"] == "composite"
    assert {"name", "description", "inputs", "outputs", "runs"} <= ACTION.keys()
    assert [name for name, one in ACTION["inputs"].items() if one.get("required")] == ["paths"]
    for name, one in ACTION["inputs"].items():
        assert one["description"], name
        assert one.get("required") or isinstance(one["default"], str), name
    for one in ACTION["outputs"].values():
        assert one["description"]


def test_it_has_no_key_that_github_does_not_know():
    """By the published syntax of metadata for actions; GitHub refuses a file with any other key."""
    assert ACTION.keys() <= {"name", "author", "description", "branding", "inputs", "outputs", "runs"}
    assert ACTION["branding"].keys() == {"icon", "color"}
    assert ACTION["branding"]["color"] in COLORS
    for one in ACTION["inputs"].values():
        assert one.keys() <= {"description", "required", "default", "deprecationMessage"}
    for one in ACTION["outputs"].values():
        assert one.keys() == {"description", "value"}
    assert ACTION["runs"].keys() == {"using", "steps"}
    for step in STEPS:
        assert step.keys() <= STEP_KEYS, step["name"]


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step["name"])
def test_a_step_either_runs_a_shell_or_uses_a_pinned_action(step):
    assert ("run" in step) != ("uses" in step)
    if "run" in step:
        assert step["shell"] == "bash"
    else:
        assert re.fullmatch(r"[\w-]+(/[\w-]+)+@v\d+", step["uses"])


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step["name"])
def test_no_input_becomes_part_of_a_script(step):
    assert expressions(step.get("run", "")) == []


def test_every_input_is_used_and_every_reference_leads_somewhere():
    used = expressions((ROOT / "action.yml").read_text("utf-8"))
    used += [step["if"] for step in STEPS if "if" in step]
    words = {word for one in used for word in re.findall(r"[\w.-]+", one)}
    assert {word for word in words if word.startswith("inputs.")} == {
        f"inputs.{name}" for name in ACTION["inputs"]
    }
    for word in words:
        if word.startswith("steps."):
            assert word.split(".")[1] in NAMED, word


class Run:
    """One run of a step's script."""

    def __init__(self, folder, step, **variables):
        self.outputs, self.summary = folder / "outputs", folder / "summary"
        environment = dict.fromkeys(NAMED[step]["env"], "") | {
            "RUNNER_TEMP": str(folder),
            "GITHUB_OUTPUT": str(self.outputs),
            "GITHUB_STEP_SUMMARY": str(self.summary),
        }
        script = folder / "script.sh"
        script.write_text(NAMED[step]["run"])
        # The options are those with which GitHub starts bash.
        self.done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
            cwd=folder,
            env=os.environ | environment | variables,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    @property
    def output(self):
        return dict(line.split("=", 1) for line in self.outputs.read_text().splitlines())


@pytest.fixture
def check(tmp_path):
    """Run the script of the step that checks, with a stand-in for the command; gives its calls too."""
    command = tmp_path / "validator"
    command.write_text(STAND_IN.format(python=sys.executable))
    command.chmod(0o755)

    def run(answer=0, **variables):
        calls = tmp_path / "calls"
        run = Run(
            tmp_path, "check", VALIDATOR=str(command), CALLS=str(calls), ANSWER=str(answer), **variables
        )
        return run, [line.split("|") for line in calls.read_text().splitlines()]

    return run


@needs_bash
@pytest.mark.parametrize("binaries", ["bin", "Scripts"])
def test_it_is_installed_apart_from_the_source_of_the_action(tmp_path, binaries):
    python = tmp_path / "python"
    python.write_text(INSTALLING.format(binaries=binaries))
    python.chmod(0o755)
    run = Run(tmp_path, "install", PYTHON=str(python), SOURCE="/actions/of us")
    assert run.done.returncode == 0, run.done.stderr
    assert (tmp_path / "pip").read_text().splitlines()[-1] == "/actions/of us"
    assert run.output == {"command": f"{tmp_path}/validator/{binaries}/validator"}


@needs_bash
def test_inputs_become_arguments_whatever_they_hold(check, tmp_path):
    run, (call,) = check(
        PATHS="a b/film.srt\n\n  $(touch owned)\n-x.srt\n",
        RULESET="netflix\nhouse.yaml",
        EACH="true",
        DEPTH="fast",
        FAIL_ON="warning",
        BASELINE="base line.json",
        DISPOSITIONS="waivers.yaml",
        REPORT_LANG="ko",
    )
    assert run.done.returncode == 0, run.done.stderr
    options, paths = call[: call.index("--")], call[call.index("--") + 1 :]
    assert paths == ["a b/film.srt", "$(touch owned)", "-x.srt"]
    assert options[:3] == ["check", "--format", "github"]
    assert options[3:] == [
        *("--ruleset", "netflix", "--ruleset", "house.yaml", "--depth", "fast", "--fail-on", "warning"),
        *("--baseline", "base line.json", "--dispositions", "waivers.yaml", "--lang", "ko", "--each"),
    ]
    assert not (tmp_path / "owned").exists()


@needs_bash
def test_without_options_only_the_paths_are_given(check):
    _, calls = check(PATHS="film")
    assert calls == [["check", "--format", "github", "--", "film"]]


@needs_bash
@pytest.mark.parametrize("answer", [0, 1, 3])
def test_all_reports_are_written_whatever_the_verdict(check, tmp_path, answer):
    run, calls = check(answer, PATHS="film", SUMMARY="true", SARIF="true")
    assert run.done.returncode == 0  # a later step fails, when everything is written
    assert [call[2] for call in calls] == ["github", "github-summary", "sarif"]
    assert run.summary.read_text() == "report in github-summary\n"
    assert run.output == {"exit-code": str(answer), "sarif": f"{tmp_path}/validator.sarif"}


@needs_bash
def test_a_run_that_breaks_stops_at_once(check):
    run, calls = check(2, PATHS="film", SUMMARY="true", SARIF="true")
    assert run.done.returncode == 2
    assert (len(calls), run.output) == (1, {"exit-code": "2"})


def test_the_verdict_is_the_last_word():
    assert STEPS[-1]["run"] == 'exit "$CODE"'
    assert expressions(STEPS[-1]["env"]["CODE"]) == ["steps.check.outputs.exit-code"]


@needs_bash
def test_the_real_command_understands_all_of_it(tmp_path):
    scratch.write(tmp_path)
    command = shutil.which("validator", path=os.path.dirname(sys.executable))
    asked = {"PATHS": "subs/bad.en.srt\nmeta", "RULESET": "conformance", "DEPTH": "fast", "FAIL_ON": "error"}
    wanted = {"REPORT_LANG": "en", "SUMMARY": "true", "SARIF": "true"}
    run = Run(tmp_path, "check", VALIDATOR=command, **asked, **wanted)
    assert run.done.returncode == 0, run.done.stderr
    assert run.output["exit-code"] == "1"
    assert "::error" in run.done.stdout
    assert run.summary.stat().st_size > 0
    assert (tmp_path / "validator.sarif").stat().st_size > 0
