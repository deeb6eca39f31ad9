// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

#include <memory>

namespace madoguchi {

/// Turns SIGINT and SIGTERM into QCoreApplication::quit() for as long as it lives: what runs ends cleanly.
class QuitSignals : public QObject {
public:
    QuitSignals();
    ~QuitSignals() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace madoguchi
