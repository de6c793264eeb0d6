"""``validator fix``: show what can be corrected safely, ask, write, exit."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import click

from validator import api
from validator.config import Found
from validator.fixing.difference import unified
from validator.fixing.fix import Fixed
from validator.fixing.fix import fix as find_fixes
from validator.fixing.workshop import Check
from validator.fixing.writing import replace_file
from validator.messages import Catalogue
from validator.model.report import Report
from validator.runtime.sandbox import Sandbox

# Why a file is left alone without anything being wrong with the run or the file.
_NOT_OURS = "fix.no-timed-text"
_BROKEN = ("fix.unreadable", "fix.not-a-file")


class _Writing(NamedTuple):
    """Whether corrections are to be written: at once, after asking, or (neither) not at all."""

    yes: bool
    ask: bool


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--ruleset",
    "rulesets",
    multiple=True,
    metavar="ID[@VERSION]|FILE",
    help="What the files are checked against before and after; may be repeated.",
)
@click.option("-y", "--yes", is_flag=True, help="Write without asking.")
@click.option("--dry-run", "--check", "dry_run", is_flag=True, help="Show the changes, and write nothing.")
@click.option("--lang", type=click.Choice(["en", "ko"]), help="Language of what is said.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Worker processes.")
def fix(
    paths: tuple[str, ...],
    rulesets: tuple[str, ...],
    yes: bool,
    dry_run: bool,
    lang: str | None,
    jobs: int | None,
) -> None:
    """Correct timed-text files where that is safe: show the changes, ask, and keep the original.

    Without a terminal to ask on nothing is written unless --yes is given.

    Exit code: 0 nothing to do or all written, 1 something was not corrected or not written, 2 the run
    is broken or a file can't be read.
    """
    if yes and dry_run:
        raise click.UsageError("--yes writes and --dry-run does not: give one of them.")
    found = api.find_config(*paths)
    words = Catalogue(lang or found.config.lang or "en")
    with Sandbox(1) as sandbox:
        sandbox.start()
        fixed = find_fixes(
            [Path(path) for path in paths], _checker(found, rulesets, jobs), sandbox, _folder(found)
        )
    wanted = _Writing(yes=yes, ask=not dry_run and sys.stdin.isatty() and sys.stdout.isatty())
    sys.exit(max([_finish(one, words, wanted) for one in fixed], default=0))


def _folder(found: Found) -> Path | None:
    return Path(os.path.abspath(found.folder)) if found.folder else None


def _checker(found: Found, rulesets: Sequence[str], jobs: int | None) -> Check:
    """A quick check by this configuration; decisions and baselines hide nothing from it."""
    folders = tuple(os.path.abspath(folder) for folder in found.ruleset_folders)
    config = replace(found.config, ruleset_path=folders, dispositions=None, baseline=None)

    def check(paths: Sequence[str], folder: Path | None) -> Report:
        return api.check(
            *paths,
            rulesets=rulesets,
            depth="fast",
            jobs=jobs,
            keep_facts=True,
            config=Found(config, folder),
        )

    return check


def _finish(fixed: Fixed, words: Catalogue, wanted: _Writing) -> int:
    """Tell what was found about one file, write it if that is wanted; its exit code."""
    for line in _told(fixed, words):
        click.echo(line)
    if fixed.trouble:
        return 2 if fixed.trouble.code in _BROKEN else int(fixed.trouble.code != _NOT_OURS)
    written = not fixed.is_changed or _write(fixed, words, wanted)
    return int(bool(fixed.piece.left) or not written)


def _told(fixed: Fixed, words: Catalogue) -> Iterator[str]:
    name, piece = str(fixed.path), fixed.piece
    if fixed.trouble:
        yield words.text("fix.trouble", path=name, reason=words.reason(fixed.trouble))
        return
    if not fixed.is_changed and not piece.left:
        yield words.text("fix.nothing", path=name)
        return
    yield words.text("fix.file", path=name)
    for change in piece.proposal.changes:
        yield "  " + words.text(f"fix.change.{change.correction}", count=change.count, line=change.line)
    for refused in piece.refused:
        correction = words.text(f"fix.name.{refused.correction}")
        against = refused.objection
        yield "  " + words.text("fix.refused", correction=correction, code=against.code, rule=against.rule)
    for code, rule in dict.fromkeys((problem.code, problem.rule) for problem in piece.left):
        yield "  " + words.text("fix.left", code=code, rule=rule)
    if fixed.is_changed:
        yield from unified(name, fixed.original, piece.proposal.data)


def _write(fixed: Fixed, words: Catalogue, wanted: _Writing) -> bool:
    if not wanted.yes and not (wanted.ask and click.confirm(words.text("fix.question"), default=False)):
        click.echo(words.text("fix.not-written"))
        return False
    kept = replace_file(fixed.path, fixed.original, fixed.piece.proposal.data)
    click.echo(words.text("fix.written", kept=str(kept)))
    return True
