#!/usr/bin/env bash
# Untested. Makes Penumbra-x86_64.AppImage in .build/appimage: one file with the window and what it needs, for Linux
# systems with a C library at least as new as that of the machine it is made on. linuxdeploy and its Qt plugin must be on
# the PATH (https://github.com/linuxdeploy).
set -euo pipefail
cd "$(dirname "$0")/../.."
for tool in linuxdeploy linuxdeploy-plugin-qt; do
  command -v $tool >/dev/null || { echo "$tool is missing. Put it on the PATH and start again."; exit 1; }
done
bash installer/packages.sh build run
cmake --preset release
cmake --build .build/release --target penumbra penumbra-cli penumbra-package-files
rm -rf .build/appimage && mkdir -p .build/appimage
for part in gui cli data; do
  DESTDIR=$PWD/.build/appimage/AppDir cmake --install .build/release --prefix /usr --component $part --strip
done
cd .build/appimage
QMAKE=$(command -v qmake6) EXTRA_PLATFORM_PLUGINS='libqoffscreen.so;libqwayland-generic.so' OUTPUT=Penumbra-x86_64.AppImage \
  linuxdeploy --appdir AppDir --plugin qt --output appimage \
  --desktop-file AppDir/usr/share/applications/org.penumbra.Penumbra.desktop \
  --icon-file AppDir/usr/share/icons/hicolor/256x256/apps/org.penumbra.Penumbra.png
