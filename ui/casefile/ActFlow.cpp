// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ActFlow.h"

#include "app/domain/CaseId.h"
#include "app/domain/GuardRules.h"
#include "app/domain/TransitionTable.h"
#include "ui/casefile/ActLook.h"
#include "ui/casefile/ReasonPhrases.h"
#include "ui/common/Office.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace madoguchi {

namespace {

bool hasGuard(const Transition* row, Guard guard)
{
    return row && std::ranges::find(row->guards, guard) != row->guards.end();
}

bool needsColleague(const Case& current, ActKind kind)
{
    return hasGuard(findTransition(current.state, kind), Guard::TargetNamed);
}

QString consequence(ActKind kind)
{
    switch (kind) {
    case ActKind::Reject:
        return ActFlow::tr("The request ends. The citizen is told the reason as you write it here. Only the section chief can take it up again.");
    case ActKind::RequestCorrection:
        return ActFlow::tr("The citizen is asked to correct the request and is told the reason as you write it here.");
    case ActKind::PutOnHold:
        return ActFlow::tr("The case rests until somebody resumes it. The reason is for the office.");
    case ActKind::HandOver:
        return ActFlow::tr("From then on only this colleague works on the case.");
    case ActKind::Release:
        return ActFlow::tr("Somebody else is working on this case. They lose it, and the reason stays with the case.");
    case ActKind::AcceptPair:
        return ActFlow::tr("At later cases these letters are shown as confirmed, with your name and the reason. No verdict changes by it.");
    default:
        return ActFlow::tr("The reason stays with the case.");
    }
}

}  // namespace

ActFlow::ActFlow(Office& office, Ask& ask, QWidget& parent) : QObject(&parent), m_office(office), m_ask(ask), m_page(parent) {}

void ActFlow::leave()
{
    const auto dialogs = m_page.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        dialog->reject();
    }
    setUnderWay(false);
}

bool ActFlow::needsReason(const Case& current, ActKind kind, const QString& staffId, const QDateTime& now)
{
    const Transition* row = findTransition(current.state, kind);
    const Claim* claim = runningClaim(current, now);
    const bool holds = claim && claim->staffId == staffId;
    return hasGuard(row, Guard::ReasonGiven) || (hasGuard(row, Guard::HoldsClaimOrChief) && !holds);
}

void ActFlow::start(const CaseFile& file, ActKind kind)
{
    if (m_underWay) {
        return;
    }
    setUnderWay(true);
    const Case& current = file.summary.caseNow;
    const bool isAsked = lookOf(kind).isGrave || needsReason(current, kind, m_office.staff().id, m_office.now());
    if (needsColleague(current, kind)) {
        askForColleague(file, kind, questionFor(file, kind));
    } else if (isAsked) {
        askThenDo(file, kind, questionFor(file, kind));
    } else {
        perform(file, kind, {});
    }
}

void ActFlow::confirmPair(const CaseFile& file, const AcceptedPair& pair)
{
    if (m_underWay) {
        return;
    }
    setUnderWay(true);
    Question question = questionFor(file, ActKind::AcceptPair);
    question.text.prepend(tr("Certificate: %1, form: %2.").arg(pair.certificate, pair.form) + u'\n');
    askThenDo(file, ActKind::AcceptPair, question, pair.fields());
}

Question ActFlow::questionFor(const CaseFile& file, ActKind kind) const
{
    const Case& current = file.summary.caseNow;
    const bool isGrave = lookOf(kind).isGrave;
    Question question;
    question.title = tr("%1: receipt number %2").arg(label(kind), CaseId::receiptNumber(current.id));
    question.text = consequence(kind);
    question.choices = {{label(kind), isGrave, isGrave ? confirmKey() : QKeySequence()}};
    if (needsReason(current, kind, m_office.staff().id, m_office.now())) {
        question.reasonLabel = tr("Reason");
        question.reasonExamples = ReasonPhrases::of(kind);
        question.reasonRequired = true;
    }
    return question;
}

void ActFlow::askForColleague(const CaseFile& file, ActKind kind, Question question)
{
    m_office.colleagues().then(this, [this, file, kind, question](const Result<QList<Staff>>& colleagues) mutable {
        if (!colleagues) {
            finish({kind, file.summary.caseNow.id, colleagues.error()});
            return;
        }
        const auto& claim = file.summary.caseNow.claim;
        for (const Staff& colleague : *colleagues) {
            const bool canWork = colleague.role == Role::Clerk || colleague.role == Role::Chief;
            if (canWork && colleague.id != m_office.staff().id && !(claim && claim->staffId == colleague.id)) {
                question.options += Question::Option{colleague.id, tr("%1 (%2)").arg(colleague.name, label(colleague.role))};
            }
        }
        question.optionLabel = tr("To whom");
        askThenDo(file, kind, question);
    });
}

void ActFlow::askThenDo(const CaseFile& file, ActKind kind, const Question& question, const Fields& fields)
{
    m_ask.ask(&m_page, question, [self = QPointer(this), file, kind, fields](const Answer& answer) {
        if (!self) {
            return;
        }
        if (answer.choice < 0) {
            self->setUnderWay(false);
        } else {
            self->perform(file, kind, answer, fields);
        }
    });
}

void ActFlow::perform(const CaseFile& file, ActKind kind, const Answer& answer, Fields fields)
{
    const Case& current = file.summary.caseNow;
    if (!answer.option.isEmpty()) {
        fields.insert(QStringLiteral("to"), answer.option);
    }
    m_office.act(current.id, kind, current.version, answer.reason, fields).then(this, [this, kind, id = current.id](const Result<Case>& result) {
        finish({kind, id, result ? std::nullopt : std::optional(result.error())});
    });
}

void ActFlow::finish(const FinishedAct& outcome)
{
    setUnderWay(false);
    Q_EMIT done(outcome);
}

void ActFlow::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    Q_EMIT underWayChanged(underWay);
}

}  // namespace madoguchi
