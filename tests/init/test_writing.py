"""What is written is what was guessed, however files are called and whoever reads the document."""

from pathlib import PurePosixPath

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.init.sample import asset, package, sound
from validator.formats.binding import bind
from validator.formats.yaml_document import compose
from validator.messages import LANGUAGES, Catalogue
from validator.packages.delivery import NAME, Delivery
from validator.packages.drafting.draft import draft
from validator.packages.drafting.writing import scalar, text_of

STRINGS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.sampled_from(
        ["no", "Yes", "1e3", "0x1f", "12:30:00", "2026-11-23", "~", "null", "=", "<<", "a: b", "a #b"]
    ),
    st.text("ab.-_:#'\"\\[]{}&*!|>%@ \n\t,?", max_size=8),
)
NAMES = STRINGS.filter(lambda name: name and "/" not in name and name not in (".", ".."))


def read(text):
    problems = []
    delivery = bind(compose(text, NAME, problems), Delivery, problems, NAME)
    assert problems == []
    return delivery


@given(STRINGS)
def test_a_string_is_read_back_by_every_version_of_yaml(value):
    assert yaml.safe_load(f"a: {scalar(value)}  # why") == {"a": value}
    assert yaml.safe_load(f"- {{a: {scalar(value)}}}") == [{"a": value}]
    problems = []
    ((_, node),) = compose(f"a: {scalar(value)}", NAME, problems).entries
    assert (node.value, problems) == (value, [])


@given(st.lists(NAMES, unique=True, max_size=4), NAMES, st.sampled_from(LANGUAGES))
def test_a_document_says_what_was_drafted(names, folder, lang):
    assets = [asset(name, "audio", "wav") for name in names]
    facts = {name: sound(2, language="ger") for name in names}
    drafted = draft(package(*assets, path=f"/in/{folder}"), facts)
    delivery = read(text_of(drafted, Catalogue(lang)))
    assert delivery.title.name == PurePosixPath(drafted.name.value).name == drafted.name.value
    assert [(one.path, one.role, one.language) for one in delivery.assets] == [
        (one.path, one.role.value, one.language.value) for one in drafted.assets
    ]
    assert len(delivery.assets) + len(drafted.left_out) == len(names)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_nobody_can_guess_is_a_comment(lang):
    text = text_of(draft(package(asset("mix.wav", "audio")), {}), Catalogue(lang))
    (one,) = read(text).assets
    assert (one.language, read(text).title.frame_rate, read(text).access_services) == (None, None, ())
    for key in ("original_language", "frame_rate", "programme", "territories", "language"):
        assert f"# {key}: " in text


def test_an_empty_folder():
    assert read(text_of(draft(package(), {}), Catalogue())).assets == ()
