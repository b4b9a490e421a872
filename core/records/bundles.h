#pragma once

#include <QByteArray>
#include <QHash>
#include <algorithm>
#include <vector>

namespace records {

/// Which bundle a record belongs to: that of its day and look. There are few looks and a few thousand days of them, so that of a million
/// records no text is hashed.
class Bundles {
public:
    /// @param look  all that alike records have in common, as bytes
    /// @param day   their day
    /// @return the bundle's number; below 0 when there was none, until it is given one
    [[nodiscard]] qsizetype& at(const QByteArray& look, QByteArrayView day) {
        if (m_last < 0 || m_looks[static_cast<std::size_t>(m_last)].bytes != look) m_last = lookAt(look);
        Look& found = m_looks[static_cast<std::size_t>(m_last)];
        if (const int number = numberOf(day); number >= 0) {
            if (static_cast<std::size_t>(number) >= found.byDay.size()) found.byDay.resize(static_cast<std::size_t>(number) + 366, kNone);
            return found.byDay[static_cast<std::size_t>(number)];
        }
        const auto other = found.byText.find(day.toByteArray());
        return other != found.byText.end() ? *other : *found.byText.insert(day.toByteArray(), kNone);
    }

private:
    static constexpr qsizetype kNone = -1;
    static constexpr std::size_t kCompared = 8;  // looks that are compared one by one
    struct Look {
        QByteArray bytes;
        std::vector<qsizetype> byDay;
        QHash<QByteArray, qsizetype> byText;  ///< of days that are none, and of those long ago
    };

    /// Days from 1990 on in a row, as if each month had 31; -1 of anything else.
    [[nodiscard]] static int numberOf(QByteArrayView day) {
        constexpr int kFirstYear = 1990;
        constexpr int kLastYear = 2189;
        if (day.size() != 10) return -1;
        const auto two = [day](qsizetype at) {
            const int tens = day[at] - '0';
            const int ones = day[at + 1] - '0';
            return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10'000 : 10 * tens + ones;
        };
        const int year = 100 * two(0) + two(2);
        const int month = two(5);
        const int ofMonth = two(8);
        if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || ofMonth < 1 || ofMonth > 31) return -1;
        return ((year - kFirstYear) * 12 + month - 1) * 31 + ofMonth - 1;
    }

    [[nodiscard]] qsizetype lookAt(const QByteArray& look) {
        for (std::size_t i = 0; i < std::min(kCompared, m_looks.size()); ++i)
            if (m_looks[i].bytes == look) return static_cast<qsizetype>(i);
        if (const auto known = m_numbers.constFind(look); known != m_numbers.cend()) return *known;
        m_looks.push_back({QByteArray(look.constData(), look.size()), {}, {}});
        m_numbers.insert(m_looks.back().bytes, static_cast<qsizetype>(m_looks.size()) - 1);
        return static_cast<qsizetype>(m_looks.size()) - 1;
    }

    std::vector<Look> m_looks;
    QHash<QByteArray, qsizetype> m_numbers;
    qsizetype m_last = kNone;  ///< many records lie beside one that looks the same
};

}  // namespace records
