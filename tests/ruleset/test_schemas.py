"""The schemas for editors are fresh, take what the loader takes and refuse what it refuses."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.ruleset.writing import DURATION, write
from tools.generate_schemas import FOLDER, SCHEMAS, text
from validator.formats.yaml_document import compose, plain_value
from validator.ruleset.library import builtin_directory


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_published_schema_is_fresh(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == text(name)


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name]())


def document(path: Path) -> Any:
    """A YAML file as JSON."""
    node = compose(path.read_bytes(), str(path), [])
    assert node is not None
    return json.loads(json.dumps(plain_value(node)))


def errors(value: object) -> list[str]:
    return [
        error.message for error in Draft202012Validator(SCHEMAS["ruleset.schema.json"]()).iter_errors(value)
    ]


@pytest.mark.parametrize(
    "path", sorted(builtin_directory().glob("*/*.yaml")), ids=lambda path: path.parent.name
)
def test_our_own_rulesets_are_valid(path: Path) -> None:
    assert errors(document(path)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"with": {"mni": "5/6 s"}},
        {"with": {"min": "5/6 sec"}},
        {"with": {"min": {"rows": [{"language": "ko"}]}}},
        {"with": {"comparison": "exact"}},
        {"severity": "eror"},
        {"for": {"subject": "file"}},
        {"cite": {"clause": "X"}},
        {"check": "no check"},
        {"unknown": 1},
        {"check": "text/line-count", "with": {}},
    ],
)
def test_mistakes_are_refused(tmp_path: Path, change: dict[str, object]) -> None:
    right = document(write(tmp_path, DURATION))
    assert errors(right) == []
    wrong = copy.deepcopy(right)
    wrong["rules"][0].update(change)
    assert errors(wrong) != []
