#!/usr/bin/env bash
# Installs what is missing, builds the Debian packages penumbra, penumbra-cli and penumbra-data into .build/package, and
# checks them.
set -euo pipefail
cd "$(dirname "$0")/.."
bash installer/packages.sh build run package
cmake --preset release >/dev/null
cmake --build .build/release --target penumbra penumbra-cli penumbra-package-files
mkdir -p .build/package
rm -f .build/package/*.deb
cpack --config .build/release/CPackConfig.cmake -B .build/package
lintian --fail-on error,warning .build/package/*.deb
desktop-file-validate installer/linux/org.penumbra.Penumbra.desktop
appstreamcli validate --no-net .build/release/package/org.penumbra.Penumbra.metainfo.xml
ls -l .build/package/*.deb
