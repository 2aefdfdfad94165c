# make setup · run · test · bench: all a newcomer needs besides Python 3.11 or 3.12, a C compiler and a package index.
SHELL := /bin/bash
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PORT ?= 8000
FITS := import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 13))
PYTHON ?= $(shell for p in python3.11 python3.12 python3; do $$p -c '$(FITS)' 2>/dev/null && echo $$p && break; done)

.PHONY: help setup debian run test lint bench constraints clean

help:
	@echo "make setup   prepare .venv with everything"
	@echo "make run     serve the web application with the example cases (http://127.0.0.1:$(PORT)/)"
	@echo "make test    every check and every test"
	@echo "make bench   side-by-side measurements"

setup: .venv/ready

.venv/ready: pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "HLH Engine needs Python 3.11 or 3.12 and found neither. Name one: make setup PYTHON=/path/to/python3.11"; exit 1; }
	@command -v cc gcc >/dev/null || { echo "durable-rules is compiled when it is installed and needs a C compiler (Debian: apt-get install gcc libc6-dev)."; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -c '$(FITS)' || { echo "The Python of .venv is neither 3.11 nor 3.12: make clean, then again."; exit 1; }
	$(PIP) install --editable '.[dev]' --constraint constraints.txt
	touch $@

# The tests drive a real browser and a real PostgreSQL. As root on Debian they are installed; else the sentence says what to ask for.
debian:
	@missing=; \
	command -v chromium chromium-browser google-chrome >/dev/null || missing="$$missing chromium fonts-wqy-microhei"; \
	ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || missing="$$missing postgresql"; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "Installing from Debian:$$missing"; \
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null; \
	else \
	  echo "The tests need programs that are not here:$$missing. As root: apt-get install$$missing"; exit 1; \
	fi

run: setup
	$(BIN)/hlh serve --port $(PORT) --examples

# One pytest for all groups (unit, contract, records, features, patients, agreement, web), so that its last line counts them all.
test: setup debian lint
	$(BIN)/python -m pytest -n 2 --dist loadgroup -q

lint: setup
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/hlh check

bench: setup
	$(BIN)/python -m tests.benchmarks.bench

# After a deliberate upgrade: what is installed now becomes what everybody gets.
constraints: setup
	$(BIN)/python -m pip freeze --exclude-editable | LC_ALL=C sort -f > constraints.txt

clean:
	rm -rf .venv dist build *.egg-info
