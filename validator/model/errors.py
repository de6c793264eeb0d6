"""The errors that end a run before there is a report: one sentence each, exit code 2."""

from __future__ import annotations


class RunError(Exception):
    """The run itself is broken; the text is one clear sentence (or several lines of them)."""


class ConfigError(RunError):
    """A configuration, disposition or baseline file can't be used."""
