// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/base/Error.h"
#include "app/store/CaseFile.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace madoguchi {

class BannerArea;
class Office;
class SubmissionEngine;
struct ProofFacts;

/// From the button to the paper: asks for the file, gathers what the verdict stands on, draws the proof sheet in the fenced engine and
/// writes it as PDF. Nothing lies in any other file on the way.
class ProofFlow : public QObject {
    Q_OBJECT
public:
    /// All must outlive the flow; over `page` the file is asked for.
    ProofFlow(Office& office, BannerArea& banners, QWidget& page);
    ~ProofFlow() override;

    void start(const CaseFile& file);
    /// The same with the file already chosen. Ignored while another sheet is made.
    void save(const CaseFile& file, const QString& fileName);
    /// Drops a sheet that is being made.
    void leave();

Q_SIGNALS:
    void ended(bool written);

private:
    void draw(const CaseFile& file, const std::optional<ProofFacts>& facts, const QString& fileName);
    void finish(const std::optional<Error>& error);

    Office& m_office;
    BannerArea& m_banners;
    QWidget& m_page;
    quint64 m_sheet = 0;  ///< number of the newest sheet: answers to earlier ones are stale
    bool m_underWay = false;
    std::unique_ptr<SubmissionEngine> m_engine;
};

}  // namespace madoguchi
