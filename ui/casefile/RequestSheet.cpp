// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/RequestSheet.h"

#include "app/domain/JapaneseDate.h"

#include <QHash>

namespace madoguchi {

SheetSection RequestSheet::of(const Request& request, int number, int count)
{
    SheetSection section;
    section.title = count > 1 ? tr("Request %1 of %2: %3").arg(number).arg(count).arg(label(request.kind)) : label(request.kind);
    section.aside = tr("%n copies", nullptr, request.copies);
    section.rows = {
        {tr("For whom"), {request.subject.name}, SheetRow::Style::Name},
        {tr("Date of birth"), {JapaneseDate::ofCertificate(request.subject.birthDate.toString(Qt::ISODate))}},
        {tr("Relationship"), {label(request.subject.relationship)}},
        {tr("Purpose"), {request.purpose}},
    };
    if (request.fiscalYear) {
        section.rows += SheetRow{tr("Fiscal year"), {fiscalYear(*request.fiscalYear)}};
    }
    if (request.koseki) {
        section.rows += SheetRow{tr("Registered domicile"), {request.koseki->honseki}, SheetRow::Style::Name};
        section.rows += SheetRow{tr("Head of the family register"), {request.koseki->hittosha}, SheetRow::Style::Name};
    }
    if (request.moveOut) {
        section.rows += SheetRow{tr("New address"), {request.moveOut->newAddress}, SheetRow::Style::Name};
        section.rows += SheetRow{tr("Date of moving"), {JapaneseDate::full(request.moveOut->moveDate)}};
    }
    if (!request.include.isEmpty()) {
        QStringList included;
        for (const QString& code : request.include) {
            included += includeLabel(code);
        }
        section.rows += SheetRow{tr("To be included"), included};
    }
    section.table = request.properties.isEmpty() ? vehicles(request.vehicles) : properties(request.properties);
    return section;
}

QString RequestSheet::includeLabel(const QString& code)
{
    const QHash<QString, QString> labels{
        {QStringLiteral("head-and-relationship"), tr("Head of household and relationship")},
        {QStringLiteral("honseki"), tr("Registered domicile and head of the family register")},
        {QStringLiteral("my-number"), tr("Individual number (My Number)")},
        {QStringLiteral("juminhyo-code"), tr("Resident record code")},
        {QStringLiteral("whole-household"), tr("The whole household")},
    };
    return labels.value(code, code);
}

QString RequestSheet::propertyTypeLabel(const QString& code)
{
    const QHash<QString, QString> labels{
        {QStringLiteral("land"), tr("Land")},
        {QStringLiteral("house"), tr("House")},
        {QStringLiteral("depreciable"), tr("Depreciable assets")},
    };
    return labels.value(code, code);
}

QString RequestSheet::vehicleUseLabel(const QString& code)
{
    const QHash<QString, QString> labels{
        {QStringLiteral("inspection"), tr("Vehicle inspection")},
        {QStringLiteral("general"), tr("General")},
    };
    return labels.value(code, code);
}

QString RequestSheet::fiscalYear(int year)
{
    // The name of a fiscal year follows the era of its December: 平成31年4月 lies in 令和元年度.
    const QString december = JapaneseDate::full(QDate(year, 12, 31));
    return tr("Fiscal year %1 (%2)").arg(december.section(QStringLiteral("年"), 0, 0)).arg(year);
}

SheetTable RequestSheet::properties(const QList<TaxedProperty>& properties)
{
    SheetTable table{{tr("Type"), tr("Location"), tr("Number")}, {}};
    for (const TaxedProperty& property : properties) {
        table.rows += QStringList{propertyTypeLabel(property.type), property.location, property.number};
    }
    return table;
}

SheetTable RequestSheet::vehicles(const QList<Vehicle>& vehicles)
{
    SheetTable table{{tr("Number plate"), tr("Use")}, {}};
    for (const Vehicle& vehicle : vehicles) {
        table.rows += QStringList{vehicle.plate, vehicleUseLabel(vehicle.use)};
    }
    return table;
}

}  // namespace madoguchi
