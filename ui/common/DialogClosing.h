// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QDialog;

namespace madoguchi {

/// The dialog deletes itself when it is closed, and the window below has the keyboard again: not every window manager gives it back by
/// itself, and without it no key of the page works. Call it before connecting what may open the next dialog.
void closeIntoParent(QDialog& dialog);

}  // namespace madoguchi
