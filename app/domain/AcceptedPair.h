// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace madoguchi {

/// A letter of the certificate and the different one of the form that a clerk has confirmed as the same (同じ字として確認済み).
/// It explains differences to people; no verdict ever depends on it.
struct AcceptedPair {
    enum class Item { Name, Address };

    Item item = Item::Name;
    QString certificate;  ///< one letter, with the variation selectors and marks that follow it
    QString form;         ///< likewise, and not the same

    /// As the fields of an act: "item" ("name" or "address"), "certificate", "form".
    QMap<QString, QString> fields() const;
    /// Nothing if they name no pair. Digits and signs are none: １ and ２ are never the same house.
    static std::optional<AcceptedPair> fromFields(const QMap<QString, QString>& fields);
    /// Whether the texts make a pair that can be accepted.
    static bool isPair(const QString& certificate, const QString& form);

    friend bool operator==(const AcceptedPair&, const AcceptedPair&) = default;
};

/// Who confirmed a pair, where and when: a line of the register.
struct AcceptedPairNote {
    AcceptedPair pair;
    qint64 seq = 0;       ///< of the act in the log
    QString caseId;
    QString staffId;
    QString staffName;    ///< as it is now; empty where the directory was not asked
    QDateTime at;         ///< the cloud's time
    QString reason;

    friend bool operator==(const AcceptedPairNote&, const AcceptedPairNote&) = default;
};

}  // namespace madoguchi
