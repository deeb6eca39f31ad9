// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/problems/RefusedPage.h"

#include "app/base/ErrorCatalog.h"
#include "app/domain/CaseId.h"
#include "ui/casefile/ActLook.h"
#include "ui/common/Ask.h"
#include "ui/common/BannerArea.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListTable.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/problems/RefusedModel.h"
#include "ui/problems/RefusedSheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi {

namespace {

const QString bannerKey = QStringLiteral("refused-page");

}  // namespace

RefusedPage::RefusedPage(Office& office, const Theme& theme, Ask& ask, BannerArea& banners, QWidget* parent)
    : QWidget(parent), m_office(office), m_ask(ask), m_banners(banners), m_model(new RefusedModel(this)),
      m_table(new ListTable(theme, "refusedTable", tr("What was not accepted"), *m_model, this)), m_sheet(new RefusedSheet(this)),
      m_empty(new EmptyState(theme, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("refusedPage"));
    const int margin = Theme::space(Theme::Space::M);
    auto* layout = column(this, Theme::space(Theme::Space::S));
    layout->setContentsMargins(margin, Theme::space(Theme::Space::S), margin, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);
    auto* both = new QWidget(m_stack);
    auto* lines = column(both);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_sheet, 1);
    m_table->setLetters({18, 15, 18, 18});
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    connect(m_table, &QTableView::activated, this, [this] { m_open->click(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, qOverload<>(&RefusedPage::explain));
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &RefusedPage::closeRequested);
    connect(new QShortcut(QKeySequence(Qt::Key_F5), this), &QShortcut::activated, this, [this] { read(); });
    connect(&office, &Office::casesChanged, this, [this] {
        if (isVisible() && !m_busy) {
            read();
        }
    });
    updateButtons();
}

QWidget* RefusedPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = row(head, Theme::space(Theme::Space::M));
    line->addWidget(plainLabel(tr("What was not accepted"), QLatin1String("title"), head));
    m_count = plainLabel({}, QLatin1String("text"), head);
    m_count->setObjectName(QStringLiteral("refusedCount"));
    m_count->setProperty("tone", QStringLiteral("secondary"));
    line->addWidget(m_count);
    line->addStretch(1);
    m_again = addButton(head, tr("Do it again"), "refusedDoAgain", "primary");
    m_aside = addButton(head, tr("Set aside…"), "refusedSetAside", "");
    m_open = addButton(head, tr("Open the case"), "refusedOpen", "");
    auto* back = addButton(head, tr("Back to the list (Esc)"), "refusedBack", "quiet");
    connect(m_again, &QPushButton::clicked, this, &RefusedPage::askFirst);
    connect(m_aside, &QPushButton::clicked, this, &RefusedPage::setAside);
    connect(back, &QPushButton::clicked, this, &RefusedPage::closeRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto item = m_model->at(m_table->currentIndex().row()); item && !item->act.caseId.isEmpty()) {
            Q_EMIT caseRequested(item->act.caseId);
        }
    });
    return head;
}

QPushButton* RefusedPage::addButton(QWidget* head, const QString& words, const char* name, const char* kind)
{
    auto* made = new QPushButton(words, head);
    made->setObjectName(QLatin1String(name));
    made->setProperty("kind", QString::fromLatin1(kind));
    head->layout()->addWidget(made);
    return made;
}

