# make book   the book as pages that open by double-click
# make test   every check and test; installs what it needs
# Windows has no make: see the README.

VENV := .venv
PY := $(VENV)/bin/python
# The first Python that is new enough; `make PYTHON=/path/to/python book` takes another.
PYTHON ?= $(firstword $(foreach name,python3 python3.13 python3.12 python3.11,$(shell \
  $(name) -c 'import sys; print("$(name)" if sys.version_info >= (3, 11) else "")' 2>/dev/null)))
PIP := $(PY) -m pip --disable-pip-version-check --quiet install

.PHONY: book test lint types core oldest fast whole wheel browser engines hostile bench compare lab bundles docs clean

book: $(VENV)/.book
	$(VENV)/bin/guides build --zip --single-file

# What has a target of its own.
ELSEWHERE := --ignore tests/browser --ignore tests/wheel

test: lint types core fast whole wheel browser

lint: $(VENV)/.test
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m tests.tools lint

types: $(VENV)/.test
	$(PY) -m mypy
	$(PY) -m tests.tools tsc

# What `pip install practiceguides` alone gives: the checker, with nothing of Jupyter or Sphinx. Of the tests' own
# set-up it needs what npm brings: payloads.
CORE := .venv-core
core: $(CORE)/.core $(VENV)/.test
	$(CORE)/bin/guides check --strict
	$(CORE)/bin/python -m pytest tests/content tests/review tests/scenarios/test_parse.py

# The tests without a browser on the oldest versions that pyproject.toml allows; a job of its own.
OLDEST := .venv-oldest
oldest: $(OLDEST)/.oldest
	$(OLDEST)/bin/python -m pytest -n auto --dist worksteal $(ELSEWHERE)

# All tests but those in a browser, and those of the whole book.
fast: $(VENV)/.test
	$(PY) -m pytest -n auto --dist worksteal -m "not whole_book" $(ELSEWHERE)

# The whole book: every notebook runs, every story is played on paper, every page is built in another language.
whole: $(VENV)/.test
	$(PY) -m pytest -n auto --dist worksteal -m whole_book $(ELSEWHERE)

# What somebody gets who has no repository: the built wheel in an environment of its own.
WHEEL := .venv-wheel
wheel: $(VENV)/.test
	$(PY) -m tests.tools chromium
	rm -rf _build/wheel
	$(PY) -m pip --disable-pip-version-check --quiet wheel . --no-deps --wheel-dir _build/wheel
	$(PY) -m venv --clear $(WHEEL)
	$(WHEEL)/bin/python -m pip --disable-pip-version-check --quiet install "$$(ls _build/wheel/*.whl)[book]"
	PRACTICEGUIDES_WHEEL=$(CURDIR)/$(WHEEL) $(PY) -m pytest tests/wheel

browser: $(VENV)/.test
	$(PY) -m tests.tools chromium
	$(PY) -m pytest -n 3 --dist worksteal --ignore tests/browser/test_engines.py tests/browser

# The same answers in Firefox and in WebKit; not part of `test`, for it installs both.
engines: $(VENV)/.test
	$(PIP) --editable '.[engines]'
	$(PY) -m tests.tools engines
	xvfb-run -a $(PY) -m pytest -n 2 tests/browser/test_engines.py

# Hostile texts and files for an hour or two: more of each, other ones each day, larger ones, a longer growth.
# PAYLOADS=FOLDER takes collections of script payloads too, kept there as text files with one in each line.
hostile: $(VENV)/.test
	$(PY) -m tests.tools chromium
	$(PY) -m tests.hostile.measure
	HOSTILE=20 HOSTILE_SEED=$$(date +%Y%j) $(PY) -m pytest -n 2 --timeout 0 tests/hostile
	HOSTILE=5 $(PY) -m pytest --timeout 0 tests/browser/test_payloads.py

bench: $(VENV)/.test
	$(PY) -m tests.tools chromium
	$(PY) -m tests.bench.run

# Two commits measured in turn: make compare OLD=main~20 NEW=main
compare: $(VENV)/.test
	$(PY) -m tests.tools chromium
	$(PY) -m tests.bench.compare $(OLD) $(NEW)

# A form for the exercises, and the notebooks, in JupyterLab.
lab: $(VENV)/.lab
	$(VENV)/bin/guides lab

# Write the front end's bundles again, after a change to its sources.
bundles: $(VENV)/.test
	$(PY) -m tests.tools bundles

# Write again what is made of models and commands: the page "Reference", the types' READMEs, the schemas.
docs: $(VENV)/.test
	$(PY) -m tests.tools docs

clean:
	rm -rf _build $(VENV) $(CORE) $(OLDEST) $(WHEEL) widgets/node_modules

$(PY):
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed and was not found."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
	  { echo "Python's venv is missing. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.book: pyproject.toml | $(PY)
	@echo "Installing what the book needs; the first time this takes a few minutes."
	$(PIP) --editable '.[book]'
	@touch $@

$(CORE)/.core: pyproject.toml | $(PY)
	$(PY) -m venv --clear $(CORE)
	$(CORE)/bin/python -m pip --disable-pip-version-check --quiet install --editable . hypothesis pytest pytest-timeout
	@touch $@

$(OLDEST)/.oldest: pyproject.toml $(VENV)/.test
	$(PY) -m venv --clear $(OLDEST)
	$(OLDEST)/bin/python -m pip --disable-pip-version-check --quiet install uv
	$(OLDEST)/bin/uv pip install --quiet --python $(OLDEST) --resolution lowest-direct --editable '.[test]'
	@touch $@

$(VENV)/.lab: pyproject.toml | $(PY)
	@echo "Installing what JupyterLab needs; the first time this takes a few minutes."
	$(PIP) --editable '.[lab]'
	@touch $@

$(VENV)/.test: pyproject.toml widgets/package-lock.json | $(PY)
	@echo "Installing what the tests need; the first time this takes a few minutes."
	$(PIP) --editable '.[test]'
	$(PY) -m tests.tools npm
	@touch $@ $(VENV)/.book $(VENV)/.lab
