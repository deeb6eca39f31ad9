// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ProofFlow.h"

#include "app/domain/CaseId.h"
#include "ui/casefile/ProofSheet.h"
#include "ui/casefile/SubmissionEngine.h"
#include "ui/common/BannerArea.h"
#include "ui/common/DialogClosing.h"
#include "ui/common/Office.h"

#include <QColor>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace madoguchi {

ProofFlow::ProofFlow(Office& office, BannerArea& banners, QWidget& page) : QObject(&page), m_office(office), m_banners(banners), m_page(page) {}

ProofFlow::~ProofFlow() = default;

void ProofFlow::start(const CaseFile& file)
{
    if (m_underWay) {
        return;
    }
    auto* dialog = new QFileDialog(&m_page, tr("Save the proof sheet"));
    closeIntoParent(*dialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setViewMode(QFileDialog::List);  // the other one names kinds of files in English
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QDir(documents).exists() ? documents : QDir::homePath());
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("proof-%1.pdf").arg(CaseId::receiptNumber(file.summary.caseNow.id)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& fileName) { save(file, fileName); });
    dialog->open();
}

void ProofFlow::save(const CaseFile& file, const QString& fileName)
{
    if (m_underWay) {
        return;
    }
    m_underWay = true;
    m_office.proof(file.summary.caseNow.id).then(this, [this, file, fileName, number = ++m_sheet](const Result<std::optional<ProofFacts>>& facts) {
        if (number != m_sheet) {
            return;
        }
        if (facts) {
            draw(file, *facts, fileName);
        } else {
            finish(facts.error());
        }
    });
}

void ProofFlow::draw(const CaseFile& file, const std::optional<ProofFacts>& facts, const QString& fileName)
{
    m_engine = std::make_unique<SubmissionEngine>(m_page);
    const auto unwritable = [this] { finish(Error{ErrorCode::FileUnwritable, {}}); };
    connect(m_engine.get(), &SubmissionEngine::loaded, this, [this, fileName] { m_engine->print(fileName); });
    connect(m_engine.get(), &SubmissionEngine::printed, this, [this, unwritable](bool ok) { ok ? finish({}) : unwritable(); });
    connect(m_engine.get(), &SubmissionEngine::crashed, this, unwritable);
    m_engine->load(ProofSheet::page(file, facts, {m_office.staff(), m_office.terminal(), m_office.now(), m_office.isRehearsal()}), Qt::white);
}

void ProofFlow::finish(const std::optional<Error>& error)
{
    leave();
    if (error) {
        m_banners.post(*error);
    } else {
        BannerMessage message;
        message.tone = Tone::Good;
        message.title = tr("The proof sheet is written.");
        message.text = tr("It holds personal data: keep it with the files of the case.");
        m_banners.post(message);
    }
    Q_EMIT ended(!error);
}

void ProofFlow::leave()
{
    ++m_sheet;
    m_underWay = false;
    if (m_engine) {
        m_engine->disconnect(this);
        m_engine.release()->deleteLater();  // it may be speaking just now
    }
}

}  // namespace madoguchi
