"""Which files each hook takes, by the patterns of the hook file itself."""

import pytest

from tests.hooks.declared import HOOKS, takes
from validator.formats.extensions import EXTENSIONS

HOOK_OF_MEDIA = {
    "text": "validator-text",
    "xml": "validator-metadata",
    "manifest": "validator-metadata",
    "video": "validator-media",
    "audio": "validator-media",
}
LEFT_OUT = {"ts"}  # TypeScript
SOURCES = sorted({"validator-text", "validator-metadata", "validator-media"})


@pytest.mark.parametrize("extension", sorted(EXTENSIONS))
def test_a_known_extension_goes_to_the_one_hook_for_its_kind(extension):
    media, _ = EXTENSIONS[extension]
    expected = [] if extension in LEFT_OUT else [HOOK_OF_MEDIA[media]] if media in HOOK_OF_MEDIA else []
    for name in (f"film.{extension}", f"ep 1/film.en-US.sdh.{extension}", f"FILM.{extension.upper()}"):
        assert [hook for hook in SOURCES if takes(hook, name)] == expected, name


@pytest.mark.parametrize(
    ("hook", "name"),
    [
        ("validator-text", "subs/사랑.ko.srt"),
        ("validator-metadata", "ep101/mec.xml"),
        ("validator-media", "ep101/film.mxf"),
        ("validator-packages", "delivery.yaml"),
        ("validator-packages", "season 1/ep101/delivery.yaml"),
        ("validator-rulesets", "rulesets/house/1.yaml"),
        ("validator-rulesets", "delivery/rulesets/house.yml"),
    ],
)
def test_it_takes(hook, name):
    assert takes(hook, name)


@pytest.mark.parametrize(
    ("hook", "name"),
    [
        ("validator-text", "notes.txt"),
        ("validator-text", "film.srt.bak"),
        ("validator-text", "srt"),
        ("validator-text", "filmsrt"),
        ("validator-text", "film.srt/readme.md"),
        ("validator-text", "app/index.tts"),
        ("validator-metadata", "logo.svg"),
        ("validator-metadata", "page.html"),
        ("validator-metadata", "film.xml.orig"),
        ("validator-media", "src/index.ts"),
        ("validator-media", "src/index.tsx"),
        ("validator-media", "poster.png"),
        ("validator-media", "mp4"),
        ("validator-media", "wav.py"),
        ("validator-packages", "my-delivery.yaml"),
        ("validator-packages", "delivery.yml"),
        ("validator-packages", "delivery.yaml.j2"),
        ("validator-packages", "delivery.yaml/film.srt"),
        ("validator-packages", "deliveryxyaml"),
        ("validator-rulesets", "rulesets.yaml"),
        ("validator-rulesets", "my-rulesets/house.yaml"),
        ("validator-rulesets", "rulesets/readme.md"),
        ("validator-rulesets", "rulesets/house.yaml.bak"),
    ],
)
def test_it_leaves_alone(hook, name):
    assert not takes(hook, name)


@pytest.mark.parametrize("hook", HOOKS.values(), ids=HOOKS)
def test_names_alone_decide(hook):
    assert not {"types", "types_or", "exclude_types"} & hook.keys()
