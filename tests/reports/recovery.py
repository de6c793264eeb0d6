"""Every format read back, by means of its own: which rule had which outcome."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any
from xml.etree import ElementTree

from lxml import html
from markdown_it import MarkdownIt

from validator.messages import Catalogue
from validator.model.vocabulary import Outcome

Pairs = Iterator[tuple[str, str]]

_WORDS = {Catalogue("en").text(f"formats.outcome.{one.replace('_', '-')}"): one.value for one in Outcome}
_MARKS = {
    "error": "fail",
    "warning": "fail",
    "info": "fail",
    "known": "fail",
    "unclear": "cannot_tell",
    "waived": "waived",
    "attested": "attested",
    "not-run": "not_run",
    "pass": "pass",
    "not-applicable": "not_applicable",
}


def outcomes(name: str, text: str) -> dict[str, set[str]]:
    """The outcomes of every rule, as a report in that format (in English) tells them."""
    found: dict[str, set[str]] = {}
    for rule, outcome in READERS[name](text):
        found.setdefault(rule, set()).add(outcome)
    return found


def sarif_results(log: Any) -> Iterator[Any]:
    """All results of a log with one run: those in the run, then those beside it."""
    (run,) = log["runs"]
    (beside,) = log["inlineExternalProperties"]
    return chain(run["results"], beside["results"])


def _from_json(text: str) -> Pairs:
    document = json.loads(text)
    for holder in (document, *document["packages"]):
        yield from ((one["rule"], one["outcome"]) for one in holder["results"])


def _from_junit(text: str) -> Pairs:
    for case in ElementTree.fromstring(text).iter("testcase"):
        rule, _, _ = case.attrib["name"].partition(": ")
        (held,) = list(case) or [ElementTree.Element("system-out")]
        told = (held.text or "").partition(": ")[0]
        alone = told if told in list(Outcome) else "pass"
        yield rule, held.get("type", alone)


def _from_sarif(text: str) -> Pairs:
    for result in sarif_results(json.loads(text)):
        yield result["ruleId"], result["properties"]["outcome"]


def _from_github(text: str) -> Pairs:
    for line in text.split("\n"):
        if line and not line.startswith("::"):
            outcome, rule, _ = line.split(" ", 2)
            yield rule, outcome


def _from_gitlab(text: str) -> Pairs:
    for issue in json.loads(text):
        told = issue.get("outcomes") or [{"rule": issue["check_name"], "outcome": issue.get("outcome")}]
        yield from ((one["rule"], one["outcome"]) for one in told)


def _from_markdown(text: str) -> Pairs:
    """The rows of four cells: those of the tables of every rule."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    cells: list[str] = []
    for token in tokens:
        if token.type == "inline" and token.children is not None:
            cells.append("".join(child.content for child in token.children))
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close" and len(cells) == 4 and (told := cells[0].partition(":")[0]) in _WORDS:
            yield cells[1], _WORDS[told]


def _from_csv(text: str) -> Pairs:
    for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")):
        yield row["rule"], row["outcome"]


def _from_html(text: str) -> Pairs:
    """The marks of the answers: each has a class of its own, and stands in words beside."""
    for rule in html.fromstring(text).iterfind(".//details[@class]"):
        if "rule" not in rule.get("class", "").split():
            continue
        (name,) = rule.xpath("./summary//*[@class='path']/text()")
        for marked in rule.xpath("./div//*[starts-with(@class, 'mark ')]/@class"):
            yield name, _MARKS[marked.removeprefix("mark m-")]


def _from_gradescope(text: str) -> Pairs:
    for test in json.loads(text)["tests"]:
        for rule in test["extra_data"]["rules"]:
            yield from ((rule["rule"], outcome) for outcome in rule["outcomes"])


_HEADINGS = re.compile(r"^(ERROR|WARNING|INFO|WAIVED|CANNOT TELL)(?: \([^)]*\))*  (.*)$", re.MULTILINE)
_COLUMNS = ("not run", "attested", "not applicable", "passed")


def _from_terminal(text: str) -> Pairs:
    """What asks for a word stands under its status; of the rest, which is only counted, the counts."""
    for status, rules in _HEADINGS.findall(text):
        outcome = {"WAIVED": "waived", "CANNOT TELL": "cannot_tell"}.get(status, "fail")
        for rule in rules.split(", "):
            yield rule.split(" (")[0], outcome
    yield from re.findall(rf"({'|'.join(_COLUMNS)}) (\d+)", text)


READERS: dict[str, Callable[[str], Pairs]] = {
    "terminal": _from_terminal,
    "json": _from_json,
    "junit": _from_junit,
    "sarif": _from_sarif,
    "markdown": _from_markdown,
    "github": _from_github,
    "github-summary": _from_markdown,
    "gitlab": _from_gitlab,
    "csv": _from_csv,
    "html": _from_html,
    "gradescope": _from_gradescope,
}
