// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/rehearsal/Submitter.h"

#include <QElapsedTimer>

namespace madoguchi {

Result<Submitter::Counts> Submitter::submit(const RehearsalFolder& folder, double perSecond, int most)
{
    Counts counts;
    QElapsedTimer sinceStart;
    sinceStart.start();
    int number = 0;
    for (const RehearsalFolder::Item& item : folder.items()) {
        if (most > 0 && number >= most) {
            break;
        }
        const auto message = folder.message(item);
        if (!message) {
            return failAs(message);
        }
        if (perSecond > 0) {
            m_pause(qint64(1000.0 * number / perSecond) - sinceStart.elapsed());
        }
        HttpRequest request;
        request.method = "POST";
        request.path = QStringLiteral("/v1/%1/submissions").arg(folder.municipality());
        request.contentType = "application/pkcs7-mime";
        request.body = *message;
        const auto answer = m_transport.send(std::move(request)).result();
        if (!answer) {
            return failAs(answer);
        }
        (answer->status == 201 ? counts.accepted : answer->status == 200 ? counts.duplicate : counts.refused) += 1;
        ++number;
    }
    return counts;
}

}  // namespace madoguchi
