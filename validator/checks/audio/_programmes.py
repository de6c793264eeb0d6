"""What one programme is: a track, the mono tracks of a file together, or one file for each channel."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from validator.checks.audio._tracks import is_split
from validator.checks.definition import Join, Joined
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.findings import Judgement
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown

JOINS = (Join(AudioSignal, ("audio.*",)),)

LAYOUTS = {
    ("L", "R"): "stereo",
    ("Lt", "Rt"): "Lt Rt",
    ("L", "R", "C"): "3.0",
    ("L", "R", "C", "Ls", "Rs"): "5.0",
    ("L", "R", "C", "LFE", "Ls", "Rs"): "5.1",
    ("L", "R", "C", "LFE", "Lss", "Rss", "Lrs", "Rrs"): "7.1",
}
"""Soundfields that channels delivered apart can make, by the labels of SMPTE ST 377-4 in their order."""

# In this order channels are put together, however their files are called; a stereo mix that
# stands beside a soundfield is labelled Lt and Rt.
_STEREO_BESIDE = ("Lt", "Rt")
_LABELS = ("L", "R", "C", "LFE", "Ls", "Rs", "Lss", "Rss", "Lrs", "Rrs", *_STEREO_BESIDE)
_IN_NAME = re.compile(rf"(?P<stem>.+)[._ -](?P<label>{'|'.join(_LABELS)})\Z", re.IGNORECASE)
_BY_FOLDED = {label.lower(): label for label in _LABELS}


@dataclass(frozen=True, slots=True)
class Part:
    """One channel of a programme that was put together: its label there, and the track that holds it."""

    label: str
    asset: Asset
    track: TrackSignal


@dataclass(frozen=True, slots=True)
class Programmes:
    """The whole programmes that a file carries.

    ``parts`` are what each of the tracks was put together from; none of one that is as it was
    measured. ``doubts`` are why others could not be judged. ``judged_with`` is the file of a set of
    one file for each channel with which this one is judged; empty where it is judged itself.
    """

    tracks: tuple[TrackSignal, ...] = ()
    doubts: list[Reason] = field(default_factory=list)
    judged_with: str = ""
    parts: tuple[tuple[Part, ...], ...] = ()

    @property
    def elsewhere(self) -> Judgement | None:
        """The answer for a file that is judged together with another."""
        if not self.judged_with:
            return None
        return Judgement.not_applicable("audio.part-of-set", file=self.judged_with)


def programmes(
    asset: Asset, audio: AudioSignal, joined: Joined, channels: tuple[str, ...] = ()
) -> Programmes:
    """What the file carries, put together where it is in parts.

    ``channels`` are the labels that the ruleset gives, in order, to channels which the file does
    not label: those of a track with as many, or of as many mono tracks.
    """
    files = files_of_set(asset, joined)
    signals = [joined.get(one, AudioSignal) for one in files.values()]
    if files and all(isinstance(one, Unknown) or _is_mono(one) for one in signals):
        return _of_set(asset, files, signals)
    doubts = [unmeasured.why.reason for unmeasured in audio.unmeasured]
    split = [track for track in audio.tracks if is_split(audio, track)]
    tracks = [_relabelled(track, channels) for track in audio.tracks if not is_split(audio, track)]
    fields, assumed = _fields(split, channels)
    if split and not fields:
        doubts.append(Reason("audio.split-into-mono-tracks", {"count": len(split)}))
    parts = tuple(tuple(Part(label, asset, track) for label, track in one.items()) for one in fields)
    together = [_combined(list(one.values()), tuple(one), assumed=assumed) for one in fields]
    return Programmes((*tracks, *together), doubts, parts=(*((),) * len(tracks), *parts))


def files_of_set(asset: Asset, joined: Joined) -> dict[str, Asset]:
    """The files of a set of one file for each channel by their labels, in order; empty if it is none.

    They stand in one folder in one role and language, have names that differ in the label before
    the extension (``mix.L.wav``, ``mix.R.wav`` …), and make a known soundfield.
    """
    stem, label = _split_name(asset)
    if not label or asset.media != "audio":
        return {}
    beside = label in _STEREO_BESIDE
    found: dict[str, Asset] = {}
    for other in joined.package.assets:
        other_stem, other_label = _split_name(other)
        alike = (other.folder, other.role, other.language) == (asset.folder, asset.role, asset.language)
        same_field = other_label and (other_label in _STEREO_BESIDE) == beside
        if same_field and other_stem == stem and alike and other.media == "audio":
            found[other_label] = other
    labels = _in_order(found)
    return {one: found[one] for one in labels} if labels in LAYOUTS else {}


def _in_order(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(labels, key=_LABELS.index))


def _split_name(asset: Asset) -> tuple[str, str]:
    match = _IN_NAME.match(asset.name.removesuffix(f".{asset.extension}"))
    return (match["stem"], _BY_FOLDED[match["label"].lower()]) if match else (asset.name, "")


def _is_mono(audio: AudioSignal) -> bool:
    return len(audio.tracks) == 1 and len(audio.tracks[0].channels) == 1


def _of_set(asset: Asset, files: dict[str, Asset], signals: Sequence[AudioSignal | Unknown]) -> Programmes:
    first = next(iter(files.values()))
    if asset.path != first.path:
        return Programmes(judged_with=first.path)
    unknown = [one.reason for one in signals if isinstance(one, Unknown)]
    tracks = [one.tracks[0] for one in signals if not isinstance(one, Unknown)]
    if unknown:
        return Programmes(doubts=unknown)
    parts = tuple(Part(*one) for one in zip(files, files.values(), tracks, strict=True))
    return Programmes((_combined(tracks, tuple(files), assumed=False),), parts=(parts,))


def _relabelled(track: TrackSignal, channels: tuple[str, ...]) -> TrackSignal:
    """A track without labels under those of the ruleset; its loudness is added up anew."""
    usable = len(track.channel_blocks) == len(track.channels) == len(channels) > 1
    if not track.layout_assumed or not usable:
        return track
    return _combined([track], channels, assumed=True)


def _fields(
    tracks: Sequence[TrackSignal], channels: tuple[str, ...]
) -> tuple[list[dict[str, TrackSignal]], bool]:
    """Mono tracks as the soundfields that their labels make, or else those of the ruleset: then true."""
    labels = tuple("C" if track.channels[0].label == "M" else track.channels[0].label for track in tracks)
    assumed = len(set(labels)) < len(labels)
    if assumed:
        labels = channels if len(channels) == len(tracks) else ()
    if not labels or not set(labels) <= set(_LABELS):
        return [], assumed
    beside = _in_order(set(labels) & set(_STEREO_BESIDE))
    fields = [field for field in (_in_order(set(labels) - set(beside)), beside) if field]
    if not all(field in LAYOUTS for field in fields):
        return [], assumed
    of_label = dict(zip(labels, tracks, strict=True))
    return [{label: of_label[label] for label in field} for field in fields], assumed


def _combined(tracks: Sequence[TrackSignal], labels: tuple[str, ...], *, assumed: bool) -> TrackSignal:
    # The arithmetic needs numpy, which most runs of the checks do without.
    from validator.probes.signal.combining import combined

    name = LAYOUTS.get(_in_order(labels), " ".join(labels)) if set(labels) <= set(_LABELS) else ""
    return combined(tracks, labels, name or " ".join(labels), assumed=assumed)
