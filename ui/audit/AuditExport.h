// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Office.h"

#include <QWidget>

namespace madoguchi {

class BannerArea;

/// Saves what the filter shows of the trail as a table: asks where, writes, says how many rows.
class AuditExport : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `page` is the parent of the dialog.
    AuditExport(Office& office, BannerArea& banners, QWidget& page);

    void start(const AuditFilter& filter);
    void save(const QString& fileName, const AuditFilter& filter);
    /// Stops what is under way; nothing is said about it.
    void leave();

private:
    void finish(const Result<qint64>& rows);

    Office& m_office;
    BannerArea& m_banners;
    QWidget& m_page;
    std::stop_source m_stop;
    int m_number = 0;
};

}  // namespace madoguchi
