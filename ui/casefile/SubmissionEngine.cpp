// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/SubmissionEngine.h"

#include "ui/casefile/SubmissionView.h"

#include <QBuffer>
#include <QColor>
#include <QCoreApplication>
#include <QMenu>
#include <QPageLayout>
#include <QWebEngineDownloadRequest>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QWebEngineUrlSchemeHandler>
#include <QWebEngineView>

namespace madoguchi {

namespace {

/// Stops every request but that for the page, whatever asks for it.
class Fence final : public QWebEngineUrlRequestInterceptor {
public:
    explicit Fence(SubmissionEngine& engine) : m_engine(engine) {}

    void interceptRequest(QWebEngineUrlRequestInfo& info) override
    {
        if (!SubmissionView::isAllowed(info.requestUrl())) {
            info.block(true);
            Q_EMIT m_engine.blocked(info.requestUrl());
        }
    }

private:
    SubmissionEngine& m_engine;
};

/// Hands out the page from memory.
class PageSource final : public QWebEngineUrlSchemeHandler {
public:
    void setHtml(const QString& html) { m_html = html.toUtf8(); }

    void requestStarted(QWebEngineUrlRequestJob* job) override
    {
        if (job->requestUrl() != SubmissionEngine::pageUrl() || job->requestMethod() != "GET") {
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            return;
        }
        auto* body = new QBuffer(job);
        body->setData(m_html);
        job->reply("text/html; charset=utf-8", body);
    }

private:
    QByteArray m_html;
};

/// A page that can't be led anywhere else and says nothing on standard error.
class FencedPage final : public QWebEnginePage {
public:
    using QWebEnginePage::QWebEnginePage;

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType, bool) override { return SubmissionView::isAllowed(url); }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString&, int, const QString&) override {}
};

void takeEverythingAway(QWebEngineSettings& settings)
{
    using Attribute = QWebEngineSettings::WebAttribute;
    for (const Attribute attribute :
         {Attribute::JavascriptEnabled, Attribute::PluginsEnabled, Attribute::LocalStorageEnabled, Attribute::PdfViewerEnabled,
          Attribute::LocalContentCanAccessFileUrls, Attribute::LocalContentCanAccessRemoteUrls, Attribute::AutoLoadImages,
          Attribute::AutoLoadIconsForPage, Attribute::HyperlinkAuditingEnabled, Attribute::DnsPrefetchEnabled, Attribute::WebGLEnabled,
          Attribute::FullScreenSupportEnabled, Attribute::NavigateOnDropEnabled, Attribute::ErrorPageEnabled,
          Attribute::JavascriptCanAccessClipboard, Attribute::AllowWindowActivationFromJavaScript}) {
        settings.setAttribute(attribute, false);
    }
}

}  // namespace

/// Declared in the order of need: the view and its page go before the profile they use.
struct SubmissionEngine::Parts {
    explicit Parts(SubmissionEngine& engine) : fence(engine) {}

    Fence fence;
    PageSource source;
    QWebEngineProfile profile;  // without a name: off the record
    std::unique_ptr<QWebEngineView> view;
};

QUrl SubmissionEngine::pageUrl()
{
    return QUrl(QStringLiteral("madoguchi:submission"));
}

void SubmissionEngine::registerScheme()
{
    QWebEngineUrlScheme scheme("madoguchi");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::LocalScheme | QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) {
        // Painted by the processor, the browser fits into the window as it is. With OpenGL the first submission on the screen would make
        // the window anew: it flickers, and the keyboard is lost in the middle of the work.
        qputenv("QT_QUICK_BACKEND", "software");
    }
}

SubmissionEngine::SubmissionEngine(QWidget& parent) : m_parts(std::make_unique<Parts>(*this))
{
    QWebEngineProfile& profile = m_parts->profile;
    takeEverythingAway(*profile.settings());
    profile.setHttpCacheType(QWebEngineProfile::NoCache);
    profile.setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile.setSpellCheckEnabled(false);
    profile.setUrlRequestInterceptor(&m_parts->fence);
    profile.installUrlSchemeHandler("madoguchi", &m_parts->source);
    connect(&profile, &QWebEngineProfile::downloadRequested, this, [](QWebEngineDownloadRequest* download) { download->cancel(); });

    m_parts->view = std::make_unique<QWebEngineView>(&parent);
    QWebEngineView* view = m_parts->view.get();
    auto* page = new FencedPage(&profile, view);
    view->setPage(page);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setAcceptDrops(false);
    connect(view, &QWebEngineView::loadFinished, this, [this](bool ok) {
        if (ok) {
            Q_EMIT loaded();
        }
    });
    connect(page, &QWebEnginePage::renderProcessTerminated, this, &SubmissionEngine::crashed);
    connect(page, &QWebEnginePage::pdfPrintingFinished, this, [this](const QString&, bool ok) { Q_EMIT printed(ok); });
}

SubmissionEngine::~SubmissionEngine() = default;

QWidget* SubmissionEngine::view() const
{
    return m_parts->view.get();
}

void SubmissionEngine::load(const QString& html, const QColor& background)
{
    m_parts->source.setHtml(html);
    m_parts->view->page()->setBackgroundColor(background);
    m_parts->view->load(pageUrl());
}

void SubmissionEngine::setZoom(int percent)
{
    m_parts->view->setZoomFactor(percent / 100.0);
}

void SubmissionEngine::print(const QString& file)
{
    const QMarginsF margins(14, 12, 14, 12);  // millimetres, as the style sheets of paper expect them
    m_parts->view->page()->printToPdf(file, QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Millimeter));
}

std::unique_ptr<QMenu> SubmissionEngine::menu() const
{
    auto menu = std::make_unique<QMenu>();
    QWebEnginePage* page = m_parts->view->page();
    for (const auto& [action, text] : {std::pair{QWebEnginePage::Copy, tr("Copy")}, std::pair{QWebEnginePage::SelectAll, tr("Select all")}}) {
        QAction* entry = menu->addAction(text);
        entry->setEnabled(action == QWebEnginePage::SelectAll || page->hasSelection());
        connect(entry, &QAction::triggered, page, [page, action] { page->triggerAction(action); });
    }
    return menu;
}

}  // namespace madoguchi
