"""A package to ask expressions about, and its facts."""

from __future__ import annotations

from fractions import Fraction

from validator.expressions import Scope, parse
from validator.model.facts.container import AudioTrack, Container, VideoTrack
from validator.model.package import Asset, Package, Title
from validator.model.reason import Unknown
from validator.model.vocabulary import Programme, Role

VIDEO = Asset("film.mov", Role.VIDEO_PRIMARY, "declared", "video", "mov", frame_rate=Fraction(24))
KOREAN = Asset(
    "ko.wav",
    Role.AUDIO_PRIMARY,
    "declared",
    "audio",
    "wav",
    language="ko",
    claims={"channels": 6, "dub": True},
)
ENGLISH = Asset("en.wav", Role.AUDIO_PRIMARY, "declared", "audio", "wav", language="en")
BROKEN = Asset("broken.wav", Role.AUDIO_NARRATION, "declared", "audio", "wav")
TEXT = Asset("ko.srt", Role.TEXT_SDH, "declared", "text", "srt", language="ko")

PACKAGE = Package(
    "film",
    "folder",
    Title(
        name="Film", programme=Programme.CHILDREN, territories=("KR", "US"), identifiers={"eidr": "10.5240/X"}
    ),
    (VIDEO, KOREAN, ENGLISH, BROKEN, TEXT),
)

STEREO = AudioTrack(
    0, "pcm", sample_rate_hz=48000, channels=2, channel_labels=("L", "R"), duration=Fraction(90)
)
PICTURE = VideoTrack(
    0, "prores", width=1920, frame_rate=Fraction(24000, 1001), scan=Unknown.because("x.unknown")
)
CRASHED = Unknown.because("runtime.crashed")

FACTS: dict[tuple[str, str], object] = {
    ("film.mov", "container"): Container("mov", Fraction(90), (PICTURE,)),
    ("ko.wav", "container"): Container("wav", Fraction(90), (STEREO,)),
    ("en.wav", "container"): Container("wav", None, ()),
    ("broken.wav", "container"): CRASHED,
}


def fact(asset: Asset, name: str) -> object:
    """The fact of that name."""
    return FACTS.get((asset.path, name), Unknown.because("engine.fact-does-not-apply"))


def ask(source: str, scope: Scope = "asset", asset: Asset = VIDEO, **names: object) -> object:
    """What an expression says of an asset of the sample; the code where it can't say."""
    given: dict[str, object] = {"package": PACKAGE, "asset": asset, "track": STEREO, **names}
    answer = parse(source, scope).evaluate(given, fact)
    return answer.reason.code if isinstance(answer, Unknown) else answer
