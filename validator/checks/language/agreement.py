"""Agreement of carriers: claim, document and media headers name the same language.

What it checks
    The language claimed for the asset against the one its document declares and those its audio
    tracks state; and the fields of one track against each other. Languages are compared after ISO
    639-2 codes (both forms) are mapped to BCP 47, by primary language, a macrolanguage with what it
    encompasses; scripts where both sides state one. A field that is unset (``und``) says nothing.

Why it matters
    The store shows the claim, the player the file: when they differ, the viewer gets a track in
    another language than the menu said.

Parameters
    None.

Example
    Fails: claimed ``ko``, while the only audio track says ``eng``.
    Passes: claimed ``zh-Hant``, ``xml:lang="zh-Hant-TW"``; claimed ``de``, header ``ger``.

References
    ISO/IEC 14496-12 (``mdhd``, ``elng``), RFC 9559 (Matroska: an absent Language means English),
    RFC 5646 section 2.2.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from validator.checks.definition import Join, Joined, check
from validator.checks.language._places import BCP47_FIELDS
from validator.formats.language_tag import LanguageTag, comparable, same_language
from validator.model.facts.container import Container
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Unknown
from validator.model.vocabulary import Severity
from validator.probes import PROBE_OF_FACT

# Old tools write `unk` for "unknown"; ISO 639-3 gave it to a language of Brazil.
_UNSET = frozenset({"unk", "mul", "mis"})
# The reader's word for a Matroska field that is not there, which by RFC 9559 means English.
_DEFAULTED = "absent"


@dataclass(frozen=True, slots=True)
class _Carrier:
    """One place, what it says, and what that means; ``is_weak`` where it may say it by accident."""

    field: str
    value: str
    meaning: LanguageTag
    location: Location
    is_weak: bool = False


@check(
    "language/agreement",
    subject="asset",
    codes=("language.agreement.disagree", "language.agreement.script"),
    joins=(Join(TimedText), Join(Container)),
)
def agreement(asset: Asset, joined: Joined) -> Judgement:
    """Judge one asset by all that carries its language."""
    claim = _carrier(asset, "claim", asset.language, is_weak=asset.role_origin == "inferred")
    text, container = _fact(asset, joined, "text", TimedText), _fact(asset, joined, "container", Container)
    document = _carrier(asset, "document", text.language) if isinstance(text, TimedText) else None
    tracks = _tracks(asset, container) if isinstance(container, Container) else []
    pairs = [*_pairs(claim, document, tracks)]
    findings = [found for one, other in pairs for found in _compare(one, other)]
    if not findings:
        for fact in (text, container):
            if isinstance(fact, Unknown):
                return Judgement.cannot_tell(fact)
    if not pairs:
        return Judgement.not_applicable("language.nothing-to-compare")
    carriers = dict.fromkeys(carrier for pair in pairs for carrier in pair)
    return Judgement.of(findings, [Measurement(carrier.field, carrier.value) for carrier in carriers])


def _fact(
    asset: Asset, joined: Joined, name: str, fact: type[TimedText] | type[Container]
) -> TimedText | Container | Unknown | None:
    """The fact, ``None`` where this kind of file has none."""
    return joined.get(asset, fact) if asset.media in PROBE_OF_FACT[name].media else None


def _carrier(
    asset: Asset, field: str, value: str | None, track: int | None = None, is_weak: bool = False
) -> _Carrier | None:
    meaning = comparable(value) if value and value.lower() not in _UNSET else None
    if value is None or meaning is None:
        return None
    return _Carrier(field, value, meaning, Location(asset=asset.path, track=track, field=field), is_weak)


def _tracks(asset: Asset, container: Container) -> list[list[_Carrier]]:
    """For each audio track that states a language its fields, the one that counts most first."""
    found = []
    for track in container.audio:
        fields = [(one.field, one.value) for one in track.languages]
        if not fields and track.language:
            fields = [("language", track.language)]
        carriers = [_header(asset, track.index, field, value) for field, value in fields]
        stated = [carrier for carrier in carriers if carrier is not None]
        # A reader's word (`ffmpeg:language`) is an echo where the field itself was read.
        own = [one for one in stated if ":" not in one.location.field]
        if stated:
            found.append(sorted(own or stated[:1], key=lambda one: one.location.field not in BCP47_FIELDS))
    return found


def _header(asset: Asset, track: int, field: str, value: str) -> _Carrier | None:
    found = _carrier(asset, field, value.split(" / ", maxsplit=1)[0], track)
    if found is None:
        return None
    return replace(found, field=f"track {track} {field}", is_weak=_DEFAULTED in field)


def _pairs(
    claim: _Carrier | None, document: _Carrier | None, tracks: list[list[_Carrier]]
) -> Iterator[tuple[_Carrier, _Carrier]]:
    """What is to be compared with what, the more trusted of the two first."""
    for first, *others in tracks:
        yield from ((first, other) for other in others)
    if claim is None:
        return
    if document is not None:
        yield claim, document
    chief = [fields[0] for fields in tracks]
    fitting = [one for one in chief if same_language(claim.meaning, one.meaning)]
    # A film with dubs carries many languages; the claim is of one of them.
    yield from ((claim, one) for one in (fitting or chief)[:1])


def _compare(one: _Carrier, other: _Carrier) -> Iterator[Finding]:
    if not same_language(one.meaning, other.meaning):
        code = "language.agreement.disagree"
    elif one.meaning.script and other.meaning.script and one.meaning.script != other.meaning.script:
        code = "language.agreement.script"
    else:
        return
    doubtful = one.is_weak or other.is_weak or "zxx" in (one.meaning.language, other.meaning.language)
    yield Finding(
        code,
        {"field": other.field, "value": other.value, "other_field": one.field, "other_value": one.value},
        other.location,
        measured=other.value,
        expected=one.value,
        anchor=f"{other.field} {one.field}",
        severity=Severity.WARNING if doubtful else None,
    )
