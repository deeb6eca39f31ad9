// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "sync/cloud/PassphraseInput.h"

#include "sync/cloud/CloudOutput.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <termios.h>
#include <unistd.h>

namespace madoguchi {

namespace {

constexpr qsizetype longestLine = 4096;

tl::unexpected<Error> unusable()
{
    return fail(ErrorCode::UsageWrong, QStringLiteral("passphrase"));
}

Result<Sensitive<QString>> readLine()
{
    QFile input;
    if (!input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return unusable();
    }
    QByteArray line = input.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const Sensitive<QString> text(decoder(line));
    wipe(line);
    if (text.reveal().isEmpty() || decoder.hasError()) {
        return unusable();
    }
    return text;
}

/// Keeps what is typed off the screen while it lives.
class SilentTerminal {
public:
    SilentTerminal()
    {
        m_isTerminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isTerminal) {
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~SilentTerminal()
    {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before{};
    bool m_isTerminal = false;
};

Result<Sensitive<QString>> ask(const QString& question)
{
    CloudOutput::standardError(question);
    Result<Sensitive<QString>> answer = readLine();
    CloudOutput::standardError(QStringLiteral("\n"));
    return answer;
}

}  // namespace

Result<Sensitive<QString>> PassphraseInput::fromStandardInput()
{
    return readLine();
}

Result<Sensitive<QString>> PassphraseInput::fromTerminal()
{
    const SilentTerminal terminal;
    if (!terminal.isTerminal()) {
        return unusable();
    }
    const Result<Sensitive<QString>> first = ask(QCoreApplication::translate("PassphraseInput", "Passphrase: "));
    if (!first) {
        return first;
    }
    const Result<Sensitive<QString>> second = ask(QCoreApplication::translate("PassphraseInput", "Once more: "));
    return second && second->reveal() == first->reveal() ? first : Result<Sensitive<QString>>(unusable());
}

}  // namespace madoguchi
