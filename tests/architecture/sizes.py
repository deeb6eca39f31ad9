#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Files, functions and constructors stay small; one class a file (universal-ctags reads the structure)."""
import json
import statistics
import subprocess

from sources import ROOT, files, name, report

MAXIMUM = {".cpp": 400, ".h": 150}
FUNCTION, CONSTRUCTOR, MEDIAN, SMALL_CLASS = 60, 40, 110, 12


def tags(paths):
    out = subprocess.run(["ctags", "-o", "-", "--output-format=json", "--language-force=C++", "--kinds-C++=fc", "--fields=+neKs", "-L", "-"],
                         input="\n".join(name(p) for p in paths), capture_output=True, text=True, check=True, cwd=ROOT)
    return [json.loads(line) for line in out.stdout.splitlines()]


def function_complaints(all_tags):
    for t in all_tags:
        if t["kind"] != "function" or "end" not in t or t["name"].startswith("__anon"):
            continue
        length = t["end"] - t["line"] + 1
        constructor = t.get("scope", "").split("::")[-1] == t["name"]
        if length > (CONSTRUCTOR if constructor else FUNCTION):
            yield "%s:%d: %s has %d lines" % (t["path"], t["line"], t["name"], length)


def class_complaints(all_tags):
    by_file = {}
    for t in all_tags:
        big = t["kind"] == "class" and t.get("end", 0) - t["line"] > SMALL_CLASS
        if big and t.get("scopeKind") in (None, "namespace") and t["path"].endswith(".h"):
            by_file.setdefault(t["path"], []).append(t["name"])
    for path, classes in by_file.items():
        if len(classes) > 1:
            yield "%s: one class a file, here %s" % (path, ", ".join(classes))


if __name__ == "__main__":
    sources = files()
    lengths = {p: len(p.read_text(encoding="utf-8").splitlines()) for p in sources}
    complaints = ["%s has %d lines" % (name(p), n) for p, n in lengths.items() if n > MAXIMUM[p.suffix]]
    median = statistics.median(n for p, n in lengths.items() if p.suffix == ".cpp")
    if median > MEDIAN:
        complaints.append("the median .cpp has %d lines, more than %d" % (median, MEDIAN))
    found = tags(sources)
    complaints += list(function_complaints(found)) + list(class_complaints(found))
    report(complaints, len(sources) if found else 0)
