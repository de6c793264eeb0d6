"""Whatever the bytes: the grammars of media containers answer, and never raise."""

from __future__ import annotations

import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from validator.formats.integrity import find_damage
from validator.formats.sniffing import sniff
from validator.model.facts.container import DAMAGE_CODES

# What each container begins with, so that arbitrary bytes get past the first look.
BEGINNINGS = {
    "mp4": b"\0\0\0\x10ftypisom\0\0\0\0",
    "mov": b"\0\0\0\x08wide",
    "heif": b"\0\0\0\x10ftypheic\0\0\0\0",
    "wav": b"RIFF\xff\0\0\0WAVEfmt ",
    "avi": b"RIFF\xff\0\0\0AVI LIST",
    "webp": b"RIFF\xff\0\0\0WEBPVP8 ",
    "aiff": b"FORM\0\0\0\xffAIFFCOMM",
    "flac": b"fLaC\x80\0\0\x22",
    "mkv": b"\x1a\x45\xdf\xa3\x84\x42\x82\x81a",
    "webm": b"\x1a\x45\xdf\xa3\x84\x42\x82\x81w",
    "mxf": bytes.fromhex("060e2b34020501010d01020101020400"),
    "ogg": b"OggS\0\x02",
    "mpegts": b"\x47" + b"\0" * 187,
    "mpegps": b"\0\0\x01\xba",
    "png": b"\x89PNG\r\n\x1a\n",
    "jpeg": b"\xff\xd8\xff\xe0",
}


@pytest.mark.parametrize("container", sorted(BEGINNINGS))
@given(data=st.binary(max_size=600), begun=st.booleans())
@example(data=b"", begun=True)
@example(data=b"\xff" * 64, begun=True)
@example(data=b"\0" * 64, begun=True)
def test_arbitrary_bytes_are_judged(container: str, data: bytes, begun: bool) -> None:
    content = BEGINNINGS[container] + data if begun else data
    damage = find_damage(io.BytesIO(content), len(content), container)
    assert {one.code for one in damage} <= set(DAMAGE_CODES)
    assert all(one.byte_offset is None or 0 <= one.byte_offset <= len(content) for one in damage)


@given(data=st.binary(max_size=600), name=st.text(max_size=30))
def test_anything_is_something(data: bytes, name: str) -> None:
    found = sniff(data, name)
    assert found.media in ("video", "audio", "text", "image", "xml", "manifest", "other")
    assert found.format
