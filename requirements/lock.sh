#!/bin/sh
# Renew the lock files: exact versions with hashes, no addresses.
set -eu
lock="uv pip compile --universal --python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url
      --no-emit-find-links --no-header --quiet pyproject.toml --extra postgres --extra redis --group build"
$lock -o requirements/run.txt "$@"
$lock --group dev -c requirements/run.txt -o requirements/dev.txt "$@"
