from __future__ import annotations

import pytest

from tests.formats.reading import Place, faults_of, source_of
from validator.formats.codes import LEVELS
from validator.formats.decoding import decode
from validator.formats.faults import LIMIT_PER_CODE, FaultLog

CUE = "1\n00:00:01,000 --> 00:00:02,000\n{}\n"
HEAD = CUE.partition("{")[0].encode()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", [("source.empty", 1, 1)]),
        (b"\xef\xbb\xbf", [("source.empty", 1, 1)]),
        (bytes(range(256)) * 20, [("source.binary", 1, 1)]),
        (b"\xef\xbb\xbf\xef\xbb\xbf" + HEAD + b"x\n", [("source.bom-doubled", 1, 1)]),
        ("ï»¿".encode() + HEAD + b"x\n", [("source.bom-corrupt", 1, 1)]),
        (HEAD + b"a\x81b\n", [("source.invalid-bytes", 3, 2)]),
        (HEAD + b"a\xff\xfe\xc0\x80b\n", [("source.invalid-bytes", 3, 2)]),  # overlong, and one run
        (HEAD + b"a \xed\xa0\x80\n", [("source.invalid-bytes", 3, 3)]),  # a surrogate
        (HEAD + "안녕하세요\n".encode("cp949"), [("source.legacy-encoding", 3, 1)]),
        (HEAD + "déjà vu, mon ami\n".encode("cp1252"), [("source.legacy-encoding", 3, 2)]),
        (HEAD + b"a\0b\n", [("source.nul", 3, 2)]),
        (HEAD + b"a\x07\x7fb\n", [("source.control-character", 3, 2), ("source.control-character", 3, 3)]),
        (CUE.format("lost \ufffd").encode(), [("source.replacement-character", 3, 6)]),
        (CUE.format("\ufdd0").encode(), [("source.noncharacter", 3, 1)]),
        (CUE.format("a \U0001fffe").encode(), [("source.noncharacter", 3, 3)]),
        (HEAD + "こんにちは\n".encode("cp932"), [("source.legacy-encoding", 3, 1)]),
        (CUE.format("\ue001 \ue002").encode(), [("source.private-use", 3, 1)]),
        (CUE.format("\u202aabc").encode(), [("source.bidi-unbalanced", 3, 1)]),
        (CUE.format("\u2067abc\u202c\u2069").encode(), [("source.bidi-unbalanced", 3, 5)]),
        (CUE.format("\u2067a\u202bb\u202cc\u2069").encode(), []),
        (HEAD + b"a\r\nb\n", [("source.mixed-line-endings", 1, 1)]),
        (HEAD + b"a", [("source.no-final-newline", 3, 2)]),
    ],
)  # fmt: skip
def test_faults_of_bytes_and_characters(data: bytes, expected: list[Place]) -> None:
    assert faults_of(data, "a.srt") == expected


def test_invalid_bytes_say_where_and_what() -> None:
    (fault,) = source_of(b"\xef\xbb\xbf" + HEAD + "é ".encode() + b"\xe9\xff!\n", "a.srt").faults
    assert fault.byte_offset == 3 + len(HEAD) + 3
    assert fault.args == {"bytes": "e9 ff", "encoding": "utf-8"}
    assert (fault.level, fault.context) == ("error", "é \ufffd!")


def test_decoding_goes_on_after_very_many_broken_bytes() -> None:
    text = b"a sentence of plain text \x81 " * (LIMIT_PER_CODE + 500)
    faults = source_of(HEAD + text + b"\n", "a.srt").faults
    listed = [fault for fault in faults if fault.code == "source.invalid-bytes"]
    omitted = [fault.args for fault in faults if fault.code == "source.faults-omitted"]
    assert len(listed) == LIMIT_PER_CODE
    assert omitted == [{"code": "source.invalid-bytes", "count": 500}]


@pytest.mark.parametrize(
    ("codec", "encoding", "bom"),
    [
        ("utf-8", "utf-8", None),
        ("utf-8-sig", "utf-8", "utf-8"),
        ("utf-16", "utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be", None),
        ("utf-32", "utf-32-le", "utf-32-le"),
        ("utf-32-be", "utf-32-be", None),
    ],
)
def test_encoding_forms(codec: str, encoding: str, bom: str | None) -> None:
    source = source_of(CUE.format("안녕, hello").encode(codec), "a.srt")
    assert (source.encoding, source.bom, source.faults) == (encoding, bom, ())


@pytest.mark.parametrize(
    ("text", "ending"),
    [("a", "none"), ("a\nb\n", "lf"), ("a\r\nb\r\n", "crlf"), ("a\rb\r", "cr"), ("a\r\nb\n", "mixed")],
)
def test_line_endings(text: str, ending: str) -> None:
    assert decode(text.encode(), FaultLog()).line_ending == ending


@pytest.mark.parametrize(
    ("text", "lines"), [("", []), ("a", ["a"]), ("a\r\n\rb\n", ["a", "", "b"]), ("\n", [""])]
)
def test_lines(text: str, lines: list[str]) -> None:
    assert decode(text.encode(), FaultLog()).lines == lines


def test_lines_that_are_not_nfc_are_named_and_counted() -> None:
    decomposed = "\u1112\u1161\u11ab"  # 한, as jamo
    source = source_of(CUE.format("한\n" + decomposed + "\n" + f"{decomposed}\n" * 200), "a.srt")
    assert source.nfc_lines[:2] == (4, 5)
    assert (len(source.nfc_lines), source.nfc_count) == (100, 201)


@pytest.mark.parametrize(
    "data",
    [
        "Привет мир".encode("cp1251"),
        ("안녕하세요 여러분 " * 3).encode()[:-4],  # cut UTF-8 is not taken for another encoding
        b"noise \x80\x81\xff only",
    ],
)
def test_no_older_encoding_is_guessed_without_reason(data: bytes) -> None:
    assert decode(data, FaultLog()).encoding == "utf-8"


def test_every_fault_has_the_level_of_its_code() -> None:
    faults = source_of(HEAD + b"a\0\xff", "a.srt").faults
    assert [(fault.code, fault.level) for fault in faults] == [
        (fault.code, LEVELS[fault.code]) for fault in faults
    ]
    assert {fault.level for fault in faults} == {"error", "info"}
