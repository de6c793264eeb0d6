"""Timed text: 2,000 cues in three formats beside ttconv, and how checking grows up to 50,000 cues.

Whole processes, without the fact cache. ttconv converts the TTML to SRT; it is a development
dependency, and without it its figure is left out.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.side_by_side import compare, seconds_of

CUES = 2_000
SIZES = (1_000, 5_000, 20_000, 50_000)
RUNS = 3
MOST_OF_TTCONV = 0.15

_TTML_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
    xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en" ttp:timeBase="media">
<head>
<styling><style xml:id="s" tts:color="white" tts:textAlign="center"/></styling>
<layout><region xml:id="r" tts:origin="10% 80%" tts:extent="80% 15%" tts:displayAlign="after"/></layout>
</head>
<body><div style="s" region="r">
"""
_TTML_TAIL = "</div></body>\n</tt>\n"


def _clock(milliseconds: int, point: str) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}{point}{thousandths:03}"


def _times(number: int, point: str) -> tuple[str, str]:
    return _clock(3000 * number, point), _clock(3000 * number + 2500, point)


def _words(number: int) -> tuple[str, str]:
    return f"This is the cue with number {number},", "and it has a second row."


def srt(cues: int) -> str:
    """So many clean cues, the same in each format: two rows, the second in italics."""
    blocks = []
    for number in range(1, cues + 1):
        start, end = _times(number, ",")
        first, second = _words(number)
        blocks.append(f"{number}\n{start} --> {end}\n{first}\n<i>{second}</i>\n")
    return "\n".join(blocks)


def vtt(cues: int) -> str:
    """The same as WebVTT."""
    blocks = ["WEBVTT\n"]
    for number in range(1, cues + 1):
        start, end = _times(number, ".")
        first, second = _words(number)
        blocks.append(f"{start} --> {end}\n{first}\n<i>{second}</i>\n")
    return "\n".join(blocks)


def ttml(cues: int) -> str:
    """The same as TTML."""
    lines = [_TTML_HEAD]
    for number in range(1, cues + 1):
        start, end = _times(number, ".")
        first, second = _words(number)
        italic = f'<span tts:fontStyle="italic">{second}</span>'
        lines.append(f'<p xml:id="p{number}" begin="{start}" end="{end}">{first}<br/>{italic}</p>\n')
    return "".join([*lines, _TTML_TAIL])


FORMATS: dict[str, Callable[[int], str]] = {"ttml": ttml, "srt": srt, "vtt": vtt}


def _check(path: Path) -> list[str]:
    command = [sys.executable, "-m", "validator", "check", str(path), "--ruleset", "netflix", "--no-cache"]
    return [*command, "-o", f"{path}.report"]


def _write(folder: Path, extension: str, cues: int) -> Path:
    path = folder / f"{cues}.{extension}"
    path.write_text(FORMATS[extension](cues), "utf-8")
    return path


def _beside_ttconv(path: Path) -> None:
    tt = shutil.which("tt", path=str(Path(sys.executable).parent)) or shutil.which("tt")
    if tt is None:
        print("ttconv is not installed: pip install ttconv")
        return
    pair = compare(_check(path), [tt, "convert", "-i", str(path), "-o", f"{path}.srt"], RUNS)
    share = f"{pair.ratio:.3f} of tt convert (at most {MOST_OF_TTCONV})"
    print(f"{CUES} cues as TTML by netflix: {statistics.median(pair.ours):.2f} s, {share}")


def _beside_ttml(folder: Path, ttml_path: Path) -> None:
    for extension in ("srt", "vtt"):
        pair = compare(_check(_write(folder, extension, CUES)), _check(ttml_path), RUNS)
        print(f"the same cues as {extension.upper()}: {pair.ratio:.2f} of the time of the TTML (at most 1)")


def _slope(sizes: Sequence[int], seconds: Sequence[float]) -> tuple[float, float, float]:
    """The line of least squares through the points: start-up, seconds a cue, and how well it fits (R²)."""
    slope, intercept = statistics.linear_regression(sizes, seconds)
    return intercept, slope, statistics.correlation(sizes, seconds) ** 2


def _growth(folder: Path) -> None:
    for extension in FORMATS:
        paths = [_write(folder, extension, cues) for cues in SIZES]
        seconds = [min(seconds_of(_check(path)) for _ in range(RUNS)) for path in paths]
        start, slope, fit = _slope(SIZES, seconds)
        shown = ", ".join(f"{cues}: {time:.2f} s" for cues, time in zip(SIZES, seconds, strict=True))
        print(f"{extension.upper()} {shown}; {start:.2f} s + {1e6 * slope:.0f} µs a cue, R² {fit:.4f}")


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = _write(folder, "ttml", CUES)
        _beside_ttconv(path)
        _beside_ttml(folder, path)
        _growth(folder)


if __name__ == "__main__":
    main()
