"""Make the bundled language subtag registry from IANA's text file.

Usage: ``python tools/update_registry.py language-subtag-registry`` with the file that IANA
publishes at https://www.iana.org/assignments/language-subtag-registry/language-subtag-registry.
"""

from __future__ import annotations

import sys
from pathlib import Path

from validator.formats.language_tag import compact
from validator.formats.language_tag.registry import RegistryError, load_registry

BUNDLED = Path(compact.__file__).with_name("registry.txt")


def main(arguments: list[str]) -> int:
    """Write the bundled file; returns the exit code."""
    if len(arguments) != 1:
        print("usage: python tools/update_registry.py FILE", file=sys.stderr)
        return 2
    try:
        registry = load_registry(arguments[0])
    except (RegistryError, OSError) as error:
        print(f"{arguments[0]}: {error}", file=sys.stderr)
        return 2
    BUNDLED.write_text(compact.dump(registry), encoding="utf-8", newline="\n")
    print(f"{BUNDLED}: registry of {registry.file_date}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
