// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "sync/client/Workplace.h"

#include <QCoreApplication>

#include <optional>

namespace madoguchi {

/// The proof sheet (検証結果票): what was verified, with which result, and on what it stands, on one page that can go into a file or before a
/// court. Pure; whatever the citizen or a certificate says is text in it, never markup.
class ProofSheet {
    Q_DECLARE_TR_FUNCTIONS(ProofSheet)
public:
    /// Who makes it, where and when.
    struct Maker {
        Staff staff;
        QString terminal;
        QDateTime now;
        bool rehearsal = false;  ///< printed across the page
    };

    /// One self-contained HTML page for A4. `facts`: nothing if no evidence was kept.
    static QString page(const CaseFile& file, const std::optional<ProofFacts>& facts, const Maker& maker);
};

}  // namespace madoguchi
