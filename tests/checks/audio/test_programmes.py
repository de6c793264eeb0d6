"""Channels that were delivered apart, put together: the same numbers as in one interleaved file."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from tests.probes.sound import RATE, Samples, measured, sine
from validator.checks.audio._programmes import Programmes, files_of_set, programmes
from validator.engine.store import FactStore
from validator.model.facts.audio import AudioSignal, PairSignal, Span, TrackSignal
from validator.model.package import Asset, Package
from validator.model.reason import Unknown
from validator.model.vocabulary import Outcome, Role

SURROUND = ("L", "R", "C", "LFE", "Ls", "Rs")


def mix(channels: int) -> Samples:
    """Noise of another level in each channel, silent in all of them from 4 s to 5 s."""
    random = np.random.default_rng(11)
    levels = 10 ** (np.linspace(-40, -22, channels) / 20)
    samples = random.standard_normal((channels, 8 * RATE)) * levels[:, None]
    samples[:, 4 * RATE : 5 * RATE] = 0
    return np.asarray(samples)


def mono_tracks(samples: Samples) -> list[TrackSignal]:
    return [replace(measured(one[None], "mono"), index=place) for place, one in enumerate(samples)]


def asset(path: str, role: Role = Role.AUDIO_PRIMARY) -> Asset:
    return Asset(path, role, "declared", "audio", "wav")


def of_files(tracks: dict[str, TrackSignal | Unknown], subject: str) -> Programmes:
    assets = tuple(asset(path) for path in tracks)
    signals = {
        (path, "audio"): track if isinstance(track, Unknown) else AudioSignal((track,))
        for path, track in tracks.items()
    }
    store = FactStore(Package("delivery", "folder", assets=assets), signals)
    audio = signals[subject, "audio"]
    assert isinstance(audio, AudioSignal)
    return programmes(next(one for one in assets if one.path == subject), audio, store.joined())


def of_tracks(tracks: list[TrackSignal], channels: tuple[str, ...] = ()) -> Programmes:
    store = FactStore(Package("delivery", "folder", assets=(asset("mix.mov"),)))
    return programmes(asset("mix.mov"), AudioSignal(tuple(tracks)), store.joined(), channels)


def same(track: TrackSignal, whole: TrackSignal) -> bool:
    """The levels of both, to what rounding the blocks of a channel to hundredths costs."""
    pairs = [
        (track.integrated_lkfs, whole.integrated_lkfs),
        (track.loudness_range_lu, whole.loudness_range_lu),
        (track.true_peak_dbtp, whole.true_peak_dbtp),
        (track.momentary.values[3], whole.momentary.values[3]),
    ]
    return all(one == pytest.approx(other, abs=0.02) for one, other in pairs)


@pytest.mark.parametrize("names", ["mix.{}.wav", "film_{}.wav", "a b-{}.wav"])
def test_one_file_for_each_channel_is_one_programme(names: str) -> None:
    samples = mix(6)
    tracks: dict[str, TrackSignal | Unknown] = {
        names.format(label): track for label, track in zip(SURROUND, mono_tracks(samples), strict=True)
    }
    found = of_files(dict(reversed(tracks.items())), names.format("L"))
    (track,) = found.tracks
    assert same(track, measured(samples, "5.1(side)"))
    assert (track.channel_layout, track.layout_assumed) == ("5.1", False)
    assert tuple(channel.label for channel in track.channels) == SURROUND
    assert track.silences == (Span(Fraction(4), Fraction(5)),)
    other = of_files(tracks, names.format("LFE"))
    assert other.judged_with == names.format("L")
    assert other.elsewhere is not None
    assert other.elsewhere.outcome is Outcome.NOT_APPLICABLE


def test_a_stereo_mix_beside_a_surround_mix_is_a_programme_of_its_own() -> None:
    labels = (*SURROUND, "Lt", "Rt")
    tracks: dict[str, TrackSignal | Unknown] = {
        f"mix.{label}.wav": track for label, track in zip(labels, mono_tracks(mix(8)), strict=True)
    }
    assert [track.channel_layout for track in of_files(tracks, "mix.L.wav").tracks] == ["5.1"]
    assert [track.channel_layout for track in of_files(tracks, "mix.Lt.wav").tracks] == ["Lt Rt"]


def test_a_set_with_a_channel_that_cannot_be_measured() -> None:
    left, _ = mono_tracks(mix(2))
    found = of_files({"m.L.wav": left, "m.R.wav": Unknown.because("signal.undecodable", track=0)}, "m.L.wav")
    assert found.tracks == ()
    assert [reason.code for reason in found.doubts] == ["signal.undecodable"]


@pytest.mark.parametrize(
    "paths",
    [
        ("mix.L.wav", "other.R.wav"),
        ("mix.L.wav", "b/mix.R.wav"),
        ("mix.L.wav", "mix.C.wav"),
        ("mix.L.wav", "mix.wav"),
        ("call.wav", "car.wav"),
    ],
)
def test_names_that_make_no_set(paths: tuple[str, ...]) -> None:
    assets = tuple(asset(path) for path in paths)
    joined = FactStore(Package("delivery", "folder", assets=assets)).joined()
    assert files_of_set(assets[0], joined) == {}


def test_roles_are_kept_apart() -> None:
    assets = (asset("mix.L.wav"), asset("mix.R.wav", Role.AUDIO_NARRATION))
    joined = FactStore(Package("delivery", "folder", assets=assets)).joined()
    assert files_of_set(assets[0], joined) == {}


def test_mono_tracks_of_a_file_by_their_labels() -> None:
    samples = mix(6)
    tracks = [
        replace(track, channels=(replace(track.channels[0], label=label),))
        for label, track in zip(SURROUND, mono_tracks(samples), strict=True)
    ]
    (track,) = of_tracks(tracks).tracks
    assert same(track, measured(samples, "5.1(side)"))
    assert not track.layout_assumed


def test_mono_tracks_of_a_file_by_the_rulesets_labels() -> None:
    samples = mix(8)
    found = of_tracks(mono_tracks(samples), (*SURROUND, "Lt", "Rt"))
    assert [track.channel_layout for track in found.tracks] == ["5.1", "Lt Rt"]
    assert all(track.layout_assumed for track in found.tracks)
    assert same(found.tracks[0], measured(samples[:6], "5.1(side)"))
    assert same(found.tracks[1], measured(samples[6:]))


def test_mono_tracks_that_nobody_labels() -> None:
    found = of_tracks(mono_tracks(mix(2)))
    assert found.tracks == ()
    assert [reason.code for reason in found.doubts] == ["audio.split-into-mono-tracks"]


def test_a_track_without_labels_in_the_order_that_the_ruleset_gives() -> None:
    film_order = ("L", "C", "R", "Ls", "Rs", "LFE")
    samples = mix(6)
    unlabelled = replace(
        measured(samples, "5.1(side)"),
        layout_assumed=True,
        channel_blocks=tuple(track.channel_blocks[0] for track in mono_tracks(samples)),
    )
    (track,) = of_tracks([unlabelled], film_order).tracks
    assert same(track, measured(samples[[0, 2, 1, 5, 3, 4]], "5.1(side)"))
    assert not same(track, unlabelled)
    assert track.layout_assumed


def test_labels_that_a_file_states_are_not_overruled() -> None:
    whole = measured(np.stack([sine(-20, 2)] * 2))
    assert of_tracks([whole], ("Lt", "Rt")).tracks == (whole,)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(
    ("gain", "dither_db", "equal", "scaled", "inverted"),
    [
        (1.0, -120, 1, 1, ()),
        (1.0, -90, 1, 1, ()),
        (0.5, -120, 0, 1, ()),
        (-0.7, -90, 0, 0, (Span(Fraction(0), Fraction(8)),)),
    ],
)
def test_pairs_of_channels_in_files_of_their_own(
    seed: int, gain: float, dither_db: float, equal: float, scaled: float, inverted: tuple[Span, ...]
) -> None:
    random = np.random.default_rng(seed)
    left, dither = random.standard_normal((2, 8 * RATE))
    pair = pair_apart(left * 0.1, left * 0.1 * gain + dither * 10 ** (dither_db / 20))
    assert (pair.left, pair.right) == ("L", "R")
    assert pair.active == 8
    assert pair.correlation == pytest.approx(1 if gain > 0 else -1, abs=0.001)
    assert pair.gain_db == pytest.approx(20 * np.log10(abs(gain)), abs=0.05)
    assert (pair.equal_share, pair.scaled_share, pair.inverted) == (equal, scaled, inverted)


@pytest.mark.parametrize("seed", range(3))
def test_channels_in_files_of_their_own_that_differ(seed: int) -> None:
    left, right = np.random.default_rng(seed).standard_normal((2, 60 * RATE)) * 0.1
    pair = pair_apart(left, right)
    assert pair.correlation == pytest.approx(0, abs=0.2)
    assert (pair.equal_share, pair.scaled_share) == (0, 0)
    assert all(span.duration < 1 for span in pair.inverted)
    # Nearly mono, as most stereo is: alike, and not the same.
    middle, side = left, right * 0.1
    near = pair_apart(middle + side, middle - side)
    assert near.correlation == pytest.approx(0.98, abs=0.01)
    assert (near.equal_share, near.scaled_share) == (0, 0)


def test_a_stretch_that_is_inverted_in_one_of_two_files() -> None:
    left = np.random.default_rng(5).standard_normal(8 * RATE) * 0.1
    right = left.copy()
    right[3 * RATE : 6 * RATE] *= -1
    pair = pair_apart(left, right)
    assert pair.inverted == (Span(Fraction(3), Fraction(6)),)
    assert pair.equal_share == pytest.approx(5 / 8, abs=0.001)


def test_files_of_different_sample_rates_are_not_compared() -> None:
    left = measured(sine(-20, 2)[None], "mono")
    right = measured(sine(-20, 2, rate=44_100)[None], "mono", 44_100)
    (track,) = of_files({"m.L.wav": left, "m.R.wav": right}, "m.L.wav").tracks
    assert track.pairs == ()


def pair_apart(left: Samples, right: Samples) -> PairSignal:
    tracks: dict[str, TrackSignal | Unknown] = {
        f"m.{label}.wav": measured(samples[None], "mono") for label, samples in (("L", left), ("R", right))
    }
    (track,) = of_files(tracks, "m.L.wav").tracks
    return track.pairs[0]
