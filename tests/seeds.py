"""The seed of what tests draw by chance: fixed, so that a failure is everybody's; ``random`` draws one."""

from __future__ import annotations

import os
import random

_NAME = "VALIDATOR_TEST_SEED"
_FIXED = "20261123"


def drawn_seed() -> int:
    """The seed that ``VALIDATOR_TEST_SEED`` names; tests print it, for pytest to show where they fail."""
    said = os.environ.get(_NAME, _FIXED)
    return random.SystemRandom().randrange(1 << 32) if said == "random" else int(said)
