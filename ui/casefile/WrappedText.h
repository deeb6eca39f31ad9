// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QTextLayout;

namespace madoguchi {

/// A text of a citizen, readable to its last character: it breaks anywhere if it must (200 characters without a space), is never cut short,
/// never taken for markup, and what would be invisible in it is shown. A right click copies it as it is.
class WrappedText : public QWidget {
    Q_OBJECT
public:
    WrappedText(const Theme& theme, Theme::Type type, QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }
    void setColor(Theme::Color color);
    /// Lines as high as those of another type, so that a label stands on one line with a larger value.
    void setLinesOf(Theme::Type type);
    /// Bold and larger than the type says: for the name on top of a case.
    void setFontSizeOf(Theme::Type type, bool bold);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    /// Breaks the text into lines; gives the height.
    qreal breakLines(QTextLayout& layout, qreal width) const;
    QString visibleText() const;

    const Theme& m_theme;
    QFont m_font;
    QFont m_lineFont;
    Theme::Color m_color = Theme::Color::Text;
    QString m_text;
};

}  // namespace madoguchi
