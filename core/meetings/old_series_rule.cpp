#include "core/meetings/old_series_rule.h"

#include <QList>
#include <array>

namespace meetings {

namespace {

struct OldFrequency {
    const char* sign;
    const char* name;
    const char* list;  ///< what the words that follow are, null: none may
};
// Longer signs first.
constexpr std::array<OldFrequency, 6> kOldFrequencies{{{"MP", "MONTHLY", "BYDAY"},
                                                       {"MD", "MONTHLY", "BYMONTHDAY"},
                                                       {"YM", "YEARLY", "BYMONTH"},
                                                       {"YD", "YEARLY", "BYYEARDAY"},
                                                       {"D", "DAILY", nullptr},
                                                       {"W", "WEEKLY", "BYDAY"}}};
constexpr qsizetype kShortestMoment = 8;  // letters: 20261026
constexpr const char* kUsualCount = "2";  // of a rule that does not say how often

bool isNumber(const QByteArray& word) {
    bool is = false;
    word.toInt(&is);
    return is;
}

/// "2+" is 2, "1-" is -1, "LD" the last day.
QByteArray placeOf(const QByteArray& word) {
    if (word == "LD") return "-1";
    if (word.endsWith('+')) return word.chopped(1);
    return word.endsWith('-') ? '-' + word.chopped(1) : word;
}

bool isPlace(const QByteArray& word) { return word == "LD" || isNumber(placeOf(word)); }
bool isWeekday(const QByteArray& word) { return QByteArrayList{"MO", "TU", "WE", "TH", "FR", "SA", "SU"}.contains(word); }

}  // namespace

QByteArray seriesRuleOfVersionOne(const QByteArray& rule) {
    QList<QByteArray> words = rule.simplified().toUpper().split(' ');
    const auto* frequency = std::find_if(kOldFrequencies.begin(), kOldFrequencies.end(), [&](const OldFrequency& one) {
        return words.first().startsWith(one.sign) && isNumber(words.first().mid(static_cast<qsizetype>(qstrlen(one.sign))));
    });
    if (frequency == kOldFrequencies.end()) return rule;
    QByteArray made = QByteArray("FREQ=") + frequency->name + ";INTERVAL=" + words.takeFirst().mid(static_cast<qsizetype>(qstrlen(frequency->sign)));
    QByteArray ends = QByteArray(";COUNT=") + kUsualCount;
    QByteArrayList list;
    QByteArray place;  // of the weekdays that follow, in a month
    for (const QByteArray& word : std::as_const(words)) {
        if (word.startsWith('#')) ends = word == "#0" ? QByteArray() : ";COUNT=" + word.mid(1);
        else if (word.size() >= kShortestMoment) ends = ";UNTIL=" + word;
        else if (isWeekday(word)) list << place + word;
        else if (!isPlace(word)) return rule;
        else if (qstrcmp(frequency->list, "BYDAY") == 0) place = placeOf(word);
        else list << placeOf(word);
    }
    if (!list.isEmpty() && frequency->list == nullptr) return rule;
    if (!list.isEmpty()) made += QByteArray(";") + frequency->list + '=' + list.join(',');
    return made + ends;
}

}  // namespace meetings
