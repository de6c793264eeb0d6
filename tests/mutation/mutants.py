"""Files, and damaged copies of them: bits flipped, stretches cut out or put in a second time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from validator.formats.sniffing import sniff

# What is judged from its text, its XML or its packets; pictures and sound are for FFmpeg to survive.
KINDS = frozenset({"text", "xml", "manifest"})
FORMATS = frozenset({"mpegts"})
MOST_BYTES = 2 << 20
_MOST_FLIPS = 8
_LONGEST_STRETCH = 512


@dataclass(frozen=True, slots=True)
class Mutant:
    """A damaged copy: the file it was made from, what was done to it, and its bytes."""

    source: Path
    operation: str
    data: bytes


def files_in(folder: Path) -> list[Path]:
    """The files below a folder that are judged, in stable order; lists of expected verdicts are not."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in {".json", ".md", ".py", ".csv"} and _is_judged(path)
    ]


def _is_judged(path: Path) -> bool:
    with path.open("rb") as stream:
        found = sniff(stream.read(65_536), path.name)
    return (found.media in KINDS or found.format in FORMATS) and path.stat().st_size <= MOST_BYTES


def mutants(files: list[Path], count: int, seed: int) -> Iterator[Mutant]:
    """So many mutants, the files taken in turn; the same seed gives the same ones."""
    random = Random(seed)
    for number in range(count):
        source = files[number * len(files) // count if count < len(files) else number % len(files)]
        name = random.choice(sorted(OPERATIONS))
        yield Mutant(source, name, OPERATIONS[name](source.read_bytes(), random))


def flip(data: bytes, random: Random) -> bytes:
    """One to eight bits, anywhere."""
    damaged = bytearray(data)
    for _ in range(random.randint(1, _MOST_FLIPS) if damaged else 0):
        damaged[random.randrange(len(damaged))] ^= 1 << random.randrange(8)
    return bytes(damaged)


def cut(data: bytes, random: Random) -> bytes:
    """A stretch from the middle, or everything from some place on."""
    start = random.randint(0, len(data))
    end = random.choice((len(data), start + random.randint(1, _LONGEST_STRETCH)))
    return data[:start] + data[end:]


def duplicate(data: bytes, random: Random) -> bytes:
    """A stretch, put in again somewhere."""
    start, place = random.randint(0, len(data)), random.randint(0, len(data))
    stretch = data[start : start + random.randint(1, _LONGEST_STRETCH)]
    return data[:place] + stretch + data[place:]


OPERATIONS: dict[str, Callable[[bytes, Random], bytes]] = {"cut": cut, "duplicate": duplicate, "flip": flip}
