"""The formats a report can be written in, each loaded when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TextIO, cast

from validator import plugins
from validator.model.errors import RunError
from validator.model.report import Report

# Name -> ``module:function`` of a writer ``(report, stream, lang)``.
FORMATS = {
    "terminal": "validator.reports.terminal:write",
    "json": "validator.reports.json:write",
    "junit": "validator.reports.junit:write",
    "sarif": "validator.reports.sarif:write",
    "markdown": "validator.reports.markdown:write",
    "github": "validator.reports.github:write",
    "github-summary": "validator.reports.github:write_summary",
    "gitlab": "validator.reports.gitlab:write",
    "csv": "validator.reports.csv_table:write",
    "html": "validator.reports.html:write",
    "gradescope": "validator.reports.gradescope:write",
}


# Formats that show facts beside results.
WITH_FACTS = {"html"}

Writer = Callable[[Report, TextIO, str], None]


def writer(name: str) -> Writer:
    """The function ``(report, stream, lang)`` that writes a format: ours, or a plugin's.

    Raises :class:`RunError` for a format that nobody offers.
    """
    if name in FORMATS:
        module, _, function = FORMATS[name].partition(":")
        return cast("Writer", getattr(importlib.import_module(module), function))
    offered = plugins.load("validator.reports", name)
    if callable(offered):
        return cast("Writer", offered)
    raise RunError(f"no such report format: {name}; known: {', '.join(FORMATS)}")
