// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"
#include "ui/common/Icon.h"
#include "ui/common/Tone.h"

#include <QCoreApplication>
#include <QString>

namespace madoguchi {

/// A line of the history in words: what happened, when, who did it and why.
struct HistoryLine {
    Q_DECLARE_TR_FUNCTIONS(HistoryLine)
public:
    Icon icon = Icon::Tick;
    Tone tone = Tone::Note;
    QString what, when;
    QString who;      ///< with the person a case was handed to and the number in the log
    QString reason;
    QString mark;     ///< 「送信待ち」, 「受け付けられませんでした」; empty if the cloud's log has it
    QString refusal;  ///< why the cloud refused it; empty if it did not
    QString code;     ///< of the refusal, "MDG-1006"
    QString actId;    ///< of a refused act, to be explained

    static HistoryLine of(const HistoryItem& item);
};

}  // namespace madoguchi
