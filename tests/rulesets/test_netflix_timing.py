"""Netflix's limits of time, each at its exact boundary at every frame rate that differs."""

from __future__ import annotations

from tests.rulesets.deliveries import Case, case, pair, shown

RULESET = "netflix"
MINIMUM, MAXIMUM = "netflix/text-duration-min", "netflix/text-duration-max"
GAP = "netflix/text-gap"

TIMING = [
    # Five sixths of a second are 20 frames at 24, and 833.33 ms.
    case("20-frames-24", cues=shown(833), rate="24"),
    case("short-24", MINIMUM, cues=shown(832), rate="24"),
    case("20-frames-23976", cues=shown(834), rate="24000/1001"),
    case("short-23976", MINIMUM, cues=shown(832), rate="24000/1001"),
    case("21-frames-25", cues=shown(840), rate="25"),
    case("20-frames-25", MINIMUM, cues=shown(800), rate="25"),
    case("25-frames-2997", cues=shown(834), rate="30000/1001"),
    case("24-frames-2997", MINIMUM, cues=shown(801), rate="30000/1001"),
    case("short-srt", MINIMUM, "netflix/text-format", cues=shown(832), extension="srt"),
    case("short-ko", MINIMUM, cues=shown(832, "네"), language="ko"),
    case("half-second-ja", cues=shown(500, "え"), language="ja", extension="xml"),
    case("short-ja", MINIMUM, cues=shown(498, "え"), language="ja", extension="xml"),
    case("sign-forced", cues=shown(500), role="text.forced"),
    case("seven-seconds", cues=shown(7000)),
    case("over-seven-seconds", MAXIMUM, cues=shown(7001)),
    # Two frames: 83.33 ms at 24, 83.42 ms at 23.976, 80 ms at 25, 66.73 ms at 29.97.
    case("two-frames-24", cues=pair(83)),
    case("one-frame-24", GAP, cues=pair(62)),
    case("two-frames-23976", cues=pair(83), rate="24000/1001"),
    case("sixty-one-ms-23976", GAP, cues=pair(61), rate="24000/1001"),
    case("nearest-two-frames-23976", cues=pair(63), rate="24000/1001"),
    case("two-frames-25", cues=pair(80), rate="25"),
    case("one-frame-25", GAP, cues=pair(40), rate="25"),
    case("two-frames-2997", cues=pair(67), rate="30000/1001"),
    case("one-frame-2997", GAP, cues=pair(33), rate="30000/1001"),
    case("touching", GAP, cues=pair(0)),
    # From three frames up to half a second less one, a gap is to be closed.
    case("three-frames-24", GAP, cues=pair(125)),
    case("eleven-frames-24", GAP, cues=pair(458)),
    case("half-second-24", cues=pair(500)),
    case("twelve-frames-25", GAP, cues=pair(480), rate="25"),
    case("thirteen-frames-25", cues=pair(520), rate="25"),
    case("fourteen-frames-2997", GAP, cues=pair(467), rate="30000/1001"),
    case("fifteen-frames-2997", cues=pair(501), rate="30000/1001"),
    case(
        "gap-ja",
        cues=[(1000, 3000, "どこにいた"), (3000, 5000, "家にいた")],
        language="ja",
        extension="xml",
    ),
    case("rates-in-use", rate="30000/1001"),
    case("rate-not-in-use", "netflix/text-frame-rate", root='ttp:frameRate="26"'),
]

# Cuts at frames 48 and 72 of 24 a second: two seconds, and one more.
CUTS = [
    ("on-the-cut", 2000, 2917, False),
    ("after-the-cut", 2042, 2917, True),
    ("a-frame-short-of-half-a-second-after", 3458, 4500, True),
    ("half-a-second-after", 3500, 4500, False),
    ("half-a-second-before", 1500, 2917, False),
    ("eleven-frames-before", 1542, 2917, True),
    ("out-two-frames-before", 2000, 2917, False),
    ("out-a-frame-before", 2000, 2958, True),
    ("out-on-the-cut", 2000, 3000, True),
]

SHOTS = [
    case(
        f"shots-{name}",
        *(["netflix/text-shot-changes"] if fails else []),
        cues=[(start, end, "Go")],
        film=5,
        shots="0 48 72",
    )
    for name, start, end, fails in CUTS
]

CASES = [*TIMING, *SHOTS]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
