// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/ClaimsPage.h"

#include "app/base/ErrorCatalog.h"
#include "ui/casefile/ReasonPhrases.h"
#include "ui/common/Ask.h"
#include "ui/common/BannerArea.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListTable.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/settings/HeldCaseModel.h"
#include "ui/settings/HoldingModel.h"
#include "ui/settings/ReleaseRun.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

const QString bannerKey = QStringLiteral("claims");

}  // namespace

ClaimsPage::ClaimsPage(Office& office, const Theme& theme, Ask& ask, BannerArea& banners, QWidget* parent)
    : QWidget(parent), m_office(office), m_ask(ask), m_banners(banners), m_holdings(new HoldingModel(this)), m_cases(new HeldCaseModel(this)),
      m_people(new ListTable(theme, "claimsPeople", tr("Who holds cases"), *m_holdings, this)),
      m_table(new ListTable(theme, "claimsCases", tr("The cases of this person"), *m_cases, this)), m_empty(new EmptyState(theme, this)),
      m_stack(new QStackedWidget(this)), m_run(new ReleaseRun(office, this))
{
    setObjectName(QStringLiteral("claimsPage"));
    m_empty->setObjectName(QStringLiteral("claimsEmpty"));
    const int margin = Theme::space(Theme::Space::M);
    auto* layout = column(this, Theme::space(Theme::Space::S));
    layout->setContentsMargins(margin, Theme::space(Theme::Space::S), margin, 0);
    layout->addWidget(makeHead());
    layout->addWidget(hintLabel(tr("A case comes free by itself when its time is over. If a colleague is absent, what they hold can be released before that."), this));
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeTables());
    m_stack->addWidget(m_empty);
    connectParts();
    updateButtons();
}

QWidget* ClaimsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = row(head, Theme::space(Theme::Space::M));
    line->addWidget(plainLabel(tr("Who works on what"), QLatin1String("title"), head));
    m_count = plainLabel({}, QLatin1String("text"), head);
    m_count->setObjectName(QStringLiteral("claimsCount"));
    m_count->setProperty("tone", QStringLiteral("secondary"));
    line->addWidget(m_count);
    line->addStretch(1);
    m_work = new LongWork("claimsProgress", tr("Progress of the release"), head);
    m_release = new QPushButton(head);
    m_release->setObjectName(QStringLiteral("claimsRelease"));
    m_release->setProperty("kind", QStringLiteral("danger"));
    auto* back = new QPushButton(tr("Back to the list (Esc)"), head);
    back->setObjectName(QStringLiteral("claimsBack"));
    back->setProperty("kind", QStringLiteral("quiet"));
    connect(back, &QPushButton::clicked, this, &ClaimsPage::closeRequested);
    for (QWidget* part : {static_cast<QWidget*>(m_work), static_cast<QWidget*>(m_release), static_cast<QWidget*>(back)}) {
        line->addWidget(part);
    }
    return head;
}

QWidget* ClaimsPage::makeTables()
{
    auto* both = new QWidget(m_stack);
    auto* lines = column(both, Theme::space(Theme::Space::M));
    lines->addWidget(m_people, 2);
    lines->addWidget(m_table, 3);
    m_people->setLetters({26, 9, 18, 18});
    m_table->setLetters({15, 22, 12, 12, 12});
    return both;
}

void ClaimsPage::connectParts()
{
    connect(m_release, &QPushButton::clicked, this, [this] { m_run->isUnderWay() ? m_run->stop() : askFirst(); });
    connect(m_people->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClaimsPage::showCases);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT caseRequested(m_cases->cases().at(index.row()).summary.caseNow.id);
    });
    connect(m_run, &ReleaseRun::answered, this, [this](const QString& caseId, const std::optional<Error>& error, int number, int all) {
        m_cases->setAnswer(caseId, error ? tr("not released: %1").arg(ErrorCatalog::entry(error->code).title) : tr("released"));
        m_progress(number, all);
    });
    connect(m_run, &ReleaseRun::finished, this, &ClaimsPage::finish);
    connect(&m_office, &Office::actRefused, this, [this](const QString& caseId, const QString&, const Error& error) {
        m_cases->setAnswer(caseId, tr("not released: %1").arg(ErrorCatalog::entry(error.code).title));
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &ClaimsPage::closeRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this, &ClaimsPage::read);
}

void ClaimsPage::open()
{
    read();
    m_people->setFocus(Qt::OtherFocusReason);
}

void ClaimsPage::forget()
{
    ++m_question;
    m_run->stop();
    m_work->end();
    m_holdings->setHoldings({}, {});
    m_cases->setCases({}, {});
    updateButtons();
}

