"""Properties of rulesets: any bytes are problems with a place, and order decides nothing."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ruleset.writing import DURATION, write
from validator.formats.problem import Problem
from validator.formats.yaml_document import compose, node_of, plain_value
from validator.model.vocabulary import Programme, Role
from validator.ruleset.library import builtin_directory
from validator.ruleset.loading import RulesetError, load
from validator.ruleset.tables import Row, Table

NETFLIX = next((builtin_directory() / "netflix").glob("*.yaml")).read_bytes()


def reads(data: bytes) -> None:
    """A file of these bytes is loaded, or refused with problems that can be told."""
    refused: RulesetError | None = None
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.yaml")
        path.write_bytes(data)
        try:
            load(path)
        except RulesetError as raised:
            refused = raised
    assert refused is None or (refused.problems and str(refused))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    reads(data)


@given(st.text(alphabet="ab:-{}[]&*!|>'\"#%@`,? \n\t0~é\u2028", max_size=80))
def test_any_punctuation_is_read_or_refused(text: str) -> None:
    problems: list[Problem] = []
    compose(text, "a.yaml", problems)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)


@given(st.integers(0, len(NETFLIX) - 1), st.binary(max_size=3), st.integers(0, 30))
def test_a_damaged_ruleset_is_read_or_refused(place: int, instead: bytes, length: int) -> None:
    reads(NETFLIX[:place] + instead + NETFLIX[place + length :])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_values_survive_as_nodes(value: object) -> None:
    def frozen(one: object) -> object:
        if isinstance(one, list):
            return tuple(frozen(each) for each in one)
        return {key: frozen(each) for key, each in one.items()} if isinstance(one, dict) else one

    assert plain_value(node_of(value)) == frozen(value)


LANGUAGES = st.sampled_from((None, "ko", "ko-KR", "zh", "zh-Hant", "zh-TW", "zh-Hant-TW", "en"))
ROLES = st.sampled_from((None, "text.*", "text.sdh", "*.primary", "audio.*", "audio.primary"))
ROWS = st.lists(
    st.tuples(LANGUAGES, st.sampled_from((None, *Programme)), ROLES), min_size=1, max_size=6, unique=True
)


@given(ROWS, st.randoms(use_true_random=False))
def test_a_table_without_ambiguities_does_not_depend_on_the_order_of_its_rows(
    keys: list[tuple[str | None, Programme | None, str | None]], shuffler: random.Random
) -> None:
    rows = [Row(place, *key) for place, key in enumerate(keys)]
    if list(Table(tuple(rows)).ambiguities()):
        return
    shuffled = list(rows)
    shuffler.shuffle(shuffled)
    for language in (None, "ko-KR", "zh-Hant-TW", "zh-Hans", "en"):
        for programme in (None, *Programme):
            for role in (None, Role.TEXT_SDH, Role.AUDIO_PRIMARY, Role.VIDEO_PRIMARY, Role.OTHER):
                first = Table(tuple(rows)).row(language, programme, role)
                assert Table(tuple(shuffled)).row(language, programme, role) == first
                fitting = [row for row in rows if row.fits(language, programme, role)]
                assert (first is None) is (fitting == [])
                assert first is None or all(row.contains(first) for row in fitting)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ruleset to extend."""
    root = tmp_path_factory.mktemp("rulesets")
    rules = [DURATION.replace("a/duration", f"base/{n}").replace("5/6 s", f"{n} s") for n in range(1, 6)]
    write(root, "\n".join(rules), name="base")
    return root


CHANGES = st.dictionaries(
    st.integers(1, 5), st.sampled_from(("disable: true", "severity: info", "with: {max: 7 s}")), max_size=5
)


@given(CHANGES, st.integers(0, 4), st.randoms(use_true_random=False))
def test_a_merged_ruleset_does_not_depend_on_the_order_of_the_file(
    folder: Path, changes: dict[int, str], new: int, shuffler: random.Random
) -> None:
    entries = [f"{{id: base/{n}, {change}, reason: X}}" for n, change in changes.items()]
    entries += [DURATION.replace("a/duration", f"a/{n}") for n in range(new)]
    shuffled = list(entries)
    shuffler.shuffle(shuffled)
    first = load(write(folder, "\n".join(entries), extends="base"), [folder])
    second = load(write(folder, "\n".join(shuffled), extends="base"), [folder])
    assert first.digest == second.digest
    by_id = {rule.id: rule for rule in second.rules}
    assert {rule.id: rule for rule in first.rules} == by_id
    disabled = sum(change.startswith("disable") for change in changes.values())
    assert len(first.rules) == 5 - disabled + new
    assert len(first.changes) == len(changes)
