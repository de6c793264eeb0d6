from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from tests.reports.html.measured import MEASURED, render
from tests.reports.html.poison import PAYLOAD, poisoned
from tests.reports.html.selecting import select, tree
from tests.reports.html.wellformed import read
from tests.reports.sample import CLEAN, GUIDE, REPORT, SUBTITLES
from validator import messages
from validator.messages import LANGUAGES, Catalogue
from validator.model.report import Report
from validator.model.vocabulary import Depth
from validator.reports import html
from validator.reports.html.marks import ORDER

REPORTS = {"plain": REPORT, "measured": MEASURED, "several": CLEAN, "empty": replace(REPORT, packages=())}
EACH = pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
IN_BOTH = pytest.mark.parametrize("lang", LANGUAGES)
SOURCES = Path(html.__file__).parent
USED = re.compile(r"""\bt\("([a-z.-]+)"( ~)?""")


@EACH
@IN_BOTH
def test_it_is_well_formed(report: Report, lang: str) -> None:
    assert read(render(report, lang)).faults == []


@EACH
@IN_BOTH
def test_no_word_is_missing(report: Report, lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Strict(Catalogue):
        def message(self, code: str, args: object = None) -> str:
            words = super().message(code, args)  # type: ignore[arg-type]
            assert words != code
            return words

    monkeypatch.setattr(messages, "FALLBACK", lang)
    monkeypatch.setattr(html, "Catalogue", Strict)
    assert tree(report, lang).get("lang") == lang


def test_the_templates_use_every_word_and_no_other() -> None:
    templates = "".join(path.read_text("utf-8") for path in SOURCES.glob("templates/*.jinja"))
    used = {(f"html.{name}", bool(more)) for name, more in USED.findall(templates)}
    # Names that a template goes through in a loop.
    listed = {f"html.{name}" for name in (*html.package.PARTS, "measured", "required", "where")}
    known = {
        f"html.{name.removeprefix('html-').replace('-', '.')}" for name in messages._messages("en", "html")
    }
    dotted = {name.replace("-", ".") for name, more in used if not more} | {
        n.replace("-", ".") for n in listed
    }
    prefixes = tuple(name.replace("-", ".") for name, more in used if more)
    assert dotted <= known
    assert {name for name in known - dotted if not name.startswith(prefixes)} == set()


@IN_BOTH
def test_all_ten_marks_stand_there_by_word_and_shape(lang: str) -> None:
    document = tree(REPORT, lang)
    words = Catalogue(lang)
    shown = [
        (mark.text_content().strip(), mark.find("svg/use").get("href"))
        for mark in [*select(document, ".answer .which .mark"), *select(document, ".quiet .mark")]
    ]
    assert len(ORDER) == 10
    assert {(words.text(f"html.mark.{name}"), f"#i-{name}") for name in ORDER} == set(shown)
    assert all(document.get_element_by_id(f"i-{name}").findall(".//") for name in ORDER)


def test_what_the_reader_needs_comes_in_order() -> None:
    parts = [one.get("id") for one in tree(MEASURED).xpath("//main//*[self::h2 or self::h3][@id]")]
    assert parts == [
        "p1-name", *(f"p1-{part}" for part in ("verdict", "signoff", "first", "services", "timeline",
                                               "loudness", "rules")),
        "limits", "p1-assets", "run",
    ]  # fmt: skip
    links = [link.get("href") for link in select(tree(MEASURED), "nav a")]
    assert links == [f"#{part}" for part in parts[1:]]


@EACH
def test_headings_skip_no_level(report: Report) -> None:
    levels = [int(tag[1]) for tag, _ in read(render(report)).elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert [(one, two) for one, two in pairwise(levels) if two > one + 1] == []


@EACH
def test_nothing_is_loaded_from_elsewhere(report: Report) -> None:
    document = render(report)
    loading = [
        (tag, attrs) for tag, attrs in read(document).elements
        if tag in ("script", "img", "link", "iframe", "object", "video", "audio")
        or "src" in attrs or "srcset" in attrs or ("style" in attrs and "url" in str(attrs["style"]))
        or ("href" in attrs and tag != "a" and not str(attrs["href"]).startswith("#"))
    ]  # fmt: skip
    assert loading == []
    assert set(re.findall(r"url\([^)]*\)|@import[^;]*", document)) == set()
    assert "default-src 'none'" in document


@EACH
def test_a_delivery_writes_no_markup(report: Report) -> None:
    plain, nasty = render(report), render(poisoned(report))
    assert read(nasty).faults == []
    names = [tag for tag, _ in read(nasty).elements]
    assert {"script", "img"}.isdisjoint(names)
    assert {name for _, attrs in read(nasty).elements for name in attrs if name.startswith("on")} == set()
    assert set(names) <= {tag for tag, _ in read(plain).elements}


def test_what_a_delivery_wrote_is_shown_as_it_is() -> None:
    document = tree(poisoned(MEASURED))
    assert select(document, "h2")[0].text_content() == f"The Night{PAYLOAD}"
    quotes = [quote.text_content() for quote in select(document, "q")]
    assert f"안녕하세요 ⏎ Hello there{PAYLOAD}" in quotes


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", ""])
def test_only_the_web_is_linked_to(url: str) -> None:
    loud = replace(REPORT.packages[0].results[0], citations=(replace(GUIDE, url=url),))
    report = replace(REPORT, packages=(replace(REPORT.packages[0], results=(loud,)),), results=())
    targets = {link.get("href") for link in select(tree(report), "a")}
    assert {target for target in targets if not target.startswith("#")} == set()


def test_a_clause_is_linked() -> None:
    links = {link.get("href") for link in select(tree(REPORT), ".rule .source a")}
    assert links == {GUIDE.url}


def test_a_finding_has_all_its_evidence() -> None:
    rule = next(one for one in select(tree(REPORT), ".rule") if "sample/duration" in one.text_content())
    evidence = [line.text_content() for line in select(rule, ".finding .evidence dd")]
    assert evidence[:2] == ["500 ms (11.99 frames at 24000/1001)", "≥ 833.333 ms"]
    assert "00:00:10.333" in evidence[2]
    assert select(rule, ".remedy")
    assert len(select(rule, ".places li")) == 7  # six others, and how many more were found
    assert "113" in select(rule, ".places li")[-1].text_content()


def test_text_from_elsewhere_names_its_language() -> None:
    quote = select(tree(REPORT), "q")[0]
    assert quote.get("lang") == SUBTITLES.language
    assert [one.get("lang") for one in select(tree(REPORT, "ko"), ".note span")] == ["en"]
    assert select(tree(REPORT), ".note span") == []


def test_a_run_that_decoded_nothing_is_headed_so() -> None:
    fast = replace(REPORT, depth=Depth.FAST, notes=())
    assert len(tree(fast).xpath("//main/p")) == 1
    assert tree(replace(REPORT, notes=())).xpath("//main/p") == []


def test_what_was_not_run_is_said_once_for_all_packages() -> None:
    twice = replace(REPORT, packages=REPORT.packages * 2)
    for report in (REPORT, twice):
        (listed,) = select(tree(report), ".limits .columns")
        assert [select(item, ".path")[0].text for item in listed] == ["sample/captions"]


def test_a_manual_clause_is_open_until_it_is_attested() -> None:
    items = select(tree(REPORT), ".limits .manual li")
    assert [bool(select(item, ".box")) for item in items] == [False, True]


def test_the_same_report_gives_the_same_bytes() -> None:
    assert render(MEASURED) == render(MEASURED)
