#!/usr/bin/env bash
# Untested. Builds Penumbra.app in .build/macos with Homebrew's libraries. It stops at core/ingest/child.cpp (prctl,
# close_range, /proc), core/base/command.cpp (pipe2), core/gather/stream.cpp (SOCK_CLOEXEC) and core/store/lock.cpp (/proc),
# which rest on Linux and must learn of macOS first.
set -euo pipefail
cd "$(dirname "$0")/../.."
brew install cmake ninja pkg-config boost c-blosc cli11 libcsv curl eigen tl-expected fmt hiredis libical igraph libpq pugixml \
  snappy sqlite openssl@3 libvirt xxhash yaml-cpp libzip nlohmann-json qt qtkeychain
export CMAKE_PREFIX_PATH="$(brew --prefix);$(brew --prefix openssl@3);$(brew --prefix libpq);$(brew --prefix curl)"
export PKG_CONFIG_PATH="$(brew --prefix openssl@3)/lib/pkgconfig:$(brew --prefix libpq)/lib/pkgconfig:$(brew --prefix sqlite)/lib/pkgconfig"
cmake -G Ninja -B .build/macos -DCMAKE_BUILD_TYPE=Release -DPENUMBRA_TESTS=OFF
cmake --build .build/macos --target penumbra penumbra-cli
app=.build/macos/Penumbra.app/Contents
mkdir -p "$app/MacOS" "$app/Resources" .build/macos/Penumbra.iconset
cp .build/macos/bin/penumbra "$app/MacOS/"
for size in 16 32 128 256; do cp resources/icons/$size.png .build/macos/Penumbra.iconset/icon_${size}x${size}.png; done
iconutil --convert icns --output "$app/Resources/Penumbra.icns" .build/macos/Penumbra.iconset
cat > "$app/Info.plist" <<'PLIST'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
  <key>CFBundleIdentifier</key><string>org.penumbra.Penumbra</string>
  <key>CFBundleName</key><string>Penumbra</string>
  <key>CFBundleExecutable</key><string>penumbra</string>
  <key>CFBundleIconFile</key><string>Penumbra</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>NSHighResolutionCapable</key><true/>
  <key>CFBundleDocumentTypes</key><array><dict>
    <key>CFBundleTypeName</key><string>Penumbra workspace</string>
    <key>CFBundleTypeExtensions</key><array><string>penumbra</string></array>
    <key>CFBundleTypeRole</key><string>Editor</string>
  </dict></array>
</dict></plist>
PLIST
macdeployqt .build/macos/Penumbra.app -dmg
