"""The seed of what tests draw by chance: one a run, drawn unless ``VALIDATOR_TEST_SEED`` names it."""

from __future__ import annotations

import os
import random

NAME = "VALIDATOR_TEST_SEED"


def drawn_seed() -> int:
    """The run's seed. The first call draws it, and processes started later find it named."""
    return int(os.environ.setdefault(NAME, str(random.SystemRandom().randrange(1 << 32))))
