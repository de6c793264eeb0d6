from __future__ import annotations

from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from tests.reports.sample import PACKAGE, REPORT, RESULTS
from tests.reports.writing import written
from validator.messages import LANGUAGES
from validator.reports.markup import code, escape, link

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
HOSTILE = [
    "plain", "*bold* _it_ `code` ~~no~~", "<script>alert(1)</script>", "[a](b) ![c](d)", "a | b",
    "&amp; \\ $x$", "- item", "+ item", "1. one", "12) two", "-", "---", "# heading", "> quote",
    "    indented", "#1 @all",
]  # fmt: skip


def texts(markdown: str) -> list[str]:
    """What a reader sees of every paragraph, heading and cell."""
    inline = [token for token in MARKDOWN.parse(markdown) if token.type == "inline"]
    return ["".join(child.content for child in token.children or ()) for token in inline]


def kinds(markdown: str) -> list[str]:
    return [token.type for token in MARKDOWN.parse(markdown)]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_wherever_it_stands(text: str) -> None:
    seen = text.strip()
    assert texts(escape(text)) == [seen]
    assert kinds(escape(text)) == ["paragraph_open", "inline", "paragraph_close"]
    assert texts(f"- {escape(text)}") == [seen]
    assert texts(f"| a |\n| --- |\n| {escape(text)} |") == ["a", seen]


@pytest.mark.parametrize("text", [*HOSTILE, "a`b", "", " "])
def test_code_shows_the_name(text: str) -> None:
    (seen,) = texts(f"| {code(text)} x |\n| --- |")
    assert seen.removesuffix("x").strip() == text.strip()


@pytest.mark.parametrize("url", ["https://example.org/a_(b)", "https://example.org/?q=<x>\\", ""])
def test_a_link_ends_where_it_should(url: str) -> None:
    (inline,) = (token for token in MARKDOWN.parse(link("a [b]", url)) if token.type == "inline")
    types = [child.type for child in inline.children or ()]
    assert types.count("link_open") == bool(url)
    assert texts(link("a [b]", url)) == ["a [b]"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_only_its_own_html_is_in_it(lang: str) -> None:
    named = replace(PACKAGE, path="<img src=x>", results=(replace(RESULTS[0], note="<b>x</b>"), *RESULTS))
    tokens = MARKDOWN.parse(written(replace(REPORT, packages=(named,)), "markdown", lang))
    blocks = [token.content for token in tokens if token.type == "html_block"]
    assert [block.split(">")[0] for block in blocks] == ["<details", "</details"] * 2
    assert not [child for token in tokens for child in token.children or () if child.type == "html_inline"]
