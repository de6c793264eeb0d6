"""The digest: the same for the same content, another for another."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ruleset.writing import DURATION, loaded, write
from validator.ruleset.loading import load

OTHER = DURATION.replace("a/duration", "a/other")


def test_spelling_and_order_do_not_count(tmp_path: Path) -> None:
    first = loaded(tmp_path, f"{DURATION}\n{OTHER}")
    respelt = DURATION.replace("min: 5/6 s", "'min': \"5/6 s\"").replace(
        "for: {role: text.*}", "for: {role: [text.*]}"
    )
    again = loaded(tmp_path, f"{OTHER}\n{respelt}", more="# a comment\n")
    assert first.digest == again.digest
    assert len(first.digest) == 64


def test_a_default_is_the_same_as_the_value_written_out(tmp_path: Path) -> None:
    written = DURATION.replace("min: 5/6 s", "min: 5/6 s, comparison: resolution")
    assert loaded(tmp_path, DURATION).digest == loaded(tmp_path, written).digest


@pytest.mark.parametrize(
    "change",
    [
        ("5/6 s", "1 s"),
        ("severity: error", "severity: warning"),
        ("clause: Duration", "clause: Else"),
        ("a/duration", "a/else"),
        ("role: text.*", "role: text.sdh"),
        ("severity: error", "severity: error, when: asset.language != None"),
        ("severity: error", "severity: error, overridable: false"),
        ("min: 5/6 s", "min: {rows: [{value: 5/6 s}]}"),
    ],
)
def test_everything_else_does(tmp_path: Path, change: tuple[str, str]) -> None:
    assert loaded(tmp_path, DURATION).digest != loaded(tmp_path, DURATION.replace(*change)).digest


def test_what_is_inherited_counts(tmp_path: Path) -> None:
    base = DURATION.replace("a/", "base/")
    write(tmp_path, base, name="base")
    path = write(tmp_path, OTHER, extends="base")
    first = load(path, [tmp_path]).digest
    write(tmp_path, base.replace("5/6 s", "1 s"), name="base")
    assert load(path, [tmp_path]).digest != first
