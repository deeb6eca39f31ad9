// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/CaseFile.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace madoguchi {

class BannerArea;
class Office;

/// Tells the person who holds the open case, quietly, that their time with it is nearly over, and plainly when it is over, not confirmed to go
/// on, or ended by somebody else; one key keeps the case. What paper of it has to be handed over PaperNews tells on every page.
class LeaseNews : public QObject {
    Q_OBJECT
public:
    /// From when on the end is told.
    static constexpr int soonSeconds = 30 * 60;

    LeaseNews(Office& office, BannerArea& banners, QObject* parent = nullptr);

    void follow(const CaseFile& file);
    void forget();

Q_SIGNALS:
    void claimWanted();
    /// What may be done with the case is different from now on.
    void ended();

private:
    /// Unconfirmed: the claim that the log has ended, and the renewal still waits to be sent.
    enum class Phase { Quiet, Soon, Unconfirmed, Ended };

    Phase phase() const;
    void look();
    void tell();
    bool wasTakenAway(const CaseFile& file) const;
    void tellLoss(const CaseFile& file);

    Office& m_office;
    BannerArea& m_banners;
    QTimer m_timer;
    std::optional<Claim> m_claim;      ///< the person's own as it is shown, also if it has ended
    std::optional<Claim> m_confirmed;  ///< the person's own as the log alone has it
    Phase m_told = Phase::Quiet;
};

}  // namespace madoguchi
