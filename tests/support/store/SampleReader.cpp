// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/store/SampleReader.h"

#include <QDataStream>
#include <QIODevice>

namespace madoguchi::test {

QByteArray SampleReader::body(const SignedAct& act)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << act.payload << act.signature << act.staffId;
    return bytes;
}

QByteArray SampleReader::body(const Staff& staff)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << staff.id << staff.name << int(staff.role) << staff.publicKey << staff.active;
    return bytes;
}

Result<SignedAct> SampleReader::act(const QByteArray& body) const
{
    SignedAct act;
    QDataStream stream(body);
    stream >> act.payload >> act.signature >> act.staffId;
    return stream.status() == QDataStream::Ok ? Result<SignedAct>(act) : fail(ErrorCode::RequestMalformed);
}

Result<Staff> SampleReader::staff(const QByteArray& body) const
{
    Staff staff;
    int role = 0;
    QDataStream stream(body);
    stream >> staff.id >> staff.name >> role >> staff.publicKey >> staff.active;
    staff.role = Role(role);
    return stream.status() == QDataStream::Ok ? Result<Staff>(staff) : fail(ErrorCode::RequestMalformed);
}

}  // namespace madoguchi::test
