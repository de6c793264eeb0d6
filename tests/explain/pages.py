"""What stands on a page, for tests to look into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from validator.explain.page import Block, Code, Fields, Page, Paragraph, Section, Table


def texts(page: Page) -> Iterator[str]:
    """Every text of a page, headings and cells among them."""
    yield from (page.title, page.summary)
    yield from _texts(page.blocks)


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(text) | Code(text):
                yield text
            case Fields(items):
                yield from (text for item in items for text in item)
            case Table(head, rows):
                yield from (cell for row in (head, *rows) for cell in row)
            case Section(title, inner):
                yield title
                yield from _texts(inner)


def whole(page: Page) -> str:
    """All of it in one text."""
    return "\n".join(texts(page))
