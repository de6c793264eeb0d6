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
    count characters of the decoded text, or are 0 in a binary format, where ``xpath`` names block and
    field; ``byte_offset`` is given for faults of encoding and of binary formats.
    ``level`` is ``error`` where the format's own standard (or, for SRT, what its readers do) is
    broken, else ``warning`` or ``info``; ``profile`` where only some profiles of the format mind it,
    which is for the profile that the file is judged by to say.
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
    normalisation form C, ``nfc_count`` of all. ``format`` is what the content is, ``profile`` what a
    TTML document declares itself to be (``imsc1.1-text``), if anything.
    """

    format: str
    encoding: str
    bom: str | None
    line_ending: str
    nfc_lines: tuple[int, ...] = ()
    nfc_count: int = 0
    faults: tuple[Fault, ...] = ()
    profile: str | None = None


@dataclass(frozen=True, slots=True)
class TextBox:
    """The part of the picture that text may fill: its edges as shares of width and height.

    ``left`` and ``right`` count from the picture's left edge, ``top`` and ``bottom`` from its top;
    in a broken file they may lie outside 0 to 1. ``None`` where the document leaves an edge open.
    """

    left: Fraction | None = None
    top: Fraction | None = None
    right: Fraction | None = None
    bottom: Fraction | None = None


@dataclass(frozen=True, slots=True)
class TextColours:
    """The colours of some text as ``#rrggbbaa``; ``None`` where the document declares none.

    ``background`` is that of the innermost box behind the text that is not wholly transparent.
    """

    foreground: str | None = None
    background: str | None = None


@dataclass(frozen=True, slots=True)
class Display:
    """How cues are displayed, as far as their document declares it.

    ``horizontal`` is ``left``, ``center``, ``right`` and ``vertical`` ``top``, ``middle``, ``bottom``:
    where in the picture the text stands; empty where nothing says so. ``is_vertical_text``: the rows
    are columns, read downwards. ``colours`` has each combination of colours once.
    """

    box: TextBox | None = None
    horizontal: str = ""
    vertical: str = ""
    is_vertical_text: bool = False
    colours: tuple[TextColours, ...] = ()


_UNDECLARED = Display()


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
    ``display`` is the place of its :class:`Display` in :attr:`TimedText.displays`, if it has one.
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
    display: int | None = None

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

    ``format`` is ``srt``, ``webvtt``, ``ttml``, ``scc``, ``mcc``, ``stl`` or ``ass``; ``profile`` what
    the document declares itself to be (``imsc1.1-text``), if anything. ``language`` is the document's
    own declaration (``xml:lang`` of ``tt``), ``languages`` every one inside it with its line.
    ``frame_rate`` is its effective rate in frames a second, where it declares one. Times are seconds.
    ``displays`` are the different ways in which cues are displayed, each once.
    """

    format: str
    cues: tuple[Cue, ...]
    language: str | None = None
    languages: tuple[tuple[str, int], ...] = ()
    frame_rate: Fraction | None = None
    time_base: str | None = None
    profile: str | None = None
    displays: tuple[Display, ...] = ()

    def display_of(self, cue: Cue) -> Display:
        """How one of the cues is displayed."""
        return _UNDECLARED if cue.display is None else self.displays[cue.display]

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
