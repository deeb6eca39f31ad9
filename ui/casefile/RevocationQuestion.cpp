// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/RevocationQuestion.h"

#include "ui/casefile/CaseColumns.h"
#include "ui/common/BannerArea.h"
#include "ui/common/Office.h"

namespace madoguchi {

RevocationQuestion::RevocationQuestion(Office& office, CaseColumns& columns, BannerArea& banners, QObject* parent)
    : QObject(parent), m_office(office), m_columns(columns), m_banners(banners)
{
    connect(&columns, &CaseColumns::revocationAsked, this, [this] {
        if (!m_view.isAsking) {
            ask(true);
        }
    });
}

void RevocationQuestion::about(const QString& caseId)
{
    if (caseId != m_caseId) {
        forget();
        m_caseId = caseId;
        ask(false);
    }
}

void RevocationQuestion::forget()
{
    ++m_number;
    m_caseId.clear();
    m_view = {};
}

void RevocationQuestion::ask(bool outside)
{
    const quint64 number = ++m_number;
    m_view.isAsking = outside;
    show();
    m_office.certificateStatus(m_caseId, outside).then(this, [this, number](const Result<CertificateStatus>& status) {
        if (number != m_number) {
            return;
        }
        m_view.isAsking = false;
        if (status) {
            m_view.status = *status;
        } else {
            m_banners.post(status.error());
        }
        show();
    });
}

void RevocationQuestion::show()
{
    m_view.now = m_office.now();
    m_columns.displayRevocation(m_view);
}

}  // namespace madoguchi
