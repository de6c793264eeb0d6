"""Small deliveries of timed text, and which rules of a ruleset fail on each of them."""

from __future__ import annotations

import wave
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from xml.sax.saxutils import escape

from tests.probes.media import Picture, write
from validator import check
from validator.model.report import PackageReport
from validator.model.vocabulary import Outcome

Cue = tuple[int, int, str]
"""Start and end in milliseconds, and the text with line feeds between its rows."""

Sound = tuple[str, str, int]
"""Role, language and channels of a sound file."""

# Far behind what a case is about: what makes a file SDH.
_MARKED: Cue = (60_000, 62_000, "[Mina] Well.")
_SDH = ("text.sdh", "text.captions")
_RATES = {
    "24000/1001": ("24", "1000 1001"),
    "24": ("24", ""),
    "25": ("25", ""),
    "30000/1001": ("30", "1000 1001"),
}
# One frame a second keeps long pictures small; at which rate frames are counted, the title says.
_FRAME = Picture(width=64, height=36, rate=Fraction(1))
_REGION = 'tts:displayAlign="after" tts:textAlign="center"'


@dataclass(frozen=True, slots=True)
class Case:
    """One text file, the delivery that it is in, and the rules that must fail: these and no others.

    ``extension`` says what is written: ``srt``, ``vtt`` or any other, which is TTML. ``marked`` adds to SDH
    what makes it SDH. ``region`` and ``root`` are attributes of the TTML region and further ones of ``tt``,
    ``body`` its content in place of the cues, ``document`` the whole file, ``file`` its own name.
    ``beside`` are further text files, ``sounds`` sound files. ``film`` is the length of the picture in
    seconds, if there is one, ``shots`` its cuts. ``title`` is added to what ``delivery.yaml`` says of it.
    """

    name: str
    fails: frozenset[str]
    cues: Sequence[Cue] = ((1000, 3000, "Where were you?"),)
    language: str = "en"
    programme: str = "adult"
    role: str = "text.normal"
    rate: str = "24"
    extension: str = "ttml"
    marked: bool = True
    region: str = _REGION
    root: str = ""
    body: str = ""
    document: str = ""
    file: str = ""
    beside: Sequence[Case] = ()
    sounds: Sequence[Sound] = ()
    film: int = 0
    shots: str = ""
    title: Mapping[str, str] = field(default_factory=dict)


def case(name: str, *fails: str, **more: object) -> Case:
    """A case by its name and the rules that must fail; those that can't tell end in ``?``."""
    return Case(name, frozenset(fails), **more)  # type: ignore[arg-type]


def failing(folder: Path, ruleset: str, cases: Sequence[Case]) -> dict[str, frozenset[str]]:
    """The rules that fail in each case, by its name; all cases are checked in one run."""
    names = [one.name for one in cases]
    assert len(set(names)) == len(names)
    for one in cases:
        deliver(folder / one.name, one)
    report = check(*(folder / name for name in names), rulesets=[ruleset], cache=False, jobs=2)
    return {name: failed(package) for name, package in zip(names, report.packages, strict=True)}


def failed(package: PackageReport) -> frozenset[str]:
    """The rules that fail on a package, whatever their severity; those that can't tell with ``?``.

    The engine's note on languages without a row of their own is left out, and that the sounds of these
    deliveries, a tenth of a second each, hold no description.
    """
    left_out = ("engine/stood-in", "conformance/description-content", "audio-description/")
    marks = {Outcome.FAIL: "", Outcome.CANNOT_TELL: "?"}
    return frozenset(
        f"{result.rule}{marks[result.outcome]}"
        for result in package.results
        if result.outcome in marks and not result.rule.startswith(left_out)
    )


def deliver(folder: Path, one: Case) -> None:
    """Write the delivery of a case."""
    folder.mkdir(parents=True)
    title = {"original_language": "fr", "programme": one.programme, "frame_rate": one.rate, **one.title}
    told = "".join(f"  {key}: {value}\n" for key, value in title.items())
    assets = [*_texts(folder, one), *_sounds(folder, one), *_films(folder, one)]
    listed = "".join(f"  - {{{asset}}}\n" for asset in assets)
    (folder / "delivery.yaml").write_text(f"title:\n{told}assets:\n{listed}", encoding="utf-8")


def _texts(folder: Path, one: Case) -> Iterator[str]:
    for number, text in enumerate((one, *one.beside)):
        name = text.file or f"film{number or ''}.{text.extension}"
        (folder / name).write_text(_document(text), encoding="utf-8")
        yield f"path: {name}, role: {text.role}, language: {text.language}"


def _sounds(folder: Path, one: Case) -> Iterator[str]:
    for number, (role, language, channels) in enumerate(one.sounds):
        name = f"sound{number}.wav"
        with wave.open(str(folder / name), "wb") as sound:
            sound.setparams((channels, 3, 48000, 0, "NONE", ""))
            swing = bytes([0, 0, number + 1]) * channels + bytes([0, 0, 255 - number]) * channels
            sound.writeframes(swing * 2400)
        yield f"path: {name}, role: {role}, language: {language}"


def _films(folder: Path, one: Case) -> Iterator[str]:
    if one.film:
        write(folder / "film.mp4", _FRAME, seconds=one.film)
        claims = f", claims: {{shot_changes: '{one.shots}'}}" if one.shots else ""
        yield f"path: film.mp4, role: video.primary{claims}"


def _document(one: Case) -> str:
    cues = [*one.cues, _MARKED] if one.marked and one.role in _SDH else list(one.cues)
    match one.extension:
        case "srt":
            return "\n".join(
                f"{number}\n{clock(start, ',')} --> {clock(end, ',')}\n{text}\n"
                for number, (start, end, text) in enumerate(cues, 1)
            )
        case "vtt":
            return "WEBVTT\n" + "".join(
                f"\n{clock(start)} --> {clock(end)}\n{text}\n" for start, end, text in cues
            )
    return one.document or _ttml(one, cues)


def _ttml(one: Case, cues: Sequence[Cue]) -> str:
    nominal, multiplier = _RATES[one.rate]
    root = one.root if "ttp:frameRate=" in one.root else f'ttp:frameRate="{nominal}" {one.root}'
    root += f' ttp:frameRateMultiplier="{multiplier}"' if multiplier else ""
    if one.language.startswith("ja"):
        root += ' ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text"'
    place = f'tts:origin="10% 80%" tts:extent="80% 10%" tts:lineHeight="125%" {one.region}'
    paragraphs = one.body or "".join(
        f'<p begin="{clock(start)}" end="{clock(end)}">' + escape(text).replace("\n", "<br/>") + "</p>\n"
        for start, end, text in cues
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"'
        f' xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="{one.language}" {root}>\n'
        f'<head><layout><region xml:id="r" {place}/></layout></head>\n'
        f'<body region="r"><div>\n{paragraphs}</div></body></tt>\n'
    )


def clock(milliseconds: int, point: str = ".") -> str:
    """``HH:MM:SS.mmm``."""
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}{point}{thousandths:03}"


def shown(milliseconds: int, text: str = "Go") -> list[Cue]:
    """One cue that is shown for so long."""
    return [(1000, 1000 + milliseconds, text)]


def pair(gap: int, first: str = "Where were you?", second: str = "At home.") -> list[Cue]:
    """Two cues with so many milliseconds between them."""
    return [(1000, 3000, first), (3000 + gap, 5000 + gap, second)]
