#include "core/base/language.h"
#include "core/picture/figure_revision.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace picture {

namespace {

/// The same order as the counts': the last final value, else the last of all.
qint64 countingOf(const std::vector<FigureRevision::Value>& values) {
    for (auto value = values.rbegin(); value != values.rend(); ++value)
        if (!value->preliminary) return value->count;
    return values.back().count;
}

}  // namespace

std::vector<FigureRevision> readRevisions(const records::Reader& reader, const Question& question) {
    std::vector<FigureRevision> revisions;
    if (question.source == Source::Incident) return revisions;
    const QString column = question.source == Source::Crimes ? QStringLiteral("crimes") : QStringLiteral("reports");
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("WITH told AS (SELECT DISTINCT figure FROM earlier_figure WHERE %1 IS NOT NULL), "
                       "one AS (SELECT p.id, p.month, p.category, p.area, e.%1 AS value, e.preliminary, e.replaced, 0 AS newest, e.row FROM earlier_figure e "
                       "JOIN police_statistic p ON p.id=e.figure UNION ALL "
                       "SELECT id, month, category, area, %1, preliminary, NULL, 1, row FROM police_statistic WHERE id IN (SELECT figure FROM told)) "
                       "SELECT one.id, one.month, c.name, a.name, one.value, coalesce(one.preliminary, 0), one.replaced FROM one "
                       "JOIN category c ON c.id=one.category JOIN area a ON a.id=one.area WHERE one.value IS NOT NULL AND one.month>=? AND one.month<? "
                       "AND (?='' OR one.area=?) ORDER BY one.month, c.name, a.name, one.id, one.newest, one.row")
            .arg(column));
    rows.bind(QString::number(question.year));
    rows.bind(QString::number(question.year + 1));
    for (int i = 0; i < 2; ++i) rows.bind(question.area.isNull() ? QStringLiteral("") : question.area);
    QString last;
    while (rows.next()) {
        if (revisions.empty() || rows.text(0) != last) revisions.push_back({rows.text(1), rows.text(2), rows.text(3), {}, 0});
        last = rows.text(0);
        revisions.back().values.push_back({rows.integer(4), rows.integer(5) != 0, QDate::fromString(rows.text(6), Qt::ISODate)});
        revisions.back().counts = countingOf(revisions.back().values);
    }
    std::erase_if(revisions, [](const FigureRevision& one) { return one.values.size() < 2; });
    return revisions;
}

QString revisionWords(const FigureRevision& revision) {
    const QLocale locale = base::currentLocale();
    QStringList values;
    for (const FigureRevision::Value& value : revision.values)
        values << (value.preliminary ? QCoreApplication::translate("picture", QT_TRANSLATE_NOOP("picture", "%1 (preliminary)")).arg(locale.toString(value.count))
                                     : locale.toString(value.count));
    return QStringLiteral("%1 %2, %3: %4").arg(revision.month, revision.category, revision.area, values.join(QStringLiteral(" → ")));
}

}  // namespace picture
