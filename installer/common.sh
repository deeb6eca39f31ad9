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
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
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
