"""Condition expressions (TTML2 section 8.3, ``<condition>``): is it one, and what does it call?"""

from __future__ import annotations

import re

from validator.formats.ttml.values.fonts import QUOTED
from validator.formats.ttml.values.reading import EMPTY, LWSP, Reading, using
from validator.formats.ttml.values.tokens import is_name_characters

_NUMBER = r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"
_NAME = r"[a-zA-Z_][a-zA-Z0-9_]*"
# No white space stands between the name of a function and its bracket.
_TOKENS = re.compile(
    rf"[ \t\r\n]*(?:(?P<number>{_NUMBER})|(?P<string>{QUOTED})|(?P<call>{_NAME})\(|(?P<name>{_NAME})"
    r"|(?P<operator>\|\||&&|==|!=|<=|>=|[<>+\-*/%!(),]))"
)
_BOUND = frozenset({"forced", "mediaAspectRatio", "mediaLanguage", "userLanguage"})
_BINARY = frozenset({"||", "&&", "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "%"})
# <media_query_list> (CSS Media Queries, level 3, section 3), whatever the features are called.
_MEDIA_FEATURE = r"\([ \t\r\n]*[a-zA-Z-][^()]*\)"
_MEDIA_QUERY = (
    rf"(?:(?:(?:only|not)[ \t\r\n]+)?(?!(?:and|not|only)\b)[a-zA-Z][a-zA-Z0-9-]*|{_MEDIA_FEATURE})"
    rf"(?:[ \t\r\n]+and[ \t\r\n]+{_MEDIA_FEATURE})*"
)
_DESIGNATION = re.compile(r"[^\s#]*#[^\s#]+")
_DEEPEST = 100


class _BadConditionError(Exception):
    """The text follows no rule of the grammar."""


def condition(value: str) -> Reading:
    """One condition; operators bind as in C, which is no matter for whether they may stand here."""
    if not value.strip(LWSP):
        return EMPTY
    try:
        parser = _Parser(_tokens(value))
        parser.expression()
        parser.end()
    except _BadConditionError:
        return Reading("ttml.value.condition", "<condition>")
    return using("#condition", *parser.features)


def _tokens(text: str) -> list[tuple[str, str]]:
    found = []
    at, end = 0, len(text.rstrip(LWSP))
    while at < end:
        match = _TOKENS.match(text, at)
        if match is None:
            raise _BadConditionError
        kind = str(match.lastgroup)
        found.append((kind, match[kind]))
        at = match.end()
    return found


class _Parser:
    """Reads tokens by recursive descent: operands with operators between them."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0
        self.features: list[str] = []

    def expression(self) -> None:
        """Operands, each with any signs before it, and an operator between each two."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _BadConditionError
        self._operand()
        while self._peek() in _BINARY:
            self._at += 1
            self._operand()
        self._depth -= 1

    def end(self) -> None:
        """Nothing may be left over."""
        if self._at < len(self._tokens):
            raise _BadConditionError

    def _peek(self) -> str:
        """The operator that stands next; empty for anything else."""
        kind, text = self._tokens[self._at] if self._at < len(self._tokens) else ("", "")
        return text if kind == "operator" else ""

    def _take(self, operator: str) -> None:
        if self._peek() != operator:
            raise _BadConditionError
        self._at += 1

    def _operand(self) -> None:
        while self._peek() in {"+", "-", "!"}:
            self._at += 1
        if self._peek() == "(":
            self._at += 1
            self.expression()
            self._take(")")
            return
        if self._at >= len(self._tokens) or self._peek():
            raise _BadConditionError
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind == "call":
            self._call(text)
        else:
            self.features.append("#condition-primary")

    def _call(self, function: str) -> None:
        """The one argument of a function, a quoted string, and the closing bracket."""
        kind, text = self._tokens[self._at] if self._at < len(self._tokens) else ("", "")
        self._at += 1
        argument = re.sub(r"\\(.)", r"\1", text[1:-1])
        if kind != "string" or not _is_argument(function, argument):
            raise _BadConditionError
        self._take(")")
        self.features.append(f"#condition-fn-{function}")


def _is_argument(function: str, argument: str) -> bool:
    if function == "parameter":
        return argument in _BOUND
    if function == "supports":
        return bool(_DESIGNATION.fullmatch(argument) and is_name_characters(argument.partition("#")[2]))
    return function == "media" and _is_media_query_list(argument)


def _is_media_query_list(text: str) -> bool:
    return all(re.fullmatch(_MEDIA_QUERY, query.strip(LWSP), re.IGNORECASE) for query in text.split(","))
