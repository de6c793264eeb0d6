"""Captions of a file's channels as cues, each with the place in the file from which it was shown."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from validator.formats.cea608.channel import Caption, ChannelDecoder
from validator.formats.places import Places
from validator.model.facts.text import Cue

_MOST_ROLL_UP_ROWS = 4


def cues_of(channels: Mapping[str, ChannelDecoder], places: Places, unit: Fraction) -> tuple[Cue, ...]:
    """The captions of all channels in the order of their starts; ``unit`` is a frame in seconds.

    A cue's identifier is its channel. Rows of a roll-up caption stay in view while further ones come:
    each has a region of its own until it has gone, so that they are no overlap.
    """
    found = [
        (caption.start, name, _region(name, number, caption), caption)
        for name, channel in sorted(channels.items())
        for number, caption in enumerate(channel.captions)
    ]
    found.sort(key=lambda one: one[:2])
    return tuple(
        _cue(number, name, region, caption, places.at(start), unit)
        for number, (start, name, region, caption) in enumerate(found, 1)
    )


def _region(channel: str, number: int, caption: Caption) -> str:
    return f"{channel} row {number % _MOST_ROLL_UP_ROWS + 1}" if caption.mode == "roll-up" else channel


def _cue(
    number: int, channel: str, region: str, caption: Caption, place: tuple[int, int], unit: Fraction
) -> Cue:
    return Cue(
        number=number,
        identifier=channel,
        start=caption.start,
        end=caption.end,
        lines=tuple(row.text for row in caption.rows),
        line=place[0],
        column=place[1],
        text_line=place[0],
        region=region,
        unit=unit,
        italic=any(row.italic for row in caption.rows),
    )
