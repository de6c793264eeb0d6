"""The language a file seems to be in: by its name, its own declaration, its headers, its script."""

from __future__ import annotations

from collections.abc import Mapping

from validator.formats.language_tag import comparable, same_language, verdict
from validator.model.facts.container import Container
from validator.model.facts.text import TimedText
from validator.model.package import Asset
from validator.model.reason import Reason
from validator.model.vocabulary import Role
from validator.packages.drafting.guess import Guess
from validator.packages.drafting.scripts import Seen, script_of, writes
from validator.packages.inference import infer_language

_SPOKEN = ("audio.*", "text.*")
_SILENT = "zxx"


def guess_language(asset: Asset, role: Role, facts: Mapping[str, object]) -> Guess | None:
    """The language of one file; ``None`` for files that have none (pictures, documents).

    The letters of a text outweigh what is said of it; a name, which a person gave, outweighs a
    template's ``xml:lang`` and a muxer's header. Every contradiction makes the guess doubtful.
    """
    if role is Role.AUDIO_M_AND_E:
        return Guess.by(_SILENT, "init.why.no-speech")
    if asset.role_origin == "configured" and asset.language:
        return Guess.by(asset.language, "init.why.configured")
    text, container = facts.get("text"), facts.get("container")
    seen = script_of("\n".join(cue.text for cue in text.cues)) if isinstance(text, TimedText) else None
    said = [*_in_name(asset, role), *_in_document(text), *_in_headers(container)]
    guess = _weighed(said, seen)
    if guess is not None:
        return guess
    if role.matches(_SPOKEN):
        return Guess("", (Reason("init.why.no-language"),), is_doubtful=True)
    return None


def _in_name(asset: Asset, role: Role) -> list[Guess]:
    media = "audio" if role.matches(("audio.*",)) else asset.media
    tag = infer_language(asset.path, media)
    return [Guess.by(tag, "init.why.name", word=tag)] if tag else []


def _in_document(text: object) -> list[Guess]:
    stated = text.language if isinstance(text, TimedText) else None
    tag = meant(stated)
    return [Guess.by(tag, "init.why.document", tag=stated.strip())] if stated and tag else []


def _in_headers(container: object) -> list[Guess]:
    """The language of the first track of sound that states one."""
    for track in container.audio if isinstance(container, Container) else ():
        tag = meant(track.language)
        if track.language and tag:
            return [Guess.by(tag, "init.why.header", track=track.index, tag=track.language)]
    return []


def meant(stated: str | None) -> str | None:
    """A valid tag for what a file states; ``None`` where it names no language."""
    meaning = comparable(stated) if stated else None
    if stated is None or meaning is None:
        return None
    stated = stated.strip()
    return stated if verdict(stated) == "valid" else str(meaning)


def _weighed(said: list[Guess], seen: Seen | None) -> Guess | None:
    """One guess from all signs."""
    if seen is not None and seen.language is not None:
        agreeing = next((one for one in said if _same(one.value, seen.language)), None)
        by_text = Guess.by(seen.language, "init.why.script", script=seen.script, percent=seen.percent)
        guess = Guess(agreeing.value, (*agreeing.why, *by_text.why)) if agreeing else by_text
    elif said:
        guess = said[0]
        if seen is not None and seen.script not in (writes(_primary(guess.value)) or (seen.script,)):
            guess = guess.doubted("init.why.but-script", script=seen.script, percent=seen.percent)
    else:
        return None
    for other in said:
        guess = _compared(guess, other)
    return guess


def _compared(guess: Guess, other: Guess) -> Guess:
    """The guess in the light of another sign: confirmed, made more exact, or in doubt."""
    if not _same(guess.value, other.value):
        return guess.doubted(
            "init.why.but-said", tag=other.value, reason=other.why[0].code.rpartition(".")[2]
        )
    if other.value.startswith(guess.value + "-"):
        return Guess(other.value, (*other.why, *guess.why), guess.is_doubtful)
    return guess


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _same(tag: str, other: str) -> bool:
    first, second = comparable(tag), comparable(other)
    return first is not None and second is not None and same_language(first, second)
