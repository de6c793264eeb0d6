"""What each hook says of good and bad files: its own command line, run as pre-commit runs it."""

import shlex

import pytest

from tests.acceptance.command import validator
from tests.hooks import scratch
from tests.hooks.declared import HOOKS, takes

HANDED = [(hook, name) for hook in HOOKS for name in scratch.FILES if takes(hook, name)]


def run(hook, *names, cwd):
    command, *arguments = shlex.split(HOOKS[hook]["entry"])
    assert command == "validator"
    return validator(*arguments, *names, cwd=cwd)


@pytest.mark.parametrize(("hook", "name"), HANDED)
def test_it_stops_at_what_is_wrong_and_at_nothing_else(hook, name, tmp_path):
    scratch.write(tmp_path)
    done = run(hook, name, cwd=tmp_path)
    assert done.returncode == (1 if name in scratch.STOPPED[hook] else 0), done.text


def test_rulesets_may_extend_those_of_the_repository(tmp_path):
    scratch.write(tmp_path)
    (tmp_path / ".validator.toml").write_text('ruleset_path = ["rulesets"]\n')
    child = scratch.RULESET.replace("house", "child").replace("1 s", "2 s")
    child = child.replace('version: "1"', 'version: "1"\nextends: [good]')
    (tmp_path / "rulesets" / "child.yaml").write_text(child)
    (tmp_path / "rulesets" / "good" / "1.yaml").write_text(scratch.RULESET.replace("house", "good"))
    done = run("validator-rulesets", "rulesets/child.yaml", cwd=tmp_path)
    assert done.returncode == 0, done.text
