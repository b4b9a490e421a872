#include "core/agreement/yearly_day.h"

#include <QDate>
#include <QStringList>

namespace agreement {

std::optional<YearlyDay> yearlyDay(const QString& text) {
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0) return std::nullopt;
    YearlyDay found;
    found.label = text.left(equals).trimmed();
    const QStringList words = text.mid(equals + 1).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 2 || found.label.isEmpty()) return std::nullopt;
    found.occasion = words.value(1);
    if (words.first() == u"end-of-spring-term") {
        found.when = YearlyDay::When::SpringTermEnds;
    } else if (words.first() == u"end-of-autumn-term") {
        found.when = YearlyDay::When::AutumnTermEnds;
    } else {
        // 2023 is no leap year: a day that only some years have is none that comes each year.
        const QDate day = QDate::fromString(QStringLiteral("2023-") + words.first(), Qt::ISODate);
        if (!day.isValid()) return std::nullopt;
        found.month = day.month();
        found.day = day.day();
    }
    return found;
}

}  // namespace agreement
