"""The one error that reading an expression can raise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from validator.messages import FALLBACK, Catalogue
from validator.model.reason import Scalar


class ExpressionError(ValueError):
    """An expression that cannot be used: what is wrong, where, and what was probably meant.

    ``code`` and ``args`` name a message (``expression.unknown-field``); ``column`` is 1-based and
    counts characters of the source; ``hint`` is the likely word, empty when nothing is near.
    """

    def __init__(self, code: str, args: Mapping[str, Scalar], column: int, hint: str = "") -> None:
        super().__init__(code, dict(args), column, hint)
        self.code = code
        self.arguments = dict(args)
        self.column = column
        self.hint = hint

    def text(self, lang: str = FALLBACK) -> str:
        """What is wrong and where, in that language."""
        catalogue = Catalogue(lang)
        meant = f" {catalogue.text('yaml.did-you-mean', hint=self.hint)}" if self.hint else ""
        return f"{self.column}: {catalogue.message(self.code, self.arguments)}{meant}"

    def __str__(self) -> str:
        return self.text()


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that ``word`` was probably meant to be; empty when none is near."""
    from difflib import get_close_matches

    found = get_close_matches(word, list(known), n=1)
    return found[0] if found else ""
