"""What a small check loads: nothing that only workers, other formats or broken input need."""

import subprocess
import sys

import pytest

TELL = """
import sys
from validator.cli.main import main
try:
    main()
finally:
    with open(sys.argv[-1] + ".modules", "w") as out:
        out.write("\\n".join(sys.modules))
"""
LIBRARIES = {
    "av",
    "babel",
    "jinja2",
    "lxml",
    "numpy",
    "pydantic",
    "pymediainfo",
    "regex",
}
HEAVY = LIBRARIES | {
    "fluent.runtime",
    "rich.console",
    "validator.formats.integrity",
    "validator.formats.timed_text",
    "validator.packages.reading",
    "validator.reports.json",
}


@pytest.fixture
def loaded(tmp_path):
    """The modules in memory after a check of one file in the terminal's format."""
    film, report = tmp_path / "film.en.srt", tmp_path / "report"
    film.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello\n")
    command = [sys.executable, "-c", TELL, "check", film, "--ruleset", "netflix", "--no-cache", "-o", report]
    done = subprocess.run(list(map(str, command)), cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(report.with_suffix(".modules").read_text().split())


def test_a_small_check_loads_nothing_heavy(loaded):
    assert {"validator.reports.terminal", "validator.runtime.sandbox"} <= loaded
    assert HEAVY & loaded == set()
