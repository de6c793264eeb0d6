"""The generated reference is fresh, complete in both languages, and good Markdown."""

from __future__ import annotations

import pytest

from tools.generate_reference import FOLDER, files
from tools.reference_markdown import inline, render
from validator.explain.page import Code, Page, Paragraph, Section, Table


@pytest.fixture(scope="session")
def generated() -> dict[str, str]:
    return files()


def test_generated_files_are_fresh(generated: dict[str, str]) -> None:
    written = {
        path.relative_to(FOLDER).as_posix(): path.read_text(encoding="utf-8") for path in FOLDER.rglob("*.md")
    }
    assert sorted(written) == sorted(generated)
    stale = [name for name, text in generated.items() if written[name] != text]
    assert stale == [], "run: make generate"


def test_generation_is_repeatable(generated: dict[str, str]) -> None:
    assert files() == generated


def test_both_languages_have_the_same_pages(generated: dict[str, str]) -> None:
    korean = {name.replace(".ko.md", ".md") for name in generated if name.endswith(".ko.md")}
    assert korean == {name for name in generated if not name.endswith(".ko.md")}


def link(literal: str) -> str:
    return "other.md" if literal == "known" else ""


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("a ``known`` and ``b|c``", "a [`known`](other.md) and `b|c`"),
        ("<i>*x*_y_[z]", r"\<i\>\*x\*\_y\_\[z\]"),
        ("see https://example.org/a_b, please", "see <https://example.org/a_b>, please"),
        ("``a`b``", "``a`b``"),
    ],
)
def test_inline(text: str, markdown: str) -> None:
    assert inline(text, link) == markdown


def test_page() -> None:
    page = Page(
        "x/y",
        "What it is.",
        (
            Section(
                "Values", (Table(("a", "b"), (("``p|q``", "r|s"),)), Paragraph("one"), Code("# no heading"))
            ),
        ),
    )
    assert render(page, link) == (
        "# x/y\n\nWhat it is.\n\n## Values\n\n| a | b |\n| --- | --- |\n| `p\\|q` | r\\|s |\n\n"
        "one\n\n```text\n# no heading\n```\n"
    )
