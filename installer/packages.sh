#!/usr/bin/env bash
# usage: packages.sh PART...   installs the Debian packages of these parts of packages.txt that are missing.
# As root, or through sudo. Says what it installs; does nothing when nothing is missing.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

wanted=()
part=
while read -r line; do
  case $line in
    ''|'#'*) ;;
    '['*']') part=${line//[\[\]]/} ;;
    *) for name in "$@"; do [ "$name" = "$part" ] && wanted+=("$line"); done ;;
  esac
done < "$here/packages.txt"

missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "These packages are missing and sudo is not there: ${missing[*]}. Install them as root." >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
# Some of the test packages bring a service; it must not start here.
"${as_root[@]}" apt-get update -q >/dev/null
"${as_root[@]}" env RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -q --no-install-recommends "${missing[@]}" >/dev/null
