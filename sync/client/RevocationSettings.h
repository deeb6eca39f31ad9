// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace madoguchi {

/// Where a terminal hears of revocation besides its crl/ folder: the profile's revocation.json, all of whose members may be left out.
///
///     {"format": 1,
///      "lists": ["http://crl.example/ube.crl"], "everyMinutes": 60,
///      "ocsp": {"on": false, "url": "http://ocsp.example/", "nonceMayBeMissing": false}}
///
/// http or https; over https only the profile's ca.pem is believed. Without the file nothing is fetched and nobody is asked.
struct RevocationSettings {
    QList<QUrl> lists;
    int everyMinutes = 60;           ///< 1 … 1440
    QUrl responder;                  ///< empty: OCSP is off
    bool nonceMayBeMissing = false;  ///< for responders that answer with what they signed in advance

    /// JsonMalformed, SchemaViolated (detail: JSON pointer).
    static Result<RevocationSettings> read(const QByteArray& json);
};

}  // namespace madoguchi
