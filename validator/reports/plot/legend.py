"""The key of a plot: what each curve and mark is."""

from __future__ import annotations

from validator.messages import Catalogue
from validator.reports.plot.canvas import DRAWN, LEFT, text

_KEYS = {
    "momentary": '<rect class="momentary" x="0" y="-9" width="24" height="10"/>',
    "short-term": '<path class="short-term" d="M0 -4h24"/>',
    "integrated": '<path class="integrated" d="M0 -4h24"/>',
    "dialogue-level": '<path class="dialogue-level" d="M0 -4h24"/>',
    "peak": '<path class="peak" d="M7 -9h10l-5 9z"/>',
}


def legend(words: Catalogue) -> str:
    """One row, its keys as far apart as the sheet allows."""
    width = DRAWN / len(_KEYS)
    return "".join(
        f'<g transform="translate({LEFT + number * width:g} 12)">{key}'
        f"{text(30, 0, words.text(f'plot.{name}'))}</g>"
        for number, (name, key) in enumerate(_KEYS.items())
    )
