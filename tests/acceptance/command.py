"""Running the command as a user does."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def validator(*arguments, cwd=ROOT, cache=None, timeout=300, env=None):
    """The finished process. No traceback may ever reach the user: asserted here, for every call."""
    done = subprocess.run(  # noqa: PLW1510  the exit code is what is tested
        [sys.executable, "-m", "validator", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        timeout=timeout,
        env={
            **os.environ,
            "VALIDATOR_CACHE_DIR": str(cache) if cache else os.devnull + "/none",
            "PYTHONPATH": str(ROOT),
            **(env or {}),
        },
    )
    done.text = done.stdout.decode("utf-8")
    done.errors = done.stderr.decode("utf-8", "replace")
    assert "Traceback" not in done.errors, done.errors
    assert "internal error" not in done.errors, done.errors
    return done


def check(*arguments, **options):
    """Exit code and JSON report of ``validator check``; the report is ``None`` when it broke off."""
    done = validator("check", *arguments, "--format", "json", **options)
    return done.returncode, json.loads(done.text) if done.text else None


def findings(report):
    """Every finding's code, over all packages, in order."""
    return [
        finding["code"]
        for package in report["packages"]
        for result in package["results"]
        for finding in result["findings"]
    ]
