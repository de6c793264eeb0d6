"""Facts about timed text: the bytes (:class:`TextSource`) and the document (:class:`TimedText`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from validator.model.reason import Scalar


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in the bytes or the grammar that is not as the format's standard asks.

    ``code`` is a finding code (``srt.time.malformed``); ``line`` and ``column`` are 1-based and
    count characters of the decoded text; ``byte_offset`` is given for faults of encoding.
    ``level`` is ``error`` where the format's own standard (or, for SRT, what its readers do) is
    broken, else ``warning`` or ``info``.
    """

    code: str
    line: int
    column: int
    args: Mapping[str, Scalar] = field(default_factory=dict)
    byte_offset: int | None = None
    xpath: str = ""
    context: str = ""
    level: str = "error"


@dataclass(frozen=True, slots=True)
class TextSource:
    """A text file as bytes.

    ``encoding`` is the one it was decoded with (``utf-8``, ``utf-16-le`` …); ``bom`` names the
    byte-order mark or is ``None``; ``line_ending`` is ``lf``, ``crlf``, ``cr``, ``mixed`` or
    ``none``. ``nfc_lines`` are the 1-based numbers of the first lines that are not in Unicode
    normalisation form C, ``nfc_count`` of all. ``format`` is what the content is.
    """

    format: str
    encoding: str
    bom: str | None
    line_ending: str
    nfc_lines: tuple[int, ...] = ()
    nfc_count: int = 0
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """One timed event.

    ``number`` is its 1-based place in the file, ``identifier`` what the file calls it. ``start``
    and ``end`` are seconds. ``lines`` is the displayed text, a string a row, markup and ruby
    removed, otherwise untouched. ``line`` and ``column`` say where the event begins in the file,
    ``text_line`` where its text does. ``region`` tells simultaneous places apart (region id,
    or line position); ``unit`` is the resolution of its times in seconds (1/1000 for SRT).
    ``italic`` is true when any of the text is. ``image``: the event is a picture, and ``lines`` are
    empty. ``open_ended``: the file gives no end; ``end`` is then the latest end of the document.
    """

    number: int
    identifier: str
    start: Fraction
    end: Fraction
    lines: tuple[str, ...]
    line: int
    column: int
    text_line: int
    region: str = ""
    unit: Fraction = Fraction(1, 1000)
    xpath: str = ""
    italic: bool = False
    image: bool = False
    open_ended: bool = False

    @property
    def duration(self) -> Fraction:
        """``end - start`` in seconds; may be negative in a broken file."""
        return self.end - self.start

    @property
    def text(self) -> str:
        """The displayed lines, joined by line feeds."""
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class TimedText:
    """A timed-text document.

    ``format`` is ``srt``, ``webvtt``, ``ttml``; ``profile`` what the document declares itself to
    be (``imsc1.1-text``), if anything. ``language`` is the document's own declaration
    (``xml:lang`` of ``tt``), ``languages`` every one inside it with its line. ``frame_rate`` is
    its effective rate in frames a second, where it declares one. Times are seconds.
    """

    format: str
    cues: tuple[Cue, ...]
    language: str | None = None
    languages: tuple[tuple[str, int], ...] = ()
    frame_rate: Fraction | None = None
    time_base: str | None = None
    profile: str | None = None

    @property
    def cue_count(self) -> int:
        """How many events the document holds."""
        return len(self.cues)

    @property
    def start(self) -> Fraction | None:
        """The earliest start in seconds; ``None`` without cues."""
        return min((cue.start for cue in self.cues), default=None)

    @property
    def end(self) -> Fraction | None:
        """The latest end in seconds; ``None`` without cues."""
        return max((cue.end for cue in self.cues), default=None)
