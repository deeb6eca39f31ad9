// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/verify/PemOrDer.h"

#include "app/crypto/OpenSslHandle.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <QDir>
#include <QFile>

namespace madoguchi {

namespace {

using Bio = OpenSslHandle<BIO, BIO_free>;

struct PemBlock {
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long size = 0;

    PemBlock() = default;
    Q_DISABLE_COPY_MOVE(PemBlock)
    ~PemBlock()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(data);
    }
};

}  // namespace

QList<QByteArray> derOf(const QByteArray& pemOrDer, const char* label)
{
    if (!pemOrDer.contains("-----BEGIN ")) {
        return {pemOrDer};
    }
    QList<QByteArray> blocks;
    const Bio bio(BIO_new_mem_buf(pemOrDer.constData(), int(pemOrDer.size())));
    for (;;) {
        PemBlock block;
        if (!bio || PEM_read_bio(bio.get(), &block.name, &block.header, &block.data, &block.size) != 1) {
            break;
        }
        if (qstrcmp(block.name, label) == 0) {
            blocks.append(QByteArray(reinterpret_cast<const char*>(block.data), block.size));
        }
    }
    ERR_clear_error();
    return blocks;
}

Result<QList<QByteArray>> filesOf(const QString& folder, qint64 limit)
{
    const QDir directory(folder);
    if (!directory.isReadable()) {
        return fail(ErrorCode::FileUnreadable);
    }
    QList<QByteArray> contents;
    for (const QString& name : directory.entryList(QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        const bool isReadable = file.open(QIODevice::ReadOnly) && file.size() <= limit;
        contents.append(isReadable ? file.readAll() : QByteArray());
    }
    return contents;
}

}  // namespace madoguchi
