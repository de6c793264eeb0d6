"""How video carries caption bytes: A/53 user data in H.264, HEVC and MPEG-2, and ancillary packets."""

from __future__ import annotations

from validator.formats.caption_carriage.a53 import Triplet, read_cc_data
from validator.formats.caption_carriage.ancillary import ancillary_cc_data
from validator.formats.caption_carriage.picture import Carriage, nal_length_size, picture_cc_data

__all__ = [
    "Carriage",
    "Triplet",
    "ancillary_cc_data",
    "nal_length_size",
    "picture_cc_data",
    "read_cc_data",
]
