"""What a user waits for before anything happens: start-up, one small file, a thousand of them."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.side_by_side import compare

NOTHING = [sys.executable, "-c", "pass"]
VALIDATOR = [sys.executable, "-m", "validator"]
CUES = 20
FILES = 1000
LOAD_ALL = """
import sys, pathlib, pysubs2
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    pysubs2.load(str(path))
"""


def srt(seed: int) -> str:
    """A small, clean SRT file; no two seeds give the same."""
    return "\n".join(
        f"{n}\n00:00:{2 * n:02},000 --> 00:00:{2 * n + 1:02},500\nCue {n} of file {seed}\n"
        for n in range(1, CUES + 1)
    )


def main() -> None:
    """Print the figures."""
    version = compare([*VALIDATOR, "--version"], NOTHING)
    print(f"validator --version: {1000 * version.difference:.0f} ms over python -c pass (at most 150)")
    with tempfile.TemporaryDirectory() as folder:
        one = Path(folder, "one.srt")
        one.write_text(srt(0), "utf-8")
        check = compare([*VALIDATOR, "check", str(one), "--ruleset", "netflix", "--no-cache"], NOTHING)
        over = 1000 * check.difference
        print(f"check one.srt --ruleset netflix: {over:.0f} ms over python -c pass (at most 500)")
        many = Path(folder, "many")
        many.mkdir()
        for seed in range(FILES):
            Path(many, f"{seed:04}.srt").write_text(srt(seed), "utf-8")
        command = [
            *VALIDATOR,
            "check",
            str(many),
            "--each",
            "--ruleset",
            "netflix",
            "--no-cache",
            "-o",
            f"{folder}/report",
        ]
        pair = compare(command, [sys.executable, "-c", LOAD_ALL, str(many)], runs=3)
        beyond = [ours - 2 * peer for ours, peer in zip(pair.ours, pair.peer, strict=True)]
        print(
            f"{FILES} SRT files: {pair.ratio:.2f} of the time of pysubs2 loading them; "
            f"{sorted(beyond)[len(beyond) // 2]:.2f} s over twice its time (at most 3)"
        )


if __name__ == "__main__":
    main()
