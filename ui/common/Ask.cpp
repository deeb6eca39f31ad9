// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/Ask.h"

#include "ui/common/AskDialog.h"
#include "ui/common/DialogClosing.h"

namespace madoguchi {

Ask::Ask(const Theme& theme, QObject* parent) : QObject(parent), m_theme(theme) {}

void Ask::ask(QWidget* parent, const Question& question, std::function<void(const Answer&)> then)
{
    if (!m_prepared.isEmpty()) {
        m_last = question;
        const auto answer = m_prepared.takeFirst();
        // Later, as a person would: callers must not depend on an answer before ask() has returned.
        QMetaObject::invokeMethod(parent, [then = std::move(then), answer] { then(answer); }, Qt::QueuedConnection);
        return;
    }
    auto* dialog = new AskDialog(m_theme, question, parent);
    closeIntoParent(*dialog);
    connect(dialog, &QDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
        auto answer = dialog->answer();
        if (result != QDialog::Accepted) {
            answer = {};
        }
        then(answer);
    });
    dialog->open();
}

void Ask::answerNext(const Answer& answer)
{
    m_prepared << answer;
}

}  // namespace madoguchi
