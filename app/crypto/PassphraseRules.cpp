// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/crypto/PassphraseRules.h"

#include "app/domain/CodeTable.h"

#include <algorithm>

namespace madoguchi {

namespace {

using Row = CodeRow<PassphraseFault>;

constexpr CodeTable table{std::to_array<Row>({
    {PassphraseFault::TooShort, QLatin1String("too-short"), QT_TRANSLATE_NOOP("PassphraseFault", "At least 12 characters, please.")},
    {PassphraseFault::TooLong, QLatin1String("too-long"), QT_TRANSLATE_NOOP("PassphraseFault", "At most 200 characters, please.")},
    {PassphraseFault::IsStaffId, QLatin1String("staff-id"), QT_TRANSLATE_NOOP("PassphraseFault", "Not the staff ID, please: everybody knows it.")},
    {PassphraseFault::IsPresent, QLatin1String("present"), QT_TRANSLATE_NOOP("PassphraseFault", "This is the passphrase you have now. Choose another one.")},
    {PassphraseFault::OneCharacter, QLatin1String("one-character"), QT_TRANSLATE_NOOP("PassphraseFault", "Not one character over and over, please.")},
})};
static_assert(table.isComplete(PassphraseFault::OneCharacter));

Sensitive<QString> normalised(const QString& text)
{
    return Sensitive<QString>(text.normalized(QString::NormalizationForm_KC));
}

/// A character outside the basic plane counts once.
int characters(const QString& text)
{
    return int(std::ranges::count_if(text, [](QChar unit) { return !unit.isLowSurrogate(); }));
}

/// Code point by code point, without a copy that would have to be wiped.
bool isOneCharacter(const QString& text)
{
    const qsizetype width = text.at(0).isHighSurrogate() ? 2 : 1;
    for (qsizetype i = width; i < text.size(); ++i) {
        if (text.at(i) != text.at(i - width)) {
            return false;
        }
    }
    return true;
}

}  // namespace

std::optional<PassphraseFault> PassphraseRules::fault(const Sensitive<QString>& chosen, const QString& staffId, const Sensitive<QString>& present)
{
    const Sensitive<QString> form = normalised(chosen.reveal());
    const QString& text = form.reveal();
    if (text.compare(staffId, Qt::CaseInsensitive) == 0) {
        return PassphraseFault::IsStaffId;
    }
    if (characters(text) < shortest) {
        return PassphraseFault::TooShort;
    }
    if (characters(text) > longest) {
        return PassphraseFault::TooLong;
    }
    if (text == normalised(present.reveal()).reveal()) {
        return PassphraseFault::IsPresent;
    }
    return isOneCharacter(text) ? std::optional(PassphraseFault::OneCharacter) : std::nullopt;
}

Done PassphraseRules::check(const Sensitive<QString>& chosen, const QString& staffId, const Sensitive<QString>& present)
{
    const auto found = fault(chosen, staffId, present);
    return found ? Done(fail(ErrorCode::PassphraseWeak, QString(code(*found)))) : Done();
}

QLatin1String code(PassphraseFault fault)
{
    return table.code(fault);
}

QString label(PassphraseFault fault)
{
    return table.label(fault, "PassphraseFault");
}

}  // namespace madoguchi
