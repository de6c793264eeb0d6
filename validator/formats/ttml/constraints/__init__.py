"""The rules of the profiles built on TTML, each family in a module of its own.

A family judges every document, whatever it declares: what it records of level ``profile`` counts only
where the profile that the document is judged by says so.
"""

from __future__ import annotations

from collections.abc import Callable

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints import (
    dapt,
    dapt_media,
    dapt_people,
    ebu_tt_d,
    ebu_tt_d_values,
    imsc,
    imsc_image,
    imsc_lengths,
    imsc_recommendations,
    imsc_signalling,
    itt,
    presented_regions,
    progressive,
    regions,
    smpte,
)
from validator.formats.ttml.document import Document

CONSTRAINTS: tuple[Callable[[Document, FaultLog], None], ...] = (
    imsc.judge,
    imsc_signalling.judge,
    imsc_lengths.judge,
    imsc_recommendations.judge,
    imsc_image.judge,
    progressive.judge,
    regions.judge,
    presented_regions.judge,
    ebu_tt_d.judge,
    ebu_tt_d_values.judge,
    smpte.judge,
    itt.judge,
    dapt.judge,
    dapt_people.judge,
    dapt_media.judge,
)
"""The judges of all families, in the order in which they run."""
