// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/main/ctl/PassphraseReader.h"

#include <QStringDecoder>
#include <QTextStream>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace madoguchi {

namespace {

/// Nothing that is typed appears until this goes.
class EchoOff {
public:
    EchoOff()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoOff() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios m_before{};
};

constexpr qsizetype longest = 1000;

Result<Sensitive<QString>> readLine()
{
    QByteArray bytes;
    bytes.reserve(longest + 1);  // grows in no second place
    char next = 0;
    while (bytes.size() <= longest && ::read(STDIN_FILENO, &next, 1) == 1 && next != '\n') {
        bytes.append(next);
    }
    if (bytes.endsWith('\r')) {
        bytes.chop(1);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    Sensitive<QString> line(decoder(bytes));
    const bool good = !bytes.isEmpty() && bytes.size() <= longest && !decoder.hasError();
    wipe(bytes);
    if (!good) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("passphrase"));
    }
    return line;
}

}  // namespace

Result<Sensitive<QString>> PassphraseReader::fromTerminal(const QString& prompt)
{
    if (isatty(STDIN_FILENO) == 0) {
        return fail(ErrorCode::UsageWrong, QStringLiteral("--passphrase-stdin"));
    }
    QTextStream(stderr) << prompt;
    const EchoOff silent;
    auto line = readLine();
    QTextStream(stderr) << u'\n';
    return line;
}

Result<Sensitive<QString>> PassphraseReader::fromStandardInput()
{
    return readLine();
}

}  // namespace madoguchi
