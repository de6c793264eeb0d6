"""Benchmarks: always against a peer, side by side in one run, since machines are noisy."""
