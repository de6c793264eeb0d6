"""The timed-text rules of Roku's video on demand."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case, shown

RULESET = "roku-vod"

english = partial(case, title={"original_language": "en"}, sounds=[("audio.primary", "en", 2)])
SIGN = case("", role="text.forced", cues=[(1000, 3000, "POLICE")], extension="srt")
FORCED_LATE = case("", role="text.forced", cues=[(4_000_000, 4_002_000, "POLICE")], extension="srt")
# No description beside the sound, and the plain header of a WAV file names no channels.
ALWAYS = ("roku-vod/rv-081-audio-description", "roku-vod/rv-070-labels")

CASES = [
    english("clean", *ALWAYS),
    english("captions", *ALWAYS, role="text.captions", extension="srt"),
    english("first-hour", "roku-vod/rv-098-first-hour", *ALWAYS, cues=[(3_601_000, 3_603_000, "Go")]),
    english("sign-after-an-hour", *ALWAYS, cues=[(4_000_000, 4_002_000, "POLICE"), (1000, 2000, "Go")],
            beside=[FORCED_LATE]),
    english("address", "roku-vod/rv-048-no-addresses", *ALWAYS, cues=shown(2000, "See www.example.org")),
    english("subtitles-with-sounds", "conformance/plain-subtitle", *ALWAYS,
            cues=shown(2000, "[door creaks]")),
    english("sdh-without-sounds", "conformance/sdh-cues", *ALWAYS, role="text.sdh", marked=False),
    english("forced-in-full", "conformance/forced-subset", *ALWAYS,
            cues=[(1000, 3000, "POLICE")], beside=[SIGN]),
    english("forced-not-in-full", "roku-vod/rv-104-forced-in-subtitles", *ALWAYS,
            cues=[(4000, 6000, "Go"), (7000, 8000, "Go")], beside=[SIGN]),
    english("no-captions-for-the-us", "roku-vod/rv-090-us-captions", *ALWAYS,
            title={"original_language": "en", "territories": "[US]"}),
]  # fmt: skip


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
