"""Chromium without a window, for what has to be seen as a reader sees it."""

from __future__ import annotations

import shutil

from playwright.sync_api import Browser, Playwright


def launch(playwright: Playwright) -> Browser:
    """The system's Chromium, else the one that Playwright brought along.

    Raises ``playwright.sync_api.Error`` where there is neither.
    """
    installed = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return playwright.chromium.launch(executable_path=next(filter(None, installed), None))
