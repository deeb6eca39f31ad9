// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ShownCase.h"

#include "app/domain/CaseRules.h"

namespace madoguchi {

void ShownCase::describe(CaseSummary& summary, const std::optional<Submission>& form, const Verdict& verdict)
{
    CaseSummary described;
    described.caseNow = summary.caseNow;
    described.waitingActs = summary.waitingActs;
    described.refusedActs = summary.refusedActs;
    described.outcome = verdict.outcome();
    for (const Finding& finding : verdict.findings()) {
        described.findingCodes.append(finding.code);
    }
    if (form) {
        described.applicantName = form->applicant.name;
        described.applicantKana = form->applicant.kana;
        described.applicantAddress = form->applicant.address;
        described.applicantPhone = form->applicant.phone;
        described.totalYen = form->payment.totalYen;
        described.service = form->service;
        for (const Request& request : form->requests) {
            described.kinds.append(request.kind);
            described.copies += request.copies;
        }
    }
    summary = described;
}

void ShownCase::refresh(CaseRow& row, const QList<OutboxItem>& ofCase, const StaffDirectory& staff)
{
    Case shown = row.confirmed;
    int waiting = 0;
    int refused = 0;
    for (const OutboxItem& item : ofCase) {
        waiting += item.state == OutboxItem::State::Waiting ? 1 : 0;
        if (item.state == OutboxItem::State::Refused) {
            ++refused;
        } else if (item.act.seenVersion == shown.version) {
            shown = CaseRules::replay(shown, item.act, staff.value(item.act.staffId).role, item.act.at).value_or(shown);
        }
    }
    row.summary.caseNow = shown;
    row.summary.waitingActs = waiting;
    row.summary.refusedActs = refused;
}

}  // namespace madoguchi
