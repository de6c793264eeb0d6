"""Every benchmark, one after another: ``python -m benchmarks``."""

from __future__ import annotations

from benchmarks import cache, loudness, rulesets, speech, startup, text

for benchmark in (startup, rulesets, text, loudness, speech, cache):
    benchmark.main()
