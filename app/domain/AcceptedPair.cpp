// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/AcceptedPair.h"

#include <QChar>

#include <algorithm>

namespace madoguchi {

namespace {

const QString itemField = QStringLiteral("item");
const QString certificateField = QStringLiteral("certificate");
const QString formField = QStringLiteral("form");
const QString nameItem = QStringLiteral("name");
const QString addressItem = QStringLiteral("address");

/// A letter with at most three selectors or marks.
bool isLetter(const QString& text)
{
    const QList<uint> codePoints = text.toUcs4();
    const auto isMark = [](uint codePoint) { return QChar::isMark(codePoint); };
    return !codePoints.isEmpty() && codePoints.size() <= 4 && QChar::isLetter(codePoints.first())
        && std::all_of(codePoints.cbegin() + 1, codePoints.cend(), isMark);
}

}  // namespace

QMap<QString, QString> AcceptedPair::fields() const
{
    return {{itemField, item == Item::Name ? nameItem : addressItem}, {certificateField, certificate}, {formField, form}};
}

std::optional<AcceptedPair> AcceptedPair::fromFields(const QMap<QString, QString>& fields)
{
    const QString item = fields.value(itemField);
    const AcceptedPair pair{item == addressItem ? Item::Address : Item::Name, fields.value(certificateField), fields.value(formField)};
    const bool isKnown = item == nameItem || item == addressItem;
    return isKnown && isPair(pair.certificate, pair.form) ? std::optional(pair) : std::nullopt;
}

bool AcceptedPair::isPair(const QString& certificate, const QString& form)
{
    return certificate != form && isLetter(certificate) && isLetter(form);
}

}  // namespace madoguchi
