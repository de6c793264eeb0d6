"""What conformance asks of timed text in any delivery, whoever receives it."""

from __future__ import annotations

from fractions import Fraction
from functools import partial

from tests.rulesets.deliveries import Case, Cue, case

RULESET = "conformance"

FRENCH = (
    "Je ne sais pas où elle est allée hier soir, mais je crois qu'elle reviendra demain matin avec son frère."
    " Nous avons attendu toute la nuit devant la maison sans voir personne, et puis nous sommes partis.\n"
    "Il faut que tu me dises la vérité maintenant, parce que les autres ne te croiront jamais sans moi."
)
KOREAN = "어젯밤에 어디에 있었는지 말해 주세요 저는 계속 기다렸어요 " * 10
TRADITIONAL = "這個問題沒有時間說，我們還沒準備好，請等一下，讓我們談談這件事情的經過"


def track(count: int, factor: Fraction = Fraction(1), late: int = 0) -> list[Cue]:
    """Cues at uneven times, all of them stretched and moved."""
    starts = [1000 + 7000 * number + 137 * (number * number % 11) for number in range(count)]
    return [(int(start * factor) + late, int(start * factor) + late + 2000, "Go") for start in starts]


def beside(**more: object) -> list[Case]:
    """Another text file of the delivery."""
    return [case("", extension="srt", **more)]


srt = partial(case, extension="srt")

CASES = [
    srt("clean"),
    srt("duplicate", "conformance/text-duplicate", "conformance/text-overlap", cues=[(1000, 3000, "Go")] * 2),
    srt("hour-one", "conformance/text-start-offset", cues=[(3_601_000, 3_603_000, "Go")]),
    srt("sign-after-an-hour", cues=[(3_601_000, 3_603_000, "Go")], role="text.forced"),
    srt("ten-seconds-late", cues=[(1000, 15_000, "Go")], film=5),
    srt("later", "conformance/text-after-programme", cues=[(1000, 15_001, "Go")], film=5),
    srt("same-speed", cues=track(30), beside=beside(cues=track(25), language="fr")),
    srt("made-for-25", "conformance/text-drift", cues=track(30),
        beside=beside(cues=track(30, Fraction(24, 25)), language="fr")),
    srt("french", cues=[(1000, 9000, FRENCH)], language="fr"),
    srt("french-as-english", "conformance/text-language", cues=[(1000, 9000, FRENCH)]),
    srt("korean-as-english", "conformance/text-language", cues=[(1000, 9000, KOREAN)]),
    srt("traditional", cues=[(1000, 9000, TRADITIONAL)], language="zh-TW"),
    srt("traditional-as-simplified", "conformance/han-script",
        cues=[(1000, 9000, TRADITIONAL)], language="zh-CN"),
    srt("one-sound-in-twenty", cues=[*track(19), (200_000, 201_000, "[door creaks]")]),
    srt("one-sound-in-nineteen", "conformance/plain-subtitle",
        cues=[*track(18), (200_000, 201_000, "[door creaks]")]),
    srt("same-timeline", "conformance/sdh-cues", cues=track(20),
        beside=beside(cues=track(20, late=1000), role="text.sdh", marked=False)),
    srt("two-cuts", "conformance/event-times", "conformance/sdh-cues", cues=track(20),
        beside=beside(cues=track(20, late=2500), role="text.sdh", marked=False)),
]  # fmt: skip


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
