// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace madoguchi {

class Theme;

/// A question to the person. Only for decisions: news go into banners.
struct Question {
    struct Choice {
        QString verb;             ///< what pressing it does: 「不受理にする」, never 「はい」
        bool dangerous = false;   ///< harms if pressed by mistake: looks different
        QKeySequence key = {};    ///< does the same as pressing it, and is written on it; empty: none
    };
    struct Option {
        QString id, text;
    };

    QString title;                ///< the question itself
    QString text;                 ///< what it means for the citizen
    QString leaveVerb;            ///< the safe button; has the focus, Esc does the same. Empty: 「やめる」
    QList<Choice> choices;        ///< one or more things to do
    QString reasonLabel;          ///< not empty: a field for a reason is shown
    QStringList reasonExamples;   ///< offered as phrases to start from
    bool reasonRequired = false;  ///< the choices are disabled until a reason of at least one letter stands there (500 at most)
    QString optionLabel;          ///< not empty: one of `options` has to be picked
    QList<Option> options;
};

/// What the person said.
struct Answer {
    int choice = -1;              ///< index into Question::choices; -1: left without doing anything
    QString reason;
    QString option;               ///< id
};

/// Asks without a nested event loop: the answer comes to a function. Tests answer beforehand.
class Ask : public QObject {
    Q_OBJECT
public:
    explicit Ask(const Theme& theme, QObject* parent = nullptr);

    /// `then` is called once, also when the person leaves (choice -1); never when `parent` goes first.
    void ask(QWidget* parent, const Question& question, std::function<void(const Answer&)> then);

    /// Test seam: the next question is not shown but answered so; several are answered in order.
    void answerNext(const Answer& answer);
    /// The question answered last through answerNext().
    const Question& lastQuestion() const { return m_last; }

private:
    const Theme& m_theme;
    QList<Answer> m_prepared;
    Question m_last;
};

}  // namespace madoguchi
