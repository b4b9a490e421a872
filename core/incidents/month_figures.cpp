#include "core/incidents/month_figures.h"

#include "core/incidents/earlier_figure.h"

#include <QCoreApplication>
#include <algorithm>

namespace incidents {

namespace {

using records::Kind;
using records::Reader;
using records::Record;

QList<MonthFigures::Named> named(const Reader& reader, const Kind& kind) {
    QList<MonthFigures::Named> all;
    for (const Record& record : reader.all(kind)) all << MonthFigures::Named{record.id, reader.label(kind, record)};
    return all;
}

qsizetype indexOf(const QList<MonthFigures::Named>& list, const QString& id) {
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const MonthFigures::Named& one) { return one.id == id; });
    return found == list.cend() ? -1 : found - list.cbegin();
}

QList<Record> storedOf(const Reader& reader, const QString& month) {
    records::Query query;
    query.where(&PoliceStatistic::month, month);
    return reader.all(records::kindOf<PoliceStatistic>(), query);
}

/// "10 (preliminary), until 2026-11-02. 12 counts."
QString earlierWords(const Reader& reader, const QString& id, const PoliceStatistic& figure) {
    const auto said = [](const char* text) { return QCoreApplication::translate("incidents", text); };
    QList<EarlierFigure> all;
    QStringList words;
    for (const Record& part : reader.parts(records::kindOf<EarlierFigure>(), id)) {
        all << records::fromRecord<EarlierFigure>(part);
        const EarlierFigure& one = all.last();
        if (!one.reports) continue;
        words << (one.preliminary ? said(QT_TRANSLATE_NOOP("incidents", "%1 (preliminary) until %2")) : said(QT_TRANSLATE_NOOP("incidents", "%1 until %2")))
                     .arg(*one.reports)
                     .arg(one.replaced.toString(Qt::ISODate));
    }
    if (words.isEmpty()) return {};
    const CountingFigure counting = countingFigure(figure, all);
    if (counting.reports) words << said(QT_TRANSLATE_NOOP("incidents", "%1 counts")).arg(*counting.reports);
    return words.join(QStringLiteral("; "));
}

}  // namespace

MonthFigures readMonth(const Reader& reader, const QString& month) {
    MonthFigures figures{month, named(reader, records::kindOf<Category>()), named(reader, records::kindOf<places::Area>()), {}};
    figures.reports.fill(MonthFigures::Row(figures.areas.size()), figures.categories.size());
    figures.earlier.fill(QStringList(figures.areas.size()), figures.categories.size());
    for (const Record& record : storedOf(reader, month)) {
        const auto figure = records::fromRecord<PoliceStatistic>(record);
        const qsizetype row = indexOf(figures.categories, figure.category.text());
        const qsizetype column = indexOf(figures.areas, figure.area.text());
        if (row < 0 || column < 0) continue;
        figures.reports[row][column] = figure.reports;
        figures.earlier[row][column] = earlierWords(reader, record.id, figure);
    }
    return figures;
}

QString firstMonthWithoutFigures(const Reader& reader) {
    const Kind& kind = records::kindOf<PoliceStatistic>();
    QSet<QString> known;
    QString first;
    for (const Record& record : reader.all(kind)) {
        const QString month = kind.text(record, &PoliceStatistic::month);
        known.insert(month);
        if (first.isEmpty() || month < first) first = month;
    }
    const auto name = [](QDate day) { return day.toString(QStringLiteral("yyyy-MM")); };
    const QDate last = reader.today().addMonths(-1);
    if (first.isEmpty()) return name(last);
    for (QDate month = QDate::fromString(first + QStringLiteral("-01"), Qt::ISODate); name(month) <= name(last); month = month.addMonths(1))
        if (!known.contains(name(month))) return name(month);
    return name(last);
}

base::Result<int> writeMonth(records::OpenFile& file, const MonthFigures& figures) {
    const Kind& kind = records::kindOf<PoliceStatistic>();
    int changed = 0;
    const auto written = file.write({records::ActVerb::Change, "police-statistic"}, [&](records::Batch& batch) -> base::Result<void> {
        QHash<QString, Record> stored;
        for (const Record& record : storedOf(batch.reader(), figures.month)) stored.insert(kind.text(record, &PoliceStatistic::category) + kind.text(record, &PoliceStatistic::area), record);
        for (qsizetype row = 0; row < figures.reports.size(); ++row)
            for (qsizetype column = 0; column < figures.reports[row].size(); ++column) {
                const std::optional<int> reports = figures.reports[row][column];
                if (!reports) continue;
                const QString& category = figures.categories[row].id;
                const QString& area = figures.areas[column].id;
                Record record = stored.value(category + area, kind.blank);
                kind.setValue(record, &PoliceStatistic::month, figures.month);
                kind.setValue(record, &PoliceStatistic::category, category);
                kind.setValue(record, &PoliceStatistic::area, area);
                kind.setValue(record, &PoliceStatistic::reports, static_cast<qint64>(*reports));
                if (record.id.isEmpty()) {
                    if (const auto added = batch.add(kind, record); !added) return base::Failure(added.error());
                    ++changed;
                } else {
                    const auto done = batch.change(kind, record);
                    if (!done) return base::Failure(done.error());
                    changed += *done ? 1 : 0;
                }
            }
        return {};
    });
    if (!written) return base::Failure(written.error());
    return changed;
}

}  // namespace incidents
