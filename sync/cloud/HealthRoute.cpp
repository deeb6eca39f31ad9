// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/HealthRoute.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi {

CloudAnswer HealthRoute::answer(const CloudRequest&, const Visitor&)
{
    const Result<LogPage> page = m_log.page(0, 1, 1);
    if (!page) {
        return CloudAnswer::of(Error{ErrorCode::CloudStorageFailed, {}});
    }
    const QJsonObject body{{QStringLiteral("status"), QStringLiteral("ok")}, {QStringLiteral("version"), QStringLiteral(MADOGUCHI_VERSION)},
                           {QStringLiteral("municipality"), m_log.municipality()}, {QStringLiteral("head"), page->head}};
    return CloudAnswer::json(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

}  // namespace madoguchi
