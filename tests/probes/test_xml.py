from __future__ import annotations

from pathlib import Path

import pytest

from validator.model.facts.xml import XmlFacts
from validator.model.reason import Unknown
from validator.probes import xml


def probed(path: Path) -> object:
    facts = xml.probe(str(path), lambda done=None: None)
    assert facts.keys() == {"xml"}
    return facts["xml"]


def test_a_document_gives_its_facts(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_text('<a xmlns="urn:a"><Language>en</Language></a>', encoding="utf-8")
    facts = probed(path)
    assert isinstance(facts, XmlFacts)
    assert (facts.root, facts.namespace, facts.encoding, facts.faults) == ("a", "urn:a", "utf-8", ())
    assert [value.value for value in facts.languages] == ["en"]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "source.empty"), (b"<a>", "xml.unclosed"), (b"<!DOCTYPE a><a/>", "xml.doctype")],
)
def test_a_broken_document_gives_facts_with_the_fault(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(data)
    facts = probed(path)
    assert isinstance(facts, XmlFacts)
    assert facts.root == ""
    assert [(fault.code, fault.level) for fault in facts.faults] == [(code, "error")]


def test_a_document_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml, "MAX_BYTES", 3)
    path = tmp_path / "a.xml"
    path.write_bytes(b"<a/>")
    facts = probed(path)
    assert isinstance(facts, Unknown)
    assert facts.reason.code == "xml.too-large"
