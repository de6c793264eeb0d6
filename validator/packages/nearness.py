"""Which delivered file was probably meant by a listed name that is not there."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence


def nearest(path: str, candidates: Sequence[str]) -> str | None:
    """The one candidate that differs in spelling only: in case or normalisation form, in its folder,
    in separators, in its extension, tried in this order.

    ``None`` where none does, and where several do: a wrong hint is worse than none.
    """
    for likeness in _LIKENESSES:
        alike = [one for one in candidates if likeness(one) == likeness(path)]
        if alike:
            return alike[0] if len(alike) == 1 else None
    return None


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _name(path: str) -> str:
    return _folded(path).rpartition("/")[2]


def _letters(path: str) -> str:
    """The name's letters and digits; its separators are a matter of taste."""
    return "".join(filter(str.isalnum, _name(path)))


def _stem(path: str) -> str:
    name = _name(path)
    return "".join(filter(str.isalnum, name.rpartition(".")[0] or name))


_LIKENESSES: tuple[Callable[[str], str], ...] = (_folded, _name, _letters, _stem)
