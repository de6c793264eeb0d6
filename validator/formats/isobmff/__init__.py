"""ISO base media files and QuickTime (ISO/IEC 14496-12): boxes, and what tracks say of language and place."""

from __future__ import annotations

from validator.formats.isobmff.boxes import Box, Cut, children, walk
from validator.formats.isobmff.tracks import BoxTrack, read_tracks

__all__ = ["Box", "BoxTrack", "Cut", "children", "read_tracks", "walk"]
