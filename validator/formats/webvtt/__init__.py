"""WebVTT text -> cues and faults (W3C, WebVTT: The Web Video Text Tracks Format, section 4, Syntax).

One module a layer: :mod:`blocks` (what the lines are), :mod:`timings`, :mod:`settings` (of cues),
:mod:`regions` (region definitions), :mod:`markup` (cue text), :mod:`display` (what the last three
make of a cue's place and colours).
"""

from __future__ import annotations

from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.webvtt.blocks import CueBlock, read_blocks
from validator.formats.webvtt.display import read_display
from validator.formats.webvtt.markup import CueText, read_cue_text
from validator.formats.webvtt.regions import read_regions
from validator.formats.webvtt.settings import Settings, read_settings
from validator.formats.webvtt.timings import Timings, read_timings
from validator.model.facts.text import Cue, Display, TimedText


def read(lines: list[str], log: FaultLog) -> TimedText:
    """The cues of a WebVTT file; what is wrong with the file is recorded in ``log``.

    Cues whose times cannot be read are left out; the rest of the file is read all the same.
    """
    lines = [line.replace("\0", "\ufffd") for line in lines]
    body = read_blocks(lines, log)
    regions = read_regions(body.regions, log)
    cues: list[Cue] = []
    languages: list[tuple[str, int]] = []
    sequence = _Sequence(log)
    displays: dict[Display, int] = {}
    for block in body.cues:
        line = block.timing + 1
        timings = read_timings(lines[block.timing], line, log)
        if timings is None:
            continue
        sequence.judge(block, timings)
        settings = read_settings(lines[block.timing], timings.settings_at, line, regions, log)
        text = read_cue_text(block.text, line + 1, timings, log)
        languages += text.languages
        display = read_display(settings.values, regions, text.classes)
        place = displays.setdefault(display, len(displays)) if display else None
        cues.append(_cue(len(cues) + 1, block, timings, settings, text, place))
    return TimedText("webvtt", tuple(cues), languages=tuple(languages), displays=tuple(displays))


def _cue(
    number: int, block: CueBlock, timings: Timings, settings: Settings, text: CueText, display: int | None
) -> Cue:
    return Cue(
        number=number,
        identifier=block.identifier,
        start=Fraction(timings.start_ms, 1000),
        end=Fraction(timings.end_ms, 1000),
        lines=text.lines,
        line=block.first + 1,
        column=1,
        text_line=block.timing + 2,
        region=settings.place,
        italic=text.italic,
        display=display,
    )


class _Sequence:
    """What is asked of cues in the order of the file: identifiers and start times."""

    def __init__(self, log: FaultLog) -> None:
        self._log = log
        self._identifiers: dict[str, int] = {}
        self._latest_ms = 0

    def judge(self, block: CueBlock, timings: Timings) -> None:
        line = block.timing + 1
        if timings.end_ms <= timings.start_ms:
            self._log.add("webvtt.cue.end-not-after-start", line, timings.end_column)
        if timings.start_ms < self._latest_ms:
            self._log.add("webvtt.cue.out-of-order", line)
        self._latest_ms = max(self._latest_ms, timings.start_ms)
        if block.identifier:
            first = self._identifiers.setdefault(block.identifier, block.first + 1)
            if first != block.first + 1:
                args = {"identifier": block.identifier[:80], "first": str(first)}
                self._log.add("webvtt.identifier.duplicate", block.first + 1, args=args)
