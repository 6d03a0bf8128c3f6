#!/usr/bin/env bash
# usage: try-packages.sh FOLDER   As root: makes a bare Debian 12 in FOLDER unless it is there, installs the packages of
# .build/package in it, uses them as a user would, removes them, and fails when a step does or when anything of them is
# left. A picture of the window, window.png, and the document for the board, plan.pdf, stay in FOLDER/tmp to be looked at.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$(realpath -m "$1")
case ${2:-} in
  '')
    [ -d "$root/etc" ] || debootstrap --variant=minbase bookworm "$root" http://deb.debian.org/debian >/dev/null
    mkdir -p "$root/try" && rm -f "$root"/try/* && cp .build/package/*.deb installer/try-packages.sh "$root/try/"
    cp /etc/resolv.conf "$root/etc/"
    exec unshare --mount --pid --fork "$0" "$root" mounted ;;
  mounted) # what is mounted here goes with this process
    mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev"
    exec chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
      bash -euo pipefail /try/try-packages.sh / inside ;;
esac

tell() { printf '\n== %s\n' "$*"; }
quietly() { "$@" >/try/log 2>&1 || { tail -n 20 /try/log; exit 1; }; }
as_planner() { su planner -c "cd && chmod 700 . && export XDG_RUNTIME_DIR=\$PWD && $1"; }
# Every file but the logs, lists and caches of dpkg and apt and what stands in the memory of the machine.
files() { find / -xdev \( -path /proc -o -path /dev -o -path /try -o -path /tmp -o -path /var/log -o -path /var/lib/dpkg \
  -o -path /var/lib/apt -o -path /var/cache/apt -o -path /var/cache/debconf \) -prune -o -print | sort; }

cd /
quietly apt-get update
quietly apt-get install -y --no-install-recommends file imagemagick libfile-mimeinfo-perl libglib2.0-bin man-db poppler-utils \
  shared-mime-info xauth xdg-utils xvfb
files >/try/before

tell 'The command line alone'
quietly apt-get install -y --no-install-recommends /try/penumbra-cli_*.deb /try/penumbra-data_*.deb
useradd --create-home planner
penumbra-cli --version
as_planner 'penumbra-cli sample -w fleet.penumbra && cp fleet.penumbra no-suffix &&
  penumbra-cli plan -w fleet.penumbra --edit "fail-host host=a1-01" --name try 2>/dev/null >/dev/null &&
  penumbra-cli export -w fleet.penumbra --plan try --to pdf -o plan.pdf && pdffonts plan.pdf &&
  cp plan.pdf /tmp && for page in penumbra-cli penumbra-plan; do man -w $page; done'
ls /usr/share/bash-completion/completions/penumbra-cli /usr/share/zsh/vendor-completions/_penumbra-cli \
  /usr/share/fish/vendor_completions.d/penumbra-cli.fish
echo "$(find /usr/share/penumbra/schemas -name '*.schema.json' | wc -l) schemas," \
  "$(find /usr/share/icons/hicolor -name 'org.penumbra.Penumbra.*' | wc -l) icons"

tell 'The window'
quietly apt-get install -y --no-install-recommends /try/penumbra_*.deb
penumbra --version 2>/dev/null
as_planner 'man -w penumbra
  for name in fleet.penumbra no-suffix; do # by its suffix, and by its magic alone
    [ "$(gio info -a standard::content-type $name | sed -n "s/.*content-type: //p")" = application/x-penumbra-workspace ]
    [ "$(mimetype --brief $name)" = application/x-penumbra-workspace ]
  done
  [ "$(xdg-mime query default application/x-penumbra-workspace)" = org.penumbra.Penumbra.desktop ]
  file no-suffix | grep -o "application id [0-9]*"'
as_planner 'xvfb-run -a -s "-screen 0 1366x768x24" sh -c "
  penumbra fleet.penumbra & window=\$!
  sleep 25; import -window root /tmp/window.png; kill \$window"' || [ $? -eq 143 ]
ls -l /tmp/window.png

tell 'Removed'
userdel --force --remove planner 2>/dev/null || [ ! -e /home/planner ]
quietly apt-get purge -y --autoremove penumbra penumbra-cli penumbra-data
files >/try/after
left=$(find / -xdev \( -path /try -o -path /proc -o -path /dev \) -prune -o -iname '*penumbra*' -print)
left+=$(grep -rIli penumbra /etc /usr /var --exclude-dir=log --exclude-dir=apt || true)
[ -z "$left" ] || { echo "Left behind: $left"; exit 1; }
echo 'Nothing of Penumbra is left. Of what it stood on, and of this trial:'
comm -13 /try/before /try/after | grep -v /var/cache/man/ || echo nothing
