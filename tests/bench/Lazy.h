// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <memory>
#include <mutex>

namespace madoguchi::bench {

/// Something that takes long to make, made when the first benchmark asks for it: `--benchmark_filter` then costs only what it names.
template<typename T>
class Lazy {
public:
    explicit Lazy(std::function<T()> make) : m_make(std::move(make)) {}

    /// Safe on all threads.
    const T& get()
    {
        std::call_once(m_once, [this] { m_value = std::make_unique<T>(m_make()); });
        return *m_value;
    }

private:
    std::function<T()> m_make;
    std::once_flag m_once;
    std::unique_ptr<T> m_value;
};

}  // namespace madoguchi::bench
