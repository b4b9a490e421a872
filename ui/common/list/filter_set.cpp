#include "ui/common/list/filter_set.h"

#include "ui/common/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace ui {

namespace {

using records::Field;
using records::FieldType;
using records::Filter;

QString words(const char* text) { return QCoreApplication::translate("ui::FilterSet", text); }

}  // namespace

void FilterSet::add(const records::Kind& kind, const Filter& filter) {
    if (filters.contains(filter)) return;
    const bool several = kind.fields[filter.field].isList() && !records::isEmpty(filter.value);
    filters.removeIf([&](const Filter& other) { return other.field == filter.field && (!several || records::isEmpty(other.value)); });
    filters << filter;
}

bool hasValueFilter(const Field& field) {
    switch (field.type) {
        case FieldType::LongText:
        case FieldType::Time:
        case FieldType::Moment: return false;
        default: return true;
    }
}

bool canFilter(const records::Kind& kind, qsizetype field) {
    const Field& asked = kind.fields[field];
    if (asked.is(records::Flag::Opaque)) return false;
    // What is always filled in and has no values to name cannot be narrowed by.
    return hasValueFilter(asked) || field == kind.mainDay || !asked.is(records::Flag::Required);
}

QString filterText(const records::Reader& reader, const records::Kind& kind, const Filter& filter) {
    const Field& field = kind.fields[filter.field];
    const QString value = records::isEmpty(filter.value) ? words(QT_TRANSLATE_NOOP("ui::FilterSet", "not filled in")) : reader.text(field, filter.value);
    return labelOf(field) + QStringLiteral(": ") + value;
}

QString periodText(const records::Kind& kind, QDate from, QDate to) {
    const QString label = labelOf(kind.fields[kind.mainDay]) + QStringLiteral(": ");
    const QString first = from.toString(Qt::ISODate);
    const QString last = to.toString(Qt::ISODate);
    if (!to.isValid()) return label + words(QT_TRANSLATE_NOOP("ui::FilterSet", "from %1")).arg(first);
    if (!from.isValid()) return label + words(QT_TRANSLATE_NOOP("ui::FilterSet", "up to %1")).arg(last);
    return label + (from == to ? first : first + QStringLiteral(" – ") + last);
}

QDate periodDay(const QString& text, bool last) {
    const QString wanted = text.trimmed();
    if (wanted.size() == 4) {
        bool number = false;
        const int year = wanted.toInt(&number);
        return number && year > 0 ? QDate(year, last ? 12 : 1, last ? 31 : 1) : QDate();
    }
    if (wanted.size() == 7) {
        const QDate first = QDate::fromString(wanted + QStringLiteral("-01"), Qt::ISODate);
        return first.isValid() && last ? first.addMonths(1).addDays(-1) : first;
    }
    return QDate::fromString(wanted, QStringLiteral("yyyy-MM-dd"));
}

QJsonObject toJson(const records::Kind& kind, const FilterSet& set) {
    QJsonArray filters;
    for (const Filter& filter : set.filters) {
        const Field& field = kind.fields[filter.field];
        filters << QJsonObject{{QStringLiteral("field"), QLatin1String(field.key)}, {QStringLiteral("value"), records::toJson(field, filter.value)}};
    }
    return {
        {QStringLiteral("filters"), filters}, {QStringLiteral("from"), set.from.toString(Qt::ISODate)}, {QStringLiteral("to"), set.to.toString(Qt::ISODate)}};
}

FilterSet filtersFromJson(const records::Reader& reader, const records::Kind& kind, const QJsonObject& json) {
    FilterSet set;
    const auto stands = [&](const Field& field, const records::Value& value) {
        if (!field.isReference() || records::isEmpty(value)) return true;
        const auto* list = std::get_if<QStringList>(&value);
        const QStringList ids = list != nullptr ? *list : QStringList{std::get<QString>(value)};
        return std::all_of(ids.cbegin(), ids.cend(), [&](const QString& id) { return reader.rowOf(reader.catalogue().get(field.target), id).has_value(); });
    };
    const QJsonArray filters = json[QStringLiteral("filters")].toArray();
    for (const QJsonValue& item : filters) {
        const qsizetype at = kind.index(item[QStringLiteral("field")].toString().toLatin1());
        if (at < 0) continue;
        const records::Value value = records::fromJson(kind.fields[at], item[QStringLiteral("value")]);
        if (stands(kind.fields[at], value)) set.filters << Filter{at, value};
    }
    if (kind.mainDay >= 0) {
        set.from = QDate::fromString(json[QStringLiteral("from")].toString(), Qt::ISODate);
        set.to = QDate::fromString(json[QStringLiteral("to")].toString(), Qt::ISODate);
    }
    return set;
}

}  // namespace ui
