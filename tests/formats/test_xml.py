from __future__ import annotations

import pytest

from validator.formats.codes import XML, XML_CODES
from validator.formats.xml.document import MOST_VALUES, read
from validator.formats.xml.parsing import DEEPEST
from validator.model.facts.xml import XmlFacts, XmlValue

Place = tuple[str, int, int]


def facts(text: str | bytes) -> XmlFacts:
    return read(text.encode() if isinstance(text, str) else text)


def places(found: XmlFacts) -> list[Place]:
    return [(fault.code, fault.line, fault.column) for fault in found.faults]


CASES: list[tuple[str, list[Place]]] = [
    ("\n <!DOCTYPE a>\n<a/>", [("xml.doctype", 2, 2)]),
    ('<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>', [("xml.doctype", 1, 1)]),
    ("<a>\n<b c=1/></a>", [("xml.not-well-formed", 2, 6)]),
    ("<a>Fish & Chips</a>", [("xml.not-well-formed", 1, 10)]),
    ("plain text", [("xml.not-well-formed", 1, 1)]),
    ("<!-- nothing -->\n", [("xml.empty", 2, 1)]),
    ("<a>\n <b>\n</a>", [("xml.mismatched-tag", 3, 3)]),
    ("<a>\n <b/>\n", [("xml.unclosed", 3, 1)]),
    ("<a>\n <b", [("xml.unclosed-token", 2, 2)]),
    ("<a><![CDATA[x", [("xml.unclosed-token", 1, 14)]),
    ('<a b="1" b="2"/>', [("xml.duplicate-attribute", 1, 10)]),
    ("<a>&nbsp;</a>", [("xml.undefined-entity", 1, 4)]),
    ("<a>\n<x:b/></a>", [("xml.unbound-prefix", 2, 1)]),
    ("<a/>\n<b/>", [("xml.content-after-root", 2, 1)]),
    ('\n<?xml version="1.0"?><a/>', [("xml.declaration-misplaced", 2, 1)]),
    ("<a>&#1;</a>", [("xml.invalid-character", 1, 4)]),
    ("<a>\ufffe</a>", [("source.noncharacter", 1, 4), ("xml.invalid-character", 1, 4)]),
    ("<a>" * (DEEPEST + 1), [("xml.too-deep", 1, 3 * DEEPEST + 1)]),
    ('<?xml version="1.0" encoding="UTF-16"?><a/>', [("xml.encoding-mismatch", 1, 31)]),
    ('<?xml version="1.0" encoding="latin-klingon"?><a/>', [("xml.encoding-unknown", 1, 31)]),
    ('<?xml version="1.0" encoding="zlib"?><a/>', [("xml.encoding-unknown", 1, 31)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_planted_defect_is_found_and_nothing_else(text: str, expected: list[Place]) -> None:
    assert places(facts(text)) == expected


def test_every_code_is_reached() -> None:
    reached = {code for _, expected in CASES for code, _, _ in expected}
    assert reached & XML.keys() == XML.keys()
    assert reached <= set(XML_CODES)


def test_what_is_not_well_formed_has_no_values() -> None:
    found = facts('<a xml:lang="en"><Language>en</Language><b></a>')
    assert (found.root, found.namespace, found.values, found.languages) == ("", "", (), ())


def test_the_first_fault_ends_the_reading_and_names_the_open_element() -> None:
    (fault,) = facts("<a>\n <b>\n</a><&").faults
    assert fault.args == {"element": "b", "opened": 2}


@pytest.mark.parametrize(
    "text",
    [
        "<a/>",
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!-- c --><a>&amp;&lt;&#233;</a>\n<?pi x?>',
        '<x:a xmlns:x="urn:x" x:b="1" b="2"><x:a/></x:a>',
        "<a>" * DEEPEST + "</a>" * DEEPEST,
    ],
)
def test_good_documents_have_no_faults(text: str) -> None:
    assert places(facts(text)) == []


@pytest.mark.parametrize(
    ("declared", "codec", "encoding"),
    [
        ("ISO-8859-1", "latin-1", "iso8859-1"),
        ("windows-1252", "cp1252", "cp1252"),
        ("EUC-KR", "euc-kr", "euc_kr"),
        ("UTF-16", "utf-16", "utf-16-le"),
        ("utf-8", "utf-8-sig", "utf-8"),
    ],
)
def test_declared_encodings(declared: str, codec: str, encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{declared}"?>\n<a>{"한글" if codec == "euc-kr" else "é"}</a>'
    found = facts(text.encode(codec))
    assert (found.encoding, found.faults) == (encoding, ())
    assert found.values[0].value in {"한글", "é"}


MEC = """<?xml version="1.0" encoding="UTF-8"?>
<md:CoreMetadata xmlns:md="http://www.movielabs.com/schema/md/v2.9/md" xml:lang="en">
  <md:Basic ContentID="md:cid:1">
    <md:LocalizedInfo language="ko-KR">
      <md:Title>  제목 </md:Title>
      <md:ArtReference resolution="800x600">art/poster.jpg</md:ArtReference>
      <md:ArtReference>md:imageid:eidr-x:1:art.en</md:ArtReference>
    </md:LocalizedInfo>
    <md:OriginalLanguage/>
    <md:Languages><md:Code>en</md:Code></md:Languages>
  </md:Basic>
  <ContainerLocation>./film.mov</ContainerLocation>
  <ContainerLocation>https://example.com/film.mov</ContainerLocation>
</md:CoreMetadata>
"""


def test_values_stand_with_their_paths_and_places() -> None:
    found = facts(MEC)
    assert (found.root, found.namespace) == ("CoreMetadata", "http://www.movielabs.com/schema/md/v2.9/md")
    assert XmlValue("/CoreMetadata/Basic/LocalizedInfo/Title", "제목", 5, 7) in found.values
    assert XmlValue("/CoreMetadata/Basic/@ContentID", "md:cid:1", 3, 3) in found.values


def test_values_that_name_languages() -> None:
    assert facts(MEC).languages == (
        XmlValue("/CoreMetadata/@xml:lang", "en", 2, 1),
        XmlValue("/CoreMetadata/Basic/LocalizedInfo/@language", "ko-KR", 4, 5),
        XmlValue("/CoreMetadata/Basic/OriginalLanguage", "", 9, 5),
    )


def test_values_that_name_files() -> None:
    assert [value.value for value in facts(MEC).references] == ["art/poster.jpg", "./film.mov"]


def test_a_document_with_too_many_values_keeps_the_ones_that_matter() -> None:
    found = facts("<a>" + "<b>x</b>" * MOST_VALUES + "<Language>en</Language></a>")
    assert found.values == ()
    assert [value.value for value in found.languages] == ["en"]
