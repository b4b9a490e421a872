#include "core/picture/chart_words.h"

#include "core/base/language.h"
#include "core/base/month_name.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <cmath>

namespace picture {

QString countWords(qint64 count, Source source) {
    switch (source) {
        case Source::Reports:
            return report::counted(count, QT_TRANSLATE_NOOP("report", "%1 report to the police"), QT_TRANSLATE_NOOP("report", "%1 reports to the police"));
        case Source::Crimes: return report::counted(count, QT_TRANSLATE_NOOP("report", "%1 reported crime"), QT_TRANSLATE_NOOP("report", "%1 reported crimes"));
        case Source::Incident: break;
    }
    return report::counted(count, QT_TRANSLATE_NOOP("report", "%1 event"), QT_TRANSLATE_NOOP("report", "%1 events"));
}

QString joinedWords(const QStringList& words) {
    if (words.size() < 2) return words.join(QString());
    return report::words(QT_TRANSLATE_NOOP("report", "%1 and %2"), {words.first(words.size() - 1).join(QStringLiteral(", ")), words.last()});
}

QString fewWords(const QStringList& words, qsizetype most) {
    if (words.size() <= most) return joinedWords(words);
    return joinedWords(words.first(most - 1) + QStringList{report::words(QT_TRANSLATE_NOOP("report", "%1 more"), {QString::number(words.size() - most + 1)})});
}

QString decimalText(double value) { return report::numberText(std::round(value * 10) / 10); }

QString tenthsText(double value) { return report::fixedText(value, 1); }

QString numberOf(qint64 count) { return base::currentLocale().toString(count); }

QString monthName(int month, bool brief) {
    return brief ? base::shortMonthName(month) : base::currentLocale().standaloneMonthName(month, QLocale::LongFormat);
}

QString dayName(int day, bool brief) {
    const QString name = base::currentLocale().standaloneDayName(day, brief ? QLocale::ShortFormat : QLocale::LongFormat);
    return brief ? name.left(3) : name;
}

QString asSentence(QString words) {
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

}  // namespace picture
