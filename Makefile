# `make` alone lists what there is. The environment lies in .venv, made from the lock files with hashes.
SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
DEMO ?= 1
PORT ?= 8000
export GOODHANDS_DEMO := $(DEMO)

.DEFAULT_GOAL := help
.PHONY: help start setup test check fix bench docs shots lock clean

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-7s %s\n", $$1, $$2}' Makefile

start: setup ## Set up if needed, then start the desk on http://127.0.0.1:8000 (DEMO=0: without the demo company)
	@exec $(BIN)/goodhands up --port $(PORT)

setup: .venv/run.stamp ## Make the environment and the database, load the handbook and the demo company
	@$(BIN)/goodhands setup

test: .venv/dev.stamp ## Run all tests, on SQLite and, where one answers, on PostgreSQL
	@$(BIN)/python -m tests

check: .venv/dev.stamp ## What CI runs: format, lint, types, contracts, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/goodhands handbook test
	$(BIN)/goodhands language test
	$(BIN)/mkdocs build --strict --quiet
	$(BIN)/python -m tests

fix: .venv/dev.stamp ## Format and mend what can be mended by itself
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/dev.stamp ## Measure speed and memory; prints a table
	$(BIN)/python -m bench

docs: .venv/dev.stamp ## Read the docs at http://127.0.0.1:8001
	$(BIN)/mkdocs serve --dev-addr 127.0.0.1:8001

shots: .venv/dev.stamp ## Take the pictures of the README and the docs anew
	$(BIN)/python -m docs.shots

lock: ## Renew the lock files (needs uv)
	sh requirements/lock.sh

clean: ## Remove the environment; the data stays
	rm -rf .venv

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Goodhands needs Python 3.11 or newer; this is $$($(PYTHON) --version). Try: make start PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
	  echo "Python's venv module is missing. On Debian or Ubuntu: apt install python3-venv"; exit 1; }

.venv/run.stamp: .venv/bin/python requirements/run.txt pyproject.toml
	@sh requirements/install.sh run
	@touch $@

.venv/dev.stamp: .venv/run.stamp requirements/dev.txt
	@sh requirements/install.sh dev
	@touch $@
