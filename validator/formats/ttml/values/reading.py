"""What comes of reading a value, and the helpers that all grammars are built with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

LWSP = " \t\r\n"
"""Linear white space (TTML2 section 10.3, ``<lwsp>``): nothing else separates the parts of a value."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The verdict on one value.

    ``fault`` is the code of what is wrong, empty for a value that follows its grammar; ``expected``
    says what would. ``features`` are the designations of the features that the value makes use of,
    beyond that of the attribute itself.
    """

    fault: str = ""
    expected: str = ""
    features: tuple[str, ...] = ()


Grammar = Callable[[str], Reading]

GOOD = Reading()
EMPTY = Reading("ttml.value.empty")


def malformed(expected: str) -> Reading:
    """The value is none of what ``expected`` describes."""
    return Reading("ttml.value.malformed", expected)


def using(*features: str) -> Reading:
    """A good value that makes use of features; no feature twice."""
    return Reading(features=tuple(dict.fromkeys(feature for feature in features if feature)))


def words(text: str) -> list[str]:
    """The parts of a value between linear white space (other than ``str.split``, which knows more)."""
    return text.replace("\t", " ").replace("\r", " ").replace("\n", " ").strip(" ").split()


def one_of(*keywords: str, **features: str) -> Grammar:
    """The grammar of a keyword; ``features`` are those that some of the keywords make use of."""
    allowed = {keyword: using(features.get(keyword, "")) for keyword in keywords}
    wrong = Reading("ttml.value.keyword", " | ".join(keywords))

    def read(value: str) -> Reading:
        keyword = value.strip(LWSP)
        return allowed.get(keyword, wrong) if keyword else EMPTY

    return read


def anything(value: str) -> Reading:
    """The grammar of a value that no rule is checked for here."""
    return GOOD
