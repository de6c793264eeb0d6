"""The sample delivery without its document: what init makes of it is right."""

import pytest

pytest.importorskip("espeakng_loader")

from fixtures.builders.faults import build
from tests.acceptance.command import validator
from validator.packages.delivery import NAME
from validator.packages.delivery_file import DeliveryFiles


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The good delivery with a document that init has written, and its own beside it."""
    folder = tmp_path_factory.mktemp("demo")
    build(folder / "good", [], link=True)
    (folder / "good" / NAME).rename(folder / NAME)
    assert validator("init", folder / "good", "--yes").returncode == 0
    return folder


def said_of(delivery):
    """Role and language by path; of the film, whose header says nothing of its language, the role."""
    return {one.path: (one.role, None if one.path == "film.mp4" else one.language) for one in delivery.assets}


def test_every_guess_is_what_its_makers_say(folder):
    files = DeliveryFiles()
    guessed, declared = files.at(str(folder / "good")).delivery, files.at(str(folder)).delivery
    assert said_of(guessed) == said_of(declared)
    assert guessed.title.original_language == declared.title.original_language
    assert guessed.title.frame_rate == declared.title.frame_rate


@pytest.mark.parametrize("ruleset", ["conformance", "academy"])
def test_it_passes_as_it_does_with_its_own_document(folder, ruleset):
    assert validator("check", folder / "good", "--ruleset", ruleset).returncode == 0
