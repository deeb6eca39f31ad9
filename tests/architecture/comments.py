#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""Every class says why it exists, and every file begins with its licence."""
import re

from sources import files, name, report

HEAD = "// SPDX-FileCopyrightText: 2026 The Madoguchi authors\n// SPDX-License-Identifier: Apache-2.0\n"
DEFINITION = re.compile(r"^(?:template<[^\n]*>\n)?(?:class|struct|enum class) +(?:\[\[\w+\]\] +)?(\w+)[^;{()]*\{", re.M)


def complaints_of(path):
    text = path.read_text(encoding="utf-8")
    if not text.startswith(HEAD):
        yield "%s: the two SPDX lines are missing" % name(path)
    if path.suffix != ".h":
        return
    for match in DEFINITION.finditer(text):
        if match.group(0).lstrip().startswith("enum") or match.group(0).rstrip().endswith("};"):
            continue
        before = text[: match.start()].rstrip("\n").rsplit("\n", 1)[-1].strip()
        one_line = "};" in text[match.start():text.find("\n", match.end())]
        if not before.startswith("///") and not one_line:
            yield "%s: %s does not say why it exists" % (name(path), match.group(1))


if __name__ == "__main__":
    sources = files()
    report([c for p in sources for c in complaints_of(p)], len(sources))
