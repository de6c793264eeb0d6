"""WCAG for video: captions, description, and contrast where both colours are stated."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case

RULESET = "wcag"
ENGLISH = {"original_language": "en"}
MAIN, NARRATION = ("audio.primary", "en", 2), ("audio.narration", "en", 2)
DUB = ("audio.primary", "ko", 2)

complete = partial(case, role="text.captions", sounds=[MAIN, NARRATION], title=ENGLISH)


def coloured(foreground: str) -> str:
    """A cue in that colour on white."""
    colours = f'tts:color="{foreground}" tts:backgroundColor="#ffffff"'
    return f'<p begin="1s" end="3s"><span {colours}>[door] Go</span></p>'


CASES = [
    complete("clean"),
    complete("sdh-will-do", role="text.sdh"),
    complete("subtitles-only", "wcag/captions", "wcag/captions-of-dubs", role="text.normal"),
    complete("dub-without-captions", "wcag/captions-of-dubs", sounds=[MAIN, NARRATION, DUB]),
    complete("no-description", "wcag/audio-description", sounds=[MAIN]),
    complete("contrast-4.54", body=coloured("#767676")),
    complete("contrast-4.48", "wcag/contrast", body=coloured("#777777")),
    complete("contrast-3.03", "wcag/contrast", body=coloured("#949494")),
    complete("contrast-2.99", "wcag/contrast", "wcag/contrast-of-large-text", body=coloured("#959595")),
]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
