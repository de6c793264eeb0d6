"""Templates of file names: fixed text and named tokens, split so that a wrong token can be named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Literal

from validator.expressions import Expression
from validator.model.reason import Scalar

_DATES = {"YYYYMMDD": ("%Y%m%d", r"\d{8}"), "YYYY-MM-DD": ("%Y-%m-%d", r"\d{4}-\d{2}-\d{2}")}
_PART = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Token:
    """The form of one token, and what it must agree with. Without a form any text does.

    ``means`` maps a token's word to the value it stands for, where that is not the word itself.
    """

    values: tuple[str, ...] = ()
    pattern: str = ""
    date: Literal["YYYYMMDD", "YYYY-MM-DD"] | None = None
    equals: Expression | None = field(default=None, metadata={"scope": "subject"})
    means: Mapping[str, Scalar] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if sum((bool(self.values), bool(self.pattern), self.date is not None)) > 1:
            raise ValueError("a token has values, a pattern or a date: one of them")
        try:
            re.compile(self.pattern)
        except re.error as error:
            raise ValueError(f"not a regular expression: {self.pattern!r} ({error})") from None

    @property
    def expression(self) -> str:
        """The regular expression of its form."""
        if self.values:
            return "|".join(re.escape(value) for value in sorted(self.values, key=len, reverse=True))
        return _DATES[self.date][1] if self.date else self.pattern or ".+"

    @property
    def told(self) -> str:
        """Its form for people."""
        return ", ".join(self.values) or self.date or self.pattern or "text"

    def fits(self, text: str, ignore_case: bool) -> bool:
        """True when the text has the token's form; a date must exist."""
        if not re.fullmatch(self.expression, text, re.IGNORECASE if ignore_case else 0):
            return False
        if self.date:
            try:
                datetime.strptime(text, _DATES[self.date][0])
            except ValueError:
                return False
        return True

    def meaning(self, text: str) -> Scalar:
        """What the token's text stands for."""
        folded = {word.casefold(): value for word, value in self.means.items()}
        return self.means.get(text, folded.get(text.casefold(), text))

    def agrees(self, text: str, value: object, ignore_case: bool) -> bool:
        """True when the text stands for that value: numbers by value, text letter by letter."""
        meant = self.meaning(text)
        found = value.value if isinstance(value, Enum) else value
        if isinstance(found, bool):
            return str(found).lower() == str(meant).lower()
        if isinstance(found, int | float | Fraction):
            try:
                return Fraction(meant) == found
            except (ValueError, ZeroDivisionError):
                return False
        return str(meant) == found or (ignore_case and str(meant).casefold() == str(found).casefold())


@dataclass(frozen=True, slots=True)
class Template:
    """A template, ready to be laid over names.

    ``exact`` has each token's own form; ``loose`` takes for a token whatever stands between the
    fixed texts, so that the wrong ones can be named.
    """

    names: tuple[str, ...]
    exact: re.Pattern[str]
    loose: re.Pattern[str]
    tokens: Mapping[str, Token]
    ignore_case: bool

    def split(self, name: str) -> list[tuple[str, str, bool]] | None:
        """Token, text, and whether it has the token's form; ``None`` when the fixed texts do not fit."""
        found = self.exact.fullmatch(name) or self.loose.fullmatch(name)
        if found is None:
            return None
        return [
            (token, text, self.tokens.get(token, Token()).fits(text, self.ignore_case))
            for token in self.names
            for text in (found[f"token_{token}"],)
        ]


def read(template: str, tokens: Mapping[str, Token], ignore_case: bool) -> Template:
    """The template of a text. Raises ``ValueError`` for a token that is never described, or twice there."""
    pieces = _PART.split(template)
    names = pieces[1::2]
    for name in names:
        if name not in tokens:
            raise ValueError(f"template {template!r}: there is no token {name!r}")
        if names.count(name) > 1:
            raise ValueError(f"template {template!r}: token {name!r} stands there twice")
    exact, loose = re.escape(pieces[0]), re.escape(pieces[0])
    for place, name in enumerate(names):
        behind = pieces[2 * place + 2]
        exact += f"(?P<token_{name}>{tokens[name].expression}){re.escape(behind)}"
        loose += f"(?P<token_{name}>{_until(behind)}){re.escape(behind)}"
    return Template(
        tuple(names), _compiled(exact, ignore_case), _compiled(loose, ignore_case), tokens, ignore_case
    )


def _until(behind: str) -> str:
    """Anything up to the fixed text behind; to the end where there is none."""
    return f"[^{re.escape(behind[0])}]*" if behind else ".*"


@cache
def _compiled(expression: str, ignore_case: bool) -> re.Pattern[str]:
    try:
        return re.compile(expression, re.IGNORECASE if ignore_case else 0)
    except re.error as error:
        raise ValueError(f"the patterns of the tokens do not go together: {error}") from None
