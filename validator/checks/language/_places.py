"""Every place that states a language of an asset as a BCP 47 tag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from validator.checks.definition import Join, Joined
from validator.model.facts.container import Container, ImageTrack
from validator.model.facts.text import TimedText
from validator.model.facts.xml import XmlFacts
from validator.model.findings import Location
from validator.model.package import Asset, Package
from validator.model.reason import Unknown
from validator.probes import PROBE_OF_FACT

JOINS = (Join(TimedText), Join(XmlFacts), Join(Container))

# Header fields that hold BCP 47: ISO/IEC 14496-12 ExtendedLanguageBox, Matroska LanguageBCP47
# (RFC 9559). All others hold ISO 639-2 by definition, so that three letters are right there.
BCP47_FIELDS = frozenset({"elng", "LanguageBCP47"})

# Vocabularies whose language fields are RFC 5646 by their own schemas; what a field called
# "language" holds elsewhere (ISO 639-2, an English word) is anybody's guess.
_BCP47_VOCABULARIES = ("movielabs.com/", "smpte-ra.org/", "apple.com/itunes/", "digicine.com/", "w3.org/")

_XML_SPACE = " \t\r\n"


@dataclass(frozen=True, slots=True)
class Place:
    """A tag and where it stands.

    ``field`` is what the place is called there (``language``, ``xml:lang``, an element's path);
    ``kind`` says what states it: the delivery's ``claim``, the ``file-name``, the ``document`` as a
    whole, a ``part`` of it, ``metadata`` in XML (``foreign`` where its vocabulary is not known to
    mean BCP 47), a media file's ``header``. ``count`` is how many times the same field states the
    same tag; the location is the first one's.
    """

    kind: str
    field: str
    tag: str
    location: Location
    count: int = 1


def stated(asset: Asset, joined: Joined) -> tuple[tuple[Place, ...], Unknown | None]:
    """The asset's places, and why some could not be read, if so."""
    found = [*claim(asset, joined.package)]
    unread = None
    for name, fact in (("text", TimedText), ("xml", XmlFacts), ("container", Container)):
        if asset.media not in PROBE_OF_FACT[name].media:
            continue
        value: object = joined.get(asset, fact)
        if isinstance(value, Unknown):
            unread = value
        elif isinstance(value, TimedText):
            found += _in_text(asset, value)
        elif isinstance(value, XmlFacts):
            found += _in_xml(asset, value)
        elif isinstance(value, Container):
            found += _in_headers(asset, value)
    return _grouped(found), unread


def claim(asset: Asset, package: Package) -> Iterator[Place]:
    """What is claimed of the asset; a language read from the file name is a claim of a weak kind."""
    if asset.language is not None:
        kind = "file-name" if asset.role_origin == "inferred" else "claim"
        yield Place(kind, "language", asset.language, package.document.of_asset(asset.path, "language"))


def _in_text(asset: Asset, text: TimedText) -> Iterator[Place]:
    field = "xml:lang" if text.format == "ttml" else "lang"
    inside = [(tag.strip(_XML_SPACE), line) for tag, line in text.languages]
    if text.language is not None:
        whole = text.language.strip(_XML_SPACE)
        line = next((line for tag, line in inside if tag == whole), None)
        yield Place("document", field, whole, Location(asset=asset.path, line=line, field=field))
        inside = [(tag, line) for tag, line in inside if tag != whole]
    for tag, line in inside:
        yield Place("part", field, tag, Location(asset=asset.path, line=line, field=field))


def _in_xml(asset: Asset, xml: XmlFacts) -> Iterator[Place]:
    is_known = any(vocabulary in xml.namespace for vocabulary in _BCP47_VOCABULARIES)
    for one in xml.languages:
        place = Location(asset=asset.path, line=one.line, column=one.column, xpath=one.path)
        field = one.path.rpartition("/")[2]
        kind = "metadata" if is_known or field == "@xml:lang" else "foreign"
        yield Place(kind, field, one.value.strip(_XML_SPACE), place)


def _in_headers(asset: Asset, container: Container) -> Iterator[Place]:
    for track in container.tracks:
        for one in () if isinstance(track, ImageTrack) else track.languages:
            if one.field in BCP47_FIELDS:
                place = Location(asset=asset.path, track=track.index, field=one.field)
                yield Place("header", one.field, one.value, place)


def _grouped(places: Iterable[Place]) -> tuple[Place, ...]:
    """One place for each tag of a field; an empty ``xml:lang`` takes a tag back and states none."""
    groups: dict[tuple[object, ...], list[Place]] = {}
    for place in places:
        is_taken_back = not place.tag and place.field.endswith("lang")
        if not is_taken_back:
            key = (place.kind, place.field, place.location.xpath, place.location.track, place.tag)
            groups.setdefault(key, []).append(place)
    return tuple(replace(group[0], count=len(group)) for group in groups.values())
