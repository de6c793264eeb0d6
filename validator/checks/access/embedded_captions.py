"""Embedded captions: what is claimed or asked for in a picture is there, and says something.

What it checks
    The CEA-608 channels and CEA-708 services that a scan of the picture's packets found, against
    those that the package claims in this file, and those that the rule requires.

Why it matters
    Captions in the picture are easily lost when it is encoded again, and just as easily kept as
    padding that shows nothing. Nobody sees either until a viewer turns captions on.

Parameters
    ``channels``: names such as ``CC1`` or ``SERVICE1``; ``*`` for any. ``required``: whether each of
    them must carry text even where nothing is claimed.

Example
    Fails where ``delivery.yaml`` says ``{kind: captions, language: en, carrier: film.mp4#CC1}``
    and ``film.mp4`` has no caption data. Passes where CC1 shows text.

References
    ANSI/CTA-608-E and ANSI/CTA-708-E in ATSC A/53 part 4; delivery specifications of the platforms.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from validator.checks.access._carriers import carrier_of
from validator.checks.definition import check
from validator.model.access import EMBEDDED_KINDS
from validator.model.facts.captions import CaptionChannel, EmbeddedCaptions, State
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, Package
from validator.model.vocabulary import Severity

# Encoders send the captions of a 608 channel as a 708 service too: one claim speaks for both.
_TWINS = {"SERVICE1": "CC1", "SERVICE2": "CC3"}
_ANY = "*"


@dataclass(frozen=True, slots=True)
class Params:
    """Which channels must carry text, if ``required``."""

    channels: tuple[str, ...] = ("CC1",)
    required: bool = False


@check(
    "access/embedded-captions",
    subject="asset",
    codes=(
        "access.embedded-captions.absent",
        "access.embedded-captions.claimed-but-absent",
        "access.embedded-captions.empty",
        "access.embedded-captions.unclaimed",
    ),
)
def embedded_captions(
    package: Package, asset: Asset, captions: EmbeddedCaptions, params: Params
) -> Judgement:
    """Judge one video file."""
    claimed = _claimed(package, asset)
    required = [name for name in params.channels if name not in claimed] if params.required else []
    unclaimed = _unclaimed(captions, claimed, params) if package.declared else []
    if not (claimed or required or unclaimed):
        return Judgement.not_applicable("access.embedded-captions.not-asked")
    findings = [
        *_missing(asset, captions, claimed, "access.embedded-captions.claimed-but-absent"),
        *_missing(asset, captions, required, "access.embedded-captions.absent"),
        *(_finding(asset, "access.embedded-captions.unclaimed", name, "text") for name in unclaimed),
    ]
    measurements = [one for channel in captions.channels for one in _measure(channel)]
    return Judgement.of(findings, (Measurement("captions", captions.state), *measurements))


def _claimed(package: Package, asset: Asset) -> list[str]:
    """Channels that the package claims in this file; ``*`` for a claim that names none."""
    names = []
    for service in package.access_services:
        carrier, inside = carrier_of(package, service)
        if carrier == asset and service.kind in EMBEDDED_KINDS:
            names.append(inside.upper() or _ANY)
    return list(dict.fromkeys(names))


def _unclaimed(captions: EmbeddedCaptions, claimed: list[str], params: Params) -> list[str]:
    spoken_for = {*claimed, *(params.channels if params.required else ())}
    if _ANY in spoken_for:
        return []
    shown = [channel.name for channel in captions.channels if channel.state == "text"]
    return [name for name in shown if name not in spoken_for and _TWINS.get(name) not in spoken_for]


def _missing(
    asset: Asset, captions: EmbeddedCaptions, names: Iterable[str], absent: str
) -> Iterable[Finding]:
    for name in names:
        state = _state(captions, name)
        if state != "text":
            code = absent if state == "absent" else "access.embedded-captions.empty"
            yield _finding(asset, code, name, state)


def _state(captions: EmbeddedCaptions, name: str) -> State:
    """The state of one channel. Padding addresses no channel: it leaves them all empty."""
    if name == _ANY:
        return captions.state
    found = next((channel.state for channel in captions.channels if channel.name == name), None)
    return found or ("empty" if captions.state == "empty" else "absent")


def _finding(asset: Asset, code: str, name: str, state: State) -> Finding:
    channel = "CEA-608/708" if name == _ANY else name
    unclaimed = code.endswith(".unclaimed")
    return Finding(
        code,
        {"asset": asset.path, "channel": channel},
        Location(asset=asset.path, channel=channel),
        measured=state,
        expected="" if unclaimed else "text",
        anchor=channel,
        severity=Severity.INFO if unclaimed else None,
    )


def _measure(channel: CaptionChannel) -> Iterable[Measurement]:
    """How many captions a channel shows, and the time of its first and last text in seconds."""
    yield Measurement(f"{channel.name} captions", channel.caption_count)
    if channel.start is not None and channel.end is not None:
        yield Measurement(f"{channel.name} first text", channel.start, "s")
        yield Measurement(f"{channel.name} last text", channel.end, "s")
