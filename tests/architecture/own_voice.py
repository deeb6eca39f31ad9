#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The project speaks of itself alone: no path of one machine, no unfinished mark, nothing switched off."""
import re
import subprocess

from sources import ROOT, report

PATHS = re.compile(r"(?<![\w.$}])/(?:work|root|home|farm)/\w")
MARKS = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b|Q" r"SKIP|QEXPECT" r"_FAIL")


def tracked():
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True)
    listed = [ROOT / p for p in out.stdout.splitlines()] if out.returncode == 0 else [p for p in ROOT.rglob("*") if "build" not in p.parts]
    return [p for p in listed if p.is_file() and p.suffix not in (".p7m", ".crl", ".cer", ".png") and "fixtures" not in p.parts]


if __name__ == "__main__":
    complaints, paths = [], tracked()
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        for pattern, what in ((PATHS, "a path of one machine"), (MARKS, "an unfinished mark")):
            for match in pattern.finditer(text):
                complaints.append("%s:%d: %s" % (path.relative_to(ROOT), text[: match.start()].count("\n") + 1, what))
    report(complaints, len(paths))
