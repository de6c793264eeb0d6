from __future__ import annotations

import pytest

from validator.formats.codes import LEVELS
from validator.formats.profile_codes import PROFILE_CODES
from validator.formats.ttml.profiles import LEVELS as PROFILE_LEVELS
from validator.formats.ttml.profiles import NAMES, is_other_kind, load_profile
from validator.formats.ttml.semantics.profiling import known_features


@pytest.mark.parametrize("name", NAMES)
def test_a_profile_weighs_codes_that_exist_and_cites_a_clause(name: str) -> None:
    profile = load_profile(name)
    assert profile.title
    assert {key.partition("#")[0] for key in profile.levels} <= LEVELS.keys()
    assert set(profile.levels.values()) <= set(PROFILE_LEVELS)
    assert all(profile.clauses[key] for key in profile.levels)


@pytest.mark.parametrize("name", NAMES)
def test_a_profile_names_features_that_ttml_defines(name: str) -> None:
    features = {key.partition("#")[2] for key in load_profile(name).levels if key.startswith("ttml.feature#")}
    assert features <= known_features().keys()


def test_some_profile_minds_every_code_of_the_profiles() -> None:
    minded = {
        key.partition("#")[0]
        for name in NAMES
        for key, level in load_profile(name).levels.items()
        if level != "off"
    }
    assert PROFILE_CODES.keys() <= minded


@pytest.mark.parametrize(
    ("name", "other", "expected"),
    [
        ("imsc1.1-text", "imsc1.1-image", True),
        ("imsc1.1-image", "imsc1.1-text", True),
        ("imsc1.1-text", "imsc1.1-text", False),
        ("imsc1.1-text", "imsc1.0-image", False),
        ("ebu-tt-d", "smpte-tt", False),
        ("imsc1.1-text", "", False),
    ],
)
def test_text_and_image_of_one_edition_are_kinds_of_each_other(name: str, other: str, expected: bool) -> None:
    assert is_other_kind(name, other) is expected
