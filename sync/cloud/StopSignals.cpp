// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/StopSignals.h"

#include <unistd.h>

namespace madoguchi {

namespace {

constexpr unsigned stopSeconds = 20;

void endNow(int)
{
    ::_exit(0);
}

}  // namespace

StopSignals::StopSignals()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, SIGTERM);
    sigaddset(&m_signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
}

void StopSignals::wait() const
{
    int arrived = 0;
    sigwait(&m_signals, &arrived);
    std::signal(SIGALRM, endNow);
    ::alarm(stopSeconds);
}

void StopSignals::raise()
{
    ::kill(::getpid(), SIGTERM);
}

}  // namespace madoguchi
