"""CEA-608 captions (ANSI/CTA-608-E): a grammar of byte pairs, and what a receiver would show."""

from __future__ import annotations

from validator.formats.cea608.channel import Caption, ChannelDecoder, Mode
from validator.formats.cea608.codes import Token, has_odd_parity, read_pair
from validator.formats.cea608.conduct import FieldConduct
from validator.formats.cea608.decoder import Field, FieldDecoder
from validator.formats.cea608.screen import CaptionRow

__all__ = [
    "Caption",
    "CaptionRow",
    "ChannelDecoder",
    "Field",
    "FieldConduct",
    "FieldDecoder",
    "Mode",
    "Token",
    "has_odd_parity",
    "read_pair",
]
