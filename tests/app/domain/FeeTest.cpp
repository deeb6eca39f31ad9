// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/Fee.h"

#include <QtTest>

using namespace madoguchi;

class FeeTest : public QObject {
    Q_OBJECT

private:
    static FeeTable table()
    {
        FeeTable table;
        table.yenPerCopy = {{DocumentKind::Juminhyo, 300}, {DocumentKind::KosekiZenbu, 450}, {DocumentKind::Tenshutsu, 0}};
        table.postageYen = {{{MailService::Ordinary, Envelope::Long3}, 110}, {{MailService::Ordinary, Envelope::Square2}, 140}};
        return table;
    }

    static Request requestFor(DocumentKind kind, int copies)
    {
        Request request;
        request.kind = kind;
        request.copies = copies;
        return request;
    }

private Q_SLOTS:
    void everyCopyOfEveryRequestCosts()
    {
        QCOMPARE(table().fee({requestFor(DocumentKind::Juminhyo, 2), requestFor(DocumentKind::KosekiZenbu, 1), requestFor(DocumentKind::Tenshutsu, 3)}), 1050);
        QCOMPARE(table().fee({}), 0);
    }

    void aPriceNobodyHasSetIsNotZero()
    {
        QCOMPARE(table().fee({requestFor(DocumentKind::Juminhyo, 1), requestFor(DocumentKind::Nozei, 1)}), std::nullopt);
        QCOMPARE(table().postage(MailService::Express, Envelope::Long3), std::nullopt);
        QCOMPARE(FeeTable().postage(MailService::Ordinary, std::nullopt), std::nullopt);
    }

    void theSmallEnvelopeIsMeantIfNoneWasChosen()
    {
        QCOMPARE(table().postage(MailService::Ordinary, std::nullopt), 110);
        QCOMPARE(table().postage(MailService::Ordinary, Envelope::Square2), 140);
    }
};

QTEST_APPLESS_MAIN(FeeTest)
#include "FeeTest.moc"
