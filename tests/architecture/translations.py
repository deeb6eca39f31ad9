#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""The Japanese is complete: lupdate finds nothing new, nothing is unfinished, placeholders agree."""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from sources import ROOT, report

TS = ROOT / "resources/translations/madoguchi_ja.ts"
PLACE = re.compile(r"%(?:L?\d+|n)")


def messages(path):
    out = {}
    for context in ET.parse(path).getroot().iter("context"):
        for m in context.iter("message"):
            if m.find("translation").get("type") not in ("vanished", "obsolete"):
                out[(context.findtext("name"), m.findtext("source"), m.findtext("comment"))] = m
    return out


def fresh(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        ts = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "-I", str(ROOT), "-locations", "none", "-source-language", "en", "-target-language", "ja_JP",
                        *(str(ROOT / d) for d in ("app", "sync", "ui")), "-ts", str(ts)], check=True, capture_output=True)
        return messages(ts)


def text_of(translation):
    forms = [f.text or "" for f in translation.iter("numerusform")]
    return forms or [translation.text or ""]


if __name__ == "__main__":
    wanted, have, complaints = fresh(sys.argv[1]), messages(TS), []
    complaints += ["not in the translation file: %s: %.80s" % key[:2] for key in wanted if key not in have]
    complaints += ["no longer in the program: %s: %.80s" % key[:2] for key in have if key not in wanted]
    for key, message in have.items():
        translation = message.find("translation")
        if translation.get("type") == "unfinished" or not all(text_of(translation)):
            complaints.append("untranslated: %s: %.80s" % key[:2])
        for form in text_of(translation):
            if key in wanted and sorted(set(PLACE.findall(key[1]))) != sorted(set(PLACE.findall(form))):
                complaints.append("placeholders differ: %s: %.80s" % key[:2])
    report(complaints, len(have))
