"""Facts about captions embedded in video (CEA-608/708 in A/53 user data)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

State = Literal["absent", "empty", "text"]


@dataclass(frozen=True, slots=True)
class CaptionChannel:
    """One CEA-608 channel (``CC1``…``CC4``) or CEA-708 service (``SERVICE1``…).

    ``start`` and ``end`` are the presentation times, in seconds, of the first and last text;
    ``text`` is the first 2,000 characters of what is shown, captions parted by line feeds.
    """

    name: str
    state: State
    start: Fraction | None = None
    end: Fraction | None = None
    caption_count: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class EmbeddedCaptions:
    """What a packet scan found: no caption data, data that carries no text, or text.

    ``state`` is the best state of any channel. ``channels`` holds those with data.
    """

    state: State
    channels: tuple[CaptionChannel, ...] = ()
    parity_errors: int = 0
