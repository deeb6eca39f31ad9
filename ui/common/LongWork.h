// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProgressBar>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace madoguchi {

/// The bar of work that goes on elsewhere, for as long as it does: the work counts on its own thread, the bar looks from time to time.
class LongWork : public QProgressBar {
    Q_OBJECT
public:
    /// How much is done, of how much; may be called on any thread, and after the bar has gone.
    using Progress = std::function<void(qint64 done, qint64 all)>;

    LongWork(const char* name, const QString& words, QWidget* parent);

    /// Shows the bar. What was under way before is not asked to stop; its answer is known by its number.
    Progress begin();
    /// Of the work begun last.
    std::stop_token stopToken() const { return m_stop.get_token(); }
    int number() const { return m_number; }
    void requestStop() { m_stop.request_stop(); }
    /// Hides the bar; an answer with the number from before is nobody's any more.
    void end();
    bool isUnderWay() const { return m_counter != nullptr; }

private:
    /// Written there, read here.
    struct Counter {
        std::atomic<qint64> done = 0, all = 0;
    };

    void look();

    QTimer m_timer;
    std::shared_ptr<Counter> m_counter;
    std::stop_source m_stop;
    int m_number = 0;
};

}  // namespace madoguchi
