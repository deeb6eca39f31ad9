// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/domain/Staff.h"
#include "app/store/CaseFile.h"

#include <QCoreApplication>
#include <QString>

namespace madoguchi {

/// Sentences about a case that more than one screen says.
class CaseWords {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
public:
    /// The name of a member of the office, as far as the case's history knows it, else the id.
    static QString person(const QString& staffId, const CaseFile& file, const Staff& me);
    /// Who holds the case, until when: 「佐藤　花子（13:05まで）」; 「なし」 if nobody does now. Names are those the history knows.
    static QString claim(const CaseFile& file, const Staff& me, const QDateTime& now);
    /// Where the case stands and who holds it: what is true now, after an act was refused.
    static QString standing(const CaseFile& file, const Staff& me, const QDateTime& now);
    /// Why an act is refused, in words for the person: the guard's own if a guard said no.
    static QString refusal(const Error& error);
    /// 「住民票の写し 2通、戸籍全部事項証明書 1通」 of the form; of the summary's kinds if the form can't be read.
    static QString documents(const CaseFile& file);
};

}  // namespace madoguchi
