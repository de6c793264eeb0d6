"""Third-party documents: no valid one has a fault of level error, and what is caught stays caught."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from validator.formats.timed_text import parse
from validator.formats.ttml.profiles import NAMES, judged_by, weighed
from validator.model.reason import Unknown

# Invalid files caught, of those in the set, when each is judged by the ruleset of its case.
CAUGHT = {
    "dapt": 13,
    "ebu-tt-d": 0,
    "imsc-valid": 0,
    "imsc10": 30,
    "imsc11-image": 53,
    "imsc11-text": 49,
    "irt-ebu-tt-d": 0,
    "scc": 0,
    "stl": 0,
    "smpte-tt": 7,
    "ttml1-validation": 129,
    "ttml2-validation": 171,
    "ttv-ttml1": 73,
    "webvtt": 23,
}


def has_errors(path: Path, ruleset: str) -> bool:
    source, _ = parse(path.read_bytes(), path.name)
    assert not isinstance(source, Unknown)
    faults = iter(source.faults)
    if source.format == "ttml":
        asked = ruleset if ruleset in NAMES else None
        faults = weighed(source.faults, judged_by(asked, source.profile), declared=asked is None)
    return any(fault.level == "error" for fault in faults)


def cases(folder: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return found


def is_caught(folder: Path, case: dict[str, object]) -> bool:
    return has_errors(folder / str(case["path"]), str(case["ruleset"]))


@pytest.mark.parametrize("name", sorted(CAUGHT))
def test_valid_documents_have_no_errors(name: str, corpora: Path) -> None:
    folder = corpora / name
    valid = [case for case in cases(folder) if case["valid"] is True]
    assert valid
    assert [case["path"] for case in valid if is_caught(folder, case)] == []


@pytest.mark.parametrize("name", sorted(name for name, count in CAUGHT.items() if count))
def test_invalid_documents_are_caught(name: str, corpora: Path) -> None:
    folder = corpora / name
    invalid = [case for case in cases(folder) if case["valid"] is False]
    assert sum(is_caught(folder, case) for case in invalid) >= CAUGHT[name]
