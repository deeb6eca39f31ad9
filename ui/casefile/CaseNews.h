// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "ui/casefile/ActFlow.h"

#include <QObject>
#include <QHash>

namespace madoguchi {

class BannerArea;
class Office;

/// Tells the person what became of the acts on the open case: done, kept here until the line is back, or refused, and then what is true now.
class CaseNews : public QObject {
    Q_OBJECT
public:
    CaseNews(Office& office, BannerArea& banners, QObject* parent = nullptr);

    /// An act has been tried at this terminal.
    void tell(const FinishedAct& outcome);
    /// An act was asked for that is not possible now.
    void tellImpossible(ActKind kind, const QString& why);
    /// The case has been read again: says what the cloud refused, takes back what is no longer so.
    void follow(const CaseFile& file);
    void forget();

Q_SIGNALS:
    /// The person wants to know what a refused act means and what to do.
    void explanationWanted();

private:
    void tellRefusal(const HistoryItem& refused, const QString& text);

    Office& m_office;
    BannerArea& m_banners;
    QHash<QString, QString> m_refusals;  ///< act id and text of the banners that stand
    bool m_waiting = false;              ///< the banner "kept here" stands
};

}  // namespace madoguchi
