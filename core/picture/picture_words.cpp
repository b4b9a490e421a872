#include "core/picture/picture_words.h"

#include "core/base/language.h"
#include "core/picture/chart_words.h"
#include "core/picture/charts.h"

#include <QCoreApplication>
#include <cmath>

namespace picture {

namespace {

QString word(const char* text) { return QCoreApplication::translate("picture", text); }

struct ReasonText {
    const char* key;
    const char* words;
};

ReasonText textOf(NoStatement reason) {
    switch (reason) {
        case NoStatement::NothingToCompare: return {"nothing-to-compare", QT_TRANSLATE_NOOP("picture", "none in either year")};
        case NoStatement::NotCounted: return {"not-counted", QT_TRANSLATE_NOOP("picture", "no figures to compare with")};
        case NoStatement::CategoryIncomplete: return {"category-incomplete", QT_TRANSLATE_NOOP("picture", "the category was not used the whole time")};
        case NoStatement::MonthsDiffer: return {"months-differ", QT_TRANSLATE_NOOP("picture", "no month that both years have figures for")};
        case NoStatement::Missing: return {"missing", QT_TRANSLATE_NOOP("picture", "a figure is missing")};
        case NoStatement::NotOver: return {"not-over", QT_TRANSLATE_NOOP("picture", "not over yet")};
        case NoStatement::TooLittleHistory: return {"too-little-history", QT_TRANSLATE_NOOP("picture", "too few months before it")};
        case NoStatement::TooFewCases: return {"too-few-cases", QT_TRANSLATE_NOOP("picture", "too few lately to say")};
        case NoStatement::Flat: return {"flat", QT_TRANSLATE_NOOP("picture", "the months before were all the same")};
        case NoStatement::NoConvergence: return {"no-convergence", QT_TRANSLATE_NOOP("picture", "the months before follow no pattern that can be reckoned")};
        case NoStatement::Suppressed: break;
    }
    return {"suppressed", QT_TRANSLATE_NOOP("picture", "left out, so that nobody can be recognised")};
}

/// " (2 → 5)", or with the percentage where it holds.
QString fromTo(const GroupFigures& group, bool certain) {
    constexpr qint64 kFewest = 20;
    const QLocale locale = base::currentLocale();
    QString text = locale.toString(group.comparedPrevious) + QStringLiteral(" → ") + locale.toString(group.comparedCount);
    if (certain && group.comparedPrevious >= kFewest && group.comparedCount >= kFewest) {
        const auto percent = static_cast<qint64>(std::llround((group.comparison->ratio - 1) * 100));
        text += QStringLiteral(", ") +
                (percent > 0   ? QStringLiteral("+")
                 : percent < 0 ? QStringLiteral("−")
                               : QString()) +
                locale.toString(std::abs(percent)) + QStringLiteral(" %");
    }
    return QStringLiteral(" (") + text + QStringLiteral(")");
}

}  // namespace

QString reasonWords(NoStatement reason) { return word(textOf(reason).words); }

QString reasonKey(NoStatement reason) { return QLatin1String(textOf(reason).key); }

QString changeWords(const GroupFigures& group) {
    if (!group.signal) return reasonWords(group.noStatement.value_or(NoStatement::NotCounted));
    switch (*group.signal) {
        case Signal::Rise: return word(QT_TRANSLATE_NOOP("picture", "certain rise")) + fromTo(group, true);
        case Signal::Fall: return word(QT_TRANSLATE_NOOP("picture", "certain fall")) + fromTo(group, true);
        case Signal::None: break;
    }
    return word(QT_TRANSLATE_NOOP("picture", "no certain change")) + fromTo(group, false);
}

QString monthWords(const MonthFigure& month, QDate today) {
    if (month.signal)
        return *month.signal == Signal::Rise ? word(QT_TRANSLATE_NOOP("picture", "more than chance brings")) : word(QT_TRANSLATE_NOOP("picture", "within chance"));
    if (month.noStatement == NoStatement::NotOver) {
        if (month.month > today) return word(QT_TRANSLATE_NOOP("picture", "not begun yet"));
        // The police's figures of a month come when it is over.
        if (!month.count) return word(QT_TRANSLATE_NOOP("picture", "the figure has not come yet"));
    }
    return reasonWords(month.noStatement.value_or(NoStatement::Missing));
}

QString daysWords(const Period& period) {
    const QString year = QString::number(period.from.year());
    if (period.to == QDate(period.from.year(), 12, 31)) return year;
    return word(QT_TRANSLATE_NOOP("picture", "%1 up to %2 %3")).arg(year, QString::number(period.to.day()), monthName(period.to.month()));
}

QString sameDaysWords(const YearPicture& picture) {
    const QString year = QString::number(picture.question.compare);
    const auto dayOf = [](QDate day) { return std::pair(day.month(), day.day()); };
    // A whole month beside one that is not over is no comparison of the same days.
    if (dayOf(picture.before.to) != dayOf(picture.now.to) && picture.now.to.day() < picture.now.to.daysInMonth() &&
        picture.before.to.month() == picture.now.to.month() && picture.before.to.day() == picture.before.to.daysInMonth())
        return daysWords(picture.before);
    return picture.before.to == QDate(picture.question.compare, 12, 31) ? year : word(QT_TRANSLATE_NOOP("picture", "the same days of %1")).arg(year);
}

QString alternativeOf(const Chart& chart, const YearPicture& picture) {
    return asSentence(sourceWords(picture.question.source)) + QStringLiteral(". ") + chart.title + QStringLiteral(". ") + chart.sentence;
}

QString sourceWords(Source source) {
    switch (source) {
        case Source::Reports: return word(QT_TRANSLATE_NOOP("picture", "reports to the police"));
        case Source::Crimes: return word(QT_TRANSLATE_NOOP("picture", "reported crimes"));
        case Source::Incident: break;
    }
    return word(QT_TRANSLATE_NOOP("picture", "events"));
}

}  // namespace picture
