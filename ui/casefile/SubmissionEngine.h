// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QUrl>

#include <memory>

class QColor;
class QMenu;
class QWidget;

namespace madoguchi {

/// The fenced web engine behind SubmissionView: a profile that keeps nothing, a page without script and plug-ins, an address handler that knows
/// one page, and an interceptor that stops everything else.
class SubmissionEngine : public QObject {
    Q_OBJECT
public:
    /// The address of the one page.
    static QUrl pageUrl();
    static void registerScheme();

    /// `parent` becomes the parent of the view.
    explicit SubmissionEngine(QWidget& parent);
    ~SubmissionEngine() override;

    QWidget* view() const;
    void load(const QString& html, const QColor& background);
    void setZoom(int percent);
    /// Writes what is loaded as PDF, A4 upright; ends with printed().
    void print(const QString& file);
    /// Copy and select all: the only things to do with the page.
    std::unique_ptr<QMenu> menu() const;

Q_SIGNALS:
    void loaded();
    void blocked(const QUrl& url);
    void crashed();
    void printed(bool ok);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace madoguchi
