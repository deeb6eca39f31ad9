// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

namespace madoguchi {

/// Says when nobody has touched keyboard or mouse for a while: a counter has citizens in front of it.
class IdleLock : public QObject {
    Q_OBJECT
public:
    explicit IdleLock(QObject* parent = nullptr);

    /// Starts to watch. `milliseconds` without input, then idle() once.
    void start(int milliseconds);
    void stop();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void idle();

private:
    QTimer m_timer;
};

}  // namespace madoguchi
