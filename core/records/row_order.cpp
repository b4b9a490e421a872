#include "core/records/row_order.h"

#include "core/base/swedish_order.h"
#include "core/records/search_index.h"
#include "core/storage/database.h"

#include <QHash>
#include <QtEndian>
#include <algorithm>
#include <bit>
#include <functional>
#include <numeric>
#include <vector>

namespace records {

namespace {

constexpr qint64 kFewMatches = 5'000;  // so many of a reference are sorted sooner than a million days are gone through

/// Bytes that stand in the order of numbers.
QByteArray keyOf(double number) {
    auto bits = std::bit_cast<quint64>(number);
    constexpr quint64 kSign = quint64(1) << 63;
    bits = (bits & kSign) != 0 ? ~bits : bits | kSign;
    QByteArray key(sizeof(bits), Qt::Uninitialized);
    qToBigEndian(bits, key.data());
    return key;
}

/// The distinct values of a column, numbered as they are met; 0 is none.
class Values {
public:
    [[nodiscard]] int numberOf(QByteArrayView bytes) {
        if (bytes.isNull()) return 0;
        // Looked up where SQLite holds it; kept only when it is new.
        const QByteArray value = QByteArray::fromRawData(bytes.data(), bytes.size());
        if (const auto known = m_numbers.constFind(value); known != m_numbers.cend()) return *known;
        const int number = static_cast<int>(m_values.size());
        m_values << bytes.toByteArray();
        m_numbers.insert(m_values.last(), number);
        return number;
    }
    /// By number: which place its value takes among the others; alike ones share a place, none has the first.
    template <class KeyOf>
    [[nodiscard]] QList<qsizetype> ranks(KeyOf key) const {
        QList<QByteArray> keys{QByteArray()};
        keys.reserve(m_values.size());
        for (qsizetype i = 1; i < m_values.size(); ++i) keys << key(m_values[i]);
        QList<int> order(m_values.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin() + 1, order.end(), [&](int left, int right) { return keys[left] < keys[right]; });
        QList<qsizetype> rank(m_values.size());
        for (qsizetype i = 1; i < order.size(); ++i) rank[order[i]] = rank[order[i - 1]] + (i == 1 || keys[order[i]] != keys[order[i - 1]] ? 1 : 0);
        return rank;
    }

private:
    QHash<QByteArray, int> m_numbers;
    QList<QByteArray> m_values{QByteArray()};
};

/// The rows of @p statement (row, main day, …), which goes along the index of the main day: what has the same day stands there by its references and is given
/// out by row.
/// @param read  what is kept of a row beside its number: the statement → int
/// @param take  the row and what was kept of it → whether to go on
template <class Read, class Take>
void eachByDayAndRow(storage::Statement& statement, bool descending, Read read, Take take) {
    QByteArray day;
    std::vector<std::pair<qint64, int>> alike;
    const auto give = [&] {
        if (descending) std::sort(alike.begin(), alike.end(), std::greater());
        else std::sort(alike.begin(), alike.end());
        const bool on = std::all_of(alike.cbegin(), alike.cend(), [&](const auto& one) { return take(one.first, one.second); });
        alike.clear();
        return on;
    };
    while (statement.next()) {
        const QByteArrayView held = statement.bytes(1);
        if (held != day) {
            if (!give()) return;
            day.resize(held.size());  // one piece of memory serves all days
            std::copy(held.cbegin(), held.cend(), day.begin());
        }
        alike.emplace_back(statement.integer(0), read(statement));
    }
    give();
}

}  // namespace

RowOrder::RowOrder(storage::Database& database, const Catalogue& catalogue, const Kind& kind, Query query, qint64 searchBase)
    : m_database(database), m_catalogue(catalogue), m_kind(kind), m_query(std::move(query)), m_searchBase(searchBase) {}

bool RowOrder::alongDays() const { return isNumerous() && (m_query.sortField < 0 || m_query.sortField == m_kind.mainDay); }

QString RowOrder::mainDay() const { return QStringLiteral("t.") + sql::quoted(m_kind.fields[m_kind.mainDay].column); }

bool RowOrder::ranks() const {
    if (!isNumerous() || m_query.sortField < 0 || alongDays()) return false;
    return !m_kind.fields[m_query.sortField].isList();
}

bool RowOrder::firstAtOnce() const { return alongDays(); }

RowOrder::Found RowOrder::found() const {
    Found found;
    const QString words = sql::match(m_query.search);
    if (words.isEmpty() || !(alongDays() || ranks())) return found;
    // SQLite would make a tree of them first; one bit each is made in the time in which they are read.
    qint64 count = 0;
    storage::Statement statement = m_database.prepare(QStringLiteral("SELECT rowid-?1 FROM search WHERE search MATCH ?2 AND rowid BETWEEN ?1 AND ?1+?3"));
    statement.bind(m_searchBase).bind(words).bind(SearchIndex::kRowsPerKind - 1);
    while (statement.next()) {
        const qint64 row = statement.integer(0);
        if (row >= found.rows.size()) found.rows.resize(row * 5 / 4 + 64);
        found.rows.setBit(row);
        ++count;
    }
    found.asked = count >= kFewMatches;
    return found;
}

sql::Where RowOrder::where(const Found& found) const {
    Query query = m_query;
    if (found.asked) query.search.clear();
    // Sorting what an index of another field finds costs more than going along the days, unless it finds few.
    bool few = !alongDays() || (!found.asked && !sql::match(m_query.search).isEmpty());
    for (const Filter& filter : m_query.filters) {
        const Field& field = m_kind.fields[filter.field];
        // One by row stands in the index of the days: going along that finds it without another index.
        if (few || field.type != FieldType::Reference || field.is(Flag::ByRow) || isEmpty(filter.value)) continue;
        const QString matches = QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2=? LIMIT %3)")
                                    .arg(sql::quoted(m_kind.table), sql::quoted(field.column), QString::number(kFewMatches));
        few = m_database.value(matches, {toColumn(filter.value)}).toLongLong() < kFewMatches;
    }
    return sql::where(m_kind, query, m_searchBase, few ? sql::Lookup::Any : sql::Lookup::AlongDays);
}

