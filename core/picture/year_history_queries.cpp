#include "core/picture/year_history.h"

#include "core/focus/counted_months.h"
#include "core/incidents/category.h"
#include "core/storage/database.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace picture {

namespace {

/// By category id and year.
using YearSums = std::map<std::pair<QString, int>, qint64>;

/// Never null, which SQLite would take for "unknown".
QString areaOrNone(const Question& question) { return question.area.isNull() ? QStringLiteral("") : question.area; }

YearSums eventSums(const records::Reader& reader, const Question& question, int first) {
    YearSums sums;
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT c.id, counted.year, counted.events FROM (SELECT category, substr(occurred, 1, 4) AS year, count(*) AS events FROM incident "
                       "WHERE occurred>=? AND occurred<? AND (?='' OR area=(SELECT row FROM area WHERE id=?)) GROUP BY 1, 2) counted "
                       "JOIN category c ON c.row=counted.category"));
    rows.bind(QDate(first, 1, 1).toString(Qt::ISODate));
    rows.bind(std::min(QDate(question.year + 1, 1, 1), question.today.addDays(1)).toString(Qt::ISODate));
    for (int i = 0; i < 2; ++i) rows.bind(areaOrNone(question));
    while (rows.next()) sums[{rows.text(0), rows.text(1).toInt()}] = rows.integer(2);
    return sums;
}

/// Of a month with several figures the newest final one counts, else the newest preliminary one.
YearSums figureSums(const records::Reader& reader, const Question& question, int first) {
    const QString column = question.source == Source::Crimes ? QStringLiteral("crimes") : QStringLiteral("reports");
    std::map<std::tuple<QString, QString, QString>, qint64> figures;
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT month, category, area, value FROM %1 WHERE month>=? AND month<=? AND (?='' OR area=?)").arg(focus::policeValues(column)) +
        focus::countsLast());
    rows.bind(QStringLiteral("%1-01").arg(first, 4, 10, QLatin1Char('0')));
    rows.bind(std::min(QDate(question.year, 12, 31), question.today).toString(QStringLiteral("yyyy-MM")));
    for (int i = 0; i < 2; ++i) rows.bind(areaOrNone(question));
    while (rows.next()) figures[{rows.text(0), rows.text(1), rows.text(2)}] = rows.integer(3);
    YearSums sums;
    for (const auto& [place, count] : figures) sums[{std::get<1>(place), std::get<0>(place).left(4).toInt()}] += count;
    return sums;
}

}  // namespace

YearHistory readYearHistory(const records::Reader& reader, const Question& question) {
    YearHistory history;
    history.question = question;
    history.lastDay = std::min(QDate(question.year, 12, 31), question.today);
    history.lastIsOver = question.today >= QDate(question.year, 12, 31);
    const int first = question.year - kHistoryYears + 1;
    const YearSums sums = question.source == Source::Incident ? eventSums(reader, question, first) : figureSums(reader, question, first);
    int earliest = question.year;
    for (const auto& [place, count] : sums) earliest = std::min(earliest, place.second);
    for (int year = earliest; year <= question.year; ++year) history.years.push_back(year);
    YearHistory::Row all{{}, {}, {}, Series(history.years.size())};
    QHash<QString, YearHistory::Row> rows;
    for (const auto& [place, count] : sums) {
        const auto at = static_cast<std::size_t>(place.second - earliest);
        all.years[at] = all.years[at].value_or(0) + count;
        auto& row = rows[place.first];
        row.years.resize(history.years.size());
        row.years[at] = count;
    }
    history.rows.push_back(all);
    reader.each(records::kindOf<incidents::Category>(), {}, [&](const records::Record& record) {
        const auto found = rows.find(record.id);
        if (found == rows.end()) return true;
        found->category = record.id;
        const auto own = records::fromRecord<incidents::Category>(record);
        found->name = own.name;
        if (own.colour) found->hue = static_cast<int>(*own.colour);
        // In a year in which events were written down, none of a category means none; the police's figures say nothing of what they lack.
        for (std::size_t i = 0; i < history.years.size() && question.source == Source::Incident; ++i)
            if (all.years[i] && !found->years[i]) found->years[i] = 0;
        history.rows.push_back(*found);
        return true;
    });
    return history;
}

QStringList SurveyHistory::indicators() const {
    struct Told {
        QString indicator;
        bool ofArea = false;
        int years = 1;
    };
    std::vector<Told> told;
    const Value* before = nullptr;
    for (const Value& value : values) {
        if (before == nullptr || before->indicator != value.indicator) told.push_back({value.indicator, !value.area.isEmpty()});
        else if (before->year != value.year) ++told.back().years;
        before = &value;
    }
    std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return std::pair(a.ofArea, -a.years) < std::pair(b.ofArea, -b.years); });
    QStringList names;
    for (const Told& one : told) names << one.indicator;
    return names;
}

SurveyHistory readSurveyHistory(const records::Reader& reader, const Question& question) {
    SurveyHistory history;
    history.year = question.year;
    storage::Statement rows = reader.database().prepare(
        QStringLiteral("SELECT s.year, s.id, r.indicator, r.value, r.published, r.answers, s.conducted_by, r.note, a.name, r.response_rate FROM survey_result r "
                       "JOIN survey s ON s.id=r.survey LEFT JOIN area a ON a.id=r.area WHERE s.year<=? AND (?='' OR r.area=?) "
                       "ORDER BY r.indicator, a.name, s.year, r.published, r.row"));
    rows.bind(qint64(question.year));
    for (int i = 0; i < 2; ++i) rows.bind(areaOrNone(question));
    while (rows.next()) {
        SurveyHistory::Value value;
        value.year = static_cast<int>(rows.integer(0));
        value.survey = rows.text(1);
        value.indicator = rows.text(2);
        value.index = rows.value(3).toDouble();
        value.published = QDate::fromString(rows.text(4), Qt::ISODate);
        if (!rows.isNull(5)) value.answers = static_cast<int>(rows.integer(5));
        value.by = rows.text(6);
        value.note = rows.text(7);
        value.area = rows.text(8);
        if (!rows.isNull(9)) value.responseRate = rows.value(9).toDouble();
        // Of all areas together each is an indicator of its own.
        if (question.area.isEmpty() && !value.area.isEmpty()) value.indicator += QStringLiteral(", ") + value.area;
        history.values.push_back(value);
    }
    return history;
}

}  // namespace picture
