"""Channel layout: the channels are those asked for, labelled, and in the order asked for.

What it checks
    The number of channels of every audio track and the labels that its header gives them against
    the orders that the platform takes. In a layout with one pair of surround channels, labels of the
    side and of the back name the same pair; mono has one, whether it is called C or M. Only linear
    PCM has an order to be judged: a codec stores channels in its own, and decoders undo it.

Why it matters
    Players send a channel where its label says. Without labels they guess by the number of channels,
    and the guesses differ.

Parameters
    ``orders``: what is allowed, each a list of labels (``L R C LFE Ls Rs``). ``labelled``: a track
    of more than two channels without labels fails. ``apart``: channels may also be delivered as one
    mono track each, whose labels are not all the same.

Example
    Fails ``{orders: [L R, L R C LFE Ls Rs]}``: four channels; L C R Ls Rs LFE.

References
    SMPTE ST 377-4 (labels), ITU-R BS.2051; MovieLabs QC vocabulary AUDIO/CHANNEL-ASSIGNEMENTS;
    Netflix QC code 011 (channel mismap).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from validator.checks.audio._headers import header_location, unstated
from validator.checks.audio._tracks import conclude
from validator.checks.definition import check
from validator.model.facts.container import AudioTrack, Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Scalar

CODES = (
    "audio.channel-layout.count",
    "audio.channel-layout.order",
    "audio.channel-layout.unlabelled",
    "audio.channel-layout.all-the-same",
)

# The pair that is called side in one vocabulary and back in the other.
_SIDES, _BACKS = ("Ls", "Rs"), ("Lb", "Rb")
_LAST = {"Lb": "Lrs", "Rb": "Rrs", "Lsr": "Lrs", "Rsr": "Rrs"}
_BESIDE = {"Ls": "Lss", "Rs": "Rss"}


@dataclass(frozen=True, slots=True)
class Params:
    """The orders that are taken."""

    orders: tuple[str, ...]
    labelled: bool = False
    apart: bool = False


@check("audio/channel-layout", subject="asset", codes=CODES)
def channel_layout(asset: Asset, container: Container, params: Params) -> Judgement:
    """Judge every audio track of one file."""
    if not container.audio:
        return Judgement.not_applicable("audio.no-track")
    parts = [track for track in container.audio if track.channels == 1]
    is_apart = params.apart and len(parts) > 1
    judged = [track for track in container.audio if not (is_apart and track in parts)]
    findings = [finding for track in judged for finding in _of_track(asset, track, params)]
    if is_apart:
        findings += _of_parts(asset, parts)
    measurements = [
        Measurement(f"channel_labels#{track.index}", " ".join(_labels(track)) or "none")
        for track in container.audio
    ]
    open_questions = [*unstated(container, "channels"), *unstated(container, "channel_labels")]
    return conclude(findings, measurements, open_questions)


def canonical(labels: tuple[str, ...]) -> tuple[str, ...]:
    """Labels as SMPTE ST 377-4 has them, whichever vocabulary the header uses."""
    if labels in (("M",), ("C",)):
        return ("M",)
    has_two_pairs = any(label in labels for label in _SIDES) and any(label in labels for label in _LAST)
    if has_two_pairs:
        return tuple(_LAST.get(label, _BESIDE.get(label, label)) for label in labels)
    return tuple(dict(zip(_BACKS, _SIDES, strict=True)).get(label, label) for label in labels)


def _labels(track: AudioTrack) -> tuple[str, ...]:
    return canonical(track.channel_labels) if isinstance(track.channel_labels, tuple) else ()


def _of_track(asset: Asset, track: AudioTrack, params: Params) -> Iterator[Finding]:
    orders = [canonical(tuple(order.split())) for order in params.orders]
    fitting = [order for order in orders if len(order) == track.channels]
    found = _labels(track)
    if not isinstance(track.channels, int):
        return
    if not fitting:
        counts = ", ".join(dict.fromkeys(str(len(order)) for order in orders))
        args: dict[str, Scalar] = {"count": track.channels, "allowed": counts}
        yield _finding(asset, track, "count", args, str(track.channels), counts)
    elif not found and params.labelled and track.channels > 2:
        args = {"count": track.channels}
        yield _finding(asset, track, "unlabelled", args, "", " ".join(fitting[0]))
    elif found and not _fits(track, found, fitting):
        allowed = " / ".join(" ".join(order) for order in fitting)
        args = {"labels": " ".join(found), "allowed": allowed}
        yield _finding(asset, track, "order", args, " ".join(found), allowed)


def _fits(track: AudioTrack, found: tuple[str, ...], orders: list[tuple[str, ...]]) -> bool:
    if track.codec.startswith("pcm"):
        return found in orders
    return sorted(found) in [sorted(order) for order in orders]


def _finding(
    asset: Asset, track: AudioTrack, code: str, args: dict[str, Scalar], measured: str, expected: str
) -> Finding:
    return Finding(
        f"audio.channel-layout.{code}",
        args,
        header_location(asset, track, "channels" if code == "count" else "channel_labels"),
        measured=measured,
        expected=expected,
        anchor=str(track.index),
    )


def _of_parts(asset: Asset, parts: list[AudioTrack]) -> list[Finding]:
    """Mono tracks beside each other must not all bear one label."""
    labels = [track.channel_labels for track in parts]
    if None in labels or len(set(map(str, labels))) > 1:
        return []
    (label,) = {" ".join(_labels(track)) for track in parts}
    return [
        Finding(
            "audio.channel-layout.all-the-same",
            {"label": label, "count": len(parts)},
            Location(asset=asset.path, field="channel_labels"),
            measured=label,
        )
    ]
