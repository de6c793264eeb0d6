"""The folder in which the documentation's commands are run: small deliveries under every name it uses."""

from __future__ import annotations

import shutil
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from fixtures.builders import wav

# Where the pages take a delivery for granted, and where a folder of them.
DELIVERIES = ("DELIVERY", "delivery", "build/demo/bad")
FOLDERS = {
    "DELIVERIES": ("one", "two"),
    "deliveries": ("ep101", "ep102"),
    "submissions": ("choi", "kim", "lee"),
}
FILES = ("film.en.srt", "night.en.srt", "night.ko.srt")

SUBTITLES = {
    "en": "1\n00:00:00,000 --> 00:00:01,000\nIt is out.\n\n2\n00:00:01,100 --> 00:00:01,400\nLook!\n",
    "ko": "1\n00:00:00,000 --> 00:00:01,500\n등불이 꺼졌습니다.\n",
}
MANIFEST = """\
title: {name: The Lamp, original_language: en, programme: adult, frame_rate: 24000/1001}
assets:
  - {path: film.mp4, role: video.primary, language: en}
  - {path: main.en.20.wav, role: audio.primary, language: en}
  - {path: night.en.srt, role: text.normal, language: en}
  - {path: night.ko.srt, role: text.normal, language: ko}
"""


def prepare(root: Path) -> None:
    """Fill an empty folder."""
    for name in DELIVERIES:
        _deliver(root / name)
    for folder, names in FOLDERS.items():
        for name in names:
            _deliver(root / folder / name)
    _deliver(root / "my-work")
    (root / "my-work" / "delivery.yaml").unlink()  # `validator init` is to write it
    for name in FILES:
        shutil.copy(root / "delivery" / f"night.{name.split('.')[1]}.srt", root / name)


def _deliver(folder: Path) -> None:
    folder.mkdir(parents=True)
    for language, text in SUBTITLES.items():
        (folder / f"night.{language}.srt").write_text(text, encoding="utf-8")
    (folder / "delivery.yaml").write_text(MANIFEST, encoding="utf-8")
    _film(folder / "film.mp4")
    samples = np.sin(np.arange(wav.SAMPLE_RATE_HZ * 3 // 2) / 20)
    wav.write(folder / "main.en.20.wav", 0.1 * np.column_stack([samples, samples]))


def _film(path: Path) -> None:
    """A second and a half of grey."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=Fraction(24000, 1001))
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 128, np.uint8), format="rgb24")
        for _ in range(36):
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
