"""What all tests share: repeatable hypothesis runs, one seed, a cache of their own, the corpora."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.seeds import NAME, drawn_seed

# No deadline: machines differ in speed, and a test says nothing about time.
settings.register_profile(
    "default", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

# Drawn here, before pytest-xdist starts its workers, so that all of them draw by the same.
SEED = f"{NAME}={drawn_seed()}"

CORPORA = Path(__file__).parent.parent.parent / "shared" / "corpora"


def pytest_report_header() -> str:
    """What repeats the run's draws."""
    return SEED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Where something failed, the seed again: ``-q`` leaves the header out."""
    if terminalreporter.stats.get("failed") or terminalreporter.stats.get("error"):
        terminalreporter.write_line(SEED)


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or fills the user's cache of facts."""
    monkeypatch.setenv("VALIDATOR_CACHE_DIR", str(tmp_path_factory.getbasetemp() / "facts"))


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of third-party cases; tests that use it are skipped where it is absent."""
    if not CORPORA.is_dir():
        pytest.skip("the third-party corpora are not here")
    return CORPORA
