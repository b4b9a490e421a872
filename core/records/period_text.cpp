#include "core/records/period_text.h"

#include "core/base/message.h"
#include "core/base/swedish_calendar.h"
#include "core/records/written_forms.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace records {

QString periodFrom(const QString& text, QDate today) {
    const QString plain = text.simplified();
    static const auto loose = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression weekFirst(QStringLiteral("^(?:v|w|vecka|week)\\.? ?(\\d{1,2}),? (\\d{4})$"), loose);
    static const QRegularExpression weekLast(QStringLiteral("^(\\d{4})[-, ]*(?:v|w|vecka|week)\\.? ?(\\d{1,2})$"), loose);
    const auto week = [](QStringView year, QStringView number) { return base::IsoWeek{year.toInt(), number.toInt()}.text(); };
    if (const auto match = weekFirst.match(plain); match.hasMatch()) return week(match.capturedView(2), match.capturedView(1));
    if (const auto match = weekLast.match(plain); match.hasMatch()) return week(match.capturedView(1), match.capturedView(2));
    return monthFrom(text, today);
}

QString periodText(const QString& period) {
    const auto week = base::IsoWeek::fromText(period);
    return week ? base::filled(QCoreApplication::translate("report", "w %1 %2"), {QString::number(week->week), QString::number(week->year)})
                : period;
}

}  // namespace records
