"""Where rulesets are found, which version is meant, and what is said when there is none."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.metadata import EntryPoint
from pathlib import Path
from types import ModuleType

import pytest

from tests.ruleset.writing import DURATION, write
from validator.model.errors import RunError
from validator.ruleset.library import builtin_directory, find, listing, version_key
from validator.ruleset.loading import RulesetError, resolve


def refused(references: Sequence[str], search_path: Sequence[Path] = ()) -> list[tuple[str, str]]:
    with pytest.raises(RulesetError) as caught:
        resolve(references, search_path)
    return [(problem.code, problem.hint) for problem in caught.value.problems]


def test_versions_are_ordered_by_number() -> None:
    versions = ["2026.9", "2026.11", "2026.11.1", "2026.11-draft", "1", "10", "2026.11.10", "2026.11.9"]
    assert sorted(versions, key=version_key) == [
        "1", "10", "2026.9", "2026.11", "2026.11-draft", "2026.11.1", "2026.11.9", "2026.11.10",
    ]  # fmt: skip


def test_the_newest_version_is_meant(tmp_path: Path) -> None:
    for version in ("2026.9", "2026.11", "2026.10"):
        write(tmp_path, DURATION, version=version)
    assert [ruleset.version for ruleset in resolve(["a", "a@2026.9"], [tmp_path])] == ["2026.11", "2026.9"]


def test_a_file_is_named_by_its_path(tmp_path: Path) -> None:
    path = write(tmp_path, DURATION)
    assert [ruleset.id for ruleset in resolve([str(path)])] == ["a"]


def test_each_ruleset_is_given_once(tmp_path: Path) -> None:
    path = write(tmp_path, DURATION)
    assert len(resolve(["a", "a@1", str(path)], [tmp_path])) == 1


@pytest.mark.parametrize(
    ("reference", "problem"),
    [
        ("conformnace", ("ruleset.unknown", "conformance")),
        ("a@2", ("ruleset.unknown", "a@1")),
        ("zzzzzz", ("ruleset.unknown", "")),
        ("", ("ruleset.unknown", "")),
        ("none.yaml", ("ruleset.unreadable", "")),
    ],
)
def test_references_to_nothing(tmp_path: Path, reference: str, problem: tuple[str, str]) -> None:
    write(tmp_path, DURATION)
    assert refused([reference], [tmp_path]) == [problem]


def test_every_unknown_reference_is_told() -> None:
    assert len(refused(["x1", "x2"])) == 2


def test_a_file_must_be_what_its_place_says(tmp_path: Path) -> None:
    path = write(tmp_path, DURATION)
    path.rename(path.with_name("2.yaml"))
    assert refused(["a"], [tmp_path]) == [("ruleset.misplaced", "")]


def test_the_users_folder_comes_before_ours(tmp_path: Path) -> None:
    ours = find("conformance")
    assert ours is not None
    assert ours.path.is_relative_to(builtin_directory())
    theirs = write(tmp_path, DURATION, name="conformance", version=ours.version)
    found = find("conformance", [tmp_path])
    assert found is not None
    assert found.path == theirs


def test_the_list_has_titles(tmp_path: Path) -> None:
    write(tmp_path, DURATION)
    by_id = {one.id: one for one in listing([tmp_path, tmp_path / "none"])}
    assert by_id["a"].title == "A ruleset for tests"
    assert "conformance" in by_id


class Plugins:
    """Entry points of one group."""

    def __init__(self, *points: EntryPoint) -> None:
        self.points = points

    def __call__(self, *, group: str) -> list[EntryPoint]:
        return [point for point in self.points if point.group == group]


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An installed plugin with a folder of rulesets."""
    module = ModuleType("sample_plugin")
    module.FOLDER = tmp_path / "plugin"  # type: ignore[attr-defined]
    module.VALIDATOR_API = 1  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "sample_plugin", module)
    point = EntryPoint("sample", "sample_plugin:FOLDER", "validator.rulesets")
    monkeypatch.setattr("importlib.metadata.entry_points", Plugins(point))
    return tmp_path / "plugin"


def test_a_plugin_brings_rulesets(plugin: Path) -> None:
    write(plugin, DURATION, name="studio")
    assert [ruleset.id for ruleset in resolve(["studio"])] == ["studio"]
    assert "studio" in [one.id for one in listing()]


def test_a_broken_plugin_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("sample", "no_such_module:X", "validator.rulesets")
    monkeypatch.setattr("importlib.metadata.entry_points", Plugins(point))
    with pytest.raises(RunError, match="no_such_module"):
        resolve(["studio"])


def test_our_own_rulesets_need_no_plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("sample", "no_such_module:X", "validator.rulesets")
    monkeypatch.setattr("importlib.metadata.entry_points", Plugins(point))
    assert find("conformance") is not None
