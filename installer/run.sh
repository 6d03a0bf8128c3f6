#!/usr/bin/env bash
# usage: run.sh [OUTPUT-FOLDER]   Installs what is missing, builds, and runs the main job on the sample fleet: the window where
# there is a screen, otherwise the plan as PDF and JSON and a picture of every page.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-$PWD/.build/sample}

bash installer/packages.sh build run
cmake --preset release >/dev/null
cmake --build .build/release --target penumbra penumbra-cli

bin=.build/release/bin
mkdir -p "$out"
if [ ! -e "$out/sample.penumbra" ]; then
  "$bin/penumbra-cli" sample -w "$out/sample.penumbra"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/penumbra" "$out/sample.penumbra"
fi
echo "There is no screen, so the plan is made without one."
"$bin/penumbra-cli" plan -w "$out/sample.penumbra" --scenario 'Black Friday' --name sample
"$bin/penumbra-cli" export -w "$out/sample.penumbra" --plan sample --to json -o "$out/plan.json"
"$bin/penumbra-cli" export -w "$out/sample.penumbra" --plan sample --to pdf -o "$out/plan.pdf"
"$bin/penumbra" --tour "$out/pages"
echo "The plan for the board: $out/plan.pdf"
echo "The plan for ops:       $out/plan.json"
echo "A picture of each page: $out/pages"
