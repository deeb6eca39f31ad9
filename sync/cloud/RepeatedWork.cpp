// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/RepeatedWork.h"

namespace madoguchi {

RepeatedWork::RepeatedWork(std::chrono::milliseconds pause, std::function<void()> work)
    : m_thread([this, pause, work = std::move(work)](const std::stop_token& stop) {
          std::unique_lock lock(m_mutex);
          while (!stop.stop_requested()) {
              m_wake.wait_for(lock, stop, pause, [] { return false; });
              if (!stop.stop_requested()) {
                  work();
              }
          }
      })
{
}

}  // namespace madoguchi
