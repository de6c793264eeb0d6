from __future__ import annotations

import struct

import pytest

from validator.formats.sniffing import sniff

TT = '<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"/>'
CUE = "1\n00:00:01,000 --> 00:00:02,000\nHello\n"
NOISE = bytes((n * 7919 + (n >> 3)) % 256 for n in range(4096))


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", 8 + len(body)) + kind + body


def partition(essence: int) -> bytes:
    label = bytes.fromhex("060e2b34040101020d010301 02") + bytes([essence, 1, 0])
    return bytes.fromhex("060e2b34020501010d01020101020400") + bytes(90) + label


# One frame of each kind of stream, by its header; the next one follows at the length it states.
MP3 = (b"\xff\xfb\x90\x64" + bytes(413)) * 2
ADTS = (b"\xff\xf1\x50\x80\x02\x1f\xfc" + bytes(9)) * 2
AC3 = (b"\x0b\x77\x00\x00\x00\x40" + bytes(122)) * 2
EAC3 = (b"\x0b\x77\x00\x3f\x00\x80" + bytes(122)) * 2


@pytest.mark.parametrize(
    ("head", "name", "expected"),
    [
        (box(b"ftyp", b"isom\0\0\0\0"), "a.bin", ("video", "mp4")),
        (box(b"ftyp", b"M4A \0\0\0\0"), "a.m4a", ("audio", "mp4")),
        (box(b"ftyp", b"qt  \0\0\0\0"), "a.mp4", ("video", "mov")),
        (box(b"moov", bytes(20)), "a", ("video", "mov")),
        (box(b"moof", bytes(20)), "seg1", ("video", "mp4")),
        (partition(0x04), "a.mxf", ("video", "mxf")),
        (partition(0x06), "a.mxf", ("audio", "mxf")),
        (partition(0x13), "a.mxf", ("text", "mxf")),
        (bytes(60_000) + partition(0x04), "a", ("video", "mxf")),
        ((b"G" + bytes(187)) * 4, "a", ("video", "mpegts")),
        ((bytes(4) + b"G" + bytes(187)) * 4, "a", ("video", "mpegts")),
        (b"RIFF\0\0\0\0WAVEfmt ", "a.mp3", ("audio", "wav")),
        (b"RF64\xff\xff\xff\xffWAVEds64", "a", ("audio", "wav")),
        (b"FORM\0\0\0\0AIFF", "a", ("audio", "aiff")),
        (b"fLaC\0\0\0\x22", "a", ("audio", "flac")),
        (b"OggS\0\x02", "a", ("audio", "ogg")),
        (b"ID3\x04" + bytes(100), "a", ("audio", "mp3")),
        (MP3, "a", ("audio", "mp3")),
        (ADTS, "a", ("audio", "adts")),
        (AC3, "a", ("audio", "ac3")),
        (EAC3, "a", ("audio", "eac3")),
        (b"\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska", "a", ("video", "mkv")),
        (b"\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x84webm", "a", ("video", "webm")),
        (b"\xff\xd8\xff\xe0", "a.png", ("image", "jpeg")),
        (b"\x89PNG\r\n\x1a\n", "a", ("image", "png")),
        (b"II*\0", "a", ("image", "tiff")),
        (b"%PDF-1.7", "a.srt", ("other", "pdf")),
        (b"850STL25.01", "a", ("text", "stl")),
        (b"version https://git-lfs.github.com/spec/v1\n", "film.mp4", ("other", "git-lfs-pointer")),
    ],
)
def test_signatures(head: bytes, name: str, expected: tuple[str, str]) -> None:
    assert sniff(head, name) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (CUE, "captions", ("text", "srt")),
        (CUE, "captions.txt", ("other", "txt")),
        ("WEBVTT\n\n", "a.srt", ("text", "webvtt")),
        ("WEBVTTX\n", "a.vtt", ("text", "webvtt")),
        ("\n WEBVTT\n", "a.srt", ("text", "srt")),
        (TT, "a.xml", ("text", "ttml")),
        ('<?xml version="1.0"?><!-- c --><x:tt xmlns:x="urn:x"/>', "a.xml", ("text", "ttml")),
        ('<div xmlns="http://www.w3.org/ns/ttml"/>', "a.xml", ("text", "ttml")),
        ('<p:div xmlns:p="http://www.w3.org/2006/10/ttaf1"/>', "a.xml", ("text", "ttml")),
        ('<!DOCTYPE tt [<!ENTITY a "b">]><tt xmlns="http://www.w3.org/ns/ttml"/>', "a.xml", ("text", "ttml")),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "a.xml", ("xml", "xml")),
        ("<html><body/></html>", "a.ttml", ("text", "ttml")),
        ("<html><body/></html>", "a.html", ("other", "html")),
        ('<MPD xmlns="urn:mpeg:dash:schema:mpd:2011"/>', "a.xml", ("manifest", "mpd")),
        ("<CoreMetadata/>", "a.xml", ("xml", "xml")),
        ("<CoreMetadata/>", "a", ("xml", "xml")),
        ("#EXTM3U\n", "a.txt", ("manifest", "m3u8")),
        ("Scenarist_SCC V1.0\n", "a.txt", ("text", "scc")),
        ("File Format=MacCaption_MCC V1.0\n", "a", ("text", "mcc")),
        ("[Script Info]\n", "a", ("text", "ass")),
        ('{"a": 1}', "a", ("other", "json")),
        ("title: x\n", "delivery.yaml", ("other", "yaml")),
        ("title: x\n", "notes", ("other", "txt")),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_texts_in_every_encoding_form(text: str, name: str, expected: tuple[str, str], encoding: str) -> None:
    padded = text if len(text) > 20 else text + " " * 20
    assert sniff(padded.encode(encoding), name) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.srt", ("text", "srt")),
        ("a.VTT", ("text", "webvtt")),
        ("a.dfxp", ("text", "ttml")),
        ("a.xml", ("xml", "xml")),
        ("a.mov", ("video", "mov")),
        ("a.wav", ("audio", "wav")),
        ("a.pdf", ("other", "pdf")),
    ],
)
@pytest.mark.parametrize("head", [b"", NOISE])
def test_the_name_decides_where_the_content_does_not(
    head: bytes, name: str, expected: tuple[str, str]
) -> None:
    assert sniff(head, name) == expected


def test_neither_name_nor_content() -> None:
    assert sniff(b"", "README") == ("other", "empty")
    assert sniff(NOISE, "blob") == ("other", "unknown")


@pytest.mark.parametrize("stream", [MP3, ADTS, AC3, EAC3])
def test_one_sync_word_proves_less_than_a_name(stream: bytes) -> None:
    once = stream[: len(stream) // 2] + bytes(64)
    assert sniff(once, "a.srt") == ("text", "srt")
    assert sniff(stream, "a.srt").media == "audio"
