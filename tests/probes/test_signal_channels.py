"""Channel weights and labels: every position of every common layout (BS.1770-5 annex 3, table 4)."""

from __future__ import annotations

import av
import numpy as np
import pytest

from tests.probes.sound import measured, one_channel, sine
from validator.probes.signal.layout import layout_of

# The channels of a layout that weigh 1.41, those left out, and all others weigh 1.
SURROUND = {
    "mono": "",
    "stereo": "",
    "quad": "BL BR",
    "5.0": "BL BR",
    "5.1": "BL BR",
    "5.1(side)": "SL SR",
    "6.1": "SL SR",
    "6.1(back)": "BL BR",
    "7.1": "SL SR",
    "7.1(wide)": "BL BR",
    "5.1.2": "SL SR",
    "5.1.4": "SL SR",
    "7.1.4": "SL SR",
    "hexadecagonal": "SL SR WL WR",
    "22.2": "FL FR SL SR",
}
CHANNELS = [
    pytest.param(layout, number, channel.name, id=f"{layout} {channel.name}")
    for layout in SURROUND
    for number, channel in enumerate(av.AudioLayout(layout).channels)
]


@pytest.mark.parametrize(("layout", "number", "name"), CHANNELS)
def test_one_channel_alone(layout: str, number: int, name: str) -> None:
    track = measured(one_channel(layout, number), layout)
    if name.startswith("LFE"):
        assert track.integrated_lkfs == -np.inf
        assert track.max_momentary_lkfs == -np.inf
    else:
        expected = -23.01 + (10 * np.log10(1.41) if name in SURROUND[layout].split() else 0)
        assert track.integrated_lkfs == pytest.approx(expected, abs=0.02)
    assert [index for index, one in enumerate(track.channels) if one.rms_dbfs > -100] == [number]
    assert track.channels[number].rms_dbfs == pytest.approx(-23.01, abs=0.01)
    assert track.channels[number].sample_peak_dbfs == pytest.approx(-20, abs=0.01)


def test_full_scale_tone_in_one_channel_reads_minus_3_01() -> None:
    assert measured(one_channel("stereo", 0, 0)).integrated_lkfs == pytest.approx(-3.01, abs=0.01)


def test_powers_of_channels_add() -> None:
    samples = np.stack([sine(-20, 2, hertz) for hertz in (500, 700, 900, 1100, 1300, 1500)])
    weights = [1, 1, 1, 0, 1.41, 1.41]
    alone = [measured(channel[None], "mono").integrated_lkfs for channel in samples]
    total = sum(weight * 10 ** (level / 10) for weight, level in zip(weights, alone, strict=True))
    assert measured(samples, "5.1").integrated_lkfs == pytest.approx(10 * np.log10(total), abs=0.01)


@pytest.mark.parametrize(
    ("count", "name", "labels"),
    [
        (1, "mono", "M"),
        (2, "stereo", "L R"),
        (3, "3.0", "L R C"),
        (5, "5.0(side)", "L R C Ls Rs"),
        (6, "5.1(side)", "L R C LFE Ls Rs"),
        (8, "7.1", "L R C LFE Lrs Rrs Lss Rss"),
        (4, "4 channels", "1 2 3 4"),
        (16, "16 channels", " ".join(map(str, range(1, 17)))),
    ],
)
def test_assumed_layouts(count: int, name: str, labels: str) -> None:
    layout = layout_of(f"{count} channels", ["NONE"] * count)
    assert layout.assumed
    assert layout.name == name
    assert " ".join(layout.labels) == labels


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("mono", "M"),
        ("5.1", "L R C LFE Ls Rs"),
        ("5.1(side)", "L R C LFE Ls Rs"),
        ("7.1", "L R C LFE Lrs Rrs Lss Rss"),
    ],
)
def test_named_layouts(name: str, labels: str) -> None:
    layout = layout_of(name, [channel.name for channel in av.AudioLayout(name).channels])
    assert not layout.assumed
    assert layout.name == name
    assert " ".join(layout.labels) == labels
