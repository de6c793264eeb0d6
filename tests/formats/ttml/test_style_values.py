"""The grammar of every styling attribute, at its boundaries: what passes, and what fails with which code."""

from __future__ import annotations

import pytest

from tests.formats.ttml.documents import codes, document

SPACES = "&#x9;&#xA;&#xD;&#x20;"

GOOD: dict[str, tuple[str, ...]] = {
    "tts:backgroundClip": ("border", "content", "padding", " border "),
    "tts:backgroundColor": (
        "transparent", "RED", "#000000", "#ABCDEF01", "rgb(0,0,255)", "rgba( 0 , 0 ,0,255 )",
    ),
    "tts:backgroundExtent": ("auto", "contain", "cover", "10px 10%", "auto minContent"),
    "tts:backgroundImage": ("none", "a.png", "https://example.org/a.png?b=c"),
    "tts:backgroundPosition": (
        "center", "left", "top", "10%", "left 10% top 20%", "bottom 1px right", "0% top",
    ),
    "tts:backgroundRepeat": ("repeat", "repeatX", "repeatY", "noRepeat"),
    "tts:border": (
        "none", "1px solid red", "red solid 1px", "thick", "radii(1px)", "radii( 1px , 2px ) dotted",
    ),
    "tts:bpd": ("auto", "fitContent", "0px", "50%"),
    "tts:direction": ("ltr", "rtl"),
    "tts:disparity": ("-1px", "+0.5%", ".5em"),
    "tts:display": ("auto", "none", "inlineBlock"),
    "tts:displayAlign": ("before", "center", "after", "justify"),
    "tts:extent": ("auto", "100% 100%", "1c 1c", "50rw 50rh", "auto 1px"),
    "tts:fontFamily": (
        "default", "Arial", "Times New Roman, serif", "'My \\' Font'", '"A, B" , monospace', "-a", "a\\?b",
        "글꼴",
    ),
    "tts:fontSize": ("1c", "100%", "1em 2em", "0px"),
    "tts:fontShear": ("0%", "-16.67%", "+5.%"),
    "tts:fontVariant": ("normal", "super full ruby", "half sub"),
    "tts:letterSpacing": ("normal", "-1px"),
    "tts:lineHeight": ("normal", "125%", "0px"),
    "tts:luminanceGain": ("0", "1.5", ".5"),
    "tts:opacity": ("0", "1", "0.5", "1e-1", "NaN", "-INF", "2"),
    "tts:origin": ("auto", "0px 0px", "-10% 5%", " 8c 14c"),
    "tts:padding": ("1px", "1px 2px", "1px 2px 3px", "1px 2px 3px 4px"),
    "tts:position": (
        "center", "right", "left 10% bottom 1px", "10% 20%", "center top", "top center", "-1px 2px",
    ),
    "tts:ruby": ("none", "container", "delimiter"),
    "tts:rubyReserve": ("none", "both", "before 1em"),
    "tts:textCombine": ("none", "all"),
    "tts:textDecoration": ("none", "underline", "noOverline underline lineThrough"),
    "tts:textEmphasis": ("none", "auto", "filled circle before", "red open", "current outside", "'x' red"),
    "tts:textOutline": ("none", "1px", "red 1px", "rgb(1,2,3) 1px 2px", "rgba(1, 2, 3, 4) 1%"),
    "tts:textShadow": ("none", "1px -1px", "1px 1px 0px red", "1px 1px rgb(1,2,3), 2px 2px"),
    "tts:unicodeBidi": ("normal", "embed", "bidiOverride", "isolate"),
    "tts:visibility": ("visible", "hidden"),
    "tts:writingMode": ("lrtb", "rltb", "tbrl", "tblr", "lr", "rl", "tb"),
    "tts:zIndex": ("auto", "-1", "+2", "0"),
    "tta:gain": ("0", "-.5", "+1."),
    "tta:pan": ("0", "1"),
    "tta:pitch": ("10%", "+10hz", "-2st", "0"),
    "tta:speak": ("none", "normal", "fast", "slow"),
}  # fmt: skip

