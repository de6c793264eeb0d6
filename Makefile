# make demo: see what it does.  make test: the whole suite.  make lint: style, types, layers.
# make generate: schemas and reference.  make docs: the documentation as a site, in build/site.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
DEMO := build/demo

.PHONY: demo test lint format generate docs bench wheel clean

demo: $(VENV)/.fixtures
	$(BIN)/python -m fixtures.builders demo $(DEMO)
	$(BIN)/validator check $(DEMO)/bad --ruleset academy || test $$? -eq 1

test: $(VENV)/.dev
	$(BIN)/python -m pytest -n auto

lint: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

generate: $(VENV)/.dev
	$(BIN)/python -m tools.generate_schemas
	$(BIN)/python -m tools.report_schema
	$(BIN)/python -m tools.generate_reference

docs: $(VENV)/.dev
	$(BIN)/mkdocs build --strict

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks

wheel: $(VENV)/.dev
	$(BIN)/python -m build --wheel

clean:
	rm -rf build dist

$(VENV)/.fixtures: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[fixtures]'
	touch $@

$(VENV)/.dev: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@
