"""Ten minutes of sound inspected, beside FFmpeg's ebur128 with true peak: time, memory, values.

The peer is the ``ffmpeg`` on the path, else the same filter inside PyAV. Both are timed as whole
processes, start-up and digest included, in turn; ours with a cold cache. Our values stand beside the
peer's and beside those of a full evaluation: every sample interpolated for the true peak, and
libebur128's integrated loudness.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.side_by_side import compare

if TYPE_CHECKING:
    import numpy as np
    from av import AudioFrame
    from numpy.typing import NDArray

RATE = 48_000
SECONDS = 600
LAYOUTS = {"stereo": 0.50, "5.1(side)": 0.33}
"""Layouts, and the share of the peer's time that is aimed at."""
MOST_MEMORY_MIB = 256
RUNS = 3
CHANGES_A_SECOND = 4

_EBUR128_CHANNELS = ("LEFT", "RIGHT", "CENTER", "UNUSED", "LEFT_SURROUND", "RIGHT_SURROUND")

Values = Mapping[str, float]


def write_programme(path: Path, layout: str) -> None:
    """A 24-bit file of noise whose level changes four times a second, in each channel for itself."""
    import av
    import numpy as np

    random = np.random.default_rng(1770)
    channels = av.AudioLayout(layout).nb_channels
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s24le", rate=RATE, layout=layout)
        for _ in range(SECONDS):
            levels = random.uniform(-45, -18, (channels, CHANGES_A_SECOND))
            gains = np.repeat(10 ** (levels / 20), RATE // CHANGES_A_SECOND, axis=1)
            noise = (random.standard_normal(gains.shape) * gains).clip(-0.99, 0.99)
            packed = (noise.T * 2**31).astype(np.int32).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(packed, "s32", layout)
            frame.sample_rate = RATE
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def measure(path: str) -> Values:
    """What the probe reads, and the most memory its process held, in MiB (0 where nobody says)."""
    from validator.model.facts.audio import AudioSignal
    from validator.probes.signal import probe

    fact = probe(path, lambda done=None: None)["audio"]
    if not isinstance(fact, AudioSignal):
        raise SystemExit(f"nothing measured: {fact}")
    (track,) = fact.tracks
    range_lu = track.loudness_range_lu
    return {
        "I": track.integrated_lkfs,
        "LRA": range_lu if isinstance(range_lu, float) else float("nan"),
        "Peak": track.true_peak_dbtp,
        "memory": _most_memory_mib(),
    }


def evaluate_fully(path: str) -> Values:
    """Integrated loudness by libebur128, and the true peak with every sample interpolated."""
    import av
    import numpy as np
    import pyebur128

    from validator.probes.signal.true_peak import PHASES, TAPS

    peak = 0.0
    with av.open(path) as container:
        stream = container.streams.audio[0]
        channels = stream.layout.nb_channels
        state = pyebur128.R128State(channels, stream.rate, pyebur128.MeasurementMode.MODE_I)
        for place, kind in enumerate(_EBUR128_CHANNELS[:channels]):
            state.set_channel(place, getattr(pyebur128.ChannelType, kind))
        before = np.zeros((channels, TAPS - 1))
        for frame in container.decode(stream):
            samples = _planar(frame)
            state.add_frames(np.ascontiguousarray(samples.T).ravel(), samples.shape[1])
            padded = np.concatenate((before, samples), axis=1)
            before = padded[:, 1 - TAPS :]
            interpolated = (np.convolve(one, phase, "valid") for one in padded for phase in PHASES)
            peak = max(peak, float(np.abs(samples).max()), *(np.abs(one).max() for one in interpolated))
    return {"I": pyebur128.get_loudness_global(state), "Peak": 20 * np.log10(peak)}


def _planar(frame: AudioFrame) -> NDArray[np.float64]:
    """The samples of an interleaved frame of 32 bits, (channels, samples), full scale 1."""
    import numpy as np

    samples = frame.to_ndarray().reshape(-1, frame.layout.nb_channels).T
    return np.asarray(samples / 2**31, np.float64)


def measure_with_pyav(path: str) -> Values:
    """What FFmpeg's filter reads when PyAV runs it."""
    import av
    import av.filter

    readings: dict[str, float] = {}
    with av.open(path) as container:
        stream = container.streams.audio[0]
        graph = av.filter.Graph()
        source = graph.add_abuffer(
            sample_rate=stream.rate, format=stream.format.name, layout=stream.layout.name
        )
        sink = graph.add("abuffersink")
        graph.link_nodes(source, graph.add("ebur128", "metadata=1:peak=true"), sink).configure()
        for frame in container.decode(stream):
            source.push(frame)
            _pull(sink, readings)
        source.push(None)
        _pull(sink, readings)
    return readings


def _pull(sink: object, readings: dict[str, float]) -> None:
    import math

    import av

    names = {"lavfi.r128.I": "I", "lavfi.r128.LRA": "LRA"}
    while True:
        try:
            metadata = sink.pull().metadata  # type: ignore[attr-defined]
        except (BlockingIOError, av.EOFError):
            return
        peaks = [float(value) for key, value in metadata.items() if "true_peaks_ch" in key]
        readings["Peak"] = 20 * math.log10(max(peaks)) if any(peaks) else -math.inf
        readings.update({names[key]: float(value) for key, value in metadata.items() if key in names})


def measure_with_ffmpeg(command: list[str]) -> Values:
    """What the ffmpeg program prints."""
    said = subprocess.run(command, capture_output=True, check=True, text=True).stderr
    summary = said[said.rindex("Summary:") :]
    return {
        name: float(value)
        for name, value in re.findall(r"^\s+(I|LRA|Peak):\s+(-?[\d.]+) L?[Ud]\w*", summary, re.M)
    }


def _most_memory_mib() -> float:
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20


def _own(task: str, path: Path) -> list[str]:
    return [sys.executable, "-m", "benchmarks.loudness", task, str(path)]


def _inspection(path: Path) -> list[str]:
    """What is timed: everything that is measured but speech, from the command line."""
    command = [sys.executable, "-m", "validator", "inspect", str(path)]
    return [*command, "--facts", "audio", "--no-cache", "--format", "json"]


def _values(command: list[str]) -> Values:
    said: Values = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return said


def main() -> None:
    """Print the figures."""
    ffmpeg = shutil.which("ffmpeg")
    peer_name = "ffmpeg" if ffmpeg else "PyAV's ebur128"
    with tempfile.TemporaryDirectory() as folder:
        for layout, target in LAYOUTS.items():
            path = Path(folder, "programme.wav")
            write_programme(path, layout)
            ours = _own("ours", path)
            peer = _own("peer", path)
            if ffmpeg:
                peer = [ffmpeg, "-nostdin", "-nostats", "-i", str(path), "-af", "ebur128=peak=true"]
                peer += ["-f", "null", "-"]
            pair = compare(_inspection(path), peer, RUNS)
            read, full = _values(ours), _values(_own("full", path))
            other = measure_with_ffmpeg(peer) if ffmpeg else _values(peer)
            print(
                f"{SECONDS // 60} min {layout}: {pair.ratio:.2f} of the time of {peer_name} "
                f"(at most {target:.2f}), {read['memory']:.0f} MiB (at most {MOST_MEMORY_MIB})"
            )
            for name, unit in (("I", "LKFS"), ("LRA", "LU"), ("Peak", "dBTP")):
                beside = f"{read[name] - other[name]:+.2f} from {peer_name}'s"
                if name in full:
                    beside += f", {read[name] - full[name]:+.3f} from the full evaluation"
                print(f"  {name} {read[name]:.3f} {unit}, {beside}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["ours", path]:
            print(json.dumps(measure(path)))
        case ["full", path]:
            print(json.dumps(evaluate_fully(path)))
        case ["peer", path]:
            print(json.dumps(measure_with_pyav(path)))
        case _:
            main()
