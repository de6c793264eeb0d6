"""The long run, for the night: ``python -m tests.mutation [--count N] [--seed N]``."""

from __future__ import annotations

import argparse
import secrets
import tempfile
from pathlib import Path

from tests.conftest import CORPORA
from tests.mutation.checking import broken
from tests.mutation.mutants import files_in, mutants


def main() -> None:
    """Print what broke, and how the same mutants are made again. Exits with 1 if anything did."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--count", type=int, default=20_000, help="how many mutants (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**32), help="default: a random one")
    options = parser.parse_args()
    files = files_in(CORPORA) if CORPORA.is_dir() else []
    if not files:
        raise SystemExit(f"no files to damage: {CORPORA} is not here")
    print(f"{options.count} mutants of {len(files)} files, --seed {options.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        found = 0
        for line in broken(mutants(files, options.count, options.seed), Path(folder)):
            found += 1
            print(line, flush=True)
    print(f"broken: {found}")
    raise SystemExit(1 if found else 0)


if __name__ == "__main__":
    main()
