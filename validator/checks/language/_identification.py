"""Which language a text is in, and which languages are too near to each other to be told apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from validator.formats.language_tag import bundled_registry

# Languages that share most of their words, or that are written in each other's manner: what
# identifies one of them is no evidence against another.
_NEAR = (
    "no nb nn da sv fo", "hr bs sr sh cnr sl", "id ms jv su min", "cs sk", "pt gl", "es gl an ast ca",
    "ca oc", "nl af fy", "ru be uk", "bg mk", "hi mr ne mai bho sa", "fa prs tg ps", "ar arz ary",
    "zh yue wuu", "tr az tk crh", "kk ky tt ba", "fil tl ceb bcl", "zu xh", "nso st tn", "en pcm sco",
    "ht gcf gcr fr", "de lb gsw", "it vec lij", "ur hi", "uz uzs", "ku sdh", "lv ltg", "he hbo",
)  # fmt: skip
_BLOCKS = 10
_FEWEST_LETTERS = 200


def near(language: str) -> frozenset[str]:
    """The language itself and those that it is not told apart from."""
    sets = [frozenset(group.split()) for group in _NEAR]
    found = frozenset({language}).union(*(group for group in sets if language in group))
    above = bundled_registry().macrolanguage.get(language)
    return found | near(above) if above and above not in found else found


def can_identify(languages: frozenset[str]) -> bool:
    """True when the identifier knows one of the languages."""
    return not languages.isdisjoint(_labels())


def identify(texts: Sequence[str]) -> tuple[str, int, int]:
    """The language that most blocks of a text are in, in how many of them, and how many there are.

    The text is cut into at most ten blocks that are judged apart, so that a foreign scene or the
    credits have one vote.
    """
    identifier = _identifier()
    votes: Counter[str] = Counter(identifier.classify(block)[0] for block in _blocks(texts))
    language, number = votes.most_common(1)[0]
    return language, number, votes.total()


@cache
def _labels() -> frozenset[str]:
    return frozenset(label for label, _ in _identifier().rank("a"))


def _identifier() -> Any:
    """The module py3langid; its model takes most of a second to load, so that it is asked last."""
    import py3langid

    return py3langid


def _blocks(texts: Sequence[str]) -> Iterator[str]:
    whole = " ".join(" ".join(text.split()) for text in texts)
    size = max(-(-len(whole) // _BLOCKS), _FEWEST_LETTERS)
    for start in range(0, len(whole), size):
        if start == 0 or len(whole) - start >= _FEWEST_LETTERS // 2:
            yield whole[start : start + size]
