"""What all tests share: repeatable hypothesis runs, a cache of their own, the third-party corpora."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# No deadline: machines differ in speed, and a test says nothing about time.
settings.register_profile(
    "default", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

CORPORA = Path(__file__).parent.parent.parent / "shared" / "corpora"


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
