"""The Captioning Key's rates and lengths, each at its exact boundary."""

from __future__ import annotations

from tests.rulesets.deliveries import Case, Cue, case, shown

RULESET = "dcmp"
RATE, LOWER, VERBATIM = (
    "dcmp/presentation-rate", "dcmp/presentation-rate-lower-level", "dcmp/presentation-rate-near-verbatim",
)  # fmt: skip


def words(number: int, milliseconds: int) -> list[Cue]:
    """So many words in so much time."""
    return shown(milliseconds, " ".join(["go"] * number))


CASES = [
    case("clean"),
    case("adult-160", cues=words(8, 3000)),
    case("adult-over-160", RATE, cues=words(8, 2999)),
    case("adult-235", RATE, cues=words(9, 2298)),
    case("adult-over-235", RATE, VERBATIM, cues=words(9, 2297)),
    case("children-130", cues=words(6, 2770), programme="children"),
    case("children-over-130", LOWER, cues=words(6, 2769), programme="children"),
    case("children-140", LOWER, cues=words(7, 3000), programme="children"),
    case("children-over-140", LOWER, RATE, cues=words(7, 2999), programme="children"),
    case("sounds-count", RATE, cues=shown(2999, "[a dog barks loudly] go go go go")),
    case("shortest", cues=shown(2000)),
    case("too-short", "dcmp/duration", cues=shown(1999)),
    case("longest-row", cues=shown(6000, "x" * 32)),
    case("row-too-long", "dcmp/line-length", cues=shown(6000, "x" * 33)),
    case("captions", role="text.captions"),
    case("captions-without-sounds", "dcmp/sounds-and-speakers", role="text.captions", marked=False),
    # Thai sets no spaces between words: there are none to count.
    case("no-words", cues=shown(2000, "ก" * 32), language="th"),
]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
