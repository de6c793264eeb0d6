"""No document makes its reader open a file or a connection; a control shows that others would."""

from __future__ import annotations

import contextlib
import http.server
import io
import threading
from collections.abc import Iterator
from pathlib import Path
from xml import sax
from xml.sax.handler import feature_external_ges

import pytest
from lxml import etree

from validator.formats.timed_text import parse
from validator.formats.xml.document import read
from validator.model.reason import Unknown

SECRET = "the-content-of-a-local-file"


@pytest.fixture
def listener() -> Iterator[tuple[str, list[str]]]:
    """An HTTP server on this machine, and the paths it was asked for."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(f'<!ENTITY reached "{SECRET}">'.encode())

        def log_message(self, *_: object) -> None:
            """Keep the test's output clean."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


def outside(address: str, file: Path) -> dict[str, str]:
    """Documents that reach for a file, by each of the ways XML 1.0 gives."""
    root = '<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div><p>{}</p></div></body></tt>'
    return {
        "file entity": f'<!DOCTYPE tt [<!ENTITY x SYSTEM "{file.as_uri()}">]>' + root.format("&x;"),
        "remote entity": f'<!DOCTYPE tt [<!ENTITY x SYSTEM "{address}/entity">]>' + root.format("&x;"),
        "remote DTD": f'<!DOCTYPE tt SYSTEM "{address}/dtd">' + root.format("&reached;"),
        "parameter entity": f'<!DOCTYPE tt [<!ENTITY % x SYSTEM "{address}/parameter"> %x;]>'
        + root.format("&reached;"),
    }


@pytest.mark.parametrize("way", ["file entity", "remote entity", "remote DTD", "parameter entity"])
def test_nothing_outside_the_document_is_read(
    way: str, listener: tuple[str, list[str]], tmp_path: Path
) -> None:
    address, asked = listener
    file = tmp_path / "secret.txt"
    file.write_text(SECRET, encoding="utf-8")
    document = outside(address, file)[way].encode()

    source, text = parse(document, "a.ttml")
    assert isinstance(text, Unknown)
    assert not isinstance(source, Unknown)
    assert [fault.code for fault in source.faults] == ["xml.doctype"]
    facts = read(document)
    assert [fault.code for fault in facts.faults] == ["xml.doctype"]
    assert asked == []
    assert SECRET not in repr((source, facts))


def test_an_unsafe_reader_would_have_read_the_file(tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text(SECRET, encoding="utf-8")
    unsafe = etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True)
    tree = etree.fromstring(outside("http://127.0.0.1:9", file)["file entity"].encode(), unsafe)
    assert SECRET in etree.tostring(tree, encoding="unicode", method="text")


@pytest.mark.parametrize(
    ("way", "path"),
    [("remote entity", "/entity"), ("remote DTD", "/dtd"), ("parameter entity", "/parameter")],
)
def test_an_unsafe_reader_would_have_asked_the_server(
    way: str, path: str, listener: tuple[str, list[str]], tmp_path: Path
) -> None:
    address, asked = listener
    unsafe = sax.make_parser()
    unsafe.setFeature(feature_external_ges, True)
    with contextlib.suppress(sax.SAXException):
        unsafe.parse(io.BytesIO(outside(address, tmp_path)[way].encode()))
    assert asked == [path]


def test_an_entity_bomb_is_not_expanded() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    document = f'<!DOCTYPE tt [<!ENTITY e0 "boom">{bomb}]><tt>&e11;</tt>'.encode()
    assert [fault.code for fault in read(document).faults] == ["xml.doctype"]


@pytest.mark.parametrize(
    "document",
    [
        b"<a>" * 100_000,
        b'<a b="' + b"x" * 5_000_000 + b'"/>',
        b"<a " + b" ".join(b'b%d="1"' % n for n in range(50_000)) + b"/>",
        b"<!--" + b"x" * 1_000_000,
        b'<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><head><styling>'
        + b"".join(b'<style xml:id="s%d" style="s%d"/>' % (n, n + 1) for n in range(5_000))
        + b'<style xml:id="s5000"/></styling></head><body><div><p style="s0">x</p></div></body></tt>',
    ],
    ids=["depth", "attribute", "attributes", "comment", "style chain"],
)
def test_extreme_documents_are_read_or_refused(document: bytes) -> None:
    assert all(fault.code.startswith("xml.") for fault in read(document).faults)
    source, _ = parse(document, "a.ttml")
    assert not isinstance(source, Unknown)
    errors = {fault.code for fault in source.faults if fault.level == "error"}
    assert errors <= {"xml.too-deep", "xml.unclosed-token", "ttml.root.wrong-element"}
