# One Team: `make sync` sets up and runs the nightly job on the example site; `make test` sets up and runs the tests.
.SILENT:
.DEFAULT_GOAL := help
.PHONY: help sync test cover check fix ui world bench docs lock clean

PYTHON ?= python3
SITE ?= examples/lampang
CHILDREN ?= 3000
SEED ?= 1
BIN := .venv/bin
export DAGSTER_DISABLE_TELEMETRY := 1
unexport PYTHONDONTWRITEBYTECODE  # else every process of the tests compiles all of Dagster again: 5 s each

help:  ## This list
	grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-7s %s\n", $$1, $$2}'

sync: .venv/run.stamp $(SITE)/site.yaml  ## Run the nightly job on a site (SITE=examples/lampang)
	$(BIN)/oneteam sync --site $(SITE)

test: .venv/dev.stamp  ## Run all tests
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder

cover: .venv/dev.stamp  ## Run all tests and count which lines they reach (half as long again)
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder --cov --cov-report=term:skip-covered

check: .venv/dev.stamp  ## Style, types, one-way imports; changes nothing
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/lint-imports > .venv/imports.log || { cat .venv/imports.log; exit 1; }

fix: .venv/dev.stamp  ## Repair what the style check can repair
	$(BIN)/ruff check --quiet --fix .

ui: .venv/run.stamp $(SITE)/site.yaml  ## Dagster's page for the site, at http://127.0.0.1:3000
	$(BIN)/oneteam ui --site $(SITE)

world: .venv/run.stamp  ## A fresh made-up province (SITE=… CHILDREN=… SEED=…)
	$(BIN)/oneteam world $(SITE) --children $(CHILDREN) --seed $(SEED)

bench: .venv/dev.stamp  ## A province of 150,000 children end to end: where the time goes
	$(BIN)/python -m benchmarks.province

docs: .venv/dev.stamp  ## Write the generated reference pages again
	$(BIN)/python -m docs.generate
	$(BIN)/python -m docs.rules_page

lock: .venv/dev.stamp  ## Resolve the pinned versions again
	$(BIN)/uv pip compile pyproject.toml --universal --extra dev --generate-hashes --no-header --no-annotate --upgrade -q -o requirements-dev.lock
	$(BIN)/uv pip compile pyproject.toml --universal -c requirements-dev.lock --generate-hashes --no-header --no-annotate --upgrade -q -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --universal --extra bench -c requirements-dev.lock --generate-hashes --no-header --no-annotate --upgrade -q -o requirements-bench.lock

clean:  ## Remove the environment and the example site
	rm -rf .venv examples/lampang build *.egg-info .pytest_cache .mypy_cache .ruff_cache

$(SITE)/site.yaml: | .venv/run.stamp
	$(BIN)/oneteam world $(SITE) --children $(CHILDREN) --seed $(SEED)

.venv/bin/uv: requirements-uv.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "One Team needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	echo "ติดตั้ง .venv (ครั้งแรกครั้งเดียว) · Setting up .venv (once) …"
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-uv.lock 2>&1 | grep -v 'is ignored: it is neither' || true
	test -x $@ && touch $@

.venv/run.stamp: requirements.lock pyproject.toml | .venv/bin/uv
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps -e .
	touch $@

.venv/dev.stamp: requirements-dev.lock .venv/run.stamp
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements-dev.lock
	touch $@

.venv/bench.stamp: requirements-bench.lock .venv/dev.stamp
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements-bench.lock
	touch $@
