#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""core_rule_set_attacks.py CORERULESET > attacks.json

Takes from a checkout of the OWASP core rule set the requests with which its own regression tests show that a rule finds an attack: those that an
installation at paranoia level 2 blocks by this rule alone (severity CRITICAL), and that are well-formed HTTP.
CoreRulesTest sends them if MADOGUCHI_ATTACKS names the file."""
import json
import pathlib
import re
import sys

import yaml

LEVEL = 2


def rules_that_block(folder):
    found = {}
    for path in sorted(folder.glob("*.conf")):
        text = re.sub(r"\\\n\s*", "", path.read_text(encoding="utf-8"))
        for line in text.splitlines():
            rule = re.search(r'[",]id:(\d+)', line)
            level = re.search(r"tag:'paranoia-level/(\d)'", line)
            if rule and level and int(level.group(1)) <= LEVEL and "severity:'CRITICAL'" in line and not line.startswith("#"):
                found[rule.group(1)] = int(level.group(1))
    return found


def request_of(stage):
    given = stage["input"]
    if "encoded_request" in given or "raw_request" in given:
        return None
    data = given.get("data", "")
    data = "\r\n".join(data) if isinstance(data, list) else str(data)
    headers = {str(k): str(v) for k, v in (given.get("headers") or {}).items()}
    if data and not given.get("stop_magic") and "content-type" not in {h.lower() for h in headers}:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    return {"method": given.get("method", "GET"), "uri": str(given.get("uri", "/")), "headers": headers, "data": data}


def attacks(root):
    blocking = rules_that_block(root / "rules")
    for path in sorted((root / "tests/regression/tests").rglob("*.yaml")):
        for test in yaml.safe_load(path.read_text(encoding="utf-8"))["tests"]:
            last = test["stages"][-1]["stage"]
            named = re.search(r'id "(\d+)"', str(last["output"].get("log_contains", "")))
            request = request_of(last)
            if len(test["stages"]) == 1 and named and named.group(1) in blocking and request:
                yield {"name": str(test["test_title"]), "level": blocking[named.group(1)], **request}


if __name__ == "__main__":
    print("[" + ",\n".join(json.dumps(attack, sort_keys=True) for attack in attacks(pathlib.Path(sys.argv[1]))) + "]")
