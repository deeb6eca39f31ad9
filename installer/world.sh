# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
# A small office on this machine: a cloud on a free loopback port, invented citizens, two clerks, a chief, one enrolled terminal.
# Everything lies below $world, which the caller makes; stop_world stops what was started, by its pid.

bin=${MADOGUCHI_PROGRAMS:-$top/build/release/bin}
passphrase='madoguchi rehearsal'
cloud_pid=

start_cloud() {
    # A fixed port after the first start, so that the terminal finds the cloud again.
    "$bin/madoguchi-cloud" --data "$world/cloud" --listen "${cloud_url:-127.0.0.1:0}" --json >"$world/cloud.out" 2>>"$world/cloud.log" &
    cloud_pid=$!
    for _ in $(seq 100); do
        [ -s "$world/cloud.out" ] && break
        sleep 0.1
    done
    cloud_url=$(python3 -c 'import json, sys; print(json.loads(open(sys.argv[1]).readline())["listening"].split("//")[1])' "$world/cloud.out")
}

stop_cloud() {
    [ -z "$cloud_pid" ] || { kill "$cloud_pid" && wait "$cloud_pid" || true; } 2>/dev/null
    cloud_pid=
}

add_staff() { printf '%s\n' "$passphrase" | "$bin/madoguchi-cloud" --data "$world/cloud" staff add "$1" --name "$2" --role "$3" --passphrase-stdin >/dev/null; }

# start_world CITIZENS
start_world() {
    say "Inventing $1 citizens with cards, certificates and signed applications"
    "$bin/madoguchi-rehearsal" create --dir "$world/city" --citizens "$1" >/dev/null
    say "Starting a local cloud and enrolling this terminal"
    add_staff sato '佐藤　花子' clerk
    add_staff kato '加藤　一郎' clerk
    add_staff chief '内田　係長' chief
    start_cloud
    "$bin/madoguchi-cloud" --data "$world/cloud" terminal add mado-01 --out "$world/certificate" >/dev/null
    "$bin/madoguchictl" --profile "$world/profile" enroll --cloud "https://$cloud_url" --ca "$world/certificate/ca.pem" \
        --cert "$world/certificate/cert.pem" --key "$world/certificate/key.pem" --trust "$world/city/trust" --crl "$world/city/crl" >/dev/null
}

# submit_all [PER_SECOND]
submit_all() {
    "$bin/madoguchi-rehearsal" submit --dir "$world/city" --cloud "https://$cloud_url" --ca "$world/certificate/ca.pem" --rate "${1:-0}"
}

ctl() { printf '%s\n' "$passphrase" | "$bin/madoguchictl" --profile "$world/profile" --staff sato --passphrase-stdin --json "$@"; }
