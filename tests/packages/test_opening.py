import os
import socket
from fractions import Fraction

import pytest

from validator.model.vocabulary import Role
from validator.packages import listing
from validator.packages.defaults import Defaults, NamedAsset
from validator.packages.listing import list_files
from validator.packages.reading import open_paths

SRT = "1\n00:00:01,000 --> 00:00:02,000\nHello\n"
DELIVERY = """\
title: {name: Film, original_language: ko, frame_rate: 24000/1001, runtime: 40 s}
assets:
  - {path: film.en.srt, role: text.sdh, language: en}
  - {path: absent.wav, role: audio.primary, language: ko}
access_services:
  - {kind: sdh, language: en, carrier: film.en.srt}
"""


def write(folder, **files):
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_text(content, "utf-8")


def open_one(path, defaults=Defaults()):  # noqa: B008  it is frozen
    (package,) = open_paths([str(path)], defaults, lambda: None)
    return package


def codes(package):
    return [fault.code for fault in package.faults]


def test_a_folder_without_a_document_is_inferred(tmp_path):
    write(tmp_path, film_ko_forced__srt=SRT, film__en__sdh__vtt="WEBVTT\n", note="hello")
    package = open_one(tmp_path)
    assert package.kind == "folder"
    assert not package.declared
    assert [(asset.path, asset.role, asset.role_origin, asset.language) for asset in package.assets] == [
        ("film.en.sdh.vtt", Role.TEXT_SDH, "inferred", "en"),
        ("film_ko_forced.srt", Role.TEXT_FORCED, "inferred", "ko"),
        ("note", Role.OTHER, "inferred", None),
    ]
    assert codes(package) == []


def test_a_declared_folder_says_what_is_what(tmp_path):
    write(tmp_path, delivery__yaml=DELIVERY, film__en__srt=SRT, extra__srt=SRT)
    package = open_one(tmp_path)
    assert package.declared
    assert package.title.frame_rate == Fraction(24000, 1001)
    assert package.title.runtime == 40
    assert [(asset.path, asset.role, asset.role_origin) for asset in package.assets] == [
        ("extra.srt", Role.TEXT_NORMAL, "inferred"),
        ("film.en.srt", Role.TEXT_SDH, "declared"),
    ]
    (missing,) = package.faults
    assert missing.code == "package.missing.file"
    assert (missing.location.asset, missing.location.line) == ("delivery.yaml", 4)
    (service,) = package.access_services
    assert (service.kind, service.language, service.carrier) == ("sdh", "en", "film.en.srt")


