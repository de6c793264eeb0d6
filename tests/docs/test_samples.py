"""What the pages show of the program's output is its own: every line of it, on the sample delivery."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest

pytest.importorskip("espeakng_loader", reason="the sample delivery needs the extra 'fixtures'")

from fixtures.builders.faults import build, faults
from tests.acceptance.command import validator
from tests.docs.extraction import ROOT, pages

DELIVERY = "build/demo/bad"
SHOWN = re.compile(rf"^```text\n\$ validator (check {DELIVERY} [^\n]*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
SAMPLES = {
    f"{page.relative_to(ROOT)}-{number}": found.groups()
    for page in pages()
    for number, found in enumerate(SHOWN.finditer(page.read_text("utf-8")), 1)
}
LEFT_OUT = "…"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the sample delivery under the name that the pages use."""
    folder = tmp_path_factory.mktemp("samples")
    build(folder / DELIVERY, faults(), link=True)
    return folder


@cache
def output(command: str, folder: Path) -> str:
    return str(validator(*command.split(), cwd=folder, cache=folder / "cache").text)


def stretches(shown: str) -> list[str]:
    """The lines between the places where something is left out."""
    groups = groupby(shown.splitlines(), key=lambda line: line.strip() == LEFT_OUT)
    return ["\n".join(lines) for is_left_out, lines in groups if not is_left_out]


@pytest.mark.parametrize("name", SAMPLES)
def test_it_is_what_the_program_says(name: str, folder: Path) -> None:
    command, shown = SAMPLES[name]
    said = output(command, folder)
    assert stretches(shown)
    assert [stretch for stretch in stretches(shown) if f"\n{stretch}\n" not in f"\n{said}\n"] == []


def test_the_pages_have_samples() -> None:
    assert {"README.md-1", "docs/guides/course.ko.md-1", "docs/guides/trainees.md-2"} <= SAMPLES.keys()
