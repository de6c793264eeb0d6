"""How long five hundred rules take to load, beside PyYAML's own reading of the same file."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

RULES = 500
RUNS = 9

HEAD = """\
ruleset: bench
title: Five hundred rules
version: "1"
sources:
  one: {title: A source, url: "https://example.org", read: 2026-11-23, confidence: policy}
rules:
"""

# Of every five rules one is a table, two have expressions, one joins assets.
RULE = (
    """\
  - id: bench/duration-N
    check: text/duration
    for: {subject: asset, role: "text.*"}
    when: "asset.role != 'text.forced' and asset.claims.n != N"
    with: {min: 5/6 s, max: 7 s}
""",
    """\
  - id: bench/lines-N
    check: text/line-count
    for: {subject: asset, role: "text.*"}
    with:
      max:
        by: [language, programme]
        rows:
          - {value: 2}
          - {language: ko, value: 2, cite: {source: one, clause: "N"}}
          - {language: ko, programme: children, value: 1}
          - {language: ja, value: 3}
""",
    """\
  - id: bench/rate-N
    check: generic/expression
    for: {subject: track, role: "audio.*"}
    with: {that: "track.sample_rate_hz == '48 kHz' and track.channels != N"}
""",
    """\
  - id: bench/count-N
    check: generic/cardinality
    for: {subject: package}
    with: {roles: video.primary, min: 1, max: N}
""",
    """\
  - id: bench/partner-N
    check: generic/required-for-each
    for: {subject: package}
    with: {each: {roles: audio.primary, where: "asset.claims.n == N"}, need: {roles: text.forced}}
""",
)

TAIL = """\
    severity: error
    cite: {source: one, clause: "N"}
    qc: {movielabs: TIMED-TEXT/DURATION-SHORT-EVENT}
"""


def ruleset(rules: int = RULES) -> str:
    """A ruleset of that many rules, no two of them alike."""
    return HEAD + "".join((RULE[n % len(RULE)] + TAIL).replace("N", str(n)) for n in range(1, rules + 1))


def main() -> None:
    """Print the figures."""
    import yaml

    from validator.expressions import parse
    from validator.ruleset.loading import load

    def ours() -> None:
        parse.cache_clear()
        load(path)

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "bench.yaml")
        path.write_text(ruleset(), "utf-8")
        text = path.read_text("utf-8")
        load(path)  # the checks are imported once a run, however many rules there are
        pairs = [
            (_seconds(ours), _seconds(lambda: yaml.compose(text, Loader=yaml.CSafeLoader)))
            for _ in range(RUNS)
        ]
    median = statistics.median(one for one, _ in pairs)
    ratio = statistics.median(one / peer for one, peer in pairs)
    print(f"{RULES} rules: {1000 * median:.0f} ms of processor time (at most 200)")
    print(f"that is {ratio:.1f} times what PyYAML's compose of the file takes")


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
