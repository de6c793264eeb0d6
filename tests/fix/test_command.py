"""``validator fix`` as a user runs it: what is shown, what is written, which exit code."""

import os
import stat
import sys

import pytest

from tests.acceptance.command import validator
from tests.fix.sample import P, srt, ttml
from tests.fix.terminal import on_a_terminal
from tests.hooks.scratch import POINTER
from validator.fixing.difference import unified
from validator.fixing.writing import replace_file
from validator.model.errors import RunError

BAD = srt((1, 1, "Hello  "))
GOOD = srt((1, 1, "Hello"))


@pytest.fixture
def bad(tmp_path):
    path = tmp_path / "film.srt"
    path.write_bytes(BAD.encode())
    return path


def test_without_a_terminal_nothing_is_written(bad):
    done = validator("fix", bad)
    assert done.returncode == 1
    assert "-Hello··\n+Hello\n" in done.text
    assert bad.read_bytes() == BAD.encode()
    assert os.listdir(bad.parent) == ["film.srt"]


@pytest.mark.parametrize("option", ["--dry-run", "--check"])
def test_a_dry_run_says_by_its_exit_code_whether_there_is_something_to_do(bad, option):
    assert validator("fix", bad, option).returncode == 1
    assert bad.read_bytes() == BAD.encode()
    bad.write_bytes(GOOD.encode())
    assert validator("fix", bad, option).returncode == 0
    assert os.listdir(bad.parent) == ["film.srt"]


def test_a_run_that_is_dry_and_writes_is_none(bad):
    assert validator("fix", bad, "--yes", "--dry-run").returncode == 2
    assert bad.read_bytes() == BAD.encode()


def test_yes_writes_and_keeps_the_original(bad):
    bad.chmod(0o640)
    assert validator("fix", bad, "--yes").returncode == 0
    assert bad.read_bytes() == GOOD.encode()
    assert (bad.parent / "film.srt.orig").read_bytes() == BAD.encode()
    assert stat.S_IMODE(bad.stat().st_mode) == 0o640
    again = validator("fix", bad, "--yes")
    assert again.returncode == 0
    assert sorted(os.listdir(bad.parent)) == ["film.srt", "film.srt.orig"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
@pytest.mark.parametrize(("answer", "code", "expected"), [(b"y\n", 0, GOOD), (b"\n", 1, BAD)])
def test_a_terminal_is_asked(bad, answer, code, expected):
    assert on_a_terminal(answer, "fix", bad) == code
    assert bad.read_bytes() == expected.encode()


def test_what_is_left_makes_the_exit_code_1(tmp_path):
    path = tmp_path / "film.ttml"
    path.write_text(ttml(f"{P}Hello  </p>", "kr-KR"))
    done = validator("fix", path, "--yes", "--lang", "ko")
    assert done.returncode == 1
    assert "language.tag.kr-for-ko" in done.text


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.mp4", b"\0\0\0\x18ftypmp42", 0),
        ("a.srt", "1\n안녕하세요".encode("cp949") * 9, 1),
        ("a.srt", POINTER.encode(), 1),
        ("", b"", 2),
    ],
)
def test_files_that_are_left_alone(tmp_path, name, data, code):
    path = tmp_path / name
    if name:
        path.write_bytes(data)
    assert validator("fix", path, "--yes").returncode == code
    if name:
        assert path.read_bytes() == data


def test_one_file_that_is_not_there_loses_no_other(bad):
    assert validator("fix", bad.parent / "nowhere.srt", bad, "--yes").returncode == 2
    assert bad.read_bytes() == GOOD.encode()


def test_a_broken_run_writes_nothing(bad):
    done = validator("fix", bad, "--yes", "--ruleset", "nowhere")
    assert done.returncode == 2
    assert bad.read_bytes() == BAD.encode()


def test_earlier_originals_are_never_overwritten(tmp_path):
    path = tmp_path / "a.srt"
    for number, content in enumerate((b"one", b"two", b"three")):
        path.write_bytes(content)
        kept = replace_file(path, content, b"new")
        assert kept.name == ("a.srt.orig", "a.srt.orig2", "a.srt.orig3")[number]
        assert kept.read_bytes() == content
    assert path.read_bytes() == b"new"


def test_a_file_that_has_changed_meanwhile_is_not_written(tmp_path):
    path = tmp_path / "a.srt"
    path.write_bytes(b"changed")
    with pytest.raises(RunError):
        replace_file(path, b"read", b"new")
    assert path.read_bytes() == b"changed"
    assert os.listdir(tmp_path) == ["a.srt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_stays_a_link(tmp_path):
    target, link = tmp_path / "target.srt", tmp_path / "link.srt"
    target.write_bytes(b"old")
    link.symlink_to(target)
    kept = replace_file(link, b"old", b"new")
    assert link.is_symlink()
    assert (target.read_bytes(), kept.name) == (b"new", "target.srt.orig")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("\ufeffa\n", "a\n", ["-\\ufeffa", "+a"]),
        ("a \t\n", "a\n", ["-a·→", "+a"]),
        ("e\u0301\n", "é\n", ["-e\\u0301", "+é"]),
        ("\x1b[31m\n", "b\n", ["-␛[31m", "+b"]),
        ("a\r\nb\r\n", "a\nb\n", []),
    ],
)
def test_a_diff_shows_what_can_not_be_seen(old, new, expected):
    lines = list(unified("a.srt", old.encode(), new.encode()))
    assert lines[:2] == (["--- a.srt", "+++ a.srt"] if expected else [])
    assert [line for line in lines[2:] if line[0] in "+-"] == expected
