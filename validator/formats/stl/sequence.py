"""What is asked of TTI blocks in their order: extensions, numbers, cumulative sets, times, counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from validator.formats.faults import FaultLog
from validator.formats.stl.gsi import Gsi
from validator.formats.stl.tti import FILL_BYTE, LAST, Tti, show, tti_fault
from validator.model.reason import Scalar


@dataclass(frozen=True, slots=True)
class Subtitle:
    """A subtitle: its first block, and the text fields of all its blocks without the fill at their ends."""

    tti: Tti
    text: bytes


def read_subtitles(blocks: Iterable[Tti], log: FaultLog) -> Iterator[Subtitle]:
    """Join the blocks of each subtitle, up to the one that is marked as its last (section 5, EBN)."""
    parts: list[Tti] = []
    for tti in blocks:
        if parts and (tti.group, tti.number) != (parts[0].group, parts[0].number):
            tti_fault(parts[-1], "stl.tti.unfinished", "EBN", log, number=parts[-1].number)
            yield _joined(parts)
            parts = []
        elif parts and tti.extension not in {LAST, parts[-1].extension + 1}:
            args = {"before": parts[-1].extension, "after": tti.extension}
            tti_fault(tti, "stl.tti.extension-order", "EBN", log, **args)
        parts.append(tti)
        if tti.extension == LAST:
            yield _joined(parts)
            parts = []
    if parts:
        tti_fault(parts[-1], "stl.tti.unfinished", "EBN", log, number=parts[-1].number)
        yield _joined(parts)


def _joined(parts: list[Tti]) -> Subtitle:
    *before, last = parts
    return Subtitle(parts[0], b"".join(part.text.rstrip(FILL_BYTE) for part in before) + last.text)


_NOT_CUMULATIVE, _FIRST_OF_SET, _INSIDE_SET, _LAST_OF_SET = range(4)
# Cumulative status -> what may come after it.
_FOLLOWING = {
    _NOT_CUMULATIVE: {_NOT_CUMULATIVE, _FIRST_OF_SET},
    _FIRST_OF_SET: {_INSIDE_SET, _LAST_OF_SET},
    _INSIDE_SET: {_INSIDE_SET, _LAST_OF_SET},
    _LAST_OF_SET: {_NOT_CUMULATIVE, _FIRST_OF_SET},
}


class Sequence:
    """Judges the subtitles of a file one after the other."""

    def __init__(self, gsi: Gsi, log: FaultLog) -> None:
        self._gsi = gsi
        self._log = log
        self._previous: Tti | None = None
        self._latest = 0
        self._subtitles: set[tuple[int, int]] = set()
        self._groups: set[int] = set()

    def judge(self, tti: Tti) -> None:
        """Judge one subtitle by its first block."""
        self._groups.add(tti.group)
        self._subtitles.add((tti.group, tti.number))
        self._judge_order(tti)
        if not tti.is_comment:
            self._judge_times(tti)
        self._previous = tti

    def finish(self, blocks: int) -> None:
        """Compare what was counted, among it the number of all ``blocks``, with the GSI."""
        counted = {
            "block-count": ("TNB", self._gsi.blocks, blocks),
            "subtitle-count": ("TNS", self._gsi.subtitles, len(self._subtitles)),
            "group-count": ("TNG", self._gsi.groups, len(self._groups)),
        }
        for code, (field, stated, found) in counted.items():
            if stated is not None and stated != found:
                args: dict[str, Scalar] = {"field": field, "stated": stated, "found": found}
                self._log.add(f"stl.gsi.{code}", 0, 0, xpath=f"GSI/{field}", args=args)

    def _judge_order(self, tti: Tti) -> None:
        before = self._previous
        if before is None:
            return
        if tti.group == before.group and tti.number <= before.number:
            args = {"before": before.number, "after": tti.number}
            tti_fault(tti, "stl.tti.number-order", "SN", self._log, **args)
        if tti.cumulative not in _FOLLOWING.get(before.cumulative, {tti.cumulative}):
            args = {"before": before.cumulative, "after": tti.cumulative}
            tti_fault(tti, "stl.tti.cumulative-order", "CS", self._log, **args)

    def _judge_times(self, tti: Tti) -> None:
        rate, log = self._gsi.rate, self._log
        start, end = rate.frame(tti.start), rate.frame(tti.end)
        if end <= start:
            args = {"start": show(tti.start), "end": show(tti.end)}
            tti_fault(tti, "stl.tti.end-not-after-start", "TCO", log, **args)
        if start < self._latest:
            tti_fault(tti, "stl.tti.out-of-order", "TCI", log, start=show(tti.start))
        self._latest = max(self._latest, start)
        begin = self._gsi.start
        if self._gsi.has_valid_timecode and begin is not None and start < rate.frame(begin):
            args = {"start": show(tti.start), "programme": show(begin)}
            tti_fault(tti, "stl.tti.before-programme", "TCI", log, **args)
