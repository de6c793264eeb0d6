"""The probe on files: containers, several streams, silences, time, and everything that can be broken."""

from __future__ import annotations

import functools
import math
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.probes.sound import RATE, encode, frame_of, probed, sine, steps, write_wav
from validator.model.facts.audio import AudioSignal, Span
from validator.model.reason import Unknown
from validator.probes import signal


def why(path: Path) -> str:
    """The code of the reason why a file could not be measured."""
    fact = signal.probe(str(path), lambda done=None: None)["audio"]
    assert isinstance(fact, Unknown)
    return fact.reason.code


@pytest.mark.parametrize(
    ("name", "codec", "layout", "tolerance"),
    [
        ("a.wav", "pcm_s16le", "stereo", 0.01),
        ("a.wav", "pcm_s24le", "7.1", 0.01),
        ("a.wav", "pcm_f64le", "stereo", 0.01),
        ("a.mov", "pcm_s24le", "5.1", 0.01),
        ("a.mka", "pcm_s24le", "stereo", 0.01),
        ("a.flac", "flac", "stereo", 0.01),
        ("a.m4a", "aac", "stereo", 0.2),
        ("a.ts", "ac3", "5.1", 0.1),
        ("a.eac3", "eac3", "5.1", 0.1),
        ("a.ts", "mp2", "stereo", 0.1),
    ],
)
def test_every_container_reads_the_same(
    tmp_path: Path, name: str, codec: str, layout: str, tolerance: float
) -> None:
    count = av.AudioLayout(layout).nb_channels
    tone = np.zeros((count, 4 * RATE))
    tone[:2] = steps((-23, 4))
    encode(tmp_path / name, codec, tone, layout=layout)
    (track,) = probed(tmp_path / name).tracks
    assert track.integrated_lkfs == pytest.approx(-23, abs=tolerance)
    assert track.sample_rate_hz == RATE
    assert len(track.channels) == count
    assert float(track.duration) == pytest.approx(4, abs=0.1)
    assert track.decode_errors == 0
    assert track.silences == ()


def test_all_streams_are_measured_in_one_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encode(tmp_path / "a.mov", "pcm_s24le", steps((-20, 3)), steps((-30, 4)), steps((None, 5)))
    opened = []
    open_ = av.open
    monkeypatch.setattr(av, "open", lambda *args, **options: opened.append(args) or open_(*args, **options))
    audio = probed(tmp_path / "a.mov")
    assert len(opened) == 1
    assert [track.index for track in audio.tracks] == [0, 1, 2]
    levels = [track.integrated_lkfs for track in audio.tracks]
    assert levels == [pytest.approx(-20, abs=0.1), pytest.approx(-30, abs=0.1), -math.inf]
    assert [track.duration for track in audio.tracks] == [3, 4, 5]
    assert audio.main is audio.tracks[0]


def test_one_broken_stream_leaves_the_others(tmp_path: Path) -> None:
    broken = steps((-20, 3))
    broken[0, RATE] = np.nan
    encode(tmp_path / "a.mov", "pcm_f32le", steps((-20, 3)), broken)
    audio = probed(tmp_path / "a.mov")
    assert [track.index for track in audio.tracks] == [0]
    assert [(one.index, one.why.reason.code) for one in audio.unmeasured] == [(1, "signal.not-finite")]


