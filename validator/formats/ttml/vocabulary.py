"""The elements of TTML2: what each may hold, and the attributes that it takes (sections 6 to 14).

TTML1 is a part of it. What TTML1 lacks is told by :mod:`features`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from validator.formats.ttml.names import ISD, TT, TTA, TTM, TTP, TTS, XLINK
from validator.formats.ttml.values.table import AUDIO_STYLES, PARAMETERS, STYLES
from validator.formats.xml.tree import XML_NAMESPACE, Name

_PREFIXES = {"tts": TTS, "ttp": TTP, "ttm": TTM, "isd": ISD, "xlink": XLINK, "xml": XML_NAMESPACE}

_ATTRIBUTE_GROUPS = {
    "Core": "xml:base xml:id xml:lang xml:space",
    "Timing": "begin dur end",
    "Container": "begin dur end timeContainer",
    "Link": "xlink:arcrole xlink:href xlink:role xlink:show xlink:title",
    "Metadata": "ttm:agent ttm:role",
    "Parameters": " ".join(f"ttp:{local}" for local in PARAMETERS),
    "IsdParameters": "ttp:cellResolution ttp:displayAspectRatio ttp:frameRate ttp:frameRateMultiplier "
    "ttp:pixelAspectRatio ttp:subFrameRate ttp:tickRate",
}
_ELEMENT_GROUPS = {
    "Metadata": "metadata ttm:agent ttm:copyright ttm:desc ttm:item ttm:title",
    "Animation": "animate set",
    "Block": "div p",
    "Inline": "span br",
    "Embedded": "audio image",
}

# Element: attributes | content | attributes that must be there. The content is a sequence of slots;
# "a,b" shares a slot, "?" takes one at most, "*" any number, "#text" is character data, "#only-text"
# character data where no elements stand.
_ELEMENTS = """
tt: Core Parameters tts:extent | head? body? |
head: Core | Metadata* ttp:profile* resources? styling? layout? animation? |
body: Core Container Metadata Styles animate condition region style | Metadata* Animation* div,Embedded* |
div: Core Container Metadata Styles animate condition region style | Metadata* Animation* region? Block,Embedded* |
p: Core Container Metadata Styles animate condition region style | #text Metadata* Animation* region? Inline,Embedded* |
span: Core Container Metadata Styles Link animate condition region style | #text Metadata* Animation* Inline,Embedded* |
br: Core Metadata Styles condition style | Metadata* Animation* |
audio: Core Container Metadata Styles animate condition src type style clipBegin clipEnd | Metadata* Animation* source* |
image: Core Container Metadata Styles Link animate condition region src type style | Metadata* Animation* source* |
chunk: encoding length xml:id | #text |
data: Core condition encoding format length src type | #only-text Metadata* chunk,source* |
font: Core Metadata condition family range style src type weight | Metadata* source* |
resources: Core | Metadata* data,Embedded,font* |
source: Core condition format src type | Metadata* data? |
styling: Core | Metadata* initial* style* |
style: Core Styles condition style | Metadata* |
initial: Core Styles condition | Metadata* |
layout: Core | Metadata* region* |
region: Core Container Styles animate condition style ttm:role | Metadata* Animation* style* |
animation: Core | Metadata* Animation* |
animate: Core Timing Styles condition calcMode fill keySplines keyTimes repeatCount | Metadata* |
set: Core Timing Styles condition fill repeatCount | Metadata* |
metadata: Core Metadata condition | data,ttm:actor,ttm:agent,ttm:copyright,ttm:desc,ttm:item,ttm:name,ttm:title* |
ttm:actor: Core agent condition | | agent
ttm:agent: Core condition type | ttm:name* ttm:actor? | type
ttm:copyright: Core condition | #text |
ttm:desc: Core condition | #text |
ttm:item: Core condition name | #only-text ttm:item* | name
ttm:name: Core condition type | #text | type
ttm:title: Core condition | #text |
ttp:profile: xml:base xml:id combine designator type use | Metadata* ttp:features* ttp:extensions* ttp:profile* |
ttp:features: xml:base xml:id | Metadata* ttp:feature* |
ttp:feature: xml:id extends restricts value | #text |
ttp:extensions: xml:base xml:id | Metadata* ttp:extension* |
ttp:extension: xml:id extends restricts value | #text |
isd:sequence: xml:base xml:id xml:lang xml:space IsdParameters extent tts:extent size version | metadata* ttp:profile? isd:isd* |
isd:isd: xml:base xml:id xml:lang xml:space IsdParameters begin end extent tts:extent version | metadata* ttp:profile? isd:css* isd:region* | begin end
isd:css: xml:base xml:id xml:lang xml:space Styles | metadata* | xml:id
isd:region: xml:base xml:id xml:lang xml:space style ttm:role | metadata* animate* body | xml:id
"""  # noqa: E501


@dataclass(frozen=True, slots=True)
class ElementType:
    """What an element takes.

    ``slots`` gives for each child the place of its slot in the sequence, ``single`` are the slots
    that take one child at most. ``text`` allows character data, ``mixed`` beside elements too.
    """

    attributes: frozenset[Name]
    required: tuple[Name, ...]
    slots: dict[Name, int]
    single: frozenset[int]
    text: bool
    mixed: bool


def _name(text: str, default: str) -> Name:
    prefix, _, local = text.rpartition(":")
    return Name(_PREFIXES[prefix] if prefix else default, local)


def _attributes(text: str) -> frozenset[Name]:
    names: set[Name] = set()
    for word in text.split():
        if word == "Styles":
            names |= STYLE_ATTRIBUTES
        else:
            names |= {_name(one, "") for one in _ATTRIBUTE_GROUPS.get(word, word).split()}
    return frozenset(names)


def _element_type(attributes: str, content: str, required: str) -> ElementType:
    slots: dict[Name, int] = {}
    single = set()
    for place, slot in enumerate(content.split()):
        if slot.startswith("#"):
            continue
        for word in slot.rstrip("*?").split(","):
            slots |= {_name(one, TT): place for one in _ELEMENT_GROUPS.get(word, word).split()}
        if not slot.endswith("*"):
            single.add(place)
    return ElementType(
        _attributes(attributes),
        tuple(_name(one, "") for one in required.split()),
        slots,
        frozenset(single),
        "#text" in content or "#only-text" in content,
        "#only-text" not in content,
    )


STYLE_ATTRIBUTES: frozenset[Name] = frozenset(
    [*(Name(TTS, local) for local in STYLES), *(Name(TTA, local) for local in AUDIO_STYLES)]
)
"""All styling attributes."""


@cache
def element_types() -> dict[Name, ElementType]:
    """Every element of TTML2 by its name."""
    types = {}
    for line in _ELEMENTS.strip().splitlines():
        name, rest = re.split(r": ", line, maxsplit=1)
        attributes, content, required = rest.split("|")
        types[_name(name, TT)] = _element_type(attributes, content, required)
    return types


@cache
def attribute_names() -> frozenset[Name]:
    """Every attribute that some element takes."""
    return frozenset().union(*(each.attributes for each in element_types().values()))
