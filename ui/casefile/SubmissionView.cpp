// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/SubmissionView.h"

#include "app/base/Log.h"
#include "ui/casefile/SubmissionEngine.h"
#include "ui/casefile/SubmissionHtml.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int zoomStep = 10;

QString family(const Theme& theme, Theme::Type type)
{
    return QStringLiteral("\"%1\"").arg(theme.font(type).families().join(QStringLiteral("\",\"")));
}

QString size(const Theme& theme, Theme::Type type)
{
    return QStringLiteral("%1pt").arg(theme.font(type).pointSizeF());
}

SubmissionHtml::Look lookOf(const Theme& theme)
{
    using Color = Theme::Color;
    using Type = Theme::Type;
    return {
        {QStringLiteral("text"), theme.name(Color::Text)},
        {QStringLiteral("secondary-text"), theme.name(Color::Secondary)},
        {QStringLiteral("surface"), theme.name(Color::Surface)},
        {QStringLiteral("inset"), theme.name(Color::Ground)},
        {QStringLiteral("line"), theme.name(Color::Line)},
        {QStringLiteral("strong-line"), theme.name(Color::Secondary)},
        {QStringLiteral("bad"), theme.name(Color::Bad)},
        {QStringLiteral("bad-surface"), theme.name(Color::BadSurface)},
        {QStringLiteral("text-font"), family(theme, Type::Text)},
        {QStringLiteral("figures-font"), family(theme, Type::Figure)},
        {QStringLiteral("name-font"), family(theme, Type::Name)},
        {QStringLiteral("text-size"), size(theme, Type::Text)},
        {QStringLiteral("name-size"), size(theme, Type::Name)},
        {QStringLiteral("heading-size"), size(theme, Type::Heading)},
        {QStringLiteral("caption-size"), size(theme, Type::Caption)},
    };
}

}  // namespace

void SubmissionView::registerSchemes()
{
    SubmissionEngine::registerScheme();
}

bool SubmissionView::isAllowed(const QUrl& url)
{
    return url == SubmissionEngine::pageUrl();
}

SubmissionView::SubmissionView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_layout(column(this))
{
    setAccessibleName(tr("Submission as signed"));
    setFocusPolicy(Qt::StrongFocus);
    addShortcuts();
    connect(&theme, &Theme::changed, this, &SubmissionView::draw);
}

SubmissionView::~SubmissionView() = default;

void SubmissionView::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto zoomed) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, zoomed] { setZoom(zoomed(m_zoom)); });
    };
    for (const QKeySequence& keys : {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Semicolon)}) {
        add(keys, [](int percent) { return percent + zoomStep; });  // "+" stands on ";" of a Japanese keyboard
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [](int percent) { return percent - zoomStep; });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [](int) { return 100; });
}

void SubmissionView::display(const CaseFile& file)
{
    if (m_file.messageDigest != file.messageDigest) {
        m_crashes = 0;
    }
    m_file = file;
    draw();
}

void SubmissionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    draw();
}

void SubmissionView::draw()
{
    if (m_file.summary.caseNow.id.isEmpty() || !isVisible()) {
        return;
    }
    const QString html = SubmissionHtml::page(m_file, lookOf(m_theme));
    if (html == m_html) {
        return;
    }
    if (!m_engine) {
        start();
    }
    m_html = html;
    m_engine->load(html, m_theme.color(Theme::Color::Surface));
}

void SubmissionView::start()
{
    m_engine = std::make_unique<SubmissionEngine>(*this);
    QWidget* view = m_engine->view();
    view->setAccessibleName(accessibleName());
    m_layout->addWidget(view);
    const bool focused = hasFocus();
    setFocusProxy(view);
    if (focused) {
        view->setFocus();
    }
    m_engine->setZoom(m_zoom);
    connect(m_engine.get(), &SubmissionEngine::loaded, this, &SubmissionView::shown);
    connect(m_engine.get(), &SubmissionEngine::blocked, this, &SubmissionView::blocked);
    connect(m_engine.get(), &SubmissionEngine::crashed, this, [this] {
        qCWarning(logUi) << "the page of a submission ended unexpectedly";
        if (++m_crashes < 2) {
            m_html.clear();
            QMetaObject::invokeMethod(this, &SubmissionView::draw, Qt::QueuedConnection);
        }
    });
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& at) {
        QMenu* menu = m_engine->menu().release();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(view->mapToGlobal(at));
    });
}

void SubmissionView::forget()
{
    m_file = {};
    m_html.clear();
    setFocusProxy(nullptr);
    m_engine.reset();
}

void SubmissionView::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 50, 300);
    if (m_engine) {
        m_engine->setZoom(m_zoom);
    }
}

}  // namespace madoguchi
