// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/inbox/InboxView.h"

#include <QMap>

namespace madoguchi {

/// Views as they are stored. What another version wrote is taken as far as it is known here: a view is a convenience, never a reason to
/// show nothing.
class InboxViewCodec {
public:
    struct Decoded {
        QList<InboxView> views;
        QMap<QString, QStringList> unknown;  ///< by the name of the view: codes of columns, queues and values that are not known here
    };

    static QByteArray encode(const QList<InboxView>& views);
    /// No views if the bytes are none.
    static Decoded decode(const QByteArray& bytes);
};

}  // namespace madoguchi
