"""What the fact cache saves: a delivery checked a second time, whole process, against the first."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks.side_by_side import seconds_of
from fixtures.builders.faults import build

MINUTES = 10
RUNS = 3
WITH_CACHE = """
import os, sys
os.environ["VALIDATOR_CACHE_DIR"] = sys.argv.pop(1)
from validator.cli.main import main
main()
"""


def lengthen(path: Path, minutes: int) -> None:
    """Repeat a WAV file's sound until it is that long; its sizes are written anew."""
    whole = path.read_bytes()
    at = whole.index(b"data") + 8
    head, sound = whole[:at], whole[at:]
    seconds = len(sound) / int.from_bytes(whole[28:32], "little")
    repeated = sound * round(60 * minutes / seconds)
    path.unlink()
    with path.open("wb") as stream:
        stream.write(head[:4] + (at - 8 + len(repeated)).to_bytes(4, "little") + head[8 : at - 4])
        stream.write(len(repeated).to_bytes(4, "little") + repeated)


def main() -> None:
    """Print the ratio for the sample as it is, and with mixes of the length of an episode."""
    with tempfile.TemporaryDirectory() as folder:
        for label, minutes in (("40 s", 0), (f"{MINUTES} min", MINUTES)):
            delivery = Path(folder, label.replace(" ", "-"))
            build(delivery, [])
            for path in delivery.glob("*.wav") if minutes else ():
                lengthen(path, minutes)
            ratios = []
            for number in range(RUNS):
                cache = f"{folder}/cache-{minutes}-{number}"
                options = ["--ruleset", "academy", "-o", f"{folder}/report"]
                command = [sys.executable, "-c", WITH_CACHE, cache, "check", str(delivery), *options]
                first, second = seconds_of(command), seconds_of(command)
                ratios.append(second / first)
            print(f"{label}: the second run takes {statistics.median(ratios):.3f} of the first (at most 0.1)")


if __name__ == "__main__":
    main()
