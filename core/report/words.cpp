#include "core/report/words.h"

#include "core/base/language.h"
#include "core/base/message.h"

#include <QCoreApplication>
#include <cmath>

namespace report {

QString words(const char* source, const QStringList& args) { return base::filled(QCoreApplication::translate("report", source), args); }

QString counted(qsizetype number, const char* one, const char* many, const QStringList& args) {
    return words(number == 1 ? one : many, QStringList{base::currentLocale().toString(qlonglong(number))} + args);
}

QString fixedText(double value, int decimals) {
    // A minus, not a hyphen, in every language; no minus before what is shown as nothing.
    const double factor = std::pow(10.0, decimals);
    const double shown = std::round(value * factor) == 0 ? 0 : value;
    return base::currentLocale().toString(shown, 'f', decimals).replace(u'-', u'−');
}

QString numberText(double value) {
    for (const int decimals : {0, 1}) {
        const double factor = std::pow(10.0, decimals);
        if (std::abs(value * factor - std::round(value * factor)) < 1e-6) return fixedText(value, decimals);
    }
    return fixedText(value, 2);
}

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("–"); }

QString orDash(const QString& text) { return text.trimmed().isEmpty() ? QStringLiteral("–") : text.trimmed(); }

Report begun(const QString& title, const QString& subtitle, QDate day, const Face& face) {
    Report report;
    report.title = title;
    report.subtitle = subtitle;
    report.municipality = face.municipality;
    report.marking = face.marking;
    report.language = base::languageCode(base::currentLanguage());
    report.day = day;
    report.words = {QCoreApplication::translate("report", "Page %1 of %2"), QCoreApplication::translate("report", "Contents"),
                    QCoreApplication::translate("report", "To the content"), QCoreApplication::translate("report", "The values as a table"),
                    QCoreApplication::translate("report", "Date"),
                    face.municipality.trimmed().isEmpty() ? words(QT_TRANSLATE_NOOP("report", "Coat of arms"))
                                                          : words(QT_TRANSLATE_NOOP("report", "Coat of arms: %1"), {face.municipality.trimmed()}),
                    words(QT_TRANSLATE_NOOP("report", "Contact"))};
    report.sender = face.sender;
    if (face.isPublic)
        report.blocks << Paragraph{words(QT_TRANSLATE_NOOP("report",
                                                           "Public version: fields that may hold sensitive details, and counts of 1–4 of events, reports and visits, are left out. "
                                                           "It does not replace a secrecy assessment before anything is handed out.")),
                                   true};
    return report;
}

QString countText(qint64 count, bool isPublic) {
    if (isPublic && count > 0 && count < kSmallestPublicCount)
        return words(QT_TRANSLATE_NOOP("report", "fewer than %1"), {QString::number(kSmallestPublicCount)});
    return base::currentLocale().toString(qlonglong(count));
}

}  // namespace report
