// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/casefile/IdentityResult.h"

#include <QWidget>

namespace madoguchi {

class Theme;

/// Form above certificate, character under character, large enough to tell 﨑 from 崎; where they differ is tinted and underlined (in another
/// tone if the difference was confirmed), where the certificate has a substitute character (代替文字) is dotted.
class IdentityComparison : public QWidget {
    Q_OBJECT
public:
    explicit IdentityComparison(const Theme& theme, QWidget* parent = nullptr);

    /// `substitutes` as in SignerIdentity; empty if the certificate has none.
    void compare(const QString& what, const QString& form, const QString& certificate, const QString& substitutes = {});
    /// The texts must have visible controls.
    void compare(const QString& what, const ComparedTexts& texts, const IdentityResult& result);
    const QList<ComparedPlace>& places() const { return m_places; }
    /// What differs, in words and code points, for the telephone and for screen readers; empty if nothing does.
    QString explanation() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell {
        QRectF form, certificate;
    };
    QList<Cell> cellsFor(qreal width, qreal* height) const;
    void paintCharacter(QPainter& painter, const QRectF& cell, const QString& character, const ComparedPlace& place, bool fromCertificate) const;

    const Theme& m_theme;
    QList<ComparedPlace> m_places;
};

}  // namespace madoguchi
