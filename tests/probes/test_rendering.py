from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from validator.model.facts.rendering import Rendering
from validator.model.reason import Unknown
from validator.probes import rendering

pytest.importorskip("imschrm")
FIXTURES = Path(__file__).parents[2] / "fixtures" / "text" / "render-model"


def probed(path: Path) -> object:
    return rendering.probe(str(path), lambda done=None: None)["rendering"]


def test_pictures_are_counted_and_overloads_timed() -> None:
    found = probed(FIXTURES / "late-fail-a.ttml")
    assert isinstance(found, Rendering)
    assert found.pictures == 4  # before, two with text, and after
    assert [(each.resource, each.start) for each in found.overloads] == [("time", Fraction(11, 10))]


def test_progress_is_reported_for_every_picture() -> None:
    calls: list[None] = []
    rendering.probe(str(FIXTURES / "late-pass-a.ttml"), lambda: calls.append(None))
    assert len(calls) == 4


def test_a_document_with_too_many_cues_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "MOST_CUES", 1)
    found = probed(FIXTURES / "late-pass-a.ttml")
    assert isinstance(found, Unknown)
    assert found.reason.code == "text.render-model.too-many-cues"


def test_a_file_that_is_too_large_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "MAX_BYTES", 10)
    found = probed(FIXTURES / "late-pass-a.ttml")
    assert isinstance(found, Unknown)
    assert found.reason.code == "text.too-large"


DOCTYPE = '<!DOCTYPE tt [<!ENTITY a "b">]><tt xmlns="http://www.w3.org/ns/ttml"/>'


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.ttml", DOCTYPE, "text.unreadable"),
        ("a.ttml", "<tt xmlns='http://www.w3.org/ns/ttml'>", "text.unreadable"),
        ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\na\n", "engine.fact-does-not-apply"),
    ],
)
def test_what_is_no_readable_ttml_is_unknown(tmp_path: Path, name: str, content: str, code: str) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    found = probed(path)
    assert isinstance(found, Unknown)
    assert found.reason.code == code


def test_what_the_library_cannot_read_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(data: bytes, progress: object) -> Rendering:
        raise ValueError("no model")

    monkeypatch.setattr(rendering, "_measured", refuse)
    found = probed(FIXTURES / "late-pass-a.ttml")
    assert isinstance(found, Unknown)
    assert found.reason.args == {"problem": "no model"}
