#include "core/incidents/month_table.h"

#include "core/incidents/month_figures.h"
#include "core/incidents/pasted_text.h"
#include "core/incidents/police_statistic.h"
#include "core/records/value_text.h"
#include "core/records/written_forms.h"
#include "core/tables/import_columns.h"
#include "core/tables/row_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace incidents {

namespace {

using Cells = QStringList;

/// A number as tables write it, in digits alone; "-" is none. Other text as it is.
QString plainNumber(const QString& cell) {
    QString digits = cell.trimmed();
    digits.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    if (digits == u"-" || digits == QStringLiteral("–")) return QStringLiteral("0");
    bool fine = false;
    digits.toInt(&fine);
    return fine ? digits : cell.trimmed();
}

bool isNumber(const QString& cell) {
    bool fine = false;
    plainNumber(cell).toInt(&fine);
    return fine;
}

bool isSum(const QString& word) {
    const QString key = MonthWords::key(word);
    return tables::isSumWord(key) || key == QStringLiteral("alla") || key == QStringLiteral("hela kommunen");
}

/// A sum that nothing is called by.
bool isOnlySum(const QString& word, const MonthWords& words) {
    return isSum(word) && !words.categories.contains(MonthWords::key(word)) && !words.areas.contains(MonthWords::key(word));
}

struct Sheet {
    QList<Cells> rows;
    QList<qint64> lines;  ///< of each row
};

Sheet sheetOf(const QString& text) {
    Sheet sheet;
    for (const tables::TableRow& row : pastedRows(text)) {
        sheet.rows << row.cells;
        sheet.lines << row.line;
    }
    return sheet;
}

/// A list has columns for category and area under their own names.
std::optional<MonthTable> asList(const Sheet& sheet, const MonthWords& words) {
    const records::Kind& kind = records::kindOf<PoliceStatistic>();
    const auto columns = tables::columnsOf(kind, {}, {1, sheet.rows.first(), false}, {});
    if (!columns) return std::nullopt;
    const auto place = [&](const char* key) {
        const auto found = std::find_if(columns->fields.cbegin(), columns->fields.cend(), [&](const tables::ImportColumn& one) { return one.field == kind.index(key); });
        return found == columns->fields.cend() ? qsizetype(-1) : found->cell;
    };
    const qsizetype category = place("category");
    const qsizetype area = place("area");
    const qsizetype reports = place("reports");
    if (category < 0 || area < 0 || reports < 0) return std::nullopt;
    MonthTable table;
    for (qsizetype i = 1; i < sheet.rows.size(); ++i) {
        const auto cell = [&](qsizetype at) { return at < 0 ? QString() : sheet.rows[i].value(at).trimmed(); };
        const QString sum = isOnlySum(cell(category), words) ? cell(category) : isOnlySum(cell(area), words) ? cell(area) : QString();
        if (!sum.isEmpty()) {
            if (!table.sums.contains(sum)) table.sums << sum;
            continue;
        }
        table.lines << MonthTable::Line{sheet.lines[i], cell(place("month")), cell(category), cell(area), plainNumber(cell(reports))};
    }
    return table;
}

qsizetype known(const QStringList& words, const QHash<QString, QString>& meaning) {
    return std::count_if(words.cbegin(), words.cend(), [&](const QString& word) { return meaning.contains(MonthWords::key(word)); });
}

/// The month that a text ends with, as titles of tables do: "Anmälda brott, oktober 2026"; empty when it names none.
QString monthIn(const QString& text, QDate today) {
    const QString plain = text.simplified();
    if (const QString whole = records::monthFrom(plain, today); !whole.isEmpty()) return whole;
    const QString end = plain.section(u' ', -2);
    return end == plain ? QString() : records::monthFrom(end, today);
}

/// A list whose columns nobody named, or named by words that are not ours: each row says category, area and number.
std::optional<MonthTable> asBareList(const Sheet& sheet, const MonthWords& words, QDate today) {
    const auto place = [](const Cells& row, const auto& suits) {
        const auto found = std::find_if(row.cbegin(), row.cend(), suits);
        return found == row.cend() ? qsizetype(-1) : found - row.cbegin();
    };
    const auto columnsOf = [&](const Cells& row) {
        const auto number = std::find_if(row.crbegin(), row.crend(), isNumber);
        return std::array{place(row, [&](const QString& cell) { return words.categories.contains(MonthWords::key(cell)); }),
                          place(row, [&](const QString& cell) { return words.areas.contains(MonthWords::key(cell)); }),
                          number == row.crend() ? qsizetype(-1) : row.crend() - number - 1};
    };
    const auto whole = [&](const Cells& row) {
        const auto columns = columnsOf(row);
        return std::none_of(columns.cbegin(), columns.cend(), [](qsizetype column) { return column < 0; });
    };
    const auto first = std::find_if(sheet.rows.cbegin(), sheet.rows.cend(), whole);
    if (first == sheet.rows.cend()) return std::nullopt;
    const auto [category, area, reports] = columnsOf(*first);
    const qsizetype month = place(*first, [today](const QString& cell) { return !isNumber(cell) && !records::monthFrom(cell.trimmed(), today).isEmpty(); });
    MonthTable table;
    for (qsizetype i = first - sheet.rows.cbegin(); i < sheet.rows.size(); ++i) {
        const auto cell = [&](qsizetype at) { return at < 0 ? QString() : sheet.rows[i].value(at).trimmed(); };
        const QString sum = isOnlySum(cell(category), words) ? cell(category) : isOnlySum(cell(area), words) ? cell(area) : QString();
        if (sum.isEmpty()) table.lines << MonthTable::Line{sheet.lines[i], records::monthFrom(cell(month), today), cell(category), cell(area), plainNumber(cell(reports))};
        else if (!table.sums.contains(sum)) table.sums << sum;
    }
    return table;
}

class Crosswise {
public:
    Crosswise(const Sheet& sheet, const MonthWords& words, const QStringList& areas, const QString& area, QDate today) : m_sheet(sheet), m_words(words) {
        // The head is the first row that names what we know; titles stand above it. Without one it is the first row, if that holds words alone.
        const auto names = [&](const Cells& row) { return known(row.mid(1), words.areas) + known(row.mid(1), words.categories) > 0; };
        const auto head = std::find_if(sheet.rows.cbegin(), sheet.rows.cend(), names);
        const Cells& first = head == sheet.rows.cend() ? sheet.rows.first() : *head;
        m_head = head != sheet.rows.cend() || (std::none_of(first.cbegin() + 1, first.cend(), isNumber) && first.size() > 1);
        if (m_head) m_begin = (head == sheet.rows.cend() ? 0 : head - sheet.rows.cbegin()) + 1;
        for (qsizetype i = 0; i < m_begin && m_month.isEmpty(); ++i)
            for (const QString& cell : sheet.rows[i])
                if (m_month.isEmpty()) m_month = monthIn(cell, today);
        if (m_head) m_across = first.mid(1);
        else m_across = widest() == 1 ? QStringList{area} : areas;
        m_turned = m_head && known(m_across, words.categories) > known(m_across, words.areas);
    }

