"""Whatever the words of a document, reading it gives faults and events, never an exception."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reading import source_of
from tests.formats.ttml.documents import NAMESPACES
from validator.formats.ttml.names import ISD, TT, TTA, TTM, TTP, TTS, XLINK
from validator.formats.ttml.profiles import NAMES, load_profile
from validator.formats.ttml.values.table import VALUES, VALUES_ON
from validator.formats.ttml.vocabulary import attribute_names, element_types
from validator.formats.xml.tree import XML_NAMESPACE, Name

_PREFIXES = {
    "": "", TT: "", TTP: "ttp:", TTS: "tts:", TTM: "ttm:", TTA: "tta:", ISD: "isd:",
    XML_NAMESPACE: "xml:", XLINK: "xlink:",
}  # fmt: skip


def qualified(name: Name) -> str:
    return _PREFIXES[name.namespace] + name.local


ELEMENTS = sorted(map(qualified, element_types()))
ATTRIBUTES = sorted(map(qualified, attribute_names()))
WORDS = [
    "", " ", "a", "#a", "1s", "00:00:01", "00:00:01:05", "5t", "-1", "0", "1px", "10% 10%", "auto", "0;1",
    "red;blue", "rgb(1,2,3)", "container", "text", "base", "paced", "spline", "all(a)", "seq", "content",
    "base64", "inlineBlock", "smpte", "clock", "wallclock(10:00)", "parameter('forced')", "indefinite",
    "ttml2-full", "'", "((", "\\",
]  # fmt: skip
VALUE = st.one_of(
    st.sampled_from(WORDS),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12),
)


@st.composite
def elements(draw: st.DrawFn, depth: int = 0) -> str:
    name = draw(st.sampled_from(ELEMENTS))
    given_attributes = draw(st.dictionaries(st.sampled_from(ATTRIBUTES), VALUE, max_size=4))
    attributes = "".join(f" {key}={quoteattr(value)}" for key, value in given_attributes.items())
    inner = "".join(draw(st.lists(elements(depth + 1), max_size=3))) if depth < 4 else "a"
    return f"<{name}{attributes}>{inner}</{name}>"


@given(elements(), st.sampled_from(["tt", "isd:sequence", "isd:isd", "ttp:profile"]))
def test_any_tree_of_the_vocabulary_is_read(inner: str, root: str) -> None:
    text = f'<{root} {NAMESPACES} xmlns:xlink="{XLINK}" ttp:timeBase="media">{inner}</{root}>\n'
    source = source_of(text, "a.ttml")
    for name in NAMES:
        assert {load_profile(name).level_of(fault) for fault in source.faults} <= {
            "error",
            "warning",
            "info",
            "off",
        }


@given(
    st.sampled_from(sorted({*VALUES.values(), *VALUES_ON.values()}, key=repr)), st.text(max_size=30) | VALUE
)
def test_any_value_is_judged(grammar: object, value: str) -> None:
    assert callable(grammar)
    reading = grammar(value)
    assert not (reading.fault and reading.features)
