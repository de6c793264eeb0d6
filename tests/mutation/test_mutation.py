"""Five hundred mutants, the same in every run; the long run is ``python -m tests.mutation``."""

from __future__ import annotations

from pathlib import Path

from tests.mutation.checking import broken
from tests.mutation.mutants import OPERATIONS, files_in, mutants

COUNT = 500
SEED = 608_708


def test_no_mutant_breaks_anything(corpora: Path, tmp_path: Path) -> None:
    print(f"seed {SEED}")
    files = files_in(corpora)
    assert len(files) > COUNT
    assert list(broken(mutants(files, COUNT, SEED), tmp_path)) == []


def test_mutants_can_be_made_again(tmp_path: Path) -> None:
    source = tmp_path / "a.srt"
    source.write_bytes(bytes(range(256)) * 4)
    first, second = (list(mutants([source], 60, SEED)) for _ in range(2))
    assert first == second
    assert {mutant.operation for mutant in first} == set(OPERATIONS)
    assert all(mutant.data != source.read_bytes() for mutant in first if mutant.operation == "flip")
    assert next(mutants([source], 1, SEED + 1)) != first[0]
