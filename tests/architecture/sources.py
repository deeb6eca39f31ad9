#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""What the architecture checks share: the project's C++ files, their includes, and how a check reports."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "sync", "ui", "tests")
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.M)


def files(*folders, suffixes=(".cpp", ".h")):
    return sorted(p for folder in folders or FOLDERS for p in (ROOT / folder).rglob("*") if p.suffix in suffixes)


def name(path):
    return path.relative_to(ROOT).as_posix()


def includes(path):
    """(is it <…>, what) for each include of a file."""
    return [(kind == "<", what) for kind, what in INCLUDE.findall(path.read_text(encoding="utf-8"))]


def code(path):
    """The text without comments and string literals."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(r'R"(\w*)\(.*?\)\1"', '""', text, flags=re.S)
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', " ", text, flags=re.S)


def report(complaints, checked):
    for line in complaints:
        print(line)
    print("%d complaints, %d files checked" % (len(complaints), checked))
    sys.exit(1 if complaints or not checked else 0)
