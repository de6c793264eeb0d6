"""``validator rules``: every rule of some rulesets, or every check there is."""

from __future__ import annotations

import click

from validator import api, checks
from validator.cli.wording import rows
from validator.ruleset.loading import listing, resolve


@click.command()
@click.option(
    "--ruleset", "rulesets", multiple=True, metavar="ID[@VERSION]|FILE", help="Only the rules of these."
)
@click.option("--checks", "show_checks", is_flag=True, help="The checks that rules are made of, instead.")
def rules(rulesets: tuple[str, ...], show_checks: bool) -> None:
    """List rules: id, check, severity, and the clause each rests on."""
    if show_checks:
        found = [(name, checks.load(name).doc.partition("\n")[0]) for name in checks.identifiers()]
        lines = rows(found)
    else:
        folders = api.find_config().ruleset_folders
        chosen = rulesets or tuple(dict.fromkeys(one.id for one in listing(folders)))
        lines = rows(
            (rule.id, rule.check.id, rule.severity.value, f"{cited.title}, {cited.clause}".rstrip(", "))
            for rule in {rule.id: rule for one in resolve(chosen, folders) for rule in one.rules}.values()
            for cited in rule.citations[:1]
        )
    for line in lines:
        click.echo(line)