void ClaimsPage::read()
{
    if (m_run->isUnderWay()) {
        return;
    }
    const int question = ++m_question;
    m_office.caseIndex().then(this, [this, question](const Result<CaseIndex>& index) {
        if (question != m_question) {
            return;
        }
        if (!index) {
            m_banners.post(index.error());
            return;
        }
        readHeld(question, Holding::heldIn(*index, m_office.now()));
    });
}

/// The index knows who holds what; what an act has to name is read for those cases alone.
void ClaimsPage::readHeld(int question, const QStringList& caseIds)
{
    auto read = caseIds.isEmpty() ? QtFuture::makeReadyFuture(Result<QList<CaseSummary>>()) : m_office.summaries(caseIds);
    read.then(this, [this, question](const Result<QList<CaseSummary>>& held) {
        if (question != m_question) {
            return;
        }
        if (!held) {
            m_banners.post(held.error());
            return;
        }
        m_office.colleagues().then(this, [this, question, held](const Result<QList<Staff>>& colleagues) {
            if (question == m_question) {
                show(*held, colleagues.value_or(QList<Staff>()));
            }
        });
    });
}

void ClaimsPage::show(const QList<CaseSummary>& held, const QList<Staff>& colleagues)
{
    QHash<QString, QString> names;
    for (const Staff& person : colleagues) {
        names.insert(person.id, person.name);
    }
    const QString before = m_holdings->at(m_people->currentIndex().row()).staffId;
    const auto holdings = Holding::of(held, names, m_office.now());
    m_holdings->setHoldings(holdings, m_office.now());
    m_empty->setMessage(Icon::People, tr("Nobody holds a case now"), tr("Whoever takes a case stands here until they let it go or their time is over."));
    m_stack->setCurrentIndex(holdings.isEmpty() ? 1 : 0);
    m_count->setText(holdings.isEmpty() ? QString() : tr("%1 persons").arg(figure(holdings.size())));
    m_people->setCurrentIndex(m_holdings->index(std::max(m_holdings->rowOf(before), 0), 0));
    showCases();
}

void ClaimsPage::showCases()
{
    if (!m_run->isUnderWay()) {
        m_cases->setCases(m_holdings->at(m_people->currentIndex().row()).cases, m_office.now());
    }
    updateButtons();
}

void ClaimsPage::updateButtons()
{
    const Holding chosen = m_holdings->at(m_people->currentIndex().row());
    m_people->setEnabled(!m_run->isUnderWay());
    m_release->setText(m_run->isUnderWay() ? tr("Stop") : tr("Release all %1 cases…").arg(figure(chosen.cases.size())));
    m_release->setEnabled(m_run->isUnderWay() || !chosen.cases.isEmpty());
}

void ClaimsPage::askFirst()
{
    const Holding chosen = m_holdings->at(m_people->currentIndex().row());
    Question question;
    question.title = tr("Release all %1 cases that %2 holds?").arg(figure(chosen.cases.size()), chosen.name);
    question.text = tr("Anybody may take them then. If paper of these cases is printed or sealed, it must be handed over first. Each release is recorded with your name and the reason.");
    question.reasonLabel = tr("Reason");
    question.reasonExamples = ReasonPhrases::of(ActKind::Release);
    question.reasonRequired = true;
    question.choices = {{tr("Release all"), true, {}}};
    m_ask.ask(this, question, [this, cases = chosen.cases](const Answer& answer) {
        if (answer.choice == 0 && !m_run->isUnderWay()) {
            m_banners.withdraw(bannerKey);
            m_cases->setCases(cases, m_office.now());
            m_progress = m_work->begin();
            m_run->start(cases, answer.reason);
            updateButtons();
        }
    });
}

/// The answers stay where they stand until something else is chosen or read.
void ClaimsPage::finish(int released, int refused, int left)
{
    m_work->end();
    updateButtons();
    if (!m_office.isUnlocked()) {
        return;
    }
    if (isVisible()) {
        m_people->setFocus(Qt::OtherFocusReason);  // it could not keep the keyboard while it was disabled
    }
    BannerMessage message;
    message.key = bannerKey;
    message.tone = refused + left > 0 ? Tone::Caution : Tone::Good;
    message.title = tr("%1 cases were released.").arg(figure(released));
    if (refused > 0) {
        message.text = tr("%1 were not released: the list says why.").arg(figure(refused));
    } else if (left > 0) {
        message.text = tr("You stopped before the other %1.").arg(figure(left));
    } else {
        message.text = tr("Should the intake service not accept one of them, you are told.");
    }
    m_banners.post(message);
}

}  // namespace madoguchi
