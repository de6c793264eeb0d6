"""Every benchmark, one after another: ``python -m benchmarks``."""

from __future__ import annotations

from benchmarks import cache, loudness, rulesets, startup

for benchmark in (startup, rulesets, loudness, cache):
    benchmark.main()
