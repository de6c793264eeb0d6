from __future__ import annotations

from pathlib import Path

import pytest

import validator.messages


@pytest.fixture(autouse=True)
def sample_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of the sample report's codes."""
    folders = (*validator.messages._FOLDERS, Path(__file__).parent / "messages")
    monkeypatch.setattr(validator.messages, "_FOLDERS", folders)
    validator.messages._messages.cache_clear()
