// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/domain/Staff.h"
#include "app/store/CaseFile.h"

#include <QWidget>

class QVBoxLayout;

namespace madoguchi {

class Theme;

/// A case on half a page: whose, proven or not, what for, where it stands.
class CaseDigest : public QWidget {
    Q_OBJECT
public:
    CaseDigest(const Theme& theme, const CaseFile& file, const Staff& me, const QDateTime& now, QWidget* parent = nullptr);

private:
    void addPerson(QVBoxLayout& layout, const CaseFile& file);
    void addVerdict(QVBoxLayout& layout, const Verdict& verdict);
    void addFacts(QVBoxLayout& layout, const CaseFile& file, const Staff& me, const QDateTime& now);

    const Theme& m_theme;
};

}  // namespace madoguchi
