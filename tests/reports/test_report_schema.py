from __future__ import annotations

import jsonschema

from tools.report_schema import PATH, schema, text


def test_the_published_schema_is_fresh() -> None:
    assert PATH.read_text(encoding="utf-8") == text()


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