QList<qint64> RowOrder::rows(qint64 limit) const {
    const Found found = this->found();
    if (ranks()) {
        const QList<qint64> all = ranked(found);
        return limit < 0 ? all : all.mid(0, limit);
    }
    const sql::Where where = this->where(found);
    const sql::Ties ties = alongDays() ? sql::Ties::AsIndexed : sql::Ties::ByRow;
    const QString day = alongDays() ? mainDay() : QStringLiteral("NULL");
    storage::Statement statement = m_database.prepare(QStringLiteral("SELECT t.row, %1 FROM %2 t%3%4")
                                                          .arg(day, sql::quoted(m_kind.table), where.text, sql::order(m_catalogue, m_kind, m_query, ties)));
    statement.bindAll(where.parameters);
    QList<qint64> rows;
    const auto take = [&](qint64 row, int = 0) {
        if (found.holds(row)) rows << row;
        return rows.size() != limit;
    };
    if (limit == 0) return rows;
    if (alongDays()) eachByDayAndRow(statement, m_query.descending, [](const storage::Statement&) { return 0; }, take);
    else
        while (statement.next() && take(statement.integer(0))) {}
    return rows;
}

QByteArray RowOrder::sortKey(const Field& field, const QByteArray& value) const {
    if (field.type == FieldType::Choice) {
        const auto place = std::find_if(field.choices.cbegin(), field.choices.cend(), [&](const Choice& choice) { return value == choice.key; });
        return QByteArray::number(qlonglong(std::distance(field.choices.cbegin(), place))).rightJustified(4, '0');
    }
    if (field.type == FieldType::Integer || field.type == FieldType::YesNo || field.type == FieldType::Number) return keyOf(value.toDouble());
    if (field.type == FieldType::Text || field.type == FieldType::LongText) return base::swedishSortKey(QString::fromUtf8(value));
    if (field.type != FieldType::Reference) return value;
    const Kind& target = m_catalogue.get(field.target);
    if (target.title < 0) return value;
    const QString name = QStringLiteral("SELECT %1 FROM %2 WHERE %3=?")
                             .arg(sql::quoted(target.fields[target.title].column), sql::quoted(target.table), sql::targetKey(field));
    return base::swedishSortKey(m_database.value(name, {QString::fromUtf8(value)}).toString());
}

