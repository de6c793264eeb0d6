"""``validator init``: guess what a folder holds, ask, write its ``delivery.yaml``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from validator import api
from validator.cli.output import destination
from validator.cli.progress import watching
from validator.cli.wording import rows
from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.errors import RunError
from validator.model.vocabulary import Role
from validator.packages.delivery import NAME
from validator.packages.drafting.draft import FACTS, Draft, DraftAsset, draft
from validator.packages.drafting.guess import Guess
from validator.packages.drafting.writing import reasons, text_of


@click.command()
@click.argument("folder")
@click.option("-y", "--yes", is_flag=True, help="Take every guess without asking.")
@click.option("--force", is_flag=True, help=f"Write over a {NAME} that is there already.")
@click.option("--lang", type=click.Choice(["en", "ko"]), help="Language of what is said and written.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Worker processes.")
def init(folder: str, yes: bool, force: bool, lang: str | None, jobs: int | None) -> None:
    """Write a delivery.yaml for FOLDER: what each file seems to be, and why, for a person to correct.

    On a terminal it asks about what is doubtful; elsewhere, and with --yes, it takes its guesses.
    """
    target = Path(folder, NAME)
    _refuse(Path(folder), target, force)
    config = api.find_config(folder)
    language = lang or config.config.lang or "en"
    words = Catalogue(language)
    with watching(language) as observer:
        found = api.inspect(folder, FACTS, depth="fast", jobs=jobs, config=config, observer=observer)
    drafted = draft(found.package, found.facts)
    _show(drafted, words)
    if not yes and _can_ask():
        drafted = _corrected(drafted, words)
    with destination(str(target)) as stream:
        stream.write(text_of(drafted, words))
    doubtful = sum(asset.is_doubtful for asset in drafted.assets)
    click.echo(words.text("init.written", path=str(target), files=len(drafted.assets), doubtful=doubtful))


def _refuse(folder: Path, target: Path, force: bool) -> None:
    if not folder.is_dir():
        raise RunError(f"{folder}: not a folder; init describes the files of a folder")
    if os.path.lexists(target) and not force:
        raise RunError(f"{target}: is there already; --force writes over it")


def _can_ask() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _show(drafted: Draft, words: Catalogue) -> None:
    """Every file with its number, role and language; what is doubtful with the reason."""
    table: list[Sequence[str]] = []
    for number, asset in enumerate(drafted.assets, 1):
        doubts = [guess for guess in (asset.role, asset.language) if guess and guess.is_doubtful]
        language = asset.language.value or "?" if asset.language else "-"
        why = "; ".join(reasons(guess, words) for guess in doubts)
        table.append((str(number), printable(asset.path), asset.role.value, language, why))
    for line in rows(table):
        click.echo(line)


def _corrected(drafted: Draft, words: Catalogue) -> Draft:
    """The draft as a person has corrected it: first what is doubtful, then whatever they name."""
    assets = list(drafted.assets)
    for place, asset in enumerate(assets):
        if asset.is_doubtful:
            assets[place] = _ask(asset, words)
    while number := _number(len(assets), words):
        assets[number - 1] = _ask(assets[number - 1], words)
    return replace(drafted, assets=tuple(assets))


def _number(count: int, words: Catalogue) -> int:
    kind = click.IntRange(0, count)
    return int(click.prompt(words.text("init.which"), default=0, type=kind, show_default=False))


def _ask(asset: DraftAsset, words: Catalogue) -> DraftAsset:
    """One file's role and language; Enter takes the guess."""
    click.echo(printable(asset.path))
    role = click.prompt(
        words.text("init.role"), default=asset.role.value, type=click.Choice([one.value for one in Role])
    )
    tag = click.prompt(
        words.text("init.language"),
        default=asset.language.value if asset.language else "",
        value_proc=lambda given: _tag(given, words),
        show_default=bool(asset.language and asset.language.value),
    )
    return DraftAsset(asset.path, _said(role, asset.role), _said(tag, asset.language) if tag else None)


def _tag(given: str, words: Catalogue) -> str:
    """The language tag as given, ``-`` for none; asks again for what is no tag."""
    from validator.formats.language_tag import verdict

    given = given.strip()
    if given in ("", "-"):
        return ""
    if verdict(given) != "valid":
        raise click.BadParameter(words.text("init.no-tag", tag=given))
    return given


def _said(value: str, guess: Guess | None) -> Guess:
    """What a person has said; a guess that they have left as it was keeps its reasons."""
    if guess is not None and value == guess.value:
        return replace(guess, is_doubtful=False)
    return Guess.by(value, "init.why.person")
