// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QList>

namespace madoguchi {

/// What lies in a file as PEM (blocks of one label, several allowed, text between them ignored), or the file itself as DER.
/// `label`: "CERTIFICATE", "X509 CRL". Blocks of other labels are left out.
QList<QByteArray> derOf(const QByteArray& pemOrDer, const char* label);

/// The contents of all files of a folder, by name; a null one stands for a file that can't be read or is larger than `limit` bytes.
/// FileUnreadable if the folder can't be read.
Result<QList<QByteArray>> filesOf(const QString& folder, qint64 limit);

}  // namespace madoguchi
