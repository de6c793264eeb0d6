"""Assets and facts for the tests of drafts."""

from fractions import Fraction

from validator.model.facts.container import AudioTrack, Container, VideoTrack
from validator.model.facts.text import Cue, TimedText
from validator.model.facts.xml import XmlFacts, XmlValue
from validator.model.package import Asset, Package
from validator.packages.inference import infer_role

KOREAN = "안녕하세요 반갑습니다"
ENGLISH = "Good evening to all of you"


def asset(path, media, format_="", **claims):
    """An asset as the reader of a folder makes it."""
    claims = {"role": infer_role(path, media), "role_origin": "inferred", **claims}
    return Asset(path, media=media, format=format_ or path.rpartition(".")[2], **claims)


def text(*cues, language=None):
    """A timed-text document of these texts."""
    made = [
        Cue(number, str(number), Fraction(number), Fraction(number + 1), (one,), 1, 1, 1)
        for number, one in enumerate(cues, 1)
    ]
    return {"text": TimedText("srt", tuple(made), language)}


def sound(*channels, language=None, dispositions=()):
    """A file of sound: a track for each number of channels."""
    tracks = [
        AudioTrack(index, "pcm", channels=count, language=language, dispositions=dispositions)
        for index, count in enumerate(channels)
    ]
    return {"container": Container("wav", Fraction(1), tuple(tracks))}


def picture(rate, language=None):
    """A film with one track of each kind."""
    tracks = (VideoTrack(0, "h264", frame_rate=rate), AudioTrack(1, "aac", channels=2, language=language))
    return {"container": Container("mp4", Fraction(1), tracks)}


def metadata(original):
    """A metadata document that states the original language."""
    where = "/CoreMetadata/Basic/OriginalLanguage"
    return {"xml": XmlFacts("CoreMetadata", "", "utf-8", (XmlValue(where, original, 1, 1),))}


def package(*assets, path="/deliveries/night"):
    """A folder without a ``delivery.yaml``."""
    return Package(path, "folder", assets=assets, declared=False)
