"""What tracks are for, in every carrier: real files with flags, roles, tags and labels."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from av.stream import Disposition

from tests.probes import mca
from tests.probes.media import Picture, Sound, read, write
from validator.model.facts.container import AudioTrack, PurposeField
from validator.model.track_services import flagged_as

MPEG2 = Picture("mpeg2video", width=1920, height=1080, rate=Fraction(25), options={})
PCM = Sound("pcm_s24le", "stereo", "s32")
DESCRIBED = Disposition.visual_impaired | Disposition.descriptions
ROLE, PURPOSE = b"urn:mpeg:dash:role:2011", b"urn:tva:metadata:cs:AudioPurposeCS:2007"


def with_user_data(path: Path, *boxes: tuple[str, bytes]) -> Path:
    """Put boxes into the user data of the last track, whose movie box comes last, so that no offset moves."""
    data = path.read_bytes()
    inside = b"".join((len(body) + 8).to_bytes(4, "big") + kind.encode() + body for kind, body in boxes)
    added = (len(inside) + 8).to_bytes(4, "big") + b"udta" + inside
    at = data.rindex(b"trak") - 4
    end = at + int.from_bytes(data[at : at + 4], "big")
    out = bytearray(data[:end] + added + data[end:])
    for place in (data.rindex(b"moov") - 4, at):
        size = int.from_bytes(data[place : place + 4], "big") + len(added)
        out[place : place + 4] = size.to_bytes(4, "big")
    path.write_bytes(bytes(out))
    return path


def kind(scheme: bytes, value: bytes) -> tuple[str, bytes]:
    return "kind", bytes(4) + scheme + b"\0" + value + b"\0"


def sounds(path: Path) -> tuple[AudioTrack, ...]:
    container = read(path)
    assert container.damage == ()
    assert container.disagreements == ()
    return container.audio


@pytest.mark.parametrize("name", ["film.mp4", "film.mkv", "film.ts"])
@pytest.mark.parametrize(
    ("flag", "service"), [(DESCRIBED, "ad"), (Disposition.hearing_impaired, "enhanced-dialogue")]
)
def test_flags_that_a_muxer_writes(name: str, flag: Disposition, service: str, tmp_path: Path) -> None:
    main, other = sounds(write(tmp_path / name, Picture(), Sound(), Sound(disposition=flag)))
    assert (flagged_as(main), flagged_as(other)) == (None, service)


@pytest.mark.parametrize("name", ["film.mp4", "film.mov"])
@pytest.mark.parametrize(
    ("box", "service"),
    [
        (kind(ROLE, b"description"), "ad"),
        (kind(PURPOSE, b"1"), "ad"),
        (("tagc", b"public.accessibility.describes-video"), "ad"),
        (kind(ROLE, b"enhanced-audio-intelligibility"), "enhanced-dialogue"),
        (kind(PURPOSE, b"2"), "enhanced-dialogue"),
        (("tagc", b"public.accessibility.enhances-speech-intelligibility"), "enhanced-dialogue"),
        (kind(ROLE, b"commentary"), "commentary"),
        (kind(ROLE, b"alternate"), None),
        (kind(b"urn:example:role", b"description"), None),
        (("tagc", b"public.translation.dubbed"), None),
    ],
)
def test_roles_and_tagged_characteristics(
    name: str, box: tuple[str, bytes], service: str | None, tmp_path: Path
) -> None:
    path = with_user_data(write(tmp_path / name, Picture(), Sound(), Sound()), box)
    main, other = sounds(path)
    assert (flagged_as(main), flagged_as(other)) == (None, service)


@pytest.mark.parametrize(
    ("kinds", "service"),
    [
        (("VI", "FCMP"), "ad"),
        (("DV", "FCMP"), "ad"),
        (("PRM", "VI"), "ad"),
        (("HI", "FCMP"), "enhanced-dialogue"),
        (("CM", "FCMP"), "commentary"),
        (("SAP", "FCMP"), None),
    ],
)
def test_labels_of_mxf(kinds: tuple[str, str], service: str | None, tmp_path: Path) -> None:
    path = mca.label(write(tmp_path / "film.mxf", MPEG2, PCM, PCM), {0: ("PRM", "FCMP"), 1: kinds})
    main, other = sounds(path)
    assert (flagged_as(main), flagged_as(other)) == (None, service)
    assert main.purposes == (
        PurposeField("mediainfo:MCA_Audio_Content_Kind", "PRM"),
        PurposeField("mediainfo:MCA_Audio_Element_Kind", "FCMP"),
    )


def test_every_field_is_kept_as_written(tmp_path: Path) -> None:
    boxes = (kind(ROLE, b"description"), ("tagc", b"public.accessibility.describes-video"))
    _, described = sounds(with_user_data(write(tmp_path / "film.mp4", Picture(), Sound(), Sound()), *boxes))
    fields = {(one.field, one.value) for one in described.purposes}
    assert fields >= {
        ("kind urn:mpeg:dash:role:2011", "description"),
        ("tagc", "public.accessibility.describes-video"),
    }
    assert described.dispositions.count("visual_impaired") == 1
