"""A report as the command writes it: into a UTF-8 stream that takes what is no text, read back."""

from __future__ import annotations

import io

from validator.model.report import Report
from validator.reports.formats import writer


def written(report: Report, name: str, lang: str = "en") -> str:
    """The report in the format of that name."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace", newline="")
    writer(name)(report, stream, lang)
    stream.seek(0)
    return stream.read()
