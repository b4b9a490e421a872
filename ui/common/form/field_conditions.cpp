#include "ui/common/form/field_conditions.h"

#include "ui/common/edits/reference_finder.h"

#include <QHash>

namespace ui {

namespace {

QHash<QByteArray, FieldConditions>& registered() {
    static QHash<QByteArray, FieldConditions> all;
    return all;
}

QHash<QByteArray, FieldSuggestions>& suggesting() {
    static QHash<QByteArray, FieldSuggestions> all;
    return all;
}

QHash<QByteArray, QByteArray>& counting() {
    static QHash<QByteArray, QByteArray> all;
    return all;
}

}  // namespace

void setFieldConditions(const records::Kind& kind, FieldConditions conditions) { registered().insert(kind.key, std::move(conditions)); }

QList<FieldCondition> fieldConditions(const records::Reader& reader, const records::Kind& kind, const records::Record& record) {
    const auto found = registered().constFind(kind.key);
    return found == registered().cend() ? QList<FieldCondition>() : (*found)(reader, record);
}

void setDaysCountedFrom(const records::Kind& kind, const QByteArray& field, const QByteArray& from) { counting().insert(kind.key + '.' + field, from); }

QByteArray daysCountedFrom(const records::Kind& kind, const QByteArray& field) { return counting().value(kind.key + '.' + field); }

bool isKeyed(const records::Kind& kind) { return kind.keyField >= 0 && kind.title >= 0 && kind.keyField != kind.title; }

void setFieldSuggestions(const records::Kind& kind, FieldSuggestions suggestions) { suggesting().insert(kind.key, std::move(suggestions)); }

QHash<QByteArray, records::Value> suggestionsFor(const records::Reader& reader, const records::Kind& kind, const records::Record& record) {
    QHash<QByteArray, records::Value> suggested;
    if (const auto found = suggesting().constFind(kind.key); found != suggesting().cend()) suggested = (*found)(reader, record);
    if (isKeyed(kind)) {
        const auto* name = std::get_if<QString>(&record.values[kind.title]);
        if (const QString key = name == nullptr ? QString() : freeKey(reader, kind, *name); !key.isEmpty()) suggested.insert(kind.fields[kind.keyField].key, key);
    }
    return suggested;
}

}  // namespace ui
