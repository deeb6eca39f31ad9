// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/common/DialogClosing.h"

#include <QDialog>

namespace madoguchi {

void closeIntoParent(QDialog& dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&dialog, &QDialog::finished, &dialog, [&dialog] { dialog.parentWidget()->window()->activateWindow(); });
}

}  // namespace madoguchi
