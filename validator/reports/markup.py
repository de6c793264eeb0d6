"""Text from a delivery inside Markdown: escaped, so that it stays text whatever it holds."""

from __future__ import annotations

import re

from validator.messages.formatting import printable

# What CommonMark and GitHub give a meaning inside a line; "$" begins a formula on GitHub.
_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~#$])")
# What makes a list or a rule of a line that begins with it.
_LEADING = re.compile(r"^(\d{1,9}(?=[.)](?: |$))|(?=[-+](?: |$)|--))")


def escape(text: str) -> str:
    """One line of text, wherever in a line it stands, also in a cell of a table."""
    return _LEADING.sub(r"\1\\", _SPECIAL.sub(r"\\\1", printable(text).strip(" ")))


def code(text: str) -> str:
    """A name or path as code where its characters allow it: neither a backtick nor a table's ``|``."""
    text = printable(text)
    return escape(text) if "`" in text or "|" in text or not text.strip() else f"`{text}`"


def link(text: str, url: str) -> str:
    """Text with an address behind it, or the text alone where there is none."""
    return f"[{escape(text)}](<{_address(url)}>)" if url else escape(text)


def _address(url: str) -> str:
    r"""An address that cannot end its own brackets: its ``<``, ``>`` and ``\\`` are percent-encoded."""
    return re.sub(r"[<>\\]", lambda found: f"%{ord(found[0]):02X}", printable(url))