QList<qint64> RowOrder::ranked(const Found& matches) const {
    // Of a million records most values occur many times: only the distinct ones are compared, and the records put where they belong.
    const Field& field = m_kind.fields[m_query.sortField];
    Query byDay = m_query;
    byDay.sortField = -1;
    byDay.descending = false;
    const sql::Where where = this->where(matches);
    const QString table = sql::quoted(m_kind.table);
    const QString column = sql::quoted(field.column);
    const QString order = sql::order(m_catalogue, m_kind, byDay, sql::Ties::AsIndexed);
    Values values;
    QList<QPair<qint64, int>> found;  // a row and the number of its value
    const auto take = [&](qint64 row, int number) {
        if (matches.holds(row)) found << qMakePair(row, number);
        return true;
    };
    if (where.text.isEmpty()) {
        // The whole table: gone through once as it lies, and once more along the index alone.
        QList<int> numbers;
        {
            storage::Statement lying = m_database.prepare(QStringLiteral("SELECT row, %1 FROM %2").arg(column, table));
            while (lying.next()) {
                const qint64 row = lying.integer(0);
                if (row >= numbers.size()) numbers.resize(row * 5 / 4 + 64);
                numbers[row] = values.numberOf(lying.bytes(1));
            }
        }
        storage::Statement statement = m_database.prepare(QStringLiteral("SELECT t.row, %1 FROM %2 t%3").arg(mainDay(), table, order));
        eachByDayAndRow(statement, false, [&](const storage::Statement& row) { return numbers[row.integer(0)]; }, take);
    } else {
        storage::Statement statement = m_database.prepare(QStringLiteral("SELECT t.row, %1, t.%2 FROM %3 t%4%5").arg(mainDay(), column, table, where.text, order));
        statement.bindAll(where.parameters);
        eachByDayAndRow(statement, false, [&](const storage::Statement& row) { return values.numberOf(row.bytes(2)); }, take);
    }
    const QList<qsizetype> rank = values.ranks([&](const QByteArray& value) { return sortKey(field, value); });
    const qsizetype last = *std::max_element(rank.cbegin(), rank.cend());
    const auto place = [&](int number) { return m_query.descending ? last - rank[number] : rank[number]; };
    QList<qsizetype> next(last + 2);
    for (const auto& [row, number] : std::as_const(found)) ++next[place(number) + 1];
    std::partial_sum(next.cbegin(), next.cend(), next.begin());
    QList<qint64> rows(found.size());
    for (const auto& [row, number] : std::as_const(found)) rows[next[place(number)]++] = row;
    return rows;
}

std::optional<qsizetype> RowOrder::placeOf(qint64 row, const QList<qint64>& others) const {
    const sql::Where where = sql::where(m_kind, m_query, m_searchBase);
    const QString one = where.text.isEmpty() ? QStringLiteral(" WHERE t.row=?") : where.text + QStringLiteral(" AND t.row=?");
    const QString table = sql::quoted(m_kind.table);
    if (!m_database.value(QStringLiteral("SELECT 1 FROM %1 t%2").arg(table, one), where.parameters + QVariantList{row}).isValid()) return std::nullopt;
    // The file itself compares two records, so that a place found is the place that it would have among all.
    const QString first =
        QStringLiteral("SELECT t.row FROM %1 t WHERE t.row IN (?, ?)%2 LIMIT 1").arg(table, sql::order(m_catalogue, m_kind, m_query, sql::Ties::ByRow));
    const auto place = std::partition_point(others.cbegin(), others.cend(), [&](qint64 other) { return m_database.value(first, {other, row}).toLongLong() == other; });
    return std::distance(others.cbegin(), place);
}

}  // namespace records
