// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/CaseSummary.h"

#include <QString>

class QLabel;
class QVBoxLayout;
class QHBoxLayout;
class QWidget;

namespace madoguchi {

/// 「住民票の写し ほか2件」; empty for none.
QString kindsText(const QList<DocumentKind>& kinds);
/// "1,234": a number with separators, the same in every locale of the machine.
QString figure(qint64 number);
/// "09:05" today in Tokyo, else "R8.11.22 09:05"; 「まだありません」 if invalid.
QString momentText(const QDateTime& moment, const QDateTime& now);

/// A label of a type of Theme ("title", "caption" …) that shows plain text only: a citizen's text is never taken for markup.
QLabel* plainLabel(const QString& text, QLatin1String type, QWidget* parent);
/// Running text with a line height of 1.5 that breaks; the text is escaped, so it is still never markup. Change it with setParagraph().
QLabel* paragraphLabel(const QString& text, QWidget* parent);
void setParagraph(QLabel& label, const QString& text);
/// A paragraph in the secondary colour.
QLabel* hintLabel(const QString& text, QWidget* parent);

/// Layouts without margins; spacing in pixels from Theme::space().
QVBoxLayout* column(QWidget* parent, int spacing = 0, int margin = 0);
QHBoxLayout* row(QWidget* parent, int spacing = 0, int margin = 0);

}  // namespace madoguchi
