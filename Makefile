# `make dev` runs Parley on this machine; `make test` proves it. Nothing else needs to be known first.
PYTHON ?= python3
BIN := .venv/bin
PYTEST = $(BIN)/python -m pytest
SAM := .venv-sam/bin/sam
export SAM_CLI_TELEMETRY := 0
# Dozens of processes are started to test, each of which would compile all it imports anew.
unexport PYTHONDONTWRITEBYTECODE
# Lambda runs Python 3.13, and builds must be made with it.
PYTHON_OF_LAMBDA ?= $(shell for python in python3.13 $${PYENV_ROOT:-$$HOME/.pyenv}/versions/3.13.*/bin/python3.13; do \
	$$python -c 'import sys; print(sys.executable)' 2>/dev/null && break; done)
ARGS ?= tests agents
# Whole calls wait as long as they compute, so one process more than there are cores.
WORKERS ?= $(shell echo $$(($$(getconf _NPROCESSORS_ONLN) + 1)))
# A file is tested by one process, which has room for one stack. Whole calls come first: they take longest.
SPREAD = $(PYTEST) -n $(WORKERS) --dist loadfile --no-loadscope-reorder
INSTALL := -m pip install --quiet --disable-pip-version-check --no-deps

.DEFAULT_GOAL := help
.PHONY: help dev test broad slow check bench wheel docs build deploy pins clean

help:  ## this list
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "  make %-7s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

dev: .venv/ready  ## run everything on this machine, and phone it in the browser
	@$(BIN)/parley dev

test: .venv/ready  ## run all tests but the broad and the slow ones
	@$(SPREAD) -m "not slow and not broad" $(ARGS)

broad: .venv/ready  ## run those that walk through every page, and every fault at every place
	@$(SPREAD) -m "broad and not slow" $(ARGS)

slow: .venv/ready  ## run the slow ones: many callers at once, the waiting of life, the wheel
	@$(PYTEST) -n auto --dist loadfile -m slow $(ARGS)

check: .venv/ready .venv-sam/ready  ## prove the flows, check types, style and the template
	@echo "Style ..." && $(BIN)/ruff check --quiet . && $(BIN)/ruff format --quiet --check .
	@echo "Types ..." && $(BIN)/mypy layers/parley/parley functions agents bench tests
	@echo "Proofs ..." && $(BIN)/parley check
	@echo "Template ..." && $(BIN)/cfn-lint template.yaml && $(SAM) validate --lint >/dev/null
	@echo "All is well."

bench: .venv/ready .venv-sam/ready  ## measure; a few minutes, on a machine that does nothing else
	@$(BIN)/python -m bench

wheel: .venv/ready  ## build the package parley-voice, into build/wheel
	@rm -rf build/lib build/bdist.* build/wheel
	@$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation --wheel-dir build/wheel .
	@echo "Built $$(ls build/wheel/*.whl)"

docs: .venv-docs/ready  ## build the pages with the reference, into build/docs
	@.venv-docs/bin/mkdocs build --quiet --strict --site-dir build/docs
	@echo "Built into build/docs"

build: .venv-sam/ready  ## build the application for Lambda, into .aws-sam/build
	@test -n "$(PYTHON_OF_LAMBDA)" || { echo "Lambda runs Python 3.13, and so must the build: put python3.13 on PATH."; exit 1; }
	@echo "Building the application ..."
	@PATH="$(dir $(PYTHON_OF_LAMBDA)):$$PATH" $(SAM) build >build.log 2>&1 || { cat build.log; rm -f build.log; exit 1; }
	@rm -f build.log
	@# Layers are read-only: without bytecode, each start of a function would compile every module anew.
	@$(PYTHON_OF_LAMBDA) -m compileall -q -j 0 --invalidation-mode unchecked-hash .aws-sam/build
	@echo "Built into .aws-sam/build"

deploy: build  ## deploy to AWS; asks for what it does not know yet
	@if grep -q '^parameter_overrides' samconfig.toml; then $(SAM) deploy; else $(SAM) deploy --guided; fi

# What each set of pins is made of, and the sets whose versions it takes over.
INPUTS_runtime := runtime
INPUTS_local := runtime local
INPUTS_dev := runtime local dev
INPUTS_lambda := lambda
INPUTS_sam := sam
INPUTS_docs := docs
LIKE_runtime := dev
LIKE_local := dev
PIN := pip compile --quiet --universal --generate-hashes --no-header

pins: build/pins/bin/uv  ## pin all packages anew, with hashes
	@$(foreach set,dev local runtime lambda sam docs,echo "Pinning requirements/$(set).txt ..." && \
		$< $(PIN) --upgrade --python-version $(if $(filter runtime lambda,$(set)),3.13,3.11) \
			$(LIKE_$(set):%=--constraint requirements/%.txt) --output-file requirements/$(set).txt \
			$(INPUTS_$(set):%=requirements/%.in) &&) true

clean:  ## remove environments, builds and caches; your calls, in `.parley`, stay
	@rm -rf .venv .venv-sam .venv-docs .aws-sam build .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info

.venv/ready: requirements/dev.txt pyproject.toml
	@command -v $(PYTHON) >/dev/null || { echo "Parley needs Python 3.11 or newer, and there is no $(PYTHON). Try: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Parley needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Try: make PYTHON=python3.12 ...")'
	@echo "Setting up Python packages in .venv (once; about a minute) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python $(INSTALL) --require-hashes --requirement requirements/dev.txt
	@$(BIN)/python $(INSTALL) --no-build-isolation --editable .
	@touch $@

.venv-sam/ready: requirements/sam.txt
	@echo "Setting up SAM CLI in .venv-sam (once; about a minute) ..."
	@test -x .venv-sam/bin/python || $(PYTHON) -m venv .venv-sam
	@.venv-sam/bin/python $(INSTALL) --require-hashes --requirement requirements/sam.txt
	@touch $@

.venv-docs/ready: requirements/docs.txt
	@test -x .venv-docs/bin/python || $(PYTHON) -m venv .venv-docs
	@.venv-docs/bin/python $(INSTALL) --require-hashes --requirement requirements/docs.txt
	@touch $@

build/pins/bin/uv:
	@$(PYTHON) -m venv build/pins
	@build/pins/bin/python -m pip install --quiet --disable-pip-version-check uv
