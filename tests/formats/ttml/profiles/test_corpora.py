"""Documents of others, each with a verdict that is not ours; skipped where the corpora are absent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from validator.formats.timed_text import parse
from validator.formats.ttml.profiles import FALLBACK, is_other_kind, load_profile
from validator.model.facts.text import TextSource

CORPORA = Path(__file__).parents[5] / "shared" / "corpora"
SETS = [
    "imsc11-text", "imsc11-image", "imsc10", "smpte-tt", "ebu-tt-d", "irt-ebu-tt-d", "dapt",
]  # fmt: skip
UTF_8_ONLY = ("imsc", "dapt")


def conforms(path: Path, profile: str) -> bool:
    source, _ = parse(path.read_bytes(), path.name)
    assert isinstance(source, TextSource)
    declared = source.profile or FALLBACK
    judged_by = load_profile(declared if is_other_kind(profile, declared) else profile)
    if profile.startswith(UTF_8_ONLY) and source.encoding != "utf-8":
        return False
    return all(judged_by.level_of(fault) != "error" for fault in source.faults)


@pytest.mark.parametrize("name", SETS)
def test_verdicts(name: str) -> None:
    folder = CORPORA / name
    if not folder.is_dir():
        pytest.skip("the corpora are not here")
    cases = json.loads((folder / "expected.json").read_text("utf-8"))
    wrong = [
        case["path"]
        for case in cases
        if conforms(folder / case["path"], case["ruleset"]) is not case["valid"]
    ]
    assert wrong == []
