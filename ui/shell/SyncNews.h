// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QObject>

namespace madoguchi {

class BannerArea;

/// Turns what the exchange reports into banners: offline, stopped, an act that was refused.
class SyncNews : public QObject {
    Q_OBJECT
public:
    SyncNews(Office& office, BannerArea& banners, QObject* parent = nullptr);

Q_SIGNALS:
    /// The person wants to know what the refusal means and what to do.
    void refusedRequested(const QString& caseId);

private:
    void tell(const SyncStatus& status);
    void tellRefusal(const QString& caseId, const Error& error);
    void tellTrailRefused(const QString& actId, const Error& error);

    Office& m_office;
    BannerArea& m_banners;
};

}  // namespace madoguchi
