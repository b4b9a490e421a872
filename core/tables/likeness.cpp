#include "core/tables/likeness.h"

#include "core/base/day_text.h"
#include "core/base/folded_text.h"

#include <QVarLengthArray>
#include <algorithm>
#include <cmath>

namespace tables {

namespace {

using records::Field;
using records::FieldType;
using records::Flag;
using records::isEmpty;
using records::Kind;
using records::Record;
using records::Value;

constexpr int kComparedDigits = 15;           // what a spreadsheet keeps
constexpr qsizetype kMostCandidates = 200;    // records that one row is compared with
constexpr qsizetype kComparedLetters = 300;   // of two texts
constexpr qsizetype kShortest = 4;            // letters; below that only the same text is near
constexpr qsizetype kSaysSomething = 10;      // letters of a text that stands whole within another
constexpr double kSlips = 0.2;                // of the letters may differ
constexpr qsizetype kDayLength = 10;          // of a moment that has no time

/// How many letters must be changed, put in or left out; more than @p most is not counted out.
qsizetype distance(QStringView one, QStringView other, qsizetype most) {
    QVarLengthArray<qsizetype, kComparedLetters + 1> row(other.size() + 1);
    for (qsizetype j = 0; j < row.size(); ++j) row[j] = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        qsizetype least = i;
        for (qsizetype j = 1; j < row.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)});
            diagonal = above;
            least = std::min(least, row[j]);
        }
        if (least > most) return least;
    }
    return row.back();
}

QString digitsOf(QString text) {
    text.removeIf([](QChar sign) { return !sign.isDigit(); });
    return text;
}

quint64 placeNumber(const QByteArray& place) { return qHash(place, 0); }

/// Midnight may stand for the day alone, where some program lost it or wrote it: a moment without it.
QString withoutMidnight(const QString& moment) { return moment.endsWith(QStringLiteral("T00:00")) ? moment.left(kDayLength) : moment; }

bool isSameMoment(const Value& one, const Value& other) {
    const auto* left = std::get_if<QString>(&one);
    const auto* right = std::get_if<QString>(&other);
    return one == other || (left != nullptr && right != nullptr && withoutMidnight(*left) == withoutMidnight(*right));
}

/// A reference, a day or a time that differs makes another thing of it; a state or a number may have been corrected.
bool tellsApart(const Field& field) {
    return field.type == FieldType::Reference || field.type == FieldType::Day || field.type == FieldType::Time || field.type == FieldType::Moment;
}

}  // namespace

QByteArray comparable(const Value& value) {
    if (isEmpty(value)) return {};
    if (const auto* text = std::get_if<QString>(&value)) return text->simplified().toUtf8();
    if (const auto* number = std::get_if<double>(&value)) return QByteArray::number(*number, 'g', kComparedDigits);
    if (const auto* list = std::get_if<QStringList>(&value)) {
        QByteArray all;
        for (const QString& item : *list) all += item.simplified().toUtf8() + '\x1F';
        return all;
    }
    if (const auto* day = std::get_if<QDate>(&value)) return base::isoText(*day).toLatin1();
    return records::toColumn(value).toString().toUtf8();
}

bool isNearText(const QString& one, const QString& other) {
    QString left = base::folded(one);
    QString right = base::folded(other);
    if (left == right) return true;
    if (digitsOf(left) != digitsOf(right)) return false;
    if (left.size() > right.size()) std::swap(left, right);
    if (left.size() < kShortest) return false;
    if (left.size() >= kSaysSomething && right.contains(left)) return true;
    left.truncate(kComparedLetters);
    right.truncate(kComparedLetters);
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>(std::floor(kSlips * static_cast<double>(right.size()))));
    return right.size() - left.size() <= most && distance(left, right, most) <= most;
}

const Value* RowValues::of(qsizetype field) const {
    const auto found = std::lower_bound(fields.cbegin(), fields.cend(), field);
    return found == fields.cend() || *found != field ? nullptr : &values[found - fields.cbegin()];
}

