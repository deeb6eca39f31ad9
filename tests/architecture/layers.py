#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Madoguchi authors
# SPDX-License-Identifier: Apache-2.0
"""A folder includes only what stands below it in the design, libraries stay behind their fences, and no event loop is nested."""
import re

from sources import code, files, includes, name, report

# folder -> the project's folders it may include besides itself
BASE, DOMAIN, CRYPTO = {"app/base"}, {"app/base", "app/domain"}, {"app/base", "app/domain", "app/crypto"}
ALLOWED = {
    "app/base": set(), "app/domain": BASE, "app/crypto": DOMAIN,
    "app/verify": CRYPTO, "app/store": CRYPTO, "app/money": CRYPTO, "app/mailing": CRYPTO,
    "app/workflow": CRYPTO | {"app/verify", "app/store", "app/money", "app/mailing"},
    "sync/wire": CRYPTO,
    "sync/cloud": CRYPTO | {"app/verify", "app/money", "sync/wire"},
}
ALLOWED["app/report"] = ALLOWED["app/workflow"] | {"app/workflow"}
ALLOWED["sync/client"] = ALLOWED["app/report"] | {"app/report", "sync/wire"}
ALLOWED["sync/rehearsal"] = ALLOWED["sync/client"] | {"sync/client"}
ALLOWED["ui"] = ALLOWED["sync/client"] | {"sync/client"}
ALLOWED["app/main"] = ALLOWED["ui"] | {"ui", "sync/rehearsal"}

# what is fenced: (pattern of an include, folders that may have it)
FENCES = [
    (r"^sqlite3\.h$|^SQLiteCpp", {"app/store", "sync/cloud"}),
    (r"^pqxx|^libpq", {"sync/cloud"}),
    (r"^openssl/", {"app/crypto", "app/verify", "sync/cloud", "sync/rehearsal"}),
    (r"^curl/", {"sync/client"}),
    (r"^httplib", {"sync/cloud"}),
    (r"^Q(Widget|Application|MainWindow|Dialog|Table|Label|LineEdit|PushButton|Splitter|MessageBox|.*Layout|StyledItem|ToolB|Action|Menu|WebEngine)", {"ui", "app/main"}),
]


def folder(path):
    parts = path.split("/")
    return parts[0] if parts[0] == "ui" else "/".join(parts[:2])


def complaints_of(path):
    here, out = folder(name(path)), []
    for system, what in includes(path):
        if not system and "/" in what:
            there = folder(what)
            if there != here and there not in ALLOWED[here]:
                out.append("%s: %s may not include %s" % (name(path), here, what))
        for pattern, where in FENCES:
            if re.search(pattern, what) and here not in where:
                out.append("%s: %s stays inside %s" % (name(path), what, ", ".join(sorted(where))))
        if here == "app/main" and "/ctl/" in name(path) and what.startswith("ui/"):
            out.append("%s: the command line has no face" % name(path))
    if re.search(r"\bQEventLoop\b|\bprocessEvents\b|\.exec\(\s*\)\s*==|QDialog::exec", code(path)):
        out.append("%s: a nested event loop" % name(path))
    return out


if __name__ == "__main__":
    sources = files("app", "sync", "ui")
    unknown = ["%s: a folder the design does not know" % name(p) for p in sources if folder(name(p)) not in ALLOWED]
    report(unknown or [c for p in sources for c in complaints_of(p)], len(sources))
