"""What a file seems to be for: by the words of its name, by its headers, by its text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from validator.model.facts.container import Container
from validator.model.facts.text import TimedText
from validator.model.package import Asset
from validator.model.track_services import KIND_OF_ROLE, SERVICE_OF_FLAG, flagged_as
from validator.model.vocabulary import MediaKind, Role
from validator.packages.drafting.guess import Guess
from validator.packages.inference import infer_role, role_word

_ROLE_OF_KIND = {kind: role for role, kind in KIND_OF_ROLE.items()}

# Sounds and manners stand in brackets, music between notes, in captions for the deaf and hard of hearing.
_SOUND = re.compile(r"^\s*(?:[-–—]\s*)?[\[(（［【〔♪♫]", re.MULTILINE)
_SOUND_PERCENT = 10
_FEWEST_SOUNDS = 3


def guess_role(asset: Asset, facts: Mapping[str, object]) -> Guess:
    """The role of one file; the configuration has the first word, then its name, then its content."""
    if asset.role_origin == "configured":
        return Guess.by(asset.role.value, "init.why.configured")
    media = _media(asset, facts.get("container"))
    if word := role_word(asset.path, media):
        return Guess.by(infer_role(asset.path, media).value, "init.why.name", word=word)
    container, text = facts.get("container"), facts.get("text")
    if isinstance(container, Container) and media == "audio":
        return _of_sound(container)
    if isinstance(text, TimedText):
        return _of_text(text)
    guess = Guess.by(infer_role(asset.path, media).value, "init.why.content", format=asset.format)
    if asset.format in ("unreadable", "git-lfs-pointer"):
        return guess.doubted("init.why.not-read")
    return guess


def _media(asset: Asset, container: object) -> MediaKind:
    """What the file holds: one made for pictures may hold sound alone."""
    if (
        asset.media == "video"
        and isinstance(container, Container)
        and container.audio
        and not container.video
    ):
        return "audio"
    return asset.media


def _of_sound(container: Container) -> Guess:
    tracks = container.audio
    if len(kinds := {flagged_as(track) for track in tracks}) == 1 and (kind := kinds.pop()):
        flag = next(flag for flag in tracks[0].dispositions if SERVICE_OF_FLAG.get(flag) == kind)
        return Guess.by(_ROLE_OF_KIND[kind].value, "init.why.flag", flag=flag)
    channels = sum(track.channels for track in tracks if isinstance(track.channels, int))
    guess = Guess.by(Role.AUDIO_PRIMARY.value, "init.why.channels", channels=channels)
    return guess if channels > 1 else guess.doubted("init.why.mono")


def _of_text(text: TimedText) -> Guess:
    sounds = sum(1 for cue in text.cues if _SOUND.search(cue.text))
    if sounds >= _FEWEST_SOUNDS and sounds * 100 >= _SOUND_PERCENT * text.cue_count:
        guess = Guess.by(Role.TEXT_SDH.value, "init.why.sounds", sounds=sounds, cues=text.cue_count)
        return Guess(guess.value, guess.why, is_doubtful=True)
    return Guess.by(Role.TEXT_NORMAL.value, "init.why.cues", cues=text.cue_count)
