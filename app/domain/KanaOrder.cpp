// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/domain/KanaOrder.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace madoguchi {

namespace {

constexpr char16_t firstKana = u'ぁ', lastKana = u'ゖ', firstKatakana = u'ァ', lastKatakana = u'ヶ';
constexpr char16_t prolonged = u'ー';
constexpr char16_t firstHalfWidth = 0xFF65, lastHalfWidth = 0xFF9F, firstMark = 0x3099, lastMark = 0x309A;

// From ぁ on, in the order of Unicode: what each kana counts as.
constexpr std::u16string_view bases = u"ああいいううええおおかかききくくけけここささししすすせせそそたたちちつつつててととなにぬねのはははひひひふふふへへへほほほまみむめもややゆゆよよらりるれろわわゐゑをんうかけ";
constexpr std::u16string_view smalls = u"ぁぃぅぇぉっゃゅょゎゕゖ", halfVoiced = u"ぱぴぷぺぽ";
constexpr std::u16string_view vowels = u"あいうえお";
constexpr std::array<std::u16string_view, 5> soundsOf{u"あかさたなはまやらわ", u"いきしちにひみりゐ", u"うくすつぬふむゆる", u"えけせてねへめれゑ", u"おこそとのほもよろを"};
static_assert(bases.size() == lastKana - firstKana + 1);

// Bytes of the first level; a sound of kana is its place in the alphabet behind firstSound.
enum Level1 : char { End = 0, Space = 1, Latin = 2, FirstSound = 0x20 };
constexpr char other = char(0xFE);
// Of the second and third level.
enum Level2 : char { Clear = 1, Voiced = 2, HalfVoiced = 3 };
enum Level3 : char { Prolonged = 1, Small = 2, Full = 3 };
constexpr char endOfFulls = char(0xFF);

char16_t vowelOf(char16_t base)
{
    for (size_t i = 0; i < soundsOf.size(); ++i) {
        if (soundsOf.at(i).find(base) != std::u16string_view::npos) {
            return vowels[i];
        }
    }
    return 0;
}

/// What one kana is on each level.
struct Sound {
    char16_t base;
    char voicing, size;
};

Sound soundOf(char16_t kana)
{
    const char16_t base = bases[kana - firstKana];
    const bool isSmall = smalls.find(kana) != std::u16string_view::npos;
    const char voiced = halfVoiced.find(kana) != std::u16string_view::npos ? HalfVoiced : Voiced;
    return {base, kana == base || isSmall ? char(Clear) : voiced, isSmall ? char(Small) : char(Full)};
}

const std::array<Sound, bases.size()>& sounds()
{
    static const auto all = [] {
        std::array<Sound, bases.size()> made{};
        for (size_t i = 0; i < made.size(); ++i) {
            made.at(i) = soundOf(char16_t(firstKana + i));
        }
        return made;
    }();
    return all;
}

bool needsComposing(QChar letter)
{
    const char16_t unit = letter.unicode();
    return (unit >= firstHalfWidth && unit <= lastHalfWidth) || unit == firstMark || unit == lastMark;
}

/// Takes letters and gives the three levels of the key.
class Levels {
public:
    void take(char16_t letter)
    {
        if (letter >= firstKatakana && letter <= lastKatakana) {
            letter = char16_t(letter - firstKatakana + firstKana);
        }
        if (letter == prolonged && vowelOf(m_last) != 0) {
            add({vowelOf(m_last), Clear, Prolonged});
        } else if (letter >= firstKana && letter <= lastKana) {
            add(sounds().at(size_t(letter - firstKana)));
        } else {
            addOther(letter);
        }
    }

    QByteArray key()
    {
        const auto trimmed = [](QByteArray& level, char usual) {
            while (level.endsWith(usual)) {
                level.chop(1);
            }
            return level;
        };
        return m_first + char(End) + trimmed(m_second, Clear) + char(End) + trimmed(m_third, Full) + endOfFulls;
    }

private:
    void add(const Sound& sound)
    {
        m_first += char(FirstSound + (sound.base - firstKana));
        m_second += sound.voicing;
        m_third += sound.size;
        m_last = sound.base;
    }

    void addOther(char16_t letter)
    {
        m_last = 0;
        if (letter == u' ' || letter == u'\u3000') {
            m_first += char(Space);
        } else if (letter < firstKana) {
            m_first.append(char(Latin)).append(char(letter >> 8)).append(char(letter));
        } else {
            m_first.append(other).append(char(letter >> 8)).append(char(letter));
        }
    }

    QByteArray m_first, m_second, m_third;
    char16_t m_last = 0;  ///< the sound before
};

}  // namespace

QByteArray KanaOrder::key(const QString& reading)
{
    const bool plain = std::none_of(reading.begin(), reading.end(), needsComposing);
    const QString text = plain ? reading : reading.normalized(QString::NormalizationForm_KC);
    Levels levels;
    for (const QChar letter : text) {
        levels.take(letter.unicode());
    }
    return levels.key();
}

}  // namespace madoguchi