void RefusedPage::open(const QString& caseId)
{
    read(caseId);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RefusedPage::forget()
{
    ++m_reading;
    ++m_choosing;
    m_busy = false;
    m_refused.reset();
    m_model->setOutbox({}, {});
    m_sheet->forget();
    updateButtons();
}

void RefusedPage::read(const QString& caseId)
{
    const int reading = ++m_reading;
    m_office.outbox().then(this, [this, reading, caseId](const Result<QList<OutboxItem>>& outbox) {
        if (reading != m_reading) {
            return;
        }
        if (!outbox) {
            showFailure(outbox.error());
            return;
        }
        m_office.colleagues().then(this, [this, reading, caseId, outbox](const Result<QList<Staff>>& colleagues) {
            if (reading == m_reading) {
                show(*outbox, colleagues.value_or(QList<Staff>()), caseId);
            }
        });
    });
}

void RefusedPage::show(const QList<OutboxItem>& outbox, const QList<Staff>& colleagues, const QString& caseId)
{
    QHash<QString, QString> names;
    for (const Staff& person : colleagues) {
        names.insert(person.id, person.name);
    }
    const auto before = m_model->at(m_table->currentIndex().row());
    m_model->setOutbox(outbox, names);
    m_count->setText(m_model->rowCount() == 0 ? QString() : tr("%1 to settle").arg(figure(m_model->rowCount())));
    m_empty->setMessage(Icon::Good, tr("Everything was accepted"), tr("What the intake service does not accept appears here, with what to do about it."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const int wanted = !caseId.isEmpty() ? m_model->rowOfCase(caseId) : before ? m_model->rowOf(before->act.id) : -1;
    m_table->setCurrentIndex(m_model->index(std::max(wanted, 0), 0));
    explain();
}

void RefusedPage::showFailure(const Error& error)
{
    auto message = bannerOf(error);
    message.key = bannerKey;
    m_banners.post(message);
}

void RefusedPage::explain()
{
    const auto item = m_model->at(m_table->currentIndex().row());
    const int choosing = ++m_choosing;
    m_refused.reset();
    updateButtons();
    if (!item) {
        m_sheet->forget();
    } else if (item->act.caseId.isEmpty()) {
        m_sheet->display(item->refusal ? ErrorCatalog::entry(item->refusal->code).advice : QString());
    } else {
        m_office.caseFile(item->act.caseId).then(this, [this, choosing, item = *item](const Result<CaseFile>& file) {
            if (choosing == m_choosing) {
                explain(item, file);
            }
        });
    }
}

void RefusedPage::explain(const OutboxItem& item, const Result<CaseFile>& file)
{
    if (!file) {
        const ErrorEntry entry = ErrorCatalog::entry(file.error().code);
        m_sheet->display(entry.title + u'\n' + entry.advice);
        return;
    }
    m_refused = RefusedAct::of(item, *file, m_office.staff(), m_office.now());
    m_sheet->display(RefusedWords::of(*m_refused, *file, m_office.staff(), m_office.now()));
    updateButtons();
}

void RefusedPage::updateButtons()
{
    const auto item = m_model->at(m_table->currentIndex().row());
    m_again->setEnabled(!m_busy && m_refused && !m_refused->again);
    m_aside->setEnabled(!m_busy && item && RefusedWords::mayBeSetAside(item->act, m_office.staff()));
    m_open->setEnabled(item && !item->act.caseId.isEmpty());
}

/// What ends a request is asked about a second time too.
void RefusedPage::askFirst()
{
    const RefusedAct refused = *m_refused;
    if (!lookOf(refused.act.kind).isGrave) {
        doAgain(refused);
        return;
    }
    Question question;
    question.title = tr("%1: receipt number %2").arg(label(refused.act.kind), CaseId::receiptNumber(refused.act.caseId));
    question.text = tr("It is done again with the same reason: %1").arg(refused.act.reason);
    question.choices = {{label(refused.act.kind), true, confirmKey()}};
    m_ask.ask(this, question, [this, refused](const Answer& answer) {
        if (answer.choice == 0) {
            doAgain(refused);
        }
    });
}

void RefusedPage::doAgain(const RefusedAct& refused)
{
    m_busy = true;
    updateButtons();
    m_office.doAgain(refused.act.id, refused.version).then(this, [this](const Result<Case>& done) {
        settled(done ? std::nullopt : std::optional(done.error()));
    });
}

void RefusedPage::setAside()
{
    const auto item = m_model->at(m_table->currentIndex().row());
    if (!item) {
        return;
    }
    const bool isOwn = item->act.staffId == m_office.staff().id;
    Question question;
    question.title = tr("Set this aside?");
    question.text = tr("It leaves this list without being done. What you write stays in the audit trail.");
    if (!isOwn) {
        question.text.prepend(tr("A colleague did this and may have paper of the case. Ask them first.") + u'\n');
    }
    question.reasonLabel = isOwn ? tr("What was done about it") : tr("Why you set it aside for your colleague");
    question.reasonExamples = {tr("Paper handed over to the colleague"), tr("The colleague goes on with the case"), tr("Not needed any more")};
    question.reasonRequired = true;
    question.choices = {{tr("Set aside"), false, {}}};
    m_ask.ask(this, question, [this, actId = item->act.id](const Answer& answer) {
        if (answer.choice != 0) {
            return;
        }
        m_busy = true;
        updateButtons();
        m_office.setAside(actId, answer.reason).then(this, [this](const Result<bool>& done) { settled(done ? std::nullopt : std::optional(done.error())); });
    });
}

void RefusedPage::settled(const std::optional<Error>& error)
{
    m_busy = false;
    if (error) {
        showFailure(*error);
    }
    read();
}

}  // namespace madoguchi
