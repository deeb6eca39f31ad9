// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/casefile/RevocationLine.h"

#include <QObject>

namespace madoguchi {

class BannerArea;
class CaseColumns;
class Office;

/// Asks the office about the revocation of the open case's signer and has the answer shown: from what is known here as soon as the case is
/// shown, from everybody who can be reached when the person presses the button.
class RevocationQuestion : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    RevocationQuestion(Office& office, CaseColumns& columns, BannerArea& banners, QObject* parent);

    /// The same case again keeps what the person has asked for.
    void about(const QString& caseId);
    void forget();

private:
    void ask(bool outside);
    void show();

    Office& m_office;
    CaseColumns& m_columns;
    BannerArea& m_banners;
    QString m_caseId;
    RevocationView m_view;
    quint64 m_number = 0;  ///< of the newest question: answers to earlier ones are stale
};

}  // namespace madoguchi
