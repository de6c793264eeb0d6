"""The real pre-commit takes this repository for hooks: it installs them and hands them their files."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from tests.hooks import scratch
from tests.hooks.declared import HOOKS, ROOT

PRODUCT = (".pre-commit-hooks.yaml", "pyproject.toml", "validator", "rulesets", "schemas")
PAPERS = ("README.md", "LICENSE", "NOTICE")
# One run installs for minutes, so each hook is seen once: these only meet good files.
PASSING = {"validator-text", "validator-metadata", "validator-rulesets"}


def run(*command, cwd, **environment):
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=900,
        check=False,
    )


def git_repository(folder):
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "core.autocrlf=false")
    for command in (("init", "--quiet"), ("add", "--all"), (*identity, "commit", "--quiet", "-m", "All")):
        done = run("git", *command, cwd=folder, GIT_CONFIG_GLOBAL=os.devnull)
        assert done.returncode == 0, done.stderr
    return folder


def product(folder):
    """A repository with what the package is built from, as it is in the working tree."""
    folder.mkdir()
    for name in (*PRODUCT, *PAPERS):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    return git_repository(folder)


def deliveries(folder):
    """A repository with good files for all hooks and bad ones for those that are to fail."""
    scratch.write(folder)
    for hook in PASSING:
        for name in scratch.STOPPED[hook]:
            (folder / name).unlink()
    return git_repository(folder)


@pytest.fixture(scope="module")
def _package_index(tmp_path_factory):
    """The hooks' environment is installed from the package index."""
    folder = tmp_path_factory.mktemp("index")
    done = run(
        sys.executable, "-m", "pip", "download", "--no-deps", "--dest", folder, "hatchling", cwd=folder
    )
    if done.returncode:
        pytest.skip(f"the package index can't be reached: {done.stderr.strip().splitlines()[-1]}")


@pytest.mark.usefixtures("_package_index")
@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_pre_commit_installs_and_runs_every_hook(tmp_path):
    pytest.importorskip("pre_commit")
    ours, theirs = product(tmp_path / "ours"), deliveries(tmp_path / "theirs")
    done = run(
        *(
            sys.executable,
            "-m",
            "pre_commit",
            "try-repo",
            ours,
            "--all-files",
            "--verbose",
            "--color",
            "never",
        ),
        cwd=theirs,
        TMPDIR=str(tmp_path),  # where pre-commit keeps the environment it builds for this
        PYTHONUTF8="1",
    )
    assert run_hooks(done.stdout) == {hook: "Passed" if hook in PASSING else 1 for hook in HOOKS}, (
        done.stdout + done.stderr
    )


def run_hooks(said):
    """By hook that was given files: ``Passed``, or the exit code with which it failed."""
    pattern = re.compile(r"\.+(\w+)\n- hook id: (\S+)\n(?:- duration: .*\n)?(?:- exit code: (\d+))?")
    return {hook: int(code) if code else status for status, hook, code in pattern.findall(said)}