BAD: dict[str, dict[str, tuple[str, ...]]] = {
    "tts:backgroundColor": {
        "color": ("#fff", "#0000000", "#000000000", "# 000000", "#00000g", "rgb(0,0,256)", "rgb(0,0)",
                  "rgb(0,0,0,0)",
                  "rgb(-1,0,0)", "rgba(0,0,0)", "rgba(0,0,0,1.0)", "mauve", "#"),
        "padded": (" red", "red ", " #000000", " rgb(0,0,0)"),
    },
    "tts:backgroundClip": {"keyword": ("margin", "Border")},
    "tts:backgroundImage": {"address": ("a b.png", "*:*", "a|b")},
    "tts:border": {
        "count": ("1px 2px", "solid dashed", "red blue", "radii(1px) radii(1px)"),
        "malformed": ("5%", "radii()", "radii(1px,2px,3px)", "wavy"),
        "negative": ("-1px", "radii(-1px)"),
        "unit-missing": ("1",),
    },
    "tts:bpd": {"negative": ("-1px",), "malformed": ("unknown",), "count": ("1px 2px",)},
    "tts:disparity": {"unit-unknown": ("1pt",), "count": ("1px 1px",)},
    "tts:extent": {
        "count": ("10px", "10px 10px 10px", "auto auto auto"),
        "negative": ("-1px 1px", "1px -1px"),
        "malformed": ("10px:10px", "10px, 10px", "wide high"),
        "unit-missing": ("10 10px",),
    },
    "tts:fontFamily": {
        "font-family": ("Arial,", ",Arial", "a,,b", "--a", "a?", "a\\", "'a", "''", "1a", "'a' b"),
    },
    "tts:fontSize": {
        "count": (
            "1c 1c 1c",), "units-mixed": ("1c 1em",), "negative": ("-1c", "1c -1c"), "unit-missing": ("12",
        ),
        "unit-unknown": ("12pt", "1PX"),
    },
    "tts:fontShear": {"malformed": ("10", "10px", "%")},
    "tts:fontVariant": {"malformed": ("normal ruby", "super sub", "half half", "small")},
    "tts:letterSpacing": {"unit-unknown": ("1ex",), "malformed": ("wide",)},
    "tts:lineHeight": {"negative": ("-1px",), "count": ("1px 1px",), "malformed": ("auto",)},
    "tts:luminanceGain": {"malformed": ("-1", "+1", "one")},
    "tts:opacity": {"malformed": ("50%", "half", "1,0")},
    "tts:origin": {
        "count": ("10%", "1px 1px 1px"), "malformed": ("left top", "10px;10px"), "unit-missing": ("1 1",),
    },
    "tts:padding": {
        "count": ("1px 1px 1px 1px 1px",), "negative": ("1px -1px",), "malformed": ("1px,1px", "auto"),
    },
    "tts:position": {
        "malformed": ("left right", "middle", "left 10% 20%", "1px top 2px", "1px left"),
        "unit-missing": ("10",),
    },
    "tts:ruby": {"keyword": ("rt",)},
    "tts:rubyReserve": {"keyword": ("inside", "1em"), "count": ("both 1em 1em",), "negative": ("both -1em",)},
    "tts:textAlign": {"keyword": ("middle", "START")},
    "tts:textDecoration": {"malformed": ("underline noUnderline", "blink", "none underline")},
    "tts:textEmphasis": {
        "malformed": ("auto filled", "filled open", "before after", "star", "filled red circle", "''"),
    },
    "tts:textOutline": {
        "count": ("red", "1px 2px 3px"), "negative": ("-1px", "1px -1px"), "unit-missing": ("1",),
        "malformed": ("1px red", "none 1px"),
    },
    "tts:textShadow": {
        "count": ("1px",), "negative": ("1px 1px -1px",), "malformed": ("1px 1px,", "red 1px 1px"),
    },
    "tts:zIndex": {"malformed": ("1 2", "1.5", "top")},
    "tta:gain": {"malformed": ("loud", "1e0")},
    "tta:pitch": {"malformed": ("10 hz", "10kHz")},
    "tta:speak": {"keyword": ("loud",)},
}  # fmt: skip


def styled(attribute: str, value: str) -> str:
    escaped = value.replace('"', "&quot;")
    return document(f'<styling><style {attribute}="{escaped}"/></styling>')


@pytest.mark.parametrize(("attribute", "value"), [(name, value) for name in GOOD for value in GOOD[name]])
def test_a_value_of_the_grammar_passes(attribute: str, value: str) -> None:
    assert codes(styled(attribute, value)) == []


@pytest.mark.parametrize(
    ("attribute", "code", "value"),
    [(name, code, value) for name in BAD for code, values in BAD[name].items() for value in values],
)
def test_any_other_value_fails(attribute: str, code: str, value: str) -> None:
    assert codes(styled(attribute, value)) == [f"ttml.value.{code}"]


@pytest.mark.parametrize("attribute", sorted(GOOD))
@pytest.mark.parametrize("value", ["", SPACES])
def test_no_value_may_be_empty(attribute: str, value: str) -> None:
    assert codes(styled(attribute, value)) == ["ttml.value.empty"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("640px 480px", []),
        ("auto", []),
        ("contain", []),
        ("cover", ["ttml.value.root-extent"]),
        ("100rw 100rh", ["ttml.value.root-extent"]),
        ("10px 10c", ["ttml.value.root-extent"]),
        ("10px", ["ttml.value.count"]),
    ],
)
def test_the_extent_of_the_root_is_in_pixels(value: str, expected: list[str]) -> None:
    assert codes(document(root=f'xml:lang="en" tts:extent="{value}"')) == expected
