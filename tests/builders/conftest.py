"""The clean delivery, built once for the whole run and not to be edited."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("espeakng_loader")

from fixtures.builders import delivery


@pytest.fixture(scope="session")
def good() -> Path:
    return delivery.good()
