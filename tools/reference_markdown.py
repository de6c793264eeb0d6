"""An explanation as Markdown, with links from every id and code to the page that explains it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from validator.explain.page import Block, Code, Fields, Page, Paragraph, Section, Table

Link = Callable[[str], str]
"""From a literal (an id, a code) to the address of its page, empty where it has none."""

_SPANS = re.compile(r"``(?P<literal>.+?)``|(?P<address>https?://[^\s,;)]+)")
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~#])")


def render(page: Page, link: Link) -> str:
    """The page as Markdown, with one heading of the first level, ending in a line feed."""
    head = [f"# {_heading(page.title)}"]
    if page.summary != page.title:
        head.append(inline(page.summary, link))
    return "\n\n".join((*head, *blocks(page.blocks, link, 2))) + "\n"


def blocks(found: Iterable[Block], link: Link, level: int) -> Iterator[str]:
    """Blocks one by one; their headings begin at ``level``."""
    for block in found:
        match block:
            case Paragraph(text):
                yield inline(text, link)
            case Code(text):
                yield f"```text\n{text}\n```"
            case Fields(items):
                yield "\n".join(f"- **{inline(label, link)}**: {inline(text, link)}" for label, text in items)
            case Table(head, rows):
                yield "\n".join(_table(head, rows, link))
            case Section(title, inner):
                yield f"{'#' * level} {_heading(title)}"
                yield from blocks(inner, link, min(level + 1, 6))


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]], link: Link) -> Iterator[str]:
    for cells in (head, ("---",) * len(head), *rows):
        is_rule = set(cells) == {"---"}
        yield f"| {' | '.join(cells if is_rule else (inline(cell, link, in_table=True) for cell in cells))} |"


def inline(text: str, link: Link, *, in_table: bool = False) -> str:
    """A text's literals as code, linked where they name a page; addresses as links; the rest escaped."""
    parts, end = [], 0
    for found in _SPANS.finditer(text):
        parts.append(_SPECIAL.sub(r"\\\1", text[end : found.start()]))
        end = found.end()
        if literal := found["literal"]:
            target = link(literal)
            code = _code(literal, in_table=in_table)
            parts.append(f"[{code}]({target})" if target else code)
        else:
            parts.append(f"<{found['address']}>")
    return "".join((*parts, _SPECIAL.sub(r"\\\1", text[end:])))


def _code(literal: str, *, in_table: bool) -> str:
    fence = "``" if "`" in literal else "`"
    text = literal.replace("|", r"\|") if in_table else literal
    return f"{fence}{text}{fence}"


def _heading(title: str) -> str:
    return inline(title, lambda _: "")


def slug(heading: str) -> str:
    """The anchor of a heading, as GitHub and the site make it."""
    kept = re.sub(r"[^\w\- ]", "", heading.replace("`", "").lower())
    return kept.replace(" ", "-")
