# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
# What the entry scripts share: saying what they do, installing what is missing, building.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

install_packages() {
    local wanted missing=()
    wanted=$(grep -v '^#' "$top/installer/packages.txt")
    for package in $wanted; do
        [ "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" = "install ok installed" ] || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "Every Debian package needed is installed"
        return
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    as_root apt-get update -q
    # nginx is for the tests; it is not to become a service of this machine, now or at the next start.
    local policy=/usr/sbin/policy-rc.d ours=
    if [ ! -e $policy ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee $policy >/dev/null
        as_root chmod +x $policy
        ours=yes
    fi
    local status=0
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" || status=$?
    [ -z "$ours" ] || as_root rm $policy
    if [[ " ${missing[*]} " == *' nginx '* ]]; then as_root systemctl --quiet disable nginx || true; fi
    return $status
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    say "Building (preset $preset, folder build/$preset)"
    cd "$top"
    export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=$top CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    cmake --preset "$preset" >"$top/build-$preset.log" 2>&1 || { cat "$top/build-$preset.log"; return 1; }
    mkdir -p "build/$preset" && mv "$top/build-$preset.log" "build/$preset/configure.log"
    cmake --build --preset "$preset" ${@:+--target "$@"}
}
