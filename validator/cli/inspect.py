"""``validator inspect``: what is in a package, without a verdict."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from validator import api
from validator.cli.output import destination
from validator.cli.progress import watching
from validator.model.errors import RunError
from validator.reports.inspection import write_json, write_text


@click.command()
@click.argument("path")
@click.option("--facts", metavar="NAME,...", default="", help="Only these facts; all of them by default.")
@click.option("--depth", type=click.Choice(["fast", "full"]), default="full", show_default=True)
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("-o", "--output", metavar="FILE", help="Write there instead of to standard output.")
@click.option(
    "--plot", metavar="FILE", help="Draw loudness, speech and text over time into an .svg or .png file."
)
@click.option("--lang", type=click.Choice(["en", "ko"]), help="Language of reasons.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Worker processes.")
@click.option("--no-cache", is_flag=True, help="Read and measure everything anew.")
def inspect(
    path: str,
    facts: str,
    depth: str,
    format_: str,
    output: str | None,
    plot: str | None,
    lang: str | None,
    jobs: int | None,
    no_cache: bool,
) -> None:
    """Show what is in PATH: its assets, and what was read and measured of each."""
    language = lang or "en"
    asked = [name.strip() for name in facts.split(",") if name.strip()]
    names = asked if plot is None else _with_plotted(plot, asked)
    with watching(language) as observer:
        found = api.inspect(path, names, depth=depth, jobs=jobs, cache=not no_cache, observer=observer)
    write = write_json if format_ == "json" else write_text
    shown = {
        asset: {name: fact for name, fact in known.items() if not asked or name in asked}
        for asset, known in found.facts.items()
    }
    with destination(output) as stream:
        write(found.package, shown, stream, language)
    if plot is not None:
        _draw(found, plot, language)
    sys.exit(1 if found.package.kind == "unreadable" else 0)


def _with_plotted(plot: str, names: list[str]) -> list[str]:
    """The facts asked for and those that are drawn. Raises ``UsageError`` for another kind of picture."""
    from validator.reports.plot import NEEDED

    if not plot.lower().endswith((".svg", ".png")):
        raise click.UsageError("--plot draws .svg and .png files")
    return list(dict.fromkeys([*names, *NEEDED])) if names else names


def _draw(found: api.Inspection, plot: str, language: str) -> None:
    from validator.reports.plot import png, svg

    drawing = svg(found.package, found.facts, language)
    content = png(drawing) if plot.lower().endswith(".png") else drawing.encode()
    try:
        Path(plot).write_bytes(content)
    except OSError as error:
        raise RunError(f"{plot}: can't be written: {error.strerror or error}") from None
