"""Netflix's limits of rows and reading speed, each at its exact boundary in every language that differs."""

from __future__ import annotations

from tests.rulesets.deliveries import Case, case, shown

RULESET = "netflix"
SPEED, LENGTH = "netflix/text-reading-speed", "netflix/text-line-length"
LINES, ONE_LINE = "netflix/text-line-count", "netflix/text-one-line"

# A character of the language that counts as one.
LETTERS = {"ar": "م", "he": "ש", "hi": "क", "ja": "あ", "ko": "가", "zh-CN": "中", "th": "ก", "bg": "б"}


def row(language: str, length: int) -> str:
    """A row of that many characters."""
    return LETTERS.get(language, "x") * length


LENGTHS = {
    "en": 42, "hi-Latn": 42, "fr": 42, "ar": 42, "hi": 42, "th": 35, "ko": 16, "zh-CN": 16, "ja": 13,
}  # fmt: skip


def lengths() -> list[Case]:
    """Rows of exactly the longest length, and of one character more; slow enough to be read."""
    cases = []
    for language, most in LENGTHS.items():
        for length in (most, most + 1):
            fails = [LENGTH] if length > most else []
            cases.append(
                case(
                    f"row-{language}-{length}",
                    *fails,
                    cues=shown(7000, row(language, length)),
                    language=language,
                    extension="xml" if language == "ja" else "ttml",
                )
            )
    return cases


ROWS = [
    case("half-width-ko", cues=shown(6900, "가나다라마바사 abcdefghi 아자차"[:25]), language="ko"),
    case("half-width-ja", cues=shown(6900, "あ" * 12 + "12"), language="ja", extension="xml"),
    case("over-half-width-ja", LENGTH, cues=shown(6900, "あ" * 12 + "123"), language="ja", extension="xml"),
    case(
        "vertical-ja",
        cues=shown(6900, "あ" * 11),
        language="ja",
        extension="xml",
        region='tts:writingMode="tbrl"',
    ),
    case(
        "over-vertical-ja",
        LENGTH,
        cues=shown(6900, "あ" * 12),
        language="ja",
        extension="xml",
        region='tts:writingMode="tbrl"',
    ),
    case("two-rows", cues=shown(6000, f"{'x' * 30}\n{'x' * 30}")),
    case("three-rows", LINES, cues=shown(6000, f"{'x' * 30}\n{'x' * 30}\n{'x' * 30}")),
    case("fits-on-one", ONE_LINE, cues=shown(6000, f"{'x' * 20}\n{'x' * 21}")),
    case("just-does-not-fit", cues=shown(6000, f"{'x' * 21}\n{'x' * 21}")),
    case("fits-on-one-ko", ONE_LINE, cues=shown(6000, "가" * 7 + "\n" + "나" * 8), language="ko"),
    case("just-does-not-fit-ko", cues=shown(6000, "가" * 8 + "\n" + "나" * 8), language="ko"),
    case("two-speakers-on-two-rows", cues=shown(6000, "-Where were you?\n-At home.")),
]

# Characters a second: subtitles for adults and children, SDH for adults and children.
SPEEDS = {
    "en": (20, 17, 20, 17),
    "ar": (20, 17, 23, 20),
    "hi": (22, 18, 25, 20),
    "ja": (4, 4, 7, 7),
    "ko": (12, 9, 14, 11),
    "zh-CN": (9, 7, 11, 9),
    "fr": (17, 13, 20, 17),
}
CLASSES = (
    ("adult", "text.normal"), ("children", "text.normal"), ("adult", "text.sdh"), ("children", "text.sdh"),
)  # fmt: skip
# What other documents say of the same: they inform, and fail nothing.
OTHER_SPEEDS = {
    ("en", "adult", "text.normal"): ("netflix/text-reading-speed-older-template", 17),
    ("en", "children", "text.normal"): ("netflix/text-reading-speed-older-template", 13),
    ("en", "adult", "text.sdh"): ("netflix/text-reading-speed-older-template", 17),
    ("en", "children", "text.sdh"): ("netflix/text-reading-speed-older-template", 13),
    **{
        (language, programme, role): ("netflix/text-reading-speed-second-hand", 17)
        for language in ("ar", "hi")
        for programme, role in CLASSES
    },
}


def speeds() -> list[Case]:
    """A cue of exactly the highest speed, and one a millisecond shorter."""
    cases = []
    for language, limits in SPEEDS.items():
        for (programme, role), most in zip(CLASSES, limits, strict=True):
            seconds = 2 if most > 8 else 3 if most > 6 else 1
            rows = "\n".join(fold(language, most * seconds))
            other, lower = OTHER_SPEEDS.get((language, programme, role), ("", most))
            for cut in (0, 1):
                fails = [SPEED] if cut else []
                fails += [other] if lower < most or (other and cut) else []
                cases.append(
                    case(
                        f"speed-{language}-{programme}-{role}-{cut}",
                        *fails,
                        cues=shown(seconds * 1000 - cut, rows),
                        language=language,
                        programme=programme,
                        role=role,
                        extension="xml" if language == "ja" else "ttml",
                    )
                )
    return cases


def fold(language: str, length: int) -> list[str]:
    """A text of that many characters on as few rows as the language allows."""
    widest = LENGTHS[language]
    return [row(language, min(widest, length - place)) for place in range(0, length, widest)]


CASES = [*lengths(), *ROWS, *speeds()]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
