// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QScrollArea>

class QVBoxLayout;

namespace madoguchi {

class Theme;

/// Whether the application is proven, and if not, why and what to do; then who signed. Nothing of a bad verdict looks proven here.
class VerdictPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit VerdictPanel(const Theme& theme, QWidget* parent = nullptr);

    /// The same verdict again leaves the panel as it is.
    void display(const CaseFile& file);
    void forget();
    /// Whether the person may confirm differing letters as the same now.
    void setPairsConfirmable(bool confirmable);
    /// What an outcome means for the clerk's next step.
    static QString meaning(const Verdict& verdict);

Q_SIGNALS:
    void pairChosen(const madoguchi::AcceptedPair& pair);
    void proofRequested();

private:
    void build();
    void addOutcome(QVBoxLayout& layout);
    void addSigner(QVBoxLayout& layout);
    void addProof(QVBoxLayout& layout);

    const Theme& m_theme;
    CaseFile m_file;
    bool m_pairsConfirmable = false;
};

}  // namespace madoguchi
