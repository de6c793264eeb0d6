"""``validator explain``: what a rule, a check, a code or a ruleset means, and how to fix what it finds."""

from __future__ import annotations

import sys

import click

from validator import api
from validator.explain.lookup import explain as page_of
from validator.reports.explanation import write
from validator.ruleset.loading import listing, resolve


@click.command()
@click.argument("name", metavar="RULE|CHECK|CODE|RULESET")
@click.option("--lang", type=click.Choice(["en", "ko"]), help="Language of the explanation.")
@click.option(
    "--ruleset", "rulesets", multiple=True, metavar="ID[@VERSION]|FILE", help="Look for rules in these first."
)
def explain(name: str, lang: str | None, rulesets: tuple[str, ...]) -> None:
    """Explain a rule, a check, the code of a finding, or a whole ruleset.

    What it checks, why it matters to a viewer, its values and their source, an example that fails
    and one that passes, and how to fix it.
    """
    config = api.find_config()
    folders = config.ruleset_folders
    known = (one.id for one in listing(folders))
    found = resolve(tuple(dict.fromkeys((*rulesets, *known))), folders)
    write(page_of(name, found, lang or config.config.lang or "en"), sys.stdout)
