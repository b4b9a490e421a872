#include "core/agreement/term_calendar.h"

#include "core/base/swedish_calendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace agreement {

namespace {

QList<NamedPeriod> periods(const QJsonValue& list) {
    QList<NamedPeriod> all;
    for (const auto& entry : list.toArray()) {
        const QJsonObject object = entry.toObject();
        const auto day = [&](const char* key) { return QDate::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODate); };
        NamedPeriod period{object.value(QStringLiteral("label")).toString(), day("from"), day("to"), object.value(QStringLiteral("plausible")).toBool()};
        if (const auto week = base::IsoWeek::fromText(object.value(QStringLiteral("week")).toString())) {
            period.from = week->monday();
            period.to = week->sunday();
        }
        if (period.from.isValid() && period.to.isValid()) all << period;
    }
    return all;
}

const NamedPeriod* periodAt(const QList<NamedPeriod>& all, QDate day) {
    for (const NamedPeriod& period : all)
        if (period.from <= day && day <= period.to) return &period;
    return nullptr;
}

}  // namespace

const NamedPeriod* TermCalendar::termAt(QDate day) const { return periodAt(terms, day); }
const NamedPeriod* TermCalendar::breakAt(QDate day) const { return periodAt(breaks, day); }

bool TermCalendar::isSummer(QDate day) const {
    const int week = base::IsoWeek::of(day).week;
    return summerFrom > 0 && summerFrom <= week && week <= summerTo;
}

TermCalendar termCalendar(const QByteArray& agreement) {
    const QJsonObject file = QJsonDocument::fromJson(agreement).object();
    TermCalendar calendar;
    calendar.terms = periods(file.value(QStringLiteral("terms")));
    calendar.breaks = periods(file.value(QStringLiteral("breaks")));
    const QJsonObject summer = file.value(QStringLiteral("summer_weeks")).toObject();
    calendar.summerFrom = summer.value(QStringLiteral("from")).toInt();
    calendar.summerTo = summer.value(QStringLiteral("to")).toInt();
    return calendar;
}

}  // namespace agreement