Likeness::Likeness(records::Batch& batch, const Kind& kind, const QList<qsizetype>& fields) : m_batch(batch), m_kind(kind) {
    bool selective = false;
    for (const qsizetype index : fields) {
        const Field& field = kind.fields[index];
        const bool day = index == kind.mainDay;
        const bool required = field.is(Flag::Required) && (field.type == FieldType::Reference || field.type == FieldType::Choice || field.type == FieldType::Day);
        if (!day && !required) continue;
        m_telling << index;
        selective = selective || day || field.is(Flag::PartOf);
    }
    // Without a day or an owner all records would lie in a few heaps: the title parts them.
    if (!selective) {
        if (fields.contains(kind.title) && kind.fields[kind.title].isText()) m_telling << kind.title;
        else m_telling.clear();
    }
}

QByteArray Likeness::placeOf(const RowValues& row) const {
    QByteArray place;
    for (const qsizetype field : m_telling) {
        const Value* value = row.of(field);
        const bool moment = m_kind.fields[field].type == FieldType::Moment;
        const auto* text = value == nullptr || (field != m_kind.title && !moment) ? nullptr : std::get_if<QString>(value);
        place += (text != nullptr ? (moment ? withoutMidnight(*text) : base::folded(*text)).toUtf8() : comparable(value == nullptr ? Value() : *value)) + '\x1E';
    }
    return place;
}

void Likeness::lookNow() {
    if (m_looked) return;
    m_looked = true;
    if (m_telling.isEmpty() || m_batch.reader().count(m_kind) == 0) return;
    m_batch.reader().scan(m_kind, {m_telling, {}}, [&](const records::Row& record) {
        RowValues row{m_telling, {}};
        for (qsizetype i = 0; i < m_telling.size(); ++i) row.values << record.value(i);
        m_records.insert(placeNumber(placeOf(row)), record.id());
    });
}

QString Likeness::find(const RowValues& row, const TakenRecords& taken, const std::function<bool(const Record&)>& suits) {
    lookNow();
    if (m_records.isEmpty()) return {};
    qsizetype candidates = 0;
    QString found;
    const auto [begin, end] = std::as_const(m_records).equal_range(placeNumber(placeOf(row)));
    for (auto it = begin; it != end && candidates < kMostCandidates; ++it) {
        if (taken.contains(*it)) continue;
        ++candidates;
        const auto record = m_batch.reader().find(m_kind, *it);
        // The oldest of several: a hash keeps no order, an id does.
        if (record && suits(*record) && (found.isEmpty() || record->id < found)) found = record->id;
    }
    return found;
}

QString Likeness::covering(const RowValues& row, const TakenRecords& taken) {
    return find(row, taken, [&](const Record& record) {
        for (qsizetype i = 0; i < row.fields.size(); ++i)
            if (!isEmpty(row.values[i]) && comparable(row.values[i]) != comparable(record.values[row.fields[i]])) return false;
        return true;
    });
}

bool Likeness::resembles(const RowValues& row, const Record& record) const {
    bool texts = false;
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const qsizetype index = row.fields[i];
        const Field& field = m_kind.fields[index];
        const Value& stored = record.values[index];
        if (isEmpty(row.values[i]) || isEmpty(stored) || field.key.startsWith("source")) continue;
        const auto* one = std::get_if<QString>(&row.values[i]);
        const auto* other = std::get_if<QString>(&stored);
        if ((field.type == FieldType::Text || field.type == FieldType::LongText) && one != nullptr && other != nullptr) {
            if (!isNearText(*one, *other)) return false;
            texts = texts || !m_telling.contains(index);
        } else if (tellsApart(field) && !(field.type == FieldType::Moment ? isSameMoment(row.values[i], stored) : row.values[i] == stored)) {
            return false;
        }
    }
    if (texts) return true;
    // Nothing was written: the same minute says enough, the same day does not, unless the title is the same.
    const Value* day = m_kind.mainDay < 0 ? nullptr : row.of(m_kind.mainDay);
    const auto* moment = day == nullptr ? nullptr : std::get_if<QString>(day);
    return m_telling.contains(m_kind.title) || (moment == nullptr ? m_telling.size() > 1 : moment->size() > kDayLength || *day != record.values[m_kind.mainDay]);
}

QString Likeness::resembling(const RowValues& row, const TakenRecords& taken) {
    return find(row, taken, [&](const Record& record) { return resembles(row, record); });
}

}  // namespace tables
