// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "ui/common/Ask.h"

#include <QObject>

#include <optional>

namespace madoguchi {

class Office;

/// What became of an act on this terminal; what the cloud says of it later comes with the case's history.
struct FinishedAct {
    ActKind kind = ActKind::Claim;
    QString caseId;
    std::optional<Error> error;  ///< nothing: it is stored and on its way
};

/// Takes a person from the press of a button to the act: asks for what the act needs (a reason, a colleague, a second look), then does it.
class ActFlow : public QObject {
    Q_OBJECT
public:
    /// `parent` is the page over which questions are asked; all must outlive the flow.
    ActFlow(Office& office, Ask& ask, QWidget& parent);

    /// One at a time: ignored while another is under way.
    void start(const CaseFile& file, ActKind kind);
    /// Two letters are the same: asks why, then does it. Ignored while another act is under way.
    void confirmPair(const CaseFile& file, const AcceptedPair& pair);
    bool isUnderWay() const { return m_underWay; }
    /// Leaves whatever is asked at the moment without doing anything; an act that was already sent is not called back.
    void leave();
    /// Whether the transition table makes this person say why.
    static bool needsReason(const Case& current, ActKind kind, const QString& staffId, const QDateTime& now);

Q_SIGNALS:
    void underWayChanged(bool underWay);
    void done(const madoguchi::FinishedAct& outcome);

private:
    Question questionFor(const CaseFile& file, ActKind kind) const;
    void askForColleague(const CaseFile& file, ActKind kind, Question question);
    using Fields = QMap<QString, QString>;
    void askThenDo(const CaseFile& file, ActKind kind, const Question& question, const Fields& fields = {});
    void perform(const CaseFile& file, ActKind kind, const Answer& answer, Fields fields = {});
    void finish(const FinishedAct& outcome);
    void setUnderWay(bool underWay);

    Office& m_office;
    Ask& m_ask;
    QWidget& m_page;
    bool m_underWay = false;
};

}  // namespace madoguchi

Q_DECLARE_METATYPE(madoguchi::FinishedAct)
