"""The pieces of a well-formed XML document by position: tags, their attributes, and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_MARKUP = re.compile(
    r"""<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(?:[^<>"']|"[^"]*"|'[^']*')*>""",
    re.DOTALL,
)
_NAME = re.compile(r"</?(?:[^\s/>:]+:)?([^\s/>:]+)")
_ATTRIBUTE = re.compile(r"""([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@dataclass(frozen=True, slots=True)
class Token:
    """One piece: ``start`` and ``end`` are 0-based offsets; ``name`` is a tag's local name."""

    kind: Literal["start", "end", "empty", "text", "other"]
    start: int
    end: int
    name: str = ""


def tokens(text: str) -> Iterator[Token]:
    """All pieces of a document that is known to be well-formed and to have no DOCTYPE."""
    at = 0
    for match in _MARKUP.finditer(text):
        if match.start() > at:
            yield Token("text", at, match.start())
        at = match.end()
        yield _markup(match)
    if at < len(text):
        yield Token("text", at, len(text))


def _markup(match: re.Match[str]) -> Token:
    name = _NAME.match(match[0])
    if match[0].startswith(("<!", "<?")) or name is None:
        return Token("other", *match.span())
    if match[0].startswith("</"):
        return Token("end", *match.span(), name[1])
    return Token("empty" if match[0].endswith("/>") else "start", *match.span(), name[1])


def attributes(text: str, token: Token) -> Iterator[tuple[str, int, int]]:
    """Each attribute of a tag: its name as written, and the offsets of its value without the quotes."""
    for match in _ATTRIBUTE.finditer(text, token.start, token.end):
        group = 2 if match[2] is not None else 3
        yield match[1], match.start(group), match.end(group)