def test_the_document_of_a_folder_names_the_folder(tmp_path, monkeypatch):
    write(tmp_path, delivery__yaml=DELIVERY, film__en__srt=SRT)
    assert open_one(tmp_path / "delivery.yaml") == open_one(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert open_one("delivery.yaml") == open_one(".")


def test_a_folder_may_be_called_like_the_document(tmp_path):
    folder = tmp_path / "delivery.yaml"
    folder.mkdir()
    write(folder, film__en__srt=SRT)
    package = open_one(folder)
    assert (package.path, [asset.path for asset in package.assets]) == (str(folder), ["film.en.srt"])


@pytest.mark.parametrize(
    ("document", "line", "column"),
    [
        ("title: {nme: Film}", 1, 9),
        ("assets:\n  - {path: a.srt, role: text.shd}", 2, 25),
        ("a: &x [1]\nb: *x", 2, 4),
        ("title: [", 2, 1),
    ],
)
def test_a_mistake_in_the_document_is_a_fault_with_its_place(tmp_path, document, line, column):
    write(tmp_path, delivery__yaml=document + "\n", film__srt=SRT)
    faults = [fault for fault in open_one(tmp_path).faults if fault.code == "package.manifest-invalid"]
    assert (faults[0].location.line, faults[0].location.column) == (line, column)


@pytest.mark.parametrize("path", ["../secret.srt", "/etc/passwd", "a/../../b", "..\\x", "C:/x"])
def test_a_listed_path_that_leaves_the_folder_is_not_followed(tmp_path, path):
    write(tmp_path, delivery__yaml=f"assets:\n  - {{path: '{path}', role: text.sdh}}\n", film__srt=SRT)
    assert codes(open_one(tmp_path)) == ["package.path-escapes"]


def test_a_lone_file_is_known_to_the_document_above_it(tmp_path):
    write(tmp_path, delivery__yaml=DELIVERY, film__en__srt=SRT)
    package = open_one(tmp_path / "film.en.srt")
    assert package.kind == "file"
    assert package.assets[0].role is Role.TEXT_SDH
    assert package.title.original_language == "ko"


def test_a_lone_file_is_known_to_the_configuration(tmp_path):
    write(tmp_path, a__srt=SRT)
    said = NamedAsset("*.srt", role=Role.TEXT_FORCED, language="pt-BR", frame_rate=Fraction(25))
    asset = open_one(tmp_path / "a.srt", Defaults(str(tmp_path), (said,))).assets[0]
    assert (asset.role, asset.role_origin, asset.language) == (Role.TEXT_FORCED, "configured", "pt-BR")
    assert asset.frame_rate == 25


def test_a_role_that_the_content_can_not_have(tmp_path):
    write(tmp_path, delivery__yaml="assets:\n  - {path: a.srt, role: audio.primary}\n", a__srt=SRT)
    assert codes(open_one(tmp_path)) == ["package.role-content-mismatch"]


def test_an_empty_folder(tmp_path):
    assert codes(open_one(tmp_path)) == ["package.empty"]


def test_a_path_that_is_not_there(tmp_path):
    package = open_one(tmp_path / "nowhere")
    assert package.kind == "unreadable"
    assert codes(package) == ["package.unreadable"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipes_and_sockets_are_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.srt")
    assert codes(open_one(tmp_path / "pipe.srt")) == ["package.not-a-file"]
    folder = tmp_path / "in"
    folder.mkdir()
    os.mkfifo(folder / "pipe.srt")
    with socket.socket(socket.AF_UNIX) as listener:
        here = os.getcwd()
        os.chdir(folder)  # the name of a socket is at most 108 bytes long
        listener.bind("socket")
        os.chdir(here)
    assert codes(open_one(folder)) == ["package.not-a-file", "package.not-a-file"]


def test_links_in_a_circle_and_into_nowhere(tmp_path):
    (tmp_path / "circle").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to("self")
    (tmp_path / "nowhere").symlink_to("absent")
    write(tmp_path, a__srt=SRT)
    package = open_one(tmp_path)
    assert sorted(codes(package)) == ["package.broken-link", "package.symlink-loop", "package.symlink-loop"]
    assert [asset.path for asset in package.assets] == ["a.srt"]
    assert codes(open_one(tmp_path / "self")) == ["package.symlink-loop"]


def test_a_link_to_a_file_is_that_file(tmp_path):
    write(tmp_path, a__srt=SRT)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "b.srt").symlink_to(tmp_path / "a.srt")
    assert [asset.size_bytes for asset in open_one(folder).assets] == [len(SRT)]


def test_litter_is_no_asset(tmp_path):
    write(tmp_path, a__srt=SRT, __DS_Store="x", Thumbs__db="x")
    (tmp_path / ".git").mkdir()
    write(tmp_path / ".git", HEAD="x")
    assert [asset.path for asset in open_one(tmp_path).assets] == ["a.srt"]


def test_a_folder_of_far_too_many_files_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(listing, "MAX_FILES", 5)
    for number in range(8):
        write(tmp_path, **{f"{number}": ""})
    found = list_files(str(tmp_path), lambda: None)
    assert len(found.paths) == 5
    assert [fault.code for fault in found.faults] == ["package.too-many-files"]


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_are_no_text_or_hold_line_feeds(tmp_path):
    (tmp_path / "a\nb.srt").write_text(SRT)
    (tmp_path / os.fsdecode(b"\xff.srt")).write_text(SRT)
    assert [asset.path for asset in open_one(tmp_path).assets] == ["a\nb.srt", "\udcff.srt"]


def test_a_pointer_of_git_lfs_is_recognised(tmp_path):
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 12345\n"
    write(tmp_path, film__mp4=pointer)
    assert codes(open_one(tmp_path)) == ["package.git-lfs-pointer"]
