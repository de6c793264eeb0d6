"""Silence: the spans of time in which every channel stays below a threshold."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import Span
from validator.probes.signal.grid import block_start
from validator.probes.signal.timeline import Timeline

# The sample level below which a channel counts as silent: a vendor default (Etere), and ours.
THRESHOLD_DBFS = -60.0

# Shorter silences are pauses between words; listing them would fill the report of any programme.
SHORTEST = Fraction(1, 10)


def silences(peaks: NDArray[np.float32], samples: int, rate: int, timeline: Timeline) -> tuple[Span, ...]:
    """Silent spans of at least :data:`SHORTEST`, gaps between packets included, in order.

    ``peaks`` are the largest sample of any channel (linear) in each 10 ms block, ``samples`` the
    length of the stream.
    """
    quiet = np.concatenate(([False], peaks < 10 ** (THRESHOLD_DBFS / 20), [False]))
    edges = np.flatnonzero(quiet[1:] != quiet[:-1])
    spans = []
    for first, past in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        end = min(samples, block_start(past, rate))
        spans.append(Span(timeline.starts_at(block_start(first, rate)), timeline.ends_at(end)))
    return tuple(span for span in union(spans + timeline.gaps()) if span.duration >= SHORTEST)


def union(spans: Iterable[Span]) -> list[Span]:
    """The time that lies in any of the spans, in order; no two of the result meet."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
