"""WebVTT cue text: spans, timestamps and character references, and what is left to read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from validator.formats.faults import FaultLog
from validator.formats.lines import Positions
from validator.formats.webvtt.timings import Timings, read_timestamp

_TOKEN = re.compile(
    r"<(?:/(?P<end>[^>]*)|(?P<time>\d[^>]*)|(?P<name>[^\s.>/]*)(?P<classes>(?:\.[^\s.>]*)*)(?P<annotation>\s[^>]*)?)"
    r"(?P<closed>>)?"
    r"|&(?P<reference>(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{0,30});)?"
)
_SPANS = frozenset({"c", "i", "b", "u", "ruby", "rt", "v", "lang"})
_ANNOTATED = frozenset({"v", "lang"})
_DEEPEST = 500  # nesting that no author means; keeps hostile files cheap
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)


@dataclass(frozen=True, slots=True)
class CueText:
    """The displayed lines without markup and ruby text; the languages spans declare, with their line.

    ``classes`` has, for each stretch of text, the classes of the spans around it, innermost last.
    """

    lines: tuple[str, ...]
    italic: bool = False
    languages: tuple[tuple[str, int], ...] = ()
    classes: tuple[tuple[str, ...], ...] = ()


def read_cue_text(lines: list[str], number: int, timings: Timings, log: FaultLog) -> CueText:
    """Read the cue text (section 4.2.2) of lines whose first has the 1-based ``number``."""
    if not any("<" in line or "&" in line for line in lines):
        return CueText(tuple(lines))
    return _Reader("\n".join(lines), number, timings, log).read()


@dataclass(slots=True)
class _Span:
    name: str
    offset: int
    classes: tuple[str, ...] = ()


class _Reader:
    """Reads one cue; ``_open`` are the spans around the current place, outermost first."""

    def __init__(self, text: str, number: int, timings: Timings, log: FaultLog) -> None:
        self._text = text
        self._number = number
        self._positions: Positions | None = None
        self._first = len(text) - len(text.lstrip())
        self._timings = timings
        self._log = log
        self._open: list[_Span] = []
        self._shown: list[str] = []
        self._latest_ms: int | None = None
        self._italic = False
        self._languages: list[tuple[str, int]] = []
        self._classes: dict[tuple[str, ...], None] = {}

    def read(self) -> CueText:
        at = 0
        for match in _TOKEN.finditer(self._text):
            self._show(self._text[at : match.start()])
            at = match.end()
            if match[0].startswith("&"):
                self._reference(match)
            elif not match["closed"]:
                self._fault("webvtt.tag.unterminated", match.start())
            elif match["end"] is not None:
                self._end_tag(match["end"], match.start())
            elif match["time"]:
                self._timestamp(match)
            else:
                self._start_tag(match)
        self._show(self._text[at:])
        self._finish()
        lines = tuple("".join(self._shown).split("\n"))
        return CueText(lines, self._italic, tuple(self._languages), tuple(self._classes))

    def _fault(self, code: str, offset: int, **args: str) -> None:
        line, column = self._at(offset)
        self._log.add(code, line, column, args=args)

    def _at(self, offset: int) -> tuple[int, int]:
        self._positions = self._positions or Positions(self._text)
        line, column = self._positions.at(offset)
        return self._number + line - 1, column

    def _show(self, text: str) -> None:
        if not text or any(span.name == "rt" for span in self._open):
            return
        self._shown.append(text)
        if text.strip() and self._open:
            self._italic = self._italic or any(span.name == "i" for span in self._open)
            self._classes[tuple(name for span in self._open for name in span.classes)] = None

    def _reference(self, match: re.Match[str]) -> None:
        character = _resolve(match["reference"] or "")
        if character is None:
            self._fault("webvtt.character-reference", match.start(), reference=match[0])
        self._show(match[0] if character is None else character)

    def _start_tag(self, match: re.Match[str]) -> None:
        name, annotation = match["name"], (match["annotation"] or "").strip()
        offset = match.start()
        if name not in _SPANS:
            self._fault("webvtt.tag.unknown", offset, tag=match[0][:40])
            return
        if "" in match["classes"].split(".")[1:]:
            self._fault("webvtt.tag.class-empty", offset, tag=name)
        if annotation and name not in _ANNOTATED:
            self._fault("webvtt.tag.annotation-not-allowed", offset, tag=name)
        if not annotation and name in _ANNOTATED:
            self._fault("webvtt.tag.annotation-missing", offset, tag=name)
        if name == "v" and any(span.name == "v" for span in self._open):
            self._fault("webvtt.tag.voice-nested", offset)
        if name == "rt" and not (self._open and self._open[-1].name == "ruby"):
            self._fault("webvtt.tag.ruby-text-outside-ruby", offset)
            return
        if name == "lang" and annotation:
            self._language(annotation, offset)
        if len(self._open) < _DEEPEST:
            classes = tuple(each for each in match["classes"].split(".") if each)
            self._open.append(_Span(name, offset, classes))

    def _language(self, tag: str, offset: int) -> None:
        self._languages.append((tag, self._at(offset)[0]))
        if not _LANGUAGE.fullmatch(tag):
            self._fault("webvtt.tag.language-malformed", offset, language=tag[:40])

    def _end_tag(self, name: str, offset: int) -> None:
        if self._open and self._open[-1].name == name:
            self._open.pop()
        elif name == "ruby" and [span.name for span in self._open[-2:]] == ["ruby", "rt"]:
            del self._open[-2:]
        else:
            self._fault("webvtt.tag.end-mismatch", offset, tag=name[:40])

    def _timestamp(self, match: re.Match[str]) -> None:
        time = read_timestamp(match["time"], 0)
        if time.code or time.at < len(match["time"]):
            self._fault("webvtt.timestamp.malformed", match.start(), time=match["time"][:40])
            return
        if not self._timings.start_ms < time.milliseconds < self._timings.end_ms:
            self._fault("webvtt.timestamp.outside-cue", match.start(), time=match["time"])
        if self._latest_ms is not None and time.milliseconds <= self._latest_ms:
            self._fault("webvtt.timestamp.not-increasing", match.start(), time=match["time"])
        self._latest_ms = time.milliseconds

    def _finish(self) -> None:
        for place, span in enumerate(self._open):
            if span.name == "v" and span.offset == self._first and place == 0:
                # A voice that is the whole cue may leave out its end tag.
                continue
            code = "webvtt.tag.voice-not-closed" if span.name == "v" else "webvtt.tag.not-closed"
            self._fault(code, span.offset, tag=span.name)


_COMMON = {"amp;": "&", "lt;": "<", "gt;": ">", "nbsp;": "\xa0", "lrm;": "\u200e", "rlm;": "\u200f"}


def _resolve(reference: str) -> str | None:
    """The characters of a reference without its ``&`` (HTML, named and numeric); ``None`` if unknown."""
    if reference in _COMMON:
        return _COMMON[reference]
    if reference.startswith("#"):
        digits = reference[1:-1]
        number = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
        valid = 0 < number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF
        return chr(number) if valid else None
    if not reference:
        return None
    from html.entities import html5  # two thousand names: loaded when a file uses a rare one

    return html5.get(reference)
