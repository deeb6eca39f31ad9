#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""No two headers of the programs define one name: linked together, one would silently take the other's destructor."""
import collections
import re

from comments import DEFINITION
from sources import files, name, report

NAMESPACE = re.compile(r"^namespace ([\w:]+) \{", re.M)


def definitions_of(path):
    text = path.read_text(encoding="utf-8")
    namespaces = NAMESPACE.findall(text)
    for match in DEFINITION.finditer(text):
        if not text.startswith("::", match.end(1)):  # a nested class's body
            yield (namespaces[0] if namespaces else "", match.group(1))


if __name__ == "__main__":
    headers = [p for p in files() if p.suffix == ".h" and name(p).split("/")[0] != "tests"]
    places = collections.defaultdict(list)
    for header in headers:
        for definition in definitions_of(header):
            places[definition].append(name(header))
    report(["%s::%s is defined in %s" % (*key, " and ".join(found)) for key, found in sorted(places.items()) if len(found) > 1], len(headers))
