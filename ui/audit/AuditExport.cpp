// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/audit/AuditExport.h"

#include "app/domain/JapaneseDate.h"
#include "ui/common/BannerArea.h"
#include "ui/common/DialogClosing.h"
#include "ui/common/Words.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace madoguchi {

AuditExport::AuditExport(Office& office, BannerArea& banners, QWidget& page) : QObject(&page), m_office(office), m_banners(banners), m_page(page) {}

void AuditExport::start(const AuditFilter& filter)
{
    auto* dialog = new QFileDialog(&m_page, tr("Export the audit trail"));
    dialog->setObjectName(QStringLiteral("auditExportDialog"));
    closeIntoParent(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setViewMode(QFileDialog::List);  // the other one names kinds of files in English
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("audit-%1-%2.csv").arg(m_office.terminal(), JapaneseDate::dateOf(m_office.now()).toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, filter](const QString& fileName) { save(fileName, filter); });
    dialog->open();
}

void AuditExport::save(const QString& fileName, const AuditFilter& filter)
{
    m_stop = std::stop_source();
    m_office.exportTrail(fileName, filter, m_stop.get_token()).then(this, [this, number = ++m_number](const Result<qint64>& rows) {
        if (number == m_number) {
            finish(rows);
        }
    });
}

void AuditExport::leave()
{
    m_stop.request_stop();
    ++m_number;
}

void AuditExport::finish(const Result<qint64>& rows)
{
    if (!rows) {
        m_banners.post(rows.error());
        return;
    }
    BannerMessage message;
    message.tone = Tone::Good;
    message.title = tr("%1 rows of the audit trail were written.").arg(figure(*rows));
    message.text = tr("The file holds what persons searched for and looked at: keep it where only those who check may read it. The export is itself in the trail.");
    m_banners.post(message);
}

}  // namespace madoguchi
