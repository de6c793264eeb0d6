"""The command ``validator``: which commands there are, and how a broken run ends."""

from __future__ import annotations

import gc
import importlib
import os
import sys

import click

from validator.version import VERSION

# Loaded when they are called: "--version" should not wait for the engine.
_COMMANDS = {
    "check": "validator.cli.check:check",
    "inspect": "validator.cli.inspect:inspect",
    "init": "validator.cli.init:init",
    "fix": "validator.cli.fix:fix",
    "rulesets": "validator.cli.rulesets:rulesets",
    "rules": "validator.cli.rules:rules",
    "explain": "validator.cli.explain:explain",
}

_PROBING = {"check", "inspect", "init", "fix"}


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        if cmd_name in _PROBING:
            from validator.runtime.processes import warm_up

            warm_up()
        module, _, name = _COMMANDS[cmd_name].partition(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="validator")
def cli() -> None:
    """Check streaming deliverables against a platform's specification."""


def main() -> None:
    """Run the command; a run that breaks ends with one clear sentence and exit code 2."""
    from validator.model.errors import RunError

    # A run makes many objects and hardly a circle of them: by default they are searched all the time.
    gc.set_threshold(50_000, 20, 20)
    # File names are bytes: one that is no text must not break the report that names it.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        cli.main(prog_name="validator")
    except RunError as error:
        click.echo(f"validator: {error}", err=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        click.echo(f"validator: {error.filename or 'output'}: {error.strerror or error}", err=True)
    except Exception as error:
        if os.environ.get("VALIDATOR_DEBUG"):
            raise
        click.echo(
            f"validator: internal error: {type(error).__name__}: {error} "
            "(please report it; VALIDATOR_DEBUG=1 shows where)",
            err=True,
        )
    finally:
        gc.freeze()  # nor is anything searched for them on the way out, where it takes longest
    sys.exit(2)
