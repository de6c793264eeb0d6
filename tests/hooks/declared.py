"""The hooks and the action as their files declare them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]


def load(name: str) -> Any:
    """One of the repository's YAML files."""
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


HOOKS: dict[str, dict[str, Any]] = {hook["id"]: hook for hook in load(".pre-commit-hooks.yaml")}


def takes(hook: str, name: str) -> bool:
    """True when pre-commit would hand that file to the hook."""
    return re.search(HOOKS[hook]["files"], name) is not None
