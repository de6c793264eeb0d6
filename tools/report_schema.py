"""Write ``schemas/report.schema.json``, the published form of the JSON report, from the vocabularies."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

from validator.model.package import AccessKind, Origin
from validator.model.score import Level, Redelivery
from validator.model.vocabulary import (
    Confidence,
    Depth,
    MediaKind,
    Outcome,
    Programme,
    Role,
    Severity,
    Verdict,
)

Schema = dict[str, Any]

PATH = Path(__file__).parents[1] / "schemas" / "report.schema.json"

TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0}
SCALAR: Schema = {
    "description": "A whole number is an integer; any other rational is the nearest number. "
    'A level that is not finite is "-inf", "inf" or "nan".',
    "type": ["string", "number", "boolean"],
}
ARGS: Schema = {"type": "object", "additionalProperties": {"$ref": "#/$defs/scalar"}}
RATE: Schema = {
    "description": "Frames a second, exact.",
    "type": "string",
    "pattern": "^[0-9]+(/[1-9][0-9]*)?$",
}
SECONDS: Schema = {"description": "Seconds on the title's timeline.", "type": "number"}
WORDS: Schema = {"description": "By language.", "type": "object", "additionalProperties": TEXT}
POINTS: Schema = {"type": "number", "minimum": 0}
DIGEST: Schema = {"type": "string", "pattern": "^[0-9a-f]+$"}


def schema() -> Schema:
    """The whole schema (JSON Schema 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:deliverable-validator:schema:report:1",
        "title": "Report of a validator run",
        "description": "Every rule's answer on everything that was delivered. Same input, same rulesets, "
        "same bytes. Members may be added in later minor versions.",
        **members(
            schema={"description": "Version of this form.", "type": "string", "pattern": r"^1(\.[0-9]+)?$"},
            tool={"type": "object", "required": ["name", "version"], "additionalProperties": TEXT},
            depth=_enum(Depth, "`fast` decoded no media: never a delivery pass."),
            rulesets=_list(_ref("ruleset")),
            verdict=_enum(Verdict),
            notes=_list(_ref("reason")),
            results={"description": "About the run itself.", **_list(_ref("result"))},
            packages=_list(_ref("package")),
        ),
        "$defs": _definitions(),
    }


