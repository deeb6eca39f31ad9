// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "ui/settings/Holding.h"

#include <QObject>

#include <optional>

namespace madoguchi {

class Office;

/// Releases cases one after the other, each by an act of its own that is signed, kept and sent as every other. One that is refused stops none of the
/// rest; what is done stays done when the run is stopped.
class ReleaseRun : public QObject {
    Q_OBJECT
public:
    explicit ReleaseRun(Office& office, QObject* parent = nullptr) : QObject(parent), m_office(office) {}

    /// Ignored while a run is under way.
    void start(const QList<HeldCase>& cases, const QString& reason);
    /// After the act that is being done.
    void stop() { m_stopped = true; }
    bool isUnderWay() const { return m_underWay; }

Q_SIGNALS:
    /// One case has been tried; `number` of `all` are done. Nothing in `error`: released here, and on its way to the cloud.
    void answered(const QString& caseId, const std::optional<madoguchi::Error>& error, int number, int all);
    /// How many were released, how many refused, how many not tried because somebody stopped the run.
    void finished(int released, int refused, int left);

private:
    void next();

    Office& m_office;
    QList<HeldCase> m_cases;
    QString m_reason;
    int m_at = 0, m_refused = 0;
    bool m_underWay = false, m_stopped = false;
};

}  // namespace madoguchi
