"""``validator init`` as a user runs it: what is asked, what is written, which exit code."""

import os
import sys

import pytest
import yaml

from tests.acceptance.command import check, findings, validator
from tests.fix.terminal import on_a_terminal

SRT = "1\n00:00:01,000 --> 00:00:02,500\n{}\n"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "night"
    folder.mkdir()
    (folder / "sub.en.srt").write_text(SRT.format("Good evening to all of you."))
    (folder / "sdh.ko.srt").write_text(SRT.format("[종소리]\n안녕하세요 반갑습니다."))
    return folder


def listed(folder):
    document = yaml.safe_load((folder / "delivery.yaml").read_text("utf-8"))
    return {one["path"]: (one["role"], one.get("language")) for one in document["assets"]}


GUESSED = {"sdh.ko.srt": ("text.sdh", "ko"), "sub.en.srt": ("text.normal", "en")}


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_what_is_written_is_checked_without_a_fault(folder, lang):
    assert validator("init", folder, "--lang", lang).returncode == 0
    assert listed(folder) == GUESSED
    code, report = check(folder)
    assert (code, findings(report)) == (0, [])
    assert {one["role_origin"] for one in report["packages"][0]["assets"]} == {"declared"}


def test_what_is_there_is_written_over_with_force_only(folder):
    document = folder / "delivery.yaml"
    document.write_text("title: {name: Mine}\n")
    assert validator("init", folder).returncode == 2
    assert document.read_text() == "title: {name: Mine}\n"
    assert validator("init", folder, "--force").returncode == 0
    assert listed(folder) == GUESSED
    assert sorted(os.listdir(folder)) == ["delivery.yaml", "sdh.ko.srt", "sub.en.srt"]


def test_a_link_that_leads_nowhere_is_there_too(folder):
    (folder / "delivery.yaml").symlink_to("nowhere.yaml")
    assert validator("init", folder).returncode == 2
    assert not (folder / "nowhere.yaml").exists()


@pytest.mark.parametrize("name", ["sub.en.srt", "nowhere"])
def test_what_is_no_folder_is_refused(folder, name):
    assert validator("init", folder / name).returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        # The mono mix is doubtful, and asked about; then nothing more is to be corrected.
        (b"\n\n\n", ("audio.primary", None)),
        (b"audio.narration\nen\n\n", ("audio.narration", "en")),
        (b"audio.narration\nenglisch\nen\n\n", ("audio.narration", "en")),  # no tag: asked again
    ],
)
def test_a_terminal_is_asked_about_what_is_doubtful(folder, answers, expected):
    write_mono(folder / "mix.wav")
    assert on_a_terminal(answers, "init", folder) == 0
    assert listed(folder) == GUESSED | {"mix.wav": expected}


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
def test_any_file_can_be_corrected_by_its_number(folder):
    assert on_a_terminal(b"2\ntext.forced\nfr\n\n", "init", folder) == 0
    assert listed(folder) == GUESSED | {"sub.en.srt": ("text.forced", "fr")}


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
def test_yes_asks_nothing_on_a_terminal(folder):
    assert on_a_terminal(b"", "init", folder, "--yes") == 0
    assert listed(folder) == GUESSED


def write_mono(path):
    import wave

    with wave.open(str(path), "wb") as stream:
        stream.setnchannels(1)
        stream.setsampwidth(2)
        stream.setframerate(48_000)
        stream.writeframes(bytes(9600))
