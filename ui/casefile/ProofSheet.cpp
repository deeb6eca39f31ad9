// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/casefile/ProofSheet.h"

#include "app/domain/CaseId.h"
#include "app/domain/JapaneseDate.h"
#include "ui/casefile/PersonDifference.h"
#include "ui/casefile/VerdictPanel.h"
#include "ui/casefile/VisibleText.h"
#include "ui/common/Badge.h"

#include <QFile>

#include <kainjow/mustache.hpp>

#include <utility>

namespace madoguchi {

namespace {

using kainjow::mustache::data;

/// The more rows, the smaller the page is set, so that it stays one.
const char* densityFor(qsizetype tableRows)
{
    constexpr qsizetype comfortable = 8;
    constexpr qsizetype dense = 14;
    return tableRows <= comfortable ? "normal" : tableRows <= dense ? "dense" : "crowded";
}

data shown(const QString& text)
{
    return data(withVisibleControls(text).toStdString());
}

std::string resource(const QString& name)
{
    QFile file(QStringLiteral(":/templates/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString moment(const QDateTime& at)
{
    return at.isValid() ? JapaneseDate::compact(at) : QStringLiteral("—");
}

/// Gathers the rows of one section.
class Rows {
public:
    void add(const QString& label, const QString& value, const char* style = "text", bool isWide = false)
    {
        data item;
        item["label"] = shown(label);
        item["value"] = shown(value.isEmpty() ? QStringLiteral("—") : value);
        item["style"] = data(std::string(style));
        item["width"] = data(std::string(isWide ? "wide" : "half"));
        m_list << item;
    }

    /// Takes the rows out.
    data section(const QString& title)
    {
        data result;
        result["title"] = shown(title);
        result["rows"] = std::move(m_list);
        return result;
    }

private:
    data m_list{data::type::list};
};

data applicationOf(const CaseFile& file, const std::optional<ProofFacts>& facts)
{
    Rows rows;
    rows.add(ProofSheet::tr("Case"), file.summary.caseNow.id, "figures");
    rows.add(ProofSheet::tr("Time of receipt"), JapaneseDate::full(file.verdict.at()));
    rows.add(ProofSheet::tr("Submission"), file.verdict.submissionId(), "figures");
    rows.add(ProofSheet::tr("Rules of verification"), facts ? ProofSheet::tr("version %1").arg(facts->rules) : QString());
    rows.add(ProofSheet::tr("Message (SHA-256)"), hex(file.messageDigest), "figures", true);
    return rows.section(ProofSheet::tr("What was verified"));
}

QString validity(const SignerIdentity& signer)
{
    return ProofSheet::tr("%1 to %2").arg(moment(signer.notBefore), moment(signer.notAfter));
}

data signerOf(const CaseFile& file, const std::optional<ProofFacts>& facts)
{
    const SignerIdentity signer = file.verdict.signer().value_or(SignerIdentity());
    const EvidenceFacts evidence = facts ? facts->evidence : EvidenceFacts();
    const bool isProven = file.verdict.outcome() != Outcome::Bad;
    Rows rows;
    rows.add(ProofSheet::tr("Name"), signer.name, "name", true);
    rows.add(ProofSheet::tr("Address"), signer.address, "name", true);
    rows.add(ProofSheet::tr("Date of birth"), JapaneseDate::ofCertificate(signer.birthDate));
    rows.add(ProofSheet::tr("Gender"), PersonDifference::genderText(signer.gender));
    rows.add(ProofSheet::tr("Valid"), file.verdict.signer() ? validity(signer) : QString());
    rows.add(ProofSheet::tr("Policy"), evidence.policies.join(QLatin1String(", ")), "figures");
    rows.add(ProofSheet::tr("Key"), evidence.key);
    rows.add(ProofSheet::tr("Certificate signed with"), evidence.algorithm, "figures");
    rows.add(ProofSheet::tr("Serial number"), QString::fromLatin1(signer.serial), "figures");
    rows.add(ProofSheet::tr("Issuer's key"), QString::fromLatin1(signer.issuerKeyId), "figures");
    rows.add(ProofSheet::tr("Certificate (SHA-256)"), hex(evidence.certificateDigest), "figures", true);
    return rows.section(isProven ? ProofSheet::tr("Signer") : ProofSheet::tr("Signer as the certificate says (not proven)"));
}

data findingsOf(const Verdict& verdict)
{
    data list{data::type::list};
    for (const Finding& finding : verdict.findings()) {
        const Severity grave = severity(finding.code);
        data item;
        item["severity"] = data(std::string(code(grave).data()));
        item["word"] = shown(badgeOf(grave).text);
        item["code"] = shown(code(finding.code));
        item["title"] = shown(words(finding).title);
        if (!finding.detail.isEmpty()) {
            item["detail"] = shown(finding.detail);
        }
        list << item;
    }
    return list;
}

QString kindText(EvidenceItem::Kind kind)
{
    switch (kind) {
    case EvidenceItem::Kind::Root:
        return ProofSheet::tr("Signature CA");
    case EvidenceItem::Kind::RevocationList:
        return ProofSheet::tr("Revocation list");
    case EvidenceItem::Kind::StatusResponse:
        break;
    }
    return ProofSheet::tr("OCSP response");
}

/// How old a list or response was when the application came.
QString ageText(const EvidenceFacts::Item& item, const QDateTime& receivedAt)
{
    if (item.kind == EvidenceItem::Kind::Root || !item.from.isValid()) {
        return {};
    }
    const qint64 hours = item.from.secsTo(receivedAt) / 3600;
    return hours < 48 ? ProofSheet::tr("%1 h").arg(hours) : ProofSheet::tr("%1 days").arg(hours / 24);
}

data evidenceOf(const ProofFacts& facts, const QDateTime& receivedAt)
{
    data list{data::type::list};
    for (const EvidenceFacts::Item& item : facts.evidence.items) {
        data row;
        row["kind"] = shown(kindText(item.kind));
        row["digest"] = shown(hex(item.digest));
        row["from"] = shown(moment(item.from));
        row["until"] = shown(moment(item.until));
        row["age"] = shown(ageText(item, receivedAt));
        list << row;
    }
    return list;
}

data headings()
{
    data list{data::type::list};
    for (const QString& text : {ProofSheet::tr("Kind"), ProofSheet::tr("SHA-256"), ProofSheet::tr("This update"), ProofSheet::tr("Next update"), ProofSheet::tr("Age")}) {
        list << data{"text", shown(text)};
    }
    return list;
}

void addEvidence(data& page, const CaseFile& file, const std::optional<ProofFacts>& facts)
{
    page["evidenceTitle"] = shown(ProofSheet::tr("What the result stands on"));
    const bool hasItems = facts && !facts->evidence.items.isEmpty();
    page["hasEvidence"] = data(hasItems);
    if (hasItems) {
        page["headings"] = headings();
        page["evidence"] = evidenceOf(*facts, file.verdict.at());
    } else {
        page["noEvidence"] = shown(facts ? ProofSheet::tr("On the message alone; no certificate, list or response had to be asked.")
                                         : ProofSheet::tr("This application was verified before evidence was kept."));
    }
}

void addFoot(data& page, const CaseFile& file, const ProofSheet::Maker& maker)
{
    page["made"] = shown(ProofSheet::tr("Made %1 by %2 (%3) at %4. Madoguchi %5.")
                             .arg(JapaneseDate::full(maker.now), maker.staff.name, maker.staff.id, maker.terminal, QStringLiteral(MADOGUCHI_VERSION)));
    page["again"] = shown(ProofSheet::tr("The result can be reached again from the evidence kept at the terminal: madoguchictl verify --again %1")
                              .arg(CaseId::receiptNumber(file.summary.caseNow.id)));
}

}  // namespace

QString ProofSheet::page(const CaseFile& file, const std::optional<ProofFacts>& facts, const Maker& maker)
{
    const qsizetype tableRows = file.verdict.findings().size() + (facts ? facts->evidence.items.size() : 0);
    data page;
    page["title"] = shown(tr("Result of the verification"));
    page["style"] = data(resource(QStringLiteral("proof.css")));
    page["density"] = data(std::string(densityFor(tableRows)));
    if (maker.rehearsal) {
        page["rehearsal"] = shown(tr("REHEARSAL"));
    }
    page["receiptLabel"] = shown(tr("Receipt number"));
    page["receipt"] = shown(CaseId::receiptNumber(file.summary.caseNow.id));
    page["outcome"] = data(std::string(code(file.verdict.outcome()).data()));
    page["outcomeWord"] = shown(label(file.verdict.outcome()));
    page["meaning"] = shown(VerdictPanel::meaning(file.verdict));
    data sections{data::type::list};
    sections << applicationOf(file, facts) << signerOf(file, facts);
    page["sections"] = std::move(sections);
    page["findingsTitle"] = shown(tr("Findings"));
    page["findings"] = findingsOf(file.verdict);
    if (file.verdict.findings().isEmpty()) {
        page["noFindings"] = shown(tr("None: everything was checked and holds."));
    }
    addEvidence(page, file, facts);
    addFoot(page, file, maker);
    kainjow::mustache::mustache sheet(resource(QStringLiteral("proof.mustache")));
    return QString::fromStdString(sheet.render(page));
}

}  // namespace madoguchi