def members(**properties: Schema) -> Schema:
    """An object with exactly these members, all of them required."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _definitions() -> Schema:
    return {
        "scalar": SCALAR,
        "reason": members(code=TEXT, args=ARGS, message=TEXT),
        "ruleset": _ruleset(),
        "scoring": _scoring(),
        "score": _score(),
        "package": _package(),
        "asset": _asset(),
        "access_service": members(
            kind={"enum": list(get_args(AccessKind))},
            language=_or_null(TEXT),
            carrier=TEXT,
            evidence={"enum": ["claimed", "found", "verified"]},
        ),
        "result": _result(),
        "measurement": members(name=TEXT, value=_ref("scalar"), unit=TEXT),
        "citation": members(
            source=TEXT, title=TEXT, clause=TEXT, url=TEXT, read=TEXT, confidence=_enum(Confidence)
        ),
        "disposition": _disposition(),
        "finding": _finding(),
        "location": _location(),
    }


def _ruleset() -> Schema:
    clauses = _list(members(clause=TEXT, reason=TEXT))
    return members(
        id=TEXT,
        version=TEXT,
        title=TEXT,
        digest={"description": "Covers every resolved rule.", **DIGEST},
        rule_count=COUNT,
        not_covered=clauses,
        manual=clauses,
        changes=_list(members(rule=TEXT, reason=TEXT)),
        scoring=_or_null(_ref("scoring")),
    )


def _scoring() -> Schema:
    return members(
        out_of={"type": "integer", "minimum": 1},
        formula=WORDS,
        groups=_list(members(group=TEXT, weight=COUNT, title=WORDS, required=FLAG)),
        levels=members(error=_enum(Level), warning=_enum(Level), info=_enum(Level)),
        thresholds=_list(members(at_least={"type": "number"}, title=WORDS)),
        citation=_or_null(_ref("citation")),
        further_citations=_list(_ref("citation")),
    )


def _score() -> Schema:
    rule = members(rule=TEXT, weight=COUNT, counted=COUNT, passed=COUNT, unanswered=COUNT)
    return members(
        ruleset=TEXT,
        points=POINTS,
        max_points=POINTS,
        groups=_list(members(group=TEXT, points=POINTS, max_points=POINTS, rules=_list(rule))),
        redelivery=_enum(Redelivery, "Would this be redelivered? `pass`: no."),
        levels=members(**{level.value: COUNT for level in Level}),
        unanswered=COUNT,
        title=WORDS,
    )


def _package() -> Schema:
    return members(
        path={"description": "As the user gave it.", "type": "string"},
        kind=TEXT,
        verdict=_enum(Verdict),
        verdicts={"type": "object", "additionalProperties": _enum(Verdict)},
        title=members(
            name=_or_null(TEXT),
            original_language=_or_null(TEXT),
            programme=_or_null(_enum(Programme)),
            frame_rate=_or_null(RATE),
            territories=_list(TEXT),
            runtime=_or_null(SECONDS),
            identifiers={"type": "object", "additionalProperties": TEXT},
        ),
        declared={"description": "Whether a delivery.yaml says what is what.", "type": "boolean"},
        access_services=_list(_ref("access_service")),
        scores=_list(_ref("score")),
        assets=_list(_ref("asset")),
        results=_list(_ref("result")),
    )


def _asset() -> Schema:
    return members(
        path=TEXT,
        role=_enum(Role),
        role_origin={"enum": list(get_args(Origin))},
        media={"enum": list(get_args(MediaKind))},
        format=TEXT,
        language=_or_null(TEXT),
        programme=_or_null(_enum(Programme)),
        frame_rate=_or_null(RATE),
        size_bytes=COUNT,
        claims=ARGS,
        sha256=_or_null(DIGEST),
    )


def _result() -> Schema:
    return members(
        rule=TEXT,
        rulesets=_list(TEXT),
        check=TEXT,
        outcome=_enum(Outcome),
        severity=_enum(Severity),
        subject={
            "description": 'An asset\'s path, with "#N" for its track N; "." for the package.',
            "type": "string",
        },
        reason=_or_null(_ref("reason")),
        measurements=_list(_ref("measurement")),
        citation=_or_null(_ref("citation")),
        further_citations=_list(_ref("citation")),
        overridable=FLAG,
        note={"description": "What the ruleset's author says of the rule.", "type": "string"},
        group=TEXT,
        qc={"type": "object", "additionalProperties": TEXT},
        disposition=_or_null(_ref("disposition")),
        findings={"maxItems": 100, **_list(_ref("finding"))},
        finding_count={"description": "Exact, also where the list is cut.", **COUNT},
        baseline={"description": "Whether an earlier report knew every finding already.", "type": "boolean"},
    )


def _disposition() -> Schema:
    return members(
        kind={"enum": ["waiver", "attestation"]},
        rule=TEXT,
        subject=TEXT,
        reason=TEXT,
        name=TEXT,
        date=TEXT,
        expires=TEXT,
        disposition=TEXT,
        asset_sha256=TEXT,
        line=COUNT,
    )


def _finding() -> Schema:
    return members(
        code=TEXT,
        severity=_enum(Severity),
        args=ARGS,
        message=TEXT,
        measured=TEXT,
        expected=TEXT,
        location=_ref("location"),
        remedy=TEXT,
        fingerprint={"description": "Stays the same when lines move.", "type": "string"},
        baseline=FLAG,
    )


def _location() -> Schema:
    position: Schema = {"type": "integer", "minimum": 1}
    location = members(
        asset=TEXT,
        line={"description": "1-based.", **position},
        column={"description": "1-based, in characters.", **position},
        byte_offset=COUNT,
        start=SECONDS,
        end=SECONDS,
        frame={"description": "0-based frame of `start` at the title's rate.", "type": "integer"},
        cue=TEXT,
        xpath=TEXT,
        track=COUNT,
        channel=TEXT,
        field=TEXT,
        context=TEXT,
    )
    return {"description": "Only what is known of the place.", **location, "required": []}


def _enum(values: type[StrEnum], description: str = "") -> Schema:
    choice: Schema = {"enum": [member.value for member in values]}
    return {"description": description, **choice} if description else choice


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _or_null(value: Schema) -> Schema:
    return {"anyOf": [value, {"type": "null"}]}


def text() -> str:
    """The file's content."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Write the file."""
    PATH.write_text(text(), encoding="utf-8")


if __name__ == "__main__":
    main()