    [[nodiscard]] MonthTable table() const {
        MonthTable table;
        for (const QString& word : m_across)
            if (isOnlySum(word, m_words) && !table.sums.contains(word.trimmed())) table.sums << word.trimmed();
        for (qsizetype i = m_begin; i < m_sheet.rows.size(); ++i) {
            const Cells& row = m_sheet.rows[i];
            const QString down = row.first().trimmed();
            if (isOnlySum(down, m_words)) {
                if (!table.sums.contains(down)) table.sums << down;
                continue;
            }
            for (qsizetype column = 1; column < row.size(); ++column) {
                const QString across = m_across.value(column - 1).trimmed();
                if (row[column].trimmed().isEmpty() || isOnlySum(across, m_words)) continue;
                table.lines << MonthTable::Line{m_sheet.lines[i], m_month, m_turned ? across : down, m_turned ? down : across, plainNumber(row[column])};
            }
        }
        return table;
    }

private:
    [[nodiscard]] qsizetype widest() const {
        qsizetype width = 0;
        for (const Cells& row : m_sheet.rows) width = std::max(width, row.size() - 1);
        return width;
    }
    const Sheet& m_sheet;
    const MonthWords& m_words;
    bool m_head = false;
    bool m_turned = false;  ///< areas stand in the rows
    qsizetype m_begin = 0;  ///< the first row of figures
    QString m_month;        ///< that head or title name
    QStringList m_across;
};

void addUnknown(const QString& word, const QHash<QString, QString>& meaning, QStringList& unknown) {
    if (!word.isEmpty() && !meaning.contains(MonthWords::key(word)) && !unknown.contains(word, Qt::CaseInsensitive)) unknown << word;
}

}  // namespace

