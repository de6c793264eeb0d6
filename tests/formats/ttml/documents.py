"""What the tests of TTML share: a document around a piece of it, and the faults that matter."""

from __future__ import annotations

from tests.formats.reading import source_of
from validator.formats.ttml.profiles import load_profile

NAMESPACES = " ".join(
    f'xmlns{prefix}="http://www.w3.org/ns/ttml{fragment}"'
    for prefix, fragment in (
        ("", ""),
        (":ttp", "#parameter"),
        (":tts", "#styling"),
        (":ttm", "#metadata"),
        (":tta", "#audio"),
        (":isd", "#isd"),
    )
)


def document(head: str = "", content: str = "", root: str = 'xml:lang="en"') -> str:
    """A document with that in its head, and that in the only div of its body."""
    xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<tt {NAMESPACES} {xlink} {root}><head>{head}</head><body><div>{content}</div></body></tt>\n"


def codes(text: str, profile: str = "ttml2") -> list[str]:
    """The codes that a profile gives the level error or warning, in the order of the document."""
    judged = load_profile(profile)
    return [
        fault.code
        for fault in source_of(text, "a.ttml").faults
        if judged.level_of(fault) in {"error", "warning"}
    ]


def features(text: str) -> set[str]:
    """The features that a document makes use of."""
    found = source_of(text, "a.ttml").faults
    return {str(fault.args["feature"]) for fault in found if fault.code == "ttml.feature"}
