// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "ui/casefile/RevocationLine.h"

#include <QPointer>
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
    /// What is known of the signer's revocation now, below the verdict of then.
    void displayRevocation(const RevocationView& view);
    void forget();
    /// Whether the person may confirm differing letters as the same now.
    void setPairsConfirmable(bool confirmable);
    /// What an outcome means for the clerk's next step.
    static QString meaning(const Verdict& verdict);

Q_SIGNALS:
    void pairChosen(const madoguchi::AcceptedPair& pair);
    void proofRequested();
    /// The person wants it asked again.
    void revocationAsked();

private:
    void build();
    void addRevocation(QVBoxLayout& layout);
    void addOutcome(QVBoxLayout& layout);
    void addSigner(QVBoxLayout& layout);
    void addProof(QVBoxLayout& layout);

    const Theme& m_theme;
    CaseFile m_file;
    bool m_pairsConfirmable = false;
    RevocationView m_revocation;
    QPointer<RevocationLine> m_line;  ///< goes with the content
};

}  // namespace madoguchi