std::optional<MonthTable> monthTableFrom(const records::Reader& reader, const QString& text, const QString& area) {
    const Sheet sheet = sheetOf(text);
    // "<5" and ".." name nothing either: they stand where a number would.
    const auto names = [](const QString& cell) { return !isNumber(cell) && std::any_of(cell.cbegin(), cell.cend(), [](QChar sign) { return sign.isLetter(); }); };
    const bool alone = std::none_of(sheet.rows.cbegin(), sheet.rows.cend(), [&](const Cells& row) { return std::any_of(row.cbegin(), row.cend(), names); });
    if (alone) return std::nullopt;
    const MonthWords words = wordsOf(reader);
    // Of two rows about one thing the first one counts: what is called by the category's own name before what is a part of it.
    const auto ownFirst = [&words](MonthTable table) {
        std::stable_sort(table.lines.begin(), table.lines.end(), [&](const MonthTable::Line& one, const MonthTable::Line& other) {
            return words.own.contains(MonthWords::key(one.category)) && !words.own.contains(MonthWords::key(other.category));
        });
        return table;
    };
    if (auto list = asList(sheet, words)) return ownFirst(*std::move(list));
    if (auto list = asBareList(sheet, words, reader.today())) return ownFirst(*std::move(list));
    QStringList areas;
    for (const records::Record& one : reader.all(records::kindOf<places::Area>())) areas << reader.label(records::kindOf<places::Area>(), one);
    return ownFirst(Crosswise(sheet, words, areas, area, reader.today()).table());
}

MonthWords wordsOf(const records::Reader& reader) {
    MonthWords words;
    const records::Kind& areas = records::kindOf<places::Area>();
    for (const records::Record& area : reader.all(areas)) words.areas.insert(MonthWords::key(reader.label(areas, area)), area.id);
    const QList<records::Record> categories = reader.all(records::kindOf<Category>());
    for (const records::Record& record : categories)
        for (const QString& name : records::fromRecord<Category>(record).policeCategories) words.categories.insert(MonthWords::key(name), record.id);
    // Its own name comes before what another one is called by the police.
    for (const records::Record& record : categories) {
        const QString name = MonthWords::key(records::fromRecord<Category>(record).name);
        words.categories.insert(name, record.id);
        words.own.insert(name);
    }
    return words;
}

UnknownWords unknownWords(const MonthTable& table, const MonthWords& words) {
    UnknownWords unknown;
    for (const MonthTable::Line& line : table.lines) {
        addUnknown(line.category, words.categories, unknown.categories);
        addUnknown(line.area, words.areas, unknown.areas);
    }
    return unknown;
}

base::Result<void> rememberCategories(records::OpenFile& file, const QHash<QString, QString>& meant) {
    if (meant.isEmpty()) return {};
    const records::Kind& kind = records::kindOf<Category>();
    const auto written = file.write({records::ActVerb::Change, "category"}, [&](records::Batch& batch) -> base::Result<void> {
        for (auto it = meant.cbegin(); it != meant.cend(); ++it) {
            records::Record record = batch.reader().get(kind, it.value());
            QStringList names = records::fromRecord<Category>(record).policeCategories;
            kind.setValue(record, &Category::policeCategories, names << it.key());
            if (auto changed = batch.change(kind, record); !changed) return base::Failure(changed.error());
        }
        return {};
    });
    return written ? base::Result<void>() : base::Result<void>(base::Failure(written.error()));
}

