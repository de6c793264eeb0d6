from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

import validator.messages
from validator.messages import Catalogue
from validator.model.reason import Reason

ENGLISH = """\
probe-both = Both { $value }.
    .remedy = Do { $value }.
probe-english = English only { $value }.
"""
KOREAN = "probe-both = 둘 다 { $value }.\n"


@pytest.fixture(autouse=True)
def probe_messages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for lang, content in (("en", ENGLISH), ("ko", KOREAN)):
        (tmp_path / lang).mkdir()
        (tmp_path / lang / "probe.ftl").write_text(content, encoding="utf-8")
    monkeypatch.setattr(validator.messages, "_FOLDERS", (*validator.messages._FOLDERS, tmp_path))
    validator.messages._messages.cache_clear()


def test_arguments_are_filled_in() -> None:
    assert Catalogue("en").message("probe.both", {"value": Fraction(1, 2)}) == "Both 0.5."
    assert Catalogue("ko").message("probe.both", {"value": "a"}) == "둘 다 a."
    assert Catalogue("ko").reason(Reason("probe.both", {"value": 3})) == "둘 다 3."


def test_truth_is_said_in_the_language() -> None:
    assert Catalogue("ko").message("probe.both", {"value": True}) == "둘 다 예."
    assert Catalogue("en").message("probe.both", {"value": False}) == "Both no."


def test_what_korean_lacks_is_said_in_english() -> None:
    assert Catalogue("ko").message("probe.english", {"value": "x"}) == "English only x."
    assert Catalogue("ko").remedy("probe.both", {"value": "x"}) == "Do x."


@pytest.mark.parametrize("code", ["probe.unheard-of", "nowhere.at-all", "../../x.y", "", "probe"])
def test_what_english_lacks_is_said_by_the_code(code: str) -> None:
    assert Catalogue("ko").message(code) == code
    assert Catalogue("en").remedy(code) == ""


def test_a_missing_argument_loses_no_message() -> None:
    assert Catalogue("en").message("probe.both").startswith("Both ")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        Catalogue("fr")


def test_importing_the_catalogue_imports_no_fluent() -> None:
    script = "import sys, validator.messages as m; m.Catalogue('ko'); sys.exit('fluent' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