def test_picture_beside_the_sound_is_passed_over(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.mp4"), "w") as container:
        video = container.add_stream("mpeg4", rate=24)
        video.width = video.height = 64
        for _ in range(24):
            container.mux(video.encode(av.VideoFrame(64, 64, "yuv420p")))
        container.mux(video.encode(None))
    assert signal.probe(str(tmp_path / "a.mp4"), lambda done=None: None)["audio"] == AudioSignal(())


def test_layout_is_assumed_only_where_the_file_is_silent_about_it(tmp_path: Path) -> None:
    samples = np.stack([sine(-20, 1)] * 6)
    write_wav(tmp_path / "plain.wav", samples)
    write_wav(tmp_path / "labelled.wav", samples, mask=0x3F)
    plain, labelled = (probed(tmp_path / name).tracks[0] for name in ("plain.wav", "labelled.wav"))
    assert (plain.channel_layout, plain.layout_assumed) == ("5.1(side)", True)
    assert (labelled.channel_layout, labelled.layout_assumed) == ("5.1", False)
    assert plain.integrated_lkfs == labelled.integrated_lkfs
    assert (len(plain.channel_blocks), labelled.channel_blocks) == (6, ())


@pytest.mark.parametrize("count", range(1, 25))
def test_unlabelled_channels_are_weighted_too(tmp_path: Path, count: int) -> None:
    samples = np.zeros((count, RATE))
    samples[-1] = sine(-20, 1, 997)
    write_wav(tmp_path / "a.wav", samples)
    (track,) = probed(tmp_path / "a.wav").tracks
    assert track.layout_assumed
    assert len(track.channels) == count
    surround = 10 * math.log10(1.41) if count in {5, 6, 8} else 0
    assert track.integrated_lkfs == pytest.approx(-23.01 + surround, abs=0.01)


def test_more_channels_than_have_positions(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", np.zeros((25, 4800)))
    assert why(tmp_path / "a.wav") == "signal.channels"


@pytest.mark.parametrize("level", [None, -61])
def test_silences(tmp_path: Path, level: float | None) -> None:
    samples = steps((level, 1.5), (-20, 2), (level, 0.5), (-20, 1), (level, 0.05), (-20, 1), (level, 0.755))
    samples[1] *= 0.5
    write_wav(tmp_path / "a.wav", samples)
    (track,) = probed(tmp_path / "a.wav").tracks
    assert track.silence_threshold_dbfs == -60
    expected = [
        (Fraction(0), Fraction(3, 2)),
        (Fraction(7, 2), Fraction(4)),
        (Fraction(121, 20), track.duration),
    ]
    assert track.duration == Fraction(6805, 1000)
    assert [(span.start, span.end) for span in track.silences] == expected


def test_one_channel_above_the_threshold_is_no_silence(tmp_path: Path) -> None:
    samples = steps((None, 3))
    samples[1] = sine(-59, 3)
    write_wav(tmp_path / "a.wav", samples)
    assert probed(tmp_path / "a.wav").tracks[0].silences == ()


def test_gaps_between_packets_are_silent_and_move_what_follows(tmp_path: Path) -> None:
    path = tmp_path / "a.mka"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=RATE, layout="stereo")
        for second in (0, 1, 4, 5):
            frame = frame_of(steps((-20, 1)), "stereo", RATE)
            samples = (frame.to_ndarray() * 32767).astype(np.int16)
            packed = av.AudioFrame.from_ndarray(samples, "s16", "stereo")
            packed.sample_rate, packed.pts, packed.time_base = RATE, second * RATE, Fraction(1, RATE)
            container.mux(stream.encode(packed))
    (track,) = probed(path).tracks
    assert track.duration == 4
    assert track.silences == (Span(Fraction(2), Fraction(4)),)
    assert track.integrated_lkfs == pytest.approx(-20, abs=0.1)


@pytest.mark.parametrize(
    ("value", "code"),
    [(np.nan, "signal.not-finite"), (np.inf, "signal.not-finite"), (1e30, "signal.not-finite")],
)
@pytest.mark.parametrize("place", [0, 30_000, 2 * RATE, 3 * RATE - 1])
def test_samples_that_are_no_numbers(tmp_path: Path, value: float, code: str, place: int) -> None:
    samples = steps((-20, 3))
    samples[1, place] = value
    write_wav(tmp_path / "a.wav", samples)
    assert why(tmp_path / "a.wav") == code


@pytest.mark.parametrize("length", [1, 2, 10, 479, 480, 481])
def test_a_handful_of_samples(tmp_path: Path, length: int) -> None:
    write_wav(tmp_path / "a.wav", np.full((2, length), 0.25))
    (track,) = probed(tmp_path / "a.wav").tracks
    assert track.duration == Fraction(length, RATE)
    assert track.channels[0].sample_peak_dbfs == pytest.approx(-12.04, abs=0.01)
    assert track.channels[0].rms_dbfs == pytest.approx(-12.04, abs=0.01)


def test_no_samples(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", np.zeros((2, 0)))
    assert why(tmp_path / "a.wav") == "signal.no-samples"


def test_no_channels(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", np.zeros((2, 4800)))
    content = bytearray((tmp_path / "a.wav").read_bytes())
    content[22:24] = b"\0\0"
    (tmp_path / "a.wav").write_bytes(content)
    assert why(tmp_path / "a.wav") in {"signal.undecodable", "signal.unreadable", "signal.no-samples"}


@pytest.mark.parametrize("rate", [1, 100, 4000, 2**31 - 1])
def test_sample_rates_beyond_measure(tmp_path: Path, rate: int) -> None:
    write_wav(tmp_path / "a.wav", np.zeros((2, 4800)), rate)
    assert why(tmp_path / "a.wav") == "signal.sample-rate"


@pytest.mark.parametrize("content", [b"", b"RIFF", b"\0" * 5000, b"not a media file at all " * 300])
def test_no_media_at_all(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.wav").write_bytes(content)
    assert why(tmp_path / "a.wav") == "signal.unreadable"


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    assert why(tmp_path / "absent.wav") == "signal.unreadable"
    assert why(tmp_path) == "signal.unreadable"


def test_a_name_that_looks_like_an_address_is_a_local_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_wav(tmp_path / "http:a.wav", steps((-20, 1)))
    assert isinstance(signal.probe("http:a.wav", lambda done=None: None)["audio"], AudioSignal)


@pytest.mark.parametrize(("name", "codec"), [("a.wav", "pcm_s24le"), ("a.mka", "pcm_s24le"), ("a.ts", "ac3")])
def test_a_truncated_file_is_measured_as_far_as_it_goes(tmp_path: Path, name: str, codec: str) -> None:
    path = tmp_path / name
    encode(path, codec, steps((-20, 6)))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    (track,) = probed(path).tracks
    assert 1.5 < track.duration < 2.5
    assert track.integrated_lkfs == pytest.approx(-20, abs=0.2)


@pytest.mark.parametrize(("name", "codec"), [("a.ac3", "ac3"), ("a.eac3", "eac3")])
def test_damaged_frames_are_counted_and_not_heard(tmp_path: Path, name: str, codec: str) -> None:
    path = tmp_path / name
    encode(path, codec, steps((-20, 5)))
    content = bytearray(path.read_bytes())
    for share in (0.3, 0.5, 0.7):
        content[int(len(content) * share)] ^= 0x10
    path.write_bytes(content)
    (track,) = probed(path).tracks
    assert 1 <= track.decode_errors <= 6
    assert track.true_peak_dbtp < -18


@functools.cache
def small_file(name: str, codec: str, folder: Path) -> bytes:
    encode(folder / name, codec, steps((-20, 0.5)))
    return (folder / name).read_bytes()


KINDS = [
    ("a.wav", "pcm_s16le"),
    ("a.flac", "flac"),
    ("a.m4a", "aac"),
    ("a.ts", "mp2"),
    ("a.eac3", "eac3"),
]


@pytest.mark.parametrize(("name", "codec"), KINDS)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_flipped_bits_never_raise(
    tmp_path_factory: pytest.TempPathFactory, name: str, codec: str, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("flipped", numbered=True)
    content = bytearray(small_file(name, codec, folder))
    places = st.integers(0, len(content) * 8 - 1)
    for place in data.draw(st.lists(places, min_size=1, max_size=40)):
        content[place // 8] ^= 1 << place % 8
    (folder / name).write_bytes(content)
    assert isinstance(
        signal.probe(str(folder / name), lambda done=None: None)["audio"], AudioSignal | Unknown
    )


def test_the_probe_says_that_it_is_alive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signal, "_PROGRESS_EVERY_S", 0)
    write_wav(tmp_path / "a.wav", steps((-20, 20)))
    calls = []
    signal.probe(str(tmp_path / "a.wav"), lambda done=None: calls.append(1))
    assert len(calls) >= 5


def test_a_stream_that_changes_its_channels(tmp_path: Path) -> None:
    encode(tmp_path / "stereo.ac3", "ac3", steps((-20, 2)))
    encode(tmp_path / "mono.ac3", "ac3", steps((-20, 2))[:1], layout="mono")
    content = (tmp_path / "stereo.ac3").read_bytes() + (tmp_path / "mono.ac3").read_bytes()
    (tmp_path / "both.ac3").write_bytes(content)
    assert why(tmp_path / "both.ac3") == "signal.format-changes"


def test_the_probe_says_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signal, "_PROGRESS_EVERY_S", 0)
    write_wav(tmp_path / "a.wav", steps((-20, 60)))
    told: list[float | None] = []
    signal.probe(str(tmp_path / "a.wav"), lambda done=None: told.append(done))
    shares = [share for share in told if share is not None]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0.9 < shares[-1] <= 1
