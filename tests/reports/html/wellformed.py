"""What is wrong with the markup of a document, read more strictly than a browser does."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

VOID = {"meta", "input", "br", "link", "hr", "img"}
BLOCKS = {
    "article", "details", "div", "dl", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "header", "nav",
    "ol", "p", "section", "table", "ul",
}  # fmt: skip
PHRASING = {"p", "span", "a", "h1", "h2", "h3", "h4", "h5", "small", "label", "q", "strong"}
CHILDREN = {
    "ul": {"li"}, "ol": {"li"}, "dl": {"div"}, "table": {"thead", "tbody"}, "thead": {"tr"}, "tbody": {"tr"},
    "tr": {"th", "td"},
}  # fmt: skip
PARENTS = {
    "li": {"ul", "ol"}, "dt": {"div"}, "dd": {"div"}, "summary": {"details"}, "figcaption": {"figure"},
    "tr": {"thead", "tbody"}, "th": {"tr"}, "td": {"tr"},
}  # fmt: skip


class Reader(HTMLParser):
    """Collects ``faults``, and ``elements``: every element's name with its attributes, in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.faults: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begin(tag, attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begin(tag, attrs)
        if "svg" not in self.open and tag != "svg":
            self._fault(f"<{tag}/> is not closed by its slash")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self._fault(f"</{tag}> does not close what is open")

    def _begin(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) != len(names):
            self._fault(f"<{tag}> has an attribute twice")
        parent = self.open[-1] if self.open else ""
        if (tag in PARENTS and parent not in PARENTS[tag]) or (
            parent in CHILDREN and tag not in CHILDREN[parent]
        ):
            self._fault(f"<{tag}> inside <{parent}>")
        if tag in BLOCKS and PHRASING.intersection(self.open):
            self._fault(f"<{tag}> inside text")
        if tag == "a" and "a" in self.open:
            self._fault("a link inside a link")
        self.elements.append((tag, dict(attrs)))

    def _fault(self, what: str) -> None:
        self.faults.append(f"line {self.getpos()[0]}: {what} ({' > '.join(self.open[-4:])})")


def read(document: str) -> Reader:
    """The document, read to its end; what is left open is a fault, and so is a broken reference."""
    reader = Reader()
    reader.feed(document)
    reader.close()
    reader.faults += [f"<{tag}> is never closed" for tag in reader.open]
    ids = Counter(attrs["id"] for _, attrs in reader.elements if "id" in attrs)
    reader.faults += [f"two elements are called {name}" for name, count in ids.items() if count > 1]
    for tag, attrs in reader.elements:
        target = attrs.get("aria-labelledby") or (attrs.get("href") or "").removeprefix("#")
        external = tag == "a" and target.startswith("https://")
        if target and not external and target not in ids:
            reader.faults.append(f"<{tag}> refers to {target}, which is nowhere")
    return reader
