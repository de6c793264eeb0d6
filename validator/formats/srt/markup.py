"""Markup in SRT text: the tags and overrides that readers know, removed from what is displayed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from validator.formats.faults import FaultLog

KNOWN_TAGS = frozenset({"b", "i", "u", "font"})
# Not part of SRT, but never meant to be read out: removed from the displayed text all the same.
_FOREIGN_TAGS = frozenset(
    {"s", "strike", "em", "strong", "span", "br", "p", "div", "c", "v", "ruby", "rt", "rp", "lang"}
)
# What they enclose is read beside the text, not in it: furigana, and the brackets around it.
_ANNOTATIONS = frozenset({"rt", "rp"})
_DEEPEST = 100  # nesting that no author means; keeps hostile files cheap
_MARKUP = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)(?P<rest>[^<>]*)>"
    r"|\{\\(?P<override>[^}]*)\}"
    r"|&(?P<reference>[A-Za-z]{2,8}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});"
)
_ALIGNMENT = re.compile(r"\\?(an?\d{1,2})\b")


@dataclass(frozen=True, slots=True)
class Displayed:
    """What a viewer reads; ``alignment`` is that of an override (``an8``), ``italic`` of any of it."""

    lines: tuple[str, ...]
    alignment: str
    italic: bool


def display(text: list[tuple[int, str]], log: FaultLog) -> Displayed:
    """The displayed lines of (1-based number, line) pairs; faults of the markup go to ``log``."""
    for _, line in text:
        if "<" in line or "{" in line or "&" in line:
            break
    else:
        return Displayed(tuple([line for _, line in text]), "", False)
    reader = _Reader(log)
    lines = tuple(reader.read(number, line) for number, line in text)
    reader.finish()
    return Displayed(lines, reader.alignment, reader.italic)


class _Reader:
    """Reads the lines of one cue; tags may span them."""

    def __init__(self, log: FaultLog) -> None:
        self._log = log
        self._open: list[tuple[str, int, int]] = []
        self._italics = 0
        self._is_annotation = False
        self.alignment = ""
        self.italic = False

    def read(self, number: int, line: str) -> str:
        shown: list[str] = []
        at = 0
        for match in _MARKUP.finditer(line):
            if match.start() > at:
                self._show(line[at : match.start()], shown)
            at = match.end()
            column = match.start() + 1
            if match["override"] is not None:
                self._override(match["override"], number, column)
            elif match["reference"]:
                self._log.add("srt.character-reference", number, column, args={"reference": match[0]})
                self._show(match[0], shown)
            elif not self._tag(match, number, column):
                self._show(match[0], shown)
        if not at and not self._italics and not self._is_annotation:
            return line
        self._show(line[at:], shown)
        return "".join(shown)

    def finish(self) -> None:
        for name, line, column in self._open:
            self._log.add("srt.tag.unclosed", line, column, args={"tag": name})

    def _show(self, text: str, shown: list[str]) -> None:
        if self._is_annotation:
            return
        shown.append(text)
        if self._italics and text.strip():
            self.italic = True

    def _override(self, override: str, number: int, column: int) -> None:
        self._log.add("srt.override", number, column, args={"override": f"{{\\{override}}}"[:40]})
        if alignment := _ALIGNMENT.match(override):
            self.alignment = self.alignment or alignment[1]

    def _tag(self, tag: re.Match[str], number: int, column: int) -> bool:
        """True when the tag is markup; one that no reader knows may be text: ``<sighs>``."""
        name = tag["name"].lower()
        if name in _ANNOTATIONS or name == "ruby":
            self._is_annotation = name in _ANNOTATIONS and not tag["end"]
        if name not in KNOWN_TAGS:
            self._log.add("srt.tag.unknown", number, column, args={"tag": tag["name"]})
            return name in _FOREIGN_TAGS
        if not tag["end"] and len(self._open) == _DEEPEST:
            self._log.add("srt.tag.unclosed", number, column, args={"tag": name})
        elif not tag["end"]:
            self._open.append((name, number, column))
            self._italics += name == "i"
        elif not any(name == opened for opened, _, _ in self._open):
            self._log.add("srt.tag.not-open", number, column, args={"tag": name})
        else:
            self._close(name, number, column)
        return True

    def _close(self, name: str, number: int, column: int) -> None:
        if self._open[-1][0] != name:
            self._log.add("srt.tag.crossed", number, column, args={"tag": name})
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place][0] == name:
                del self._open[place]
                self._italics -= name == "i"
                return
