#!/bin/sh
# Set-up in one place:  tools/setup.sh run|test|train
#   run   .venv with what sayso needs to read stories
#   test  the same, and what its tests need: test tools, Chromium, fonts, axe-core
#   train the same as test, and what trains the encoder (torch, onnx)
# Nothing is done twice: a stamp in .venv holds the checksum of the files that a step depends on.
set -eu
cd "$(dirname "$0")/.."
what=${1:-run}
PYTHON=${PYTHON:-python3}
say() { printf 'sayso set-up: %s\n' "$*"; }

# Debian packages of a list file: installed when root, else named in one line.
debian() {
  command -v dpkg-query >/dev/null 2>&1 || { say "not Debian: please see that these are there: $(grep -v '^#' "$1" | tr '\n' ' ')"; return 0; }
  missing=""
  while read -r package program; do
    case "$package" in ''|'#'*) continue ;; esac
    if [ -n "$program" ] && command -v "$program" >/dev/null 2>&1; then continue; fi
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done < "$1"
  [ -z "$missing" ] && return 0
  if [ "$(id -u)" = 0 ]; then
    say "installing Debian packages:$missing"
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
  else
    say "please install as root: apt-get install$missing"
    exit 1
  fi
}

checksum() { cat "$@" 2>/dev/null | sha256sum | cut -d' ' -f1; }
done_before() { [ -f ".venv/.done-$1" ] && [ "$(cat ".venv/.done-$1")" = "$2" ]; }

debian requirements/debian-run.txt
if [ ! -x .venv/bin/python ]; then
  say "making .venv"
  "$PYTHON" -m venv .venv
fi
bootstrap=$(checksum requirements/uv.txt)
if ! done_before uv "$bootstrap"; then
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
  printf %s "$bootstrap" > .venv/.done-uv
fi
lock=requirements/run.txt
[ "$what" = test ] && lock=requirements/dev.txt
[ "$what" = train ] && lock=requirements/train.txt
packages=$(checksum "$lock" pyproject.toml)
if ! done_before "$what" "$packages"; then
  say "installing Python packages of $lock"
  .venv/bin/uv pip install --quiet --compile-bytecode --python .venv/bin/python --require-hashes -r "$lock"
  .venv/bin/uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .
  .venv/bin/python -m compileall -q src >/dev/null 2>&1 || true
  printf %s "$packages" > ".venv/.done-$what"
fi
if [ "$what" = train ]; then
  torch=$(checksum requirements/torch.txt)
  if ! done_before torch "$torch"; then
    say "installing torch"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements/torch.txt
    printf %s "$torch" > .venv/.done-torch
  fi
fi
if [ "$what" = test ]; then
  debian requirements/debian-test.txt
  pages=$(checksum package.json package-lock.json)
  if ! done_before npm "$pages"; then
    say "installing npm packages"
    npm ci --silent --no-audit --no-fund --ignore-scripts
    printf %s "$pages" > .venv/.done-npm
  fi
fi
