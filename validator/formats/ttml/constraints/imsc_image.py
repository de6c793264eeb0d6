"""The Image Profile of IMSC 1.1: pictures only, one in a region, as large as the region."""

from __future__ import annotations

from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._content import (
    RegionFinder,
    Shown,
    has_background_image,
    is_presented_image,
    pictures_of,
)
from validator.formats.ttml.constraints._geometry import pixels
from validator.formats.ttml.constraints._vocabulary import EXTENT, SMPTE, foreign_elements
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import BR, DIV, IMAGE, ITTM, METADATA, SPAN, TTM, P
from validator.formats.xml.tree import Element, Name

_SRC, _TYPE = Name("", "src"), Name("", "type")
_ITEM, _NAME, _ALT_TEXT = Name(TTM, "item"), Name("", "name"), Name(ITTM, "altText")


def judge(document: Document, log: FaultLog) -> None:
    """Record what the two profiles of IMSC allow of text and of pictures."""
    for name in (P, SPAN, BR):
        for element in document.named(name):
            log.at(element, "imsc.content.text", name=name.local)
    _judge_smpte(document, log)
    finder = RegionFinder(document)
    for image in document.named(IMAGE):
        _judge_image(document, image, finder, log)
    for division in document.named(DIV):
        if is_presented_image(division):
            _judge_division(division, log)
    _judge_regions(document, log)


def _judge_smpte(document: Document, log: FaultLog) -> None:
    """Attributes and elements for pictures that SMPTE-TT brought."""
    for name, elements in document.by_attribute.items():
        if name.namespace in SMPTE and name.local.startswith("backgroundImage"):
            code = "image" if name.local == "backgroundImage" else "offset"
            for element in elements:
                log.at(element, f"imsc.background.{code}", attribute=f"smpte:{name.local}")
    for element in foreign_elements(document, SMPTE):
        if element.name.local == "image":
            log.at(element, "imsc.background.embedded")


def _judge_image(document: Document, image: Element, finder: RegionFinder, log: FaultLog) -> None:
    if image.parent is None or image.parent.name != DIV:
        log.at(image, "imsc.image.misplaced")
    for attribute in (_SRC, _TYPE, EXTENT):
        if attribute not in image.attributes:
            label = f"tts:{attribute.local}" if attribute == EXTENT else attribute.local
            log.at(image, "imsc.image.attribute-missing", attribute=label)
    if image.attributes.get(_TYPE, "image/png").split(";")[0].strip() != "image/png":
        log.at(image, "imsc.image.type", value=image.attributes[_TYPE][:40])
    region = finder.of(image)
    extent = image.attributes.get(EXTENT, "")
    size = pixels(extent)
    place = pixels(document.styles.specified(region).get(EXTENT, "")) if region is not None else None
    if extent and place is not None and size != place:
        log.at(image, "imsc.image.size", size=_text(size) if size else extent[:40], region=_text(place))


def _text(size: tuple[Fraction, Fraction]) -> str:
    return "×".join(str(float(length)).removesuffix(".0") for length in size)


def _judge_division(division: Element, log: FaultLog) -> None:
    images = [child for child in division.elements() if child.name == IMAGE]
    if len(images) > 1:
        log.at(images[1], "imsc.image.several")
    if has_background_image(division) and any(each.name == IMAGE for each in division.walk()):
        log.at(division, "imsc.image.with-background")
    if not _has_alternative(division):
        log.at(division, "imsc.alt-text.missing")


def _has_alternative(division: Element) -> bool:
    """A text for those who do not see the picture, in either form, on the ``div`` or its image."""
    return any(
        each.name == _ALT_TEXT or (each.name == _ITEM and each.attributes.get(_NAME) == "altText")
        for metadata in division.walk()
        if metadata.name == METADATA
        for each in metadata.walk()
    )


def _judge_regions(document: Document, log: FaultLog) -> None:
    """A presented region holds one picture at a time (Presented Image)."""
    ends: dict[int, Fraction | None] = {}
    for shown in _pictures(document):
        key = id(shown.region)
        if key in ends and (ends[key] is None or shown.begin < (ends[key] or 0)):
            log.at(shown.element, "imsc.region.several-images")
        previous = ends.get(key, Fraction(0))
        ends[key] = None if previous is None or shown.end is None else max(previous, shown.end)


def _pictures(document: Document) -> list[Shown]:
    """The pictures that are shown in a region, in the order in which they appear."""
    shown = (each for each in pictures_of(document) if each.region is not None)
    return sorted(shown, key=lambda each: each.begin)
