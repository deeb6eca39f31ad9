// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CertificateStatus.h"
#include "ui/common/Tone.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace madoguchi {

/// What the line shows.
struct RevocationView {
    std::optional<CertificateStatus> status;  ///< nothing while it is being found out
    QDateTime now;
    bool isAsking = false;
};

/// From when the knowledge of revocation is and what it says now; a button to ask again. The verdict above is of the time of receipt, this is not.
class RevocationLine : public QWidget {
    Q_OBJECT
public:
    explicit RevocationLine(QWidget* parent = nullptr);

    void display(const RevocationView& view);
    /// 「失効情報: CRL R8.11.23 09:00 現在（3時間前）」
    static QString source(const CertificateStatus& status, const QDateTime& now);
    static QString meaning(const CertificateStatus& status);
    static Tone tone(const CertificateStatus& status);

Q_SIGNALS:
    void askRequested();

private:
    QLabel* m_source;
    QLabel* m_meaning;
    QPushButton* m_again;
};

}  // namespace madoguchi
