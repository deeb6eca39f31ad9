// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace madoguchi {

/// The invented city on disk: trust/ and crl/ for the terminals, submissions/ for the citizens' side, manifest.json with what is expected.
class RehearsalFolder {
public:
    struct Order {
        QString folder;
        int citizens = 200;
        quint32 seed = 1;
        QDateTime now;  ///< certificates and CRLs are valid around this moment
    };
    struct Item {
        QString file;     ///< below submissions/
        QString outcome;  ///< code of the expected outcome
        QString about;
    };

    /// Makes everything new. Names, forms and flaws follow from the seed; the keys never do. FileUnwritable if the folder holds one already.
    static Result<RehearsalFolder> create(const Order& order);
    static Result<RehearsalFolder> open(const QString& folder);

    const QList<Item>& items() const { return m_items; }
    const QString& municipality() const { return m_municipality; }
    QString path(const QString& below) const;
    Result<QByteArray> message(const Item& item) const;

private:
    QString m_folder, m_municipality;
    QList<Item> m_items;
};

}  // namespace madoguchi
