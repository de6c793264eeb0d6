from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import validator.messages

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(autouse=True)
def sample_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of the sample report's codes."""
    folders = (*validator.messages._FOLDERS, Path(__file__).parent / "messages")
    monkeypatch.setattr(validator.messages, "_FOLDERS", folders)
    validator.messages._messages.cache_clear()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; its tests are skipped where it is not installed."""
    playwright = pytest.importorskip("playwright.sync_api")
    from tools.browser import launch

    with playwright.sync_playwright() as running:
        try:
            chromium = launch(running)
        except playwright.Error as error:
            pytest.skip(f"there is no Chromium: {error.message.splitlines()[0]}")
        yield chromium
        chromium.close()
