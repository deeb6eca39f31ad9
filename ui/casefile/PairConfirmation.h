// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/casefile/IdentityResult.h"

#include <QWidget>

namespace madoguchi {

class Theme;

/// Below a comparison: who has confirmed which of the differing letters as the same, and for the others the button to do it.
class PairConfirmation : public QWidget {
    Q_OBJECT
public:
    /// `canConfirm`: the person may do it now; else only what was confirmed is shown.
    PairConfirmation(const Theme& theme, const IdentityResult& result, bool canConfirm, QWidget* parent = nullptr);

    /// 「髙」と「高」：同じ字として確認済み（R8.11.20 佐藤　花子、受付 0000-0123-6）
    static QString text(const AcceptedPairNote& note);

Q_SIGNALS:
    void chosen(const madoguchi::AcceptedPair& pair);

private:
    void addLine(const Theme& theme, const QString& text);
};

}  // namespace madoguchi
