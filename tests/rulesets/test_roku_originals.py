"""Roku Originals: three kinds of text in two formats, and no forced narrative in SDH."""

from __future__ import annotations

from collections.abc import Sequence

from tests.rulesets.deliveries import Case, Cue, case

RULESET = "roku-originals"

SIGN: Cue = (5000, 7000, "POLICE")
TALK: Cue = (1000, 3000, "Where were you?")
SOUND: Cue = (10_000, 12_000, "[door creaks]")
KINDS = {"SUB": "text.normal", "SDH": "text.sdh", "FN": "text.forced"}
TEXTS: dict[str, Sequence[Cue]] = {"SUB": (TALK, SIGN), "SDH": (TALK, SOUND), "FN": (SIGN,)}


def delivery(
    name: str,
    *fails: str,
    leave_out: Sequence[str] = (),
    date: str = "20260301",
    film: int = 0,
    **texts: Sequence[Cue],
) -> Case:
    """A delivery of every kind in both formats, but for some files; ``texts`` replaces cues by kind."""
    files = [
        case(
            "",
            language="en-US",
            role=role,
            extension=extension,
            marked=False,
            cues={**TEXTS, **texts}[kind],
            file=f"ABC-101-enUS_{kind}-{date}.{extension}",
        )
        for kind, role in KINDS.items()
        for extension in ("srt", "vtt")
        if f"{kind}.{extension}" not in leave_out
    ]
    first, *others = files
    return case(
        name, *fails,
        language=first.language, role=first.role, extension=first.extension, marked=False,
        cues=first.cues, file=first.file, beside=others, film=film,
        title={"original_language": "en-US"},
    )  # fmt: skip


LATE: Sequence[Cue] = (TALK, SIGN, (13_000, 15_001, "Go"))
HOUR: Sequence[Cue] = tuple((start + 3_600_000, end + 3_600_000, text) for start, end, text in (TALK, SIGN))

CASES = [
    delivery("clean"),
    delivery("no-vtt", "roku-originals/ro-026-sdh", leave_out=["SDH.vtt"]),
    delivery("no-sdh", "roku-originals/ro-024-sdh", leave_out=["SDH.srt", "SDH.vtt"]),
    delivery("no-forced", "roku-originals/ro-024-forced", leave_out=["FN.srt", "FN.vtt"]),
    delivery("forced-in-sdh", "roku-originals/ro-024-forced-not-in-sdh", SDH=(TALK, SIGN, SOUND)),
    delivery("sdh-without-sounds", "conformance/sdh-cues", SDH=(TALK, (10_000, 12_000, "Mina: Well."))),
    delivery("subtitles-with-sounds", "conformance/plain-subtitle", SUB=(TALK, SIGN, SOUND)),
    delivery("no-date", "roku-originals/ro-042-names", date="20260231"),
    delivery("to-the-end", film=15, SUB=(TALK, SIGN, (13_000, 15_000, "Go"))),
    delivery("past-the-end", "roku-originals/ro-027-within-programme", film=15, SUB=LATE),
    delivery("hour-one", "roku-originals/ro-004-zero-hour", "roku-originals/ro-027-within-programme",
             "conformance/event-times", film=15, SUB=HOUR),
]  # fmt: skip


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
