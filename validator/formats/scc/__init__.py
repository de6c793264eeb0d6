"""SCC text -> cues and faults: Scenarist's hexadecimal listing of what line 21 carries.

The format has no standard of its own: header, timecodes and words are as every writer has them, and
the bytes are CEA-608, decoded and judged by :mod:`validator.formats.cea608`.
"""

from __future__ import annotations

from fractions import Fraction

from validator.formats.cea608 import FieldConduct, FieldDecoder
from validator.formats.cea608.cues import cues_of
from validator.formats.faults import FaultLog
from validator.formats.places import Places
from validator.formats.scc.lexer import read_lines
from validator.formats.scc.schedule import EXACT, schedule
from validator.model.facts.text import TimedText


def read(lines: list[str], log: FaultLog) -> TimedText:
    """What a receiver shows of the file; what is wrong with the file is recorded in ``log``.

    Times are those of the clock: a second of non-drop timecode takes 1.001 s.
    """
    decoder, conduct, places = FieldDecoder(1), FieldConduct(log), Places()
    time = Fraction(0)
    for sent in schedule(read_lines(lines, log), log):
        time = sent.frame / EXACT
        places.add(time, sent.line, sent.word.column)
        decoder.feed(time, sent.word.first, sent.word.second)
        conduct.feed(sent.line, sent.word.column, sent.word.first, sent.word.second)
    decoder.finish(time + 1 / EXACT)
    conduct.finish()
    return TimedText("scc", cues_of(decoder.channels, places, 1 / EXACT), frame_rate=EXACT)
