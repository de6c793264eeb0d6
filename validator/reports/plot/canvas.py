"""The sheet that a plot is drawn on: its measures, its colours, and the text on it."""

from __future__ import annotations

from fractions import Fraction
from html import escape

from rich.cells import cell_len, chop_cells

from validator.messages.formatting import printable
from validator.reports.drawing.scale import TimeScale

WIDTH, LEFT, RIGHT = 1200, 190, 30
DRAWN = WIDTH - LEFT - RIGHT
"""The width on which time is drawn."""

# A renderer without fall-backs by glyph takes the first family there is, so it has to hold Hangul.
# Every colour on its own ground has a contrast of 3:1 at least, text of 4.5:1; lines differ in
# their dashes too.
STYLE = """
text { font: 12px "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; fill: #333 }
.heading { font-size: 14px; font-weight: bold }
.title { font-weight: bold } .frame { fill: #fafafa } .grid { stroke: #ddd }
.momentary { fill: #dbe3ec; stroke: #7087a3; stroke-width: .75 }
.short-term { fill: none; stroke: #1f4e8c; stroke-width: 1.5 }
.integrated { stroke: #1c2025; stroke-width: 1.25; stroke-dasharray: 7 4 }
.dialogue-level { stroke: #68418f; stroke-width: 1.5; stroke-dasharray: 12 3 2 3 }
.peak { fill: #a3201d } .lane { fill: #eee } .speech { fill: #565c65 } .silence { fill: #85817a }
.cues { fill: #55708c } .captions { fill: #7a6a9b } .description { fill: #22683b }
.below-absolute { fill: #62676f } .below-relative { fill: #7d8795 }
"""


def text(x: float, y: float, words: str, name: str = "", anchor: str = "start") -> str:
    """Words with their baseline at ``y``; ``anchor`` is the end of them that stands at ``x``."""
    style = f' class="{name}"' if name else ""
    return f'<text{style} x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(printable(words))}</text>'


def shortened(words: str, cells: int) -> str:
    """Words of so many cells at most: the middle of longer ones is left out."""
    if cell_len(words) <= cells:
        return words
    head, tail = chop_cells(words, cells // 2)[0], chop_cells(words[::-1], cells // 2 - 1)[0]
    return f"{head}…{tail[::-1]}"


def place(scale: TimeScale, time: Fraction) -> float:
    """Where a time stands, from the left edge of the sheet."""
    return round(LEFT + scale.percent(time) * DRAWN / 100, 1)