MonthTable withoutUnknown(const MonthTable& table, const MonthWords& words, QList<LeftWord>& left) {
    MonthTable known = table;
    known.lines.clear();
    for (const MonthTable::Line& line : table.lines) {
        const bool category = words.categories.contains(MonthWords::key(line.category));
        const bool area = words.areas.contains(MonthWords::key(line.area));
        // What is empty is a fault of its row, which the import tells.
        const QString word = !category && !line.category.isEmpty() ? line.category : !area ? line.area : QString();
        if (word.isEmpty()) {
            known.lines << line;
            continue;
        }
        const auto told = std::find_if(left.begin(), left.end(), [&](const LeftWord& one) { return MonthWords::key(one.word) == MonthWords::key(word); });
        if (told == left.end()) left << LeftWord{line.row, word, 1};
        else ++told->figures;
    }
    return known;
}

QList<ComingFigure> comingFigures(const records::Reader& reader, const MonthTable& table, const QString& month, const MonthWords& words) {
    const records::Kind& kind = records::kindOf<PoliceStatistic>();
    QList<ComingFigure> coming;
    for (qsizetype i = 0; i < table.lines.size(); ++i) {
        const MonthTable::Line& line = table.lines[i];
        const QString category = words.categories.value(MonthWords::key(line.category));
        const QString area = words.areas.value(MonthWords::key(line.area));
        // As the import reads it: what it takes is shown, what it refuses it tells.
        const auto read = records::valueFromText(reader, kind.fields[kind.index(&PoliceStatistic::reports)], line.reports.trimmed());
        const auto* number = read ? std::get_if<qint64>(&*read) : nullptr;
        if (category.isEmpty() || area.isEmpty() || number == nullptr) continue;
        const int to = static_cast<int>(*number);
        const QString of = line.month.isEmpty() ? month : line.month;
        records::Query query;
        query.where(&PoliceStatistic::month, of);
        query.where(&PoliceStatistic::category, category);
        query.where(&PoliceStatistic::area, area);
        QString named = reader.label(records::kindOf<Category>(), category);
        if (MonthWords::key(named) != MonthWords::key(line.category)) named = QStringLiteral("%1 (%2)").arg(named, line.category);  // what stands in the table
        const QString what = named + QStringLiteral(", ") + reader.label(records::kindOf<places::Area>(), area);
        std::optional<int> from;
        for (const records::Record& record : reader.all(kind, query))
            if (const auto reports = records::fromRecord<PoliceStatistic>(record).reports) from = reports;
        if (from != to) coming << ComingFigure{i, what, of, from, to};
    }
    return coming;
}

QList<tables::TableRow> rowsToImport(const MonthTable& table, const QString& month, const MonthWords& words) {
    const records::Kind& kind = records::kindOf<PoliceStatistic>();
    QStringList head;
    for (const qsizetype field : {kind.index(&PoliceStatistic::month), kind.index(&PoliceStatistic::category), kind.index(&PoliceStatistic::area),
                                  kind.index(&PoliceStatistic::reports)})
        head << QCoreApplication::translate("kind", kind.fields[field].label);
    QList<tables::TableRow> rows{{1, head, false}};
    for (qsizetype i = 0; i < table.lines.size(); ++i) {
        const MonthTable::Line& line = table.lines[i];
        const QString category = words.categories.value(MonthWords::key(line.category), line.category);
        const QString area = words.areas.value(MonthWords::key(line.area), line.area);
        rows << tables::TableRow{kFirstImportedRow + i, {line.month.isEmpty() ? month : line.month, category, area, line.reports}, false};
    }
    return rows;
}

}  // namespace incidents
