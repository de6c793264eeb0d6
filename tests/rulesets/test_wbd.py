"""Warner Bros. Discovery's limits of incoming timed text, each at its exact boundary."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case, shown

RULESET = "wbd"

fractional = partial(case, rate="24000/1001")
SIGN = case("", role="text.forced", cues=[(1000, 3000, "POLICE")])

CASES = [
    case("clean"),
    case("shortest", cues=shown(1000)),
    case("too-short", "wbd/text-duration-min", cues=shown(999)),
    case("two-rows", cues=shown(4000, "one\ntwo")),
    case("three-rows", "wbd/text-lines-wanted", cues=shown(4000, "one\ntwo\nthree")),
    case("four-rows", "wbd/text-lines-wanted", "wbd/text-line-count",
         cues=shown(4000, "one\ntwo\nthree\nfour")),
    case("media-time", root='ttp:timeBase="media"'),
    case("smpte-time", "wbd/text-time-base", root='ttp:timeBase="smpte" ttp:dropMode="nonDrop"'),
    fractional("multiplier"),
    fractional("another-rate", "wbd/text-frame-rate", root='ttp:frameRate="25"'),
    case("programme-timecode", cues=[(3_601_000, 3_603_000, "Go")], film=5),
    case("up-to-the-end", cues=[(1000, 3000, "Go"), (20_000, 22_000, "Go")], film=620, rate="24"),
    case("ends-early", "wbd/text-complete", cues=[(1000, 3000, "Go"), (19_000, 20_500, "Go")], film=621),
    case("forced-in-full", cues=[(1000, 3000, "POLICE"), (4000, 6000, "Hello")], beside=[SIGN]),
    case("forced-not-in-full", "wbd/forced-contained",
         cues=[(4000, 6000, "Hello"), (7000, 8000, "Go")], beside=[SIGN]),
]  # fmt: skip


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
