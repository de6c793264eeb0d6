"""Every tag whose verdict is settled: verdict, codes, preferred value and suggestion, exactly."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from validator.formats.language_tag import CODES, faults, verdict

TAGS = json.loads(Path(__file__).with_name("verdicts.json").read_text(encoding="utf-8"))


def test_there_are_all_76_of_them() -> None:
    assert len({entry["tag"] for entry in TAGS}) == 76


@pytest.mark.parametrize("entry", TAGS, ids=[repr(entry["tag"]) for entry in TAGS])
def test_tag(entry: dict[str, object]) -> None:
    tag = str(entry["tag"])
    found = faults(tag)
    if entry["verdict"] != "judgement":  # RFC 5646 leaves a misplaced extlang to the reader
        assert verdict(tag) == entry["verdict"]
    assert [fault.code for fault in found] == entry["codes"]
    assert next((fault.preferred for fault in found if fault.preferred), None) == entry.get("preferred")
    assert next((fault.suggest for fault in found if fault.suggest), None) == entry.get("suggest")


def test_the_settled_tags_reach_every_code_but_one() -> None:
    reached = {code for entry in TAGS for code in entry["codes"]}
    assert set(CODES) - reached == {"unregistered-script"}
