"""WebVTT beside the stored errors of another parser: the same verdicts, and the same first faults."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.formats.reading import source_of
from validator.model.facts.text import Fault

IN_CUE_TEXT = ("webvtt.tag.", "webvtt.timestamp.", "webvtt.character-reference")


@pytest.fixture(scope="module")
def cases(corpora: Path) -> list[tuple[Path, list[dict[str, Any]]]]:
    folder = corpora / "webvtt"
    entries = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return [(folder / entry["path"], entry["oracle_errors"] or []) for entry in entries]


def errors_of(path: Path) -> list[Fault]:
    return [fault for fault in source_of(path.read_bytes(), path.name).faults if fault.level == "error"]


def oracle_line(fault: Fault, lines: list[str]) -> int:
    """Where the oracle reports a fault: cue text is judged when it has been read, on the line after it."""
    line = fault.line
    if fault.code.startswith(IN_CUE_TEXT):
        while line <= len(lines) and lines[line - 1]:
            line += 1
    return line


def test_verdicts(cases: list[tuple[Path, list[dict[str, Any]]]]) -> None:
    assert cases
    assert [path.name for path, errors in cases if bool(errors_of(path)) != bool(errors)] == []


def test_lines_of_the_first_faults(cases: list[tuple[Path, list[dict[str, Any]]]]) -> None:
    """At least 95 % agree; files with regions, which the oracle does not know, stay out."""
    agreed = []
    for path, errors in cases:
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n").replace("\r", "\n")
        if errors and "REGION" not in text and "region:" not in text:
            ours = min(oracle_line(fault, text.split("\n")) for fault in errors_of(path))
            agreed.append(ours == min(error["line"] for error in errors))
    assert sum(agreed) >= 0.95 * len(agreed) > 0
