"""Third-party documents: no valid one has a fault of level error, and what is caught stays caught."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from validator.formats.timed_text import parse
from validator.model.reason import Unknown

# Invalid files caught by the grammars alone, of those in the set; the vocabulary rules will add to it.
CAUGHT = {
    "dapt": 0,
    "ebu-tt-d": 0,
    "imsc-valid": 0,
    "imsc10": 0,
    "imsc11-image": 3,
    "imsc11-text": 4,
    "irt-ebu-tt-d": 0,
    "smpte-tt": 0,
    "ttml1-validation": 51,
    "ttml2-validation": 7,
    "ttv-ttml1": 34,
    "webvtt": 23,
}


def has_errors(path: Path) -> bool:
    source, _ = parse(path.read_bytes(), path.name)
    assert not isinstance(source, Unknown)
    return any(fault.level == "error" for fault in source.faults)


def cases(folder: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("name", sorted(CAUGHT))
def test_valid_documents_have_no_errors(name: str, corpora: Path) -> None:
    folder = corpora / name
    valid = [str(case["path"]) for case in cases(folder) if case["valid"] is True]
    assert valid
    assert [path for path in valid if has_errors(folder / path)] == []


@pytest.mark.parametrize("name", sorted(name for name, count in CAUGHT.items() if count))
def test_invalid_documents_are_caught(name: str, corpora: Path) -> None:
    folder = corpora / name
    invalid = [str(case["path"]) for case in cases(folder) if case["valid"] is False]
    assert sum(has_errors(folder / path) for path in invalid) >= CAUGHT[name]


def test_webvtt_agrees_with_its_oracle_on_the_lines_of_single_faults(corpora: Path) -> None:
    """Where the oracle finds nothing but one kind of fault in settings and timings, so do we."""
    folder = corpora / "webvtt"
    for case in cases(folder):
        path = folder / str(case["path"])
        errors = case.get("oracle_errors") or []
        assert isinstance(errors, list)
        if path.name not in {"settings-size.vtt", "settings-vertical.vtt", "timings-eof.vtt"}:
            continue
        source, _ = parse(path.read_bytes(), path.name)
        assert not isinstance(source, Unknown)
        ours = {fault.line for fault in source.faults if fault.level == "error"}
        assert ours == {error["line"] for error in errors}
