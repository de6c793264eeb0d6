"""What Prime Video's timed text must hold to, each limit at its exact boundary."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case, pair, shown

RULESET = "prime-video"
DURATION, SPEED, WORDS = (
    "prime-video/text-duration", "prime-video/text-reading-speed", "prime-video/text-words-per-minute",
)  # fmt: skip

prime = partial(case, title={"original_language": "en"}, sounds=[("audio.primary", "en", 2)], role="text.sdh")
SIGN = partial(case, role="text.forced", cues=[(1000, 3000, "POLICE")])
FRENCH = ("audio.primary", "fr", 2)

CASES = [
    prime("clean"),
    prime("plain-subtitles", "prime-video/sdh-preferred", role="text.normal"),
    prime("shortest", cues=shown(1000)),
    prime("too-short", DURATION, cues=shown(999)),
    prime("longest", cues=shown(7007)),
    prime("too-long", DURATION, cues=shown(7008)),
    prime("narrowest-gap", cues=pair(83)),
    prime("gap-too-narrow", "prime-video/text-gap", cues=pair(82)),
    prime("longest-row", cues=shown(6000, "x" * 42)),
    prime("row-too-long", "prime-video/text-line-length", cues=shown(6000, "x" * 43)),
    prime("fastest", cues=shown(2000, "x" * 34)),
    prime("too-fast", SPEED, cues=shown(1999, "x" * 34)),
    prime("fastest-ar", "prime-video/sdh-preferred", cues=shown(2000, "م" * 40), language="ar"),
    prime("too-fast-ar", "prime-video/sdh-preferred", SPEED, cues=shown(1999, "م" * 40), language="ar"),
    prime("204-words", cues=shown(5000, " ".join("a" * 17))),
    prime("over-204-words", WORDS, cues=shown(4999, " ".join("a" * 17))),
    # No limit is known for German.
    prime("german", "prime-video/sdh-preferred", cues=shown(500, "x" * 60), language="de"),
    prime("to-the-end", cues=[(3000, 5000, "[door] Go")], marked=False, film=5, sounds=[]),
    prime("past-the-end", "prime-video/text-within-programme",
          cues=[(3000, 5001, "[door] Go")], marked=False, film=5, sounds=[]),
    prime("dub", "prime-video/forced-per-dub", sounds=[FRENCH, ("audio.primary", "en", 2)]),
    prime("dub-with-forced", sounds=[FRENCH, ("audio.primary", "en", 2)], beside=[SIGN("", language="fr")]),
    prime("forced-in-full", cues=[(1000, 3000, "POLICE")], beside=[SIGN("")]),
    prime("forced-not-in-full", "prime-video/forced-contained", beside=[SIGN("")]),
]  # fmt: skip


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
