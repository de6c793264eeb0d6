"""The ``lang`` attribute of text that is not the report's own, so that it is read aloud in its language."""

from __future__ import annotations

import re
from functools import cache

from validator.formats.language_tag import verdict

_PRIMARY = (2, 3)
_HANGUL = re.compile("[가-힣]")


@cache
def attribute(tag: str | None) -> str:
    """The tag of text from a delivery; empty for one that is not valid BCP 47, or names no language."""
    if not tag or len(tag.partition("-")[0]) not in _PRIMARY or verdict(tag) != "valid":
        return ""
    return tag


def of_prose(text: str) -> str:
    """The language that a ruleset's author writes in, Korean or English, as far as the letters tell."""
    return "ko" if _HANGUL.search(text) else "en"
