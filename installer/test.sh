#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test.
set -euo pipefail
cd "$(dirname "$0")/.."
bash installer/packages.sh build run test
cmake --preset release >/dev/null
cmake --build .build/release
ctest --preset release
