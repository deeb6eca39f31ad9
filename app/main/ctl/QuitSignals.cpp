// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/QuitSignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <atomic>
#include <csignal>

#include <unistd.h>

namespace madoguchi {

namespace {

std::atomic<int> writeEnd = -1;

/// Nothing but write() may be called here (POSIX, async-signal-safe functions).
void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

}  // namespace

struct QuitSignals::Private {
    int ends[2] = {-1, -1};
    struct sigaction formerInterrupt{}, formerTerminate{};
    std::unique_ptr<QSocketNotifier> notifier;
};

QuitSignals::QuitSignals() : d(std::make_unique<Private>())
{
    if (::pipe(d->ends) != 0) {
        return;  // the signals then end the process at once, which it survives
    }
    writeEnd = d->ends[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->ends[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [] { QCoreApplication::quit(); });
    struct sigaction action{};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, &d->formerInterrupt);
    sigaction(SIGTERM, &action, &d->formerTerminate);
}

QuitSignals::~QuitSignals()
{
    if (d->notifier) {
        sigaction(SIGINT, &d->formerInterrupt, nullptr);
        sigaction(SIGTERM, &d->formerTerminate, nullptr);
        writeEnd = -1;
        ::close(d->ends[0]);
        ::close(d->ends[1]);
    }
}

}  // namespace madoguchi
