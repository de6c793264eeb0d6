"""CEA-608 and CEA-708 in MCC and in a transport stream, beside the listings of another decoder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from validator.model.facts.captions import CaptionChannel, EmbeddedCaptions
from validator.probes.captions import probe

STEM = "BigBuckBunny_256x144-24fps"
SOURCES = ("mcc", "ts")
TOLERANCE = 0.25  # seconds, by which decoders and carriages differ

ENTRY = re.compile(r"(?:(\d\d):(\d\d):(\d\d),(\d{3}) - )?(.*)")
CUT_SHORT = re.compile(r'\{NUL\} "[^"]*"')
PIECE = re.compile(r'"([^"]*)"|\{P16:0x([0-9A-F]{4})\}|\{SPL:R(\d+)|\{(\w+)(?::([01]{8}))?')


def channels_of(corpora: Path, extension: str) -> dict[str, CaptionChannel]:
    found = probe(str(corpora / "captions608" / f"{STEM}.{extension}"), lambda: None)["embedded_captions"]
    assert isinstance(found, EmbeddedCaptions)
    assert found.state == "text"
    return {channel.name: channel for channel in found.channels}


def entries(path: Path) -> Iterator[tuple[float, str]]:
    """The lines of a listing with their times in seconds; what stands in its title comes first."""
    title, *lines = path.read_text(encoding="utf-8").splitlines()
    yield 0.0, title.partition(" {")[2]
    for line in lines:
        match = ENTRY.fullmatch(line)
        assert match is not None
        hours, minutes, seconds, thousandths = (int(part or 0) for part in match.groups()[:4])
        yield (hours * 60 + minutes) * 60 + seconds + thousandths / 1000, match[5]


def shown_708(path: Path) -> list[tuple[float, str]]:
    """What a listing's windows show when they are toggled, in the order of the windows.

    Text right after a NUL was never sent: of a packet that is cut short, the other decoder reads on.
    """
    windows: dict[int, dict[int, str]] = {}
    shown = []
    current, row = None, 0
    for time, line in entries(path):
        for text, wide, to_row, command, bits in PIECE.findall(CUT_SHORT.sub("{NUL}", line)):
            if re.fullmatch("DF[0-7]", command):
                current, row = int(command[2]), 0
                windows[current] = {}
            elif to_row:
                row = int(to_row)
            elif command == "DLW":
                windows = {number: rows for number, rows in windows.items() if bits[7 - number] == "0"}
            elif command == "TGW":
                toggled = [number for number in sorted(windows) if bits[7 - number] == "1"]
                shown += [(time, joined(windows[number])) for number in toggled]
            elif current is not None:
                character = chr(int(wide, 16)) if wide else text
                windows[current][row] = windows[current].get(row, "") + character
    return shown


def joined(rows: dict[int, str]) -> str:
    return "\n".join(line for _, text in sorted(rows.items()) if (line := text.strip()))


def shown_608(path: Path) -> list[tuple[float, str]]:
    """The texts that a listing loads, each at its End Of Caption."""
    shown, loaded = [], ""
    for time, line in entries(path):
        for text, _, _, command, _ in PIECE.findall(line):
            if command == "EOC" and loaded:
                shown.append((time, loaded))
                loaded = ""
            loaded += text
    return shown


def pattern_of(text: str) -> str:
    """Our text as a pattern: the listing has no characters of the special and extended sets."""
    plain = re.sub(r"\s", "", text)
    return "".join(re.escape(character) if character.isascii() else ".?" for character in plain)


def check_times(channel: CaptionChannel, shown: list[tuple[float, str]]) -> None:
    assert channel.caption_count == len(shown)
    assert channel.start is not None
    assert abs(float(channel.start) - shown[0][0]) < TOLERANCE


@pytest.mark.parametrize("extension", SOURCES)
def test_the_same_channels_carry_text(extension: str, corpora: Path) -> None:
    wanted = {"CC1", "CC3", *(f"SERVICE{number}" for number in range(1, 7))}
    assert {name: one.state for name, one in channels_of(corpora, extension).items()} == dict.fromkeys(
        wanted, "text"
    )


@pytest.mark.parametrize("extension", SOURCES)
@pytest.mark.parametrize(("name", "suffix"), [("CC1", "C1"), ("CC3", "C3")])
def test_cea_608(extension: str, name: str, suffix: str, corpora: Path) -> None:
    channel = channels_of(corpora, extension)[name]
    shown = shown_608(corpora / "captions608" / f"{STEM}-{suffix}.608")
    check_times(channel, shown)
    listed = re.sub(r"\s", "", "".join(text for _, text in shown))
    assert re.fullmatch(pattern_of(channel.text), listed)


@pytest.mark.parametrize("extension", SOURCES)
@pytest.mark.parametrize("number", range(1, 7))
def test_cea_708(extension: str, number: int, corpora: Path) -> None:
    channel = channels_of(corpora, extension)[f"SERVICE{number}"]
    shown = shown_708(corpora / "captions608" / f"{STEM}-S{number}.708")
    check_times(channel, shown)
    assert channel.text.split("\n") == "\n".join(text for _, text in shown).split("\n")
