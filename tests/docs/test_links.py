"""No link in any page is dead: files and headings are looked for, addresses must be well formed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.docs.extraction import ROOT
from tools.reference_markdown import slug

FOLDERS = ("docs", "fixtures", "rulesets", "schemas", "benchmarks", "tools")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(path for name in FOLDERS for path in (ROOT / name).rglob("*.md"))])

FENCED = re.compile(r"^ *(```+|~~~+).*?^ *\1", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")
# Inline links and images, definitions of references, autolinks, and what stands in HTML.
INLINE = re.compile(r"\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
DEFINITION = re.compile(r"^ {0,3}\[[^\]]+\]:\s+<?(\S+?)>?(?:\s|$)", re.MULTILINE)
AUTOLINK = re.compile(r"<([a-z][a-z0-9+.-]*:[^<>\s]*)>")
HTML = re.compile(r"\b(?:href|src)=\"([^\"]+)\"")
ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def without_blocks(path: Path) -> str:
    """The page without its blocks of code, in which nothing is a link or a heading."""
    return FENCED.sub("", path.read_text("utf-8"))


@cache
def anchors(path: Path) -> frozenset[str]:
    """What a link can point to in a page: its headings, those that repeat numbered, and ids in HTML."""
    text = without_blocks(path)
    found: set[str] = set(re.findall(r"\bid=\"([^\"]+)\"", text))
    for heading in re.findall(r"^#{1,6} +(.+?) *#*$", text, re.MULTILINE):
        name = slug(re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading))
        repeated = (f"{name}-{number}" for number in range(1, 1000))
        found.add(name if name not in found else next(one for one in repeated if one not in found))
    return frozenset(found)


def targets(path: Path) -> Iterator[str]:
    text = CODE.sub("", without_blocks(path))
    for pattern in (INLINE, DEFINITION, AUTOLINK, HTML):
        yield from pattern.findall(text)


def is_good_address(target: str) -> bool:
    """True for an address of the web with a host, or of an e-mail box; nobody is asked whether it answers."""
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", parts.path) is not None
    host = parts.hostname or ""
    return parts.scheme in ("https", "http") and re.fullmatch(r"[\w-]+(\.[\w-]+)+", host) is not None


def is_alive(path: Path, target: str) -> bool:
    """True where the target of a link in the page at ``path`` is there."""
    if ABSOLUTE.match(target):
        return is_good_address(target)
    place, _, anchor = unquote(target).partition("#")
    file = (path.parent / place).resolve() if place else path
    if not file.exists():
        return False
    return not anchor or (file.suffix == ".md" and anchor in anchors(file))


def dead_links(path: Path) -> list[str]:
    return [target for target in targets(path) if not is_alive(path, target)]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(path: Path) -> None:
    assert dead_links(path) == []


def test_there_are_pages_and_links() -> None:
    names = {path.relative_to(ROOT).as_posix() for path in DOCUMENTS}
    assert {"README.md", "CONTRIBUTING.md", "docs/index.md", "docs/guides/qc.md"} <= names
    assert len([target for path in DOCUMENTS for target in targets(path)]) > 1000


PAGE = """\
# One
[good](other.md#two-words) [again](other.md#two-words-1) [self](#one) ![picture](picture.svg "title")
[web](https://example.org/a_b) <https://example.org> <mailto:qc@example.org> [space](<other.md>)
`[code](missing.md)` [ref]

[ref]: other.md
<img src="picture.svg">

```md
[code](missing.md)
```

[bad](other.md#three) [bad](missing.md) ![bad](missing.svg) [bad](#two) [bad](https://nowhere)
[bad](htp://example.org) <mailto:nobody> [bad](picture.svg#one)
<a href="missing.html">bad</a>

[worse]: missing/page.md
"""


def test_dead_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# `Two` words\n\n## Two words\n\n```sh\n# three\n```\n", "utf-8")
    (tmp_path / "picture.svg").write_text("<svg/>", "utf-8")
    page = tmp_path / "page.md"
    page.write_text(PAGE, "utf-8")
    assert sorted(dead_links(page)) == sorted([
        "other.md#three", "missing.md", "missing.svg", "#two", "https://nowhere", "htp://example.org",
        "mailto:nobody", "picture.svg#one", "missing.html", "missing/page.md",
    ])  # fmt: skip


def translated(path: Path) -> Path:
    return path.with_suffix(".ko.md")


KOREAN = [path for path in DOCUMENTS if path.name.endswith(".ko.md")]


@pytest.mark.parametrize("path", KOREAN, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_korean_page_links_to_korean_pages(path: Path) -> None:
    """Where a page is in both languages, its Korean readers are led to the Korean one."""
    places = {target.partition("#")[0] for target in targets(path) if not ABSOLUTE.match(target)}
    foreign = {place for place in places if translated(path.parent / place).is_file()}
    assert foreign == set()
