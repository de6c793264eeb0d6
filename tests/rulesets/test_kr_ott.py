"""Korean limits: what one guide refuses warns, what all refuse fails."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case, shown

RULESET = "kr-ott"
LENGTH, LONGER = "kr-ott/text-line-length", "kr-ott/text-line-length-pixelogic"
SPEED, DURATION = "kr-ott/text-reading-speed", "kr-ott/text-duration"

korean = partial(case, language="ko")
sdh = partial(korean, role="text.sdh", marked=False)

CASES = [
    korean("clean", cues=shown(2000, "어디에 있었어?")),
    korean("row-16", cues=shown(6000, "가" * 16)),
    korean("row-half-width", cues=shown(6000, "가" * 15 + "ab")),
    korean("row-16.5", LENGTH, cues=shown(6000, "가" * 16 + "a")),
    korean("row-18", LENGTH, cues=shown(6000, "가" * 18)),
    korean("row-18.5", LENGTH, LONGER, cues=shown(6000, "가" * 18 + "a")),
    korean("cps-12", cues=shown(1000, "가" * 12)),
    korean("cps-over-12", SPEED, cues=shown(1000, "가" * 12 + "a")),
    korean("children-9", cues=shown(1000, "가" * 9), programme="children"),
    korean("children-over-9", SPEED, cues=shown(1000, "가" * 9 + "a"), programme="children"),
    sdh("sdh-14", cues=shown(1000, "[가가가가\n가가가가가가가가가]")),
    sdh("sdh-over-14", SPEED, cues=shown(1000, "[가가가가\n가가가가가가가가가a]")),
    sdh("sdh-children-11", cues=shown(1000, "[가가가가\n가가가가가가]"), programme="children"),
    sdh("sdh-children-over-11", SPEED, cues=shown(1000, "[가가가가\n가가가가가가a]"), programme="children"),
    korean("two-rows", cues=shown(3000, "가\n나")),
    korean("three-rows", "kr-ott/text-line-count", cues=shown(3000, "가\n나\n다")),
    sdh("sdh-three-rows", cues=shown(3000, "[가]\n나\n다")),
    sdh("sdh-four-rows", "kr-ott/text-line-count", cues=shown(3000, "[가]\n나\n다\n라")),
    korean("one-second", cues=shown(1000, "네")),
    korean("below-a-second", "kr-ott/text-duration-pixelogic", cues=shown(999, "네")),
    korean("five-sixths", "kr-ott/text-duration-pixelogic", cues=shown(833, "네")),
    korean("below-five-sixths", "kr-ott/text-duration-pixelogic", DURATION, cues=shown(832, "네")),
    korean("seven-seconds", cues=shown(7000, "네")),
    korean("over-seven-seconds", DURATION, cues=shown(7001, "네")),
    korean("ellipsis", cues=shown(2000, "저는…")),
    korean("three-points", "kr-ott/text-ellipsis", cues=shown(2000, "저는...")),
    korean("two-speakers", cues=shown(2000, "- 어디야?\n- 집이야")),
    korean("two-speakers-without-space", "kr-ott/text-two-speakers", cues=shown(2000, "-어디야?\n-집이야")),
    korean("italics", "kr-ott/text-italics",
           body='<p begin="1s" end="3s"><span tts:fontStyle="italic">네</span></p>'),
    case("english", cues=shown(500, "x" * 60)),
    korean("store", cues=shown(2000, "네"), title={"territories": "[KR]"}),
    case("store-without-korean", "kr-ott/storefront-language", title={"territories": "[KR]"}),
]  # fmt: skip


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
