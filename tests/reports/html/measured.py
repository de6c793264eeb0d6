"""The sample report with the facts, scores and access services that only the HTML report shows."""

from __future__ import annotations

import io
from dataclasses import replace
from fractions import Fraction

from tests.reports.sample import FILM, LOUD, MIX, PACKAGE, REPORT, RESULTS, SUBTITLES
from tests.reports.sample import result as answer
from validator.engine.scoring import score
from validator.model.facts.audio import AudioSignal, ChannelSignal, Span, TimeSeries, TrackSignal
from validator.model.facts.captions import CaptionChannel, EmbeddedCaptions
from validator.model.facts.container import Container
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Measurement
from validator.model.package import AccessService
from validator.model.reason import Unknown
from validator.model.report import Report
from validator.model.score import ScoredGroup, Scoring
from validator.model.vocabulary import Outcome
from validator.reports.html import write

SECONDS = 40
STEP = Fraction(1, 10)

TRACK = TrackSignal(
    index=0, sample_rate_hz=48000, channel_layout="stereo", layout_assumed=False, duration=Fraction(SECONDS),
    integrated_lkfs=-19.2, max_momentary_lkfs=-12.0, max_short_term_lkfs=-15.5,
    loudness_range_lu=Unknown.because("sample.crashed", path=MIX.path),
    true_peak_dbtp=-0.5, true_peak_time=Fraction(10),
    channels=(ChannelSignal("L", -25.0, -1.0, -0.5),), silence_threshold_dbfs=-60.0,
    silences=(Span(Fraction(20), Fraction(24)),),
    momentary=TimeSeries(Fraction(2, 5), STEP, tuple(-30.0 + place % 20 for place in range(10 * SECONDS))),
    short_term=TimeSeries(Fraction(3), STEP, (float("-inf"), *[-20.0] * (10 * SECONDS))),
)  # fmt: skip
SPEECH = TrackSpeech(
    index=0, detector="sample 1", channel="L+R", start=Fraction(0), duration=Fraction(SECONDS),
    spans=(Span(Fraction(4), Fraction(9)), Span(Fraction(12), Fraction(18))), dialogue_share=0.275,
    dialogue_gated_lkfs=-18.0, dialogue_range_lu=4.0, background_lkfs=-30.0,
)  # fmt: skip
CUES = tuple(
    Cue(number, str(number), Fraction(4 * number), Fraction(4 * number + 2), ("안녕",), number, 1, number)
    for number in range(1, 12)
)  # fmt: skip
FACTS: dict[str, dict[str, object]] = {
    FILM.path: {
        "container": Container("mp4", duration=Fraction(SECONDS)),
        "embedded_captions": EmbeddedCaptions(
            "text", (CaptionChannel("CC1", "text", Fraction(2), Fraction(38), 12, "Hello"),)
        ),
    },
    MIX.path: {"audio": AudioSignal((TRACK,)), "speech": Speech((SPEECH,))},
    SUBTITLES.path: {"text": TimedText("srt", CUES)},
}
LIMITED = answer(
    "measured-loudness", Outcome.FAIL, MIX.path, check="audio/loudness", findings=(LOUD,), finding_count=1,
    measurements=(
        Measurement("integrated_lkfs", -19.2, "LUFS"),
        Measurement("integrated_lkfs_lower_limit", -26.0, "LUFS"),
        Measurement("integrated_lkfs_upper_limit", -22.0, "LUFS"),
        Measurement("true_peak_dbtp_upper_limit", -2.0, "dBTP"),
    ),
)  # fmt: skip
SERVICES = (
    AccessService("subtitle", "ko", SUBTITLES.path, "found"),
    AccessService("captions", None, f"{FILM.path}#CC1", "verified"),
    AccessService("ad", "en", "audio/ad.wav", "claimed"),
    AccessService("sign", "ase", "video/sign.mp4", "claimed"),
)
SCORING = Scoring(
    out_of=10,
    formula={"en": "The share that passes.", "ko": "통과한 비율입니다."},
    groups={"sound": ScoredGroup(1, {"en": "Sound", "ko": "소리"})},
)
COUNTED = tuple(replace(one, group="sound") for one in RESULTS if one.group)
MEASURED = replace(
    REPORT,
    rulesets=(replace(REPORT.rulesets[0], scoring=SCORING), *REPORT.rulesets[1:]),
    packages=(
        replace(
            PACKAGE, results=(*RESULTS, LIMITED), facts=FACTS, access_services=SERVICES,
            digests={asset.path: f"{number:064x}" for number, asset in enumerate(PACKAGE.assets)},
            scores=(score("sample", SCORING, COUNTED, {}, lone=False),),
        ),
    ),
)  # fmt: skip


def render(report: Report, lang: str = "en") -> str:
    """The whole document."""
    stream = io.StringIO()
    write(report, stream, lang)
    return stream.getvalue()
