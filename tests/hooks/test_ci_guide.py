"""The guide to CI says what is true: its commands run, its YAML names what there is."""

import re
import shlex
import tomllib

import pytest
import yaml

from tests.acceptance.command import validator
from tests.hooks import scratch
from tests.hooks.declared import HOOKS, ROOT, load
from validator.config import find
from validator.engine.verdicts import ExitCode

GUIDE = (ROOT / "docs/guides/ci.md").read_text("utf-8")
ACTION = load("action.yml")


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)


def block(key):
    """The one whole YAML block that has this key at its top."""
    (found,) = [one for one in map(yaml.safe_load, blocks("yaml")) if isinstance(one, dict) and key in one]
    return found


GITLAB = block("deliverables")["deliverables"]
SHELL = [line for one in blocks("sh") for line in one.splitlines() if line]
COMMANDS = [*SHELL, *GITLAB["script"]]


@pytest.mark.parametrize("command", COMMANDS)
def test_its_commands_run(command, tmp_path):
    scratch.write(tmp_path)
    (tmp_path / "packages").rename(tmp_path / "deliveries")
    words = shlex.split(command, comments=True)
    assert words[0] == "validator"
    if "--baseline" in words:
        known = ("--format", "json", "-o", words[words.index("--baseline") + 1])
        validator("check", "deliveries", "--each", "--ruleset", "netflix", *known, cwd=tmp_path)
    done = validator(*words[1:], cwd=tmp_path)
    passes = {"never", "baseline.json"} & set(words)
    assert done.returncode == (0 if passes else 1), done.errors
    if "-o" in words:
        assert (tmp_path / words[words.index("-o") + 1]).stat().st_size > 0


def test_its_exit_codes_are_those_of_the_command():
    table = dict(re.findall(r"^\| (\d) \| ([^|]*?) \|", GUIDE, re.MULTILINE))
    assert table.keys() == {str(code.value) for code in ExitCode}
    assert all(code.name.lower() in table[str(code.value)] for code in ExitCode)


def test_its_configuration_is_one(tmp_path):
    (document,) = blocks("toml")
    (tmp_path / ".validator.toml").write_text(document)
    config = find(tmp_path).config
    assert config.ruleset == tuple(tomllib.loads(document)["ruleset"])
    assert config.assets[0].language == "en"


def test_it_lists_every_hook():
    (repository,) = block("repos")["repos"]
    assert {hook["id"] for hook in repository["hooks"]} == set(HOOKS)
    assert set(re.findall(r"^\| `(validator-\w+)`", GUIDE, re.MULTILINE)) == set(HOOKS)


def test_it_lists_every_input_and_gives_no_other():
    table = GUIDE[GUIDE.index("| input |") : GUIDE.index("Outputs:")]
    assert re.findall(r"^\| `([\w-]+)`", table, re.MULTILINE) == list(ACTION["inputs"])
    given = [step["with"] for step in block("jobs")["jobs"]["check"]["steps"] if "validator@" in step["uses"]]
    assert given
    assert all(one.keys() <= ACTION["inputs"].keys() for one in given)
    assert {name for name in ACTION["outputs"] if f"`{name}`" in GUIDE} == ACTION["outputs"].keys()


def test_gitlab_keeps_the_report_that_the_job_writes_and_the_facts_it_measures():
    (command,) = GITLAB["script"]
    assert GITLAB["artifacts"]["reports"]["codequality"] in command.split()
    assert GITLAB["artifacts"]["when"] == "always"
    (kept,) = GITLAB["cache"]["paths"]
    assert GITLAB["variables"]["VALIDATOR_CACHE_DIR"] == f"$CI_PROJECT_DIR/{kept}"
