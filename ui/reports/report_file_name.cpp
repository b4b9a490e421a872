#include "ui/reports/report_file_name.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <array>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype kLongestFileName = 48;

/// Reports whose title is long. The others are called as their title is.
constexpr std::array<std::pair<const char*, const char*>, 7> kShortNames{{
    {"steering", QT_TRANSLATE_NOOP("report-file", "steering-group")},
    {"steering-short", QT_TRANSLATE_NOOP("report-file", "steering-group-short")},
    {"agreement", QT_TRANSLATE_NOOP("report-file", "agreement")},
    {"law", QT_TRANSLATE_NOOP("report-file", "duties-of-the-act")},
    {"year", QT_TRANSLATE_NOOP("report-file", "wheel-of-the-year")},
    {"handover", QT_TRANSLATE_NOOP("report-file", "handover")},
    {"round-sheet", QT_TRANSLATE_NOOP("report-file", "round-sheet")},
}};

/// Small letters without their marks, figures, and one dash where anything else stood.
QString plain(const QString& words) {
    QString name;
    for (const QChar letter : words.toLower().normalized(QString::NormalizationForm_D)) {
        if (letter.isMark()) continue;
        const bool kept = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (kept) name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-')) name += u'-';
    }
    name.truncate(kLongestFileName);
    while (name.endsWith(u'-')) name.chop(1);
    return name;
}

}  // namespace

QDate subjectDay(const records::OpenFile& file, const report::ReportKind& kind, const report::Parameters& parameters) {
    if (kind.needsPeriod) return parameters.to;
    if (kind.idKind.isEmpty() || parameters.id.isEmpty()) return {};
    QDate day;
    const auto read = file.read([&](const records::Reader& reader) {
        const records::Kind* records = reader.catalogue().find(kind.idKind);
        if (records == nullptr || records->mainDay < 0) return;
        const auto record = reader.find(*records, parameters.id);
        if (!record) return;
        if (const auto* found = std::get_if<QDate>(&record->values[records->mainDay])) day = *found;
    });
    return read ? day : QDate();
}

QString reportFileName(const report::ReportKind& kind, const report::Parameters& parameters, const report::Report& report, const QString& ending, QDate about) {
    const base::LanguageScope speaks(base::languageFrom(report.language).value_or(base::Language::Swedish));
    QString name = report.title;
    for (const auto& [key, shortName] : kShortNames)
        if (kind.key == key) name = QCoreApplication::translate("report-file", shortName);
    name = plain(name);
    name += u'-' + (kind.needsYear ? QString::number(parameters.year.value_or(report.day.year())) : (about.isValid() && !parameters.isPublic ? about : report.day).toString(Qt::ISODate));
    if (parameters.isPublic) name += u'-' + plain(QCoreApplication::translate("report-file", "public"));
    return name + u'.' + ending;
}

}  // namespace ui
