"""``validator check``: read the options, check, print, exit."""

from __future__ import annotations

import sys

import click

from validator import api
from validator.cli.output import destination
from validator.cli.progress import watching
from validator.engine.verdicts import exit_code
from validator.reports import formats


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--ruleset",
    "rulesets",
    multiple=True,
    metavar="ID[@VERSION]|FILE",
    help="What to check against; may be repeated.",
)
@click.option(
    "--depth", type=click.Choice(["fast", "full"]), help="fast reads headers and text, decodes no media."
)
@click.option("--each", is_flag=True, help="Every PATH is a folder of packages.")
@click.option(
    "--format",
    "format_",
    metavar="NAME",
    default="terminal",
    show_default=True,
    help=f"One of {', '.join(formats.FORMATS)}.",
)
@click.option("-o", "--output", metavar="FILE", help="Write the report there instead of to standard output.")
@click.option("--lang", type=click.Choice(["en", "ko"]), help="Language of the report.")
@click.option("--dispositions", type=click.Path(), metavar="FILE", help="Waivers and attestations (YAML).")
@click.option(
    "--baseline",
    type=click.Path(),
    metavar="FILE",
    help="An earlier JSON report: its findings don't fail this run.",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Worker processes; one a processor by default."
)
@click.option("--no-cache", is_flag=True, help="Read and measure everything anew.")
@click.option(
    "--fail-on", type=click.Choice(["error", "warning", "never"]), help="What makes the exit code 1."
)
def check(
    paths: tuple[str, ...],
    rulesets: tuple[str, ...],
    depth: str | None,
    each: bool,
    format_: str,
    output: str | None,
    lang: str | None,
    dispositions: str | None,
    baseline: str | None,
    jobs: int | None,
    no_cache: bool,
    fail_on: str | None,
) -> None:
    """Check each PATH (one package: a folder or a file) against rulesets.

    Exit code: 0 pass, 1 fail, 2 the run itself is broken, 3 incomplete.
    """
    write = formats.writer(format_)
    config = api.find_config(*paths)
    language = lang or config.config.lang or "en"
    with watching(language) as observer:
        report = api.check(
            *paths,
            rulesets=rulesets,
            depth=depth,
            each=each,
            dispositions=dispositions,
            baseline=baseline,
            jobs=jobs,
            cache=not no_cache,
            keep_facts=format_ in formats.WITH_FACTS,
            config=config,
            observer=observer,
        )
    with destination(output) as stream:
        write(report, stream, language)
    sys.exit(exit_code(report, fail_on or config.config.fail_on or "error"))  # type: ignore[arg-type]
