#!/bin/sh
# Writes the lock files anew: pinned versions with hashes and no index addresses. Needs a set-up (.venv/bin/uv).
set -eu
cd "$(dirname "$0")/.."
compile() {
  .venv/bin/uv pip compile --quiet --universal --generate-hashes --no-header --no-annotate --python-version 3.11 \
    --no-emit-index-url --no-emit-find-links "$@"
}
compile requirements/uv.in -o requirements/uv.txt
compile pyproject.toml requirements/build.in -o requirements/run.txt
compile pyproject.toml requirements/build.in requirements/dev.in -c requirements/run.txt -o requirements/dev.txt
compile pyproject.toml requirements/build.in requirements/dev.in requirements/train.in -c requirements/dev.txt -o requirements/train.txt
