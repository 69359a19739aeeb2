#!/bin/sh
# Install what requirements/$1.txt locks (hashes checked), then the project itself. With uv if it is there.
set -eu
say() { echo "Installing failed. Is the disk full, or the network down? The lines above say more."; exit 1; }
echo "Installing what requirements/$1.txt locks..."
if command -v uv >/dev/null 2>&1; then
    uv pip install --quiet --python .venv/bin/python --require-hashes -r "requirements/$1.txt" || say
    uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation -e . || say
else
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "requirements/$1.txt" || say
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . || say
fi
