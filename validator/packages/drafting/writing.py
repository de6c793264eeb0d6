"""A draft as the text of a ``delivery.yaml``: each value with the reason for it beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.formats.yaml_nodes import ScalarNode
from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.packages.drafting.draft import Draft, DraftAsset
from validator.packages.drafting.guess import Guess

# Letters and digits of any script, and what stands between them in names.
_PLAIN = re.compile(r"[^\W_](?:[\w ./+@()=~&-]*[\w./+@()=~&-])?")
# What YAML 1.1, which many editors speak, takes for a truth value.
_TRUTHS = frozenset(["y", "n", "yes", "no", "on", "off", "true", "false"])


def text_of(draft: Draft, words: Catalogue) -> str:
    """The whole document. It says nothing but the draft; what nobody can guess stands as a comment."""
    return "".join(f"{line}\n" for line in _lines(draft, words))


def scalar(value: str) -> str:
    """A string as YAML reads it back, in version 1.1 and 1.2: plain where that is safe."""
    plain = isinstance(ScalarNode(value, True, 0, 0).value, str) if value else False
    if plain and _PLAIN.fullmatch(value) and value.lower() not in _TRUTHS and not value[0].isdigit():
        return value
    return '"' + "".join(map(_escaped, value)) + '"'


def _escaped(character: str) -> str:
    return f"\\{character}" if character in '"\\' else _escaped_unless_printable(character)


def _escaped_unless_printable(character: str) -> str:
    return character if character.isprintable() else f"\\U{ord(character):08x}"


def _lines(draft: Draft, words: Catalogue) -> Iterator[str]:
    yield from (f"# {line}" for line in words.text("init.head").splitlines())
    yield "title:"
    yield _pair("  name", draft.name, words)
    if draft.original_language:
        yield _pair("  original_language", draft.original_language, words)
    else:
        yield f"  # original_language: en  # {words.text('init.fill-in')}"
    if draft.frame_rate:
        yield f"  frame_rate: {draft.frame_rate.value}  {_comment(draft.frame_rate, words)}"
    else:
        yield f"  # frame_rate: 24000/1001  # {words.text('init.fill-in')}"
    yield f"  # programme: adult  # {words.text('init.programme')}"
    yield f"  # territories: [KR, US]  # {words.text('init.fill-in')}"
    yield "assets:" if draft.assets else "assets: []"
    for asset in draft.assets:
        yield from _asset(asset, words)
    yield from (_one_line(f"# {words.text('init.left-out', path=path)}") for path in draft.left_out)
    yield from (f"# {line}" for line in words.text("init.services").splitlines())
    yield "# access_services:"
    yield "#   - {kind: captions, language: en, carrier: film.mp4#CC1}"


def _asset(asset: DraftAsset, words: Catalogue) -> Iterator[str]:
    yield f"  - path: {scalar(asset.path)}"
    yield _pair("    role", asset.role, words)
    if asset.language and asset.language.value:
        yield _pair("    language", asset.language, words)
    elif asset.language:
        yield f"    # language: en  {_comment(asset.language, words)}"


def _pair(key: str, guess: Guess, words: Catalogue) -> str:
    return f"{key}: {scalar(guess.value)}  {_comment(guess, words)}"


def _comment(guess: Guess, words: Catalogue) -> str:
    return f"# {reasons(guess, words)}"


def reasons(guess: Guess, words: Catalogue) -> str:
    """Why the guess was made, on one line; headed where a person should look."""
    why = "; ".join(words.reason(reason) for reason in guess.why)
    return _one_line(f"{words.text('init.check')} {why}" if guess.is_doubtful else why)


def _one_line(comment: str) -> str:
    """Without anything that could end a comment, or that YAML forbids."""
    return "".join(map(_escaped_unless_printable, printable(comment)))
