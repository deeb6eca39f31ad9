// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Submission.h"
#include "ui/casefile/Sheet.h"

#include <QCoreApplication>

namespace madoguchi {

/// The part of the sheet that says which document is asked for, for whom and for what.
class RequestSheet {
    Q_DECLARE_TR_FUNCTIONS(RequestSheet)
public:
    /// `number` of `count`, from 1.
    static SheetSection of(const Request& request, int number, int count);

private:
    static QString includeLabel(const QString& code);
    static QString propertyTypeLabel(const QString& code);
    static QString vehicleUseLabel(const QString& code);
    static QString fiscalYear(int year);
    static SheetTable properties(const QList<TaxedProperty>& properties);
    static SheetTable vehicles(const QList<Vehicle>& vehicles);
};

}  // namespace madoguchi
