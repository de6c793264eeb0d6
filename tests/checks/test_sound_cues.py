"""Marks of sounds and speakers: what is one, what is not, and what is left without them."""

from __future__ import annotations

import pytest

from validator.checks.sound_cues import has_sounds, has_speakers, is_description, without_sounds


@pytest.mark.parametrize(
    "text",
    ["[door creaks]", "(문이 삐걱거린다)", "♪ La la la", "# La la la", "TYRES SQUEAL", "He left. [sighs]"],
)
def test_sounds(text: str) -> None:
    assert has_sounds(text)


@pytest.mark.parametrize("text", ["Where were you?", "NO!", "Room #5", "- At home."])
def test_no_sounds(text: str) -> None:
    assert not has_sounds(text)


@pytest.mark.parametrize(
    "text", ["MARY: At home.", "One.\n김 형사: 집이요", ">> At home.", "- At home.", "[Mary] At home."]
)
def test_speakers(text: str) -> None:
    assert has_speakers(text)


@pytest.mark.parametrize("text", ["At 5:30.", "[door creaks]", "Look at https://example.com", "No."])
def test_no_speakers(text: str) -> None:
    assert not has_speakers(text)


@pytest.mark.parametrize(
    ("row", "answer"),
    [("[sighs]", True), ("- [sighs]", True), ("(POLICE)", False), ("[Mary] No.", False), ("[a] [b]", False)],
)
def test_a_row_that_is_a_description(row: str, answer: bool) -> None:
    assert is_description(row) is answer


@pytest.mark.parametrize(
    ("row", "left"),
    [
        ("[sighs] MARY: At home.", "At home."),
        ("- MARY: At home.", "At home."),
        ("(문이 열린다) 누구세요?", "누구세요?"),
        ("At 5:30.", "At 5:30."),
    ],
)
def test_what_is_left_to_be_spoken(row: str, left: str) -> None:
    assert without_sounds(row).strip() == left
