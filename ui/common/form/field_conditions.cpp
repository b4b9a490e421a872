#include "ui/common/form/field_conditions.h"

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

}  // namespace

void setFieldConditions(const records::Kind& kind, FieldConditions conditions) { registered().insert(kind.key, std::move(conditions)); }

QList<FieldCondition> fieldConditions(const records::Reader& reader, const records::Kind& kind, const records::Record& record) {
    const auto found = registered().constFind(kind.key);
    return found == registered().cend() ? QList<FieldCondition>() : (*found)(reader, record);
}

void setFieldSuggestions(const records::Kind& kind, FieldSuggestions suggestions) { suggesting().insert(kind.key, std::move(suggestions)); }

QHash<QByteArray, records::Value> suggestionsFor(const records::Reader& reader, const records::Kind& kind, const records::Record& record) {
    const auto found = suggesting().constFind(kind.key);
    return found == suggesting().cend() ? QHash<QByteArray, records::Value>() : (*found)(reader, record);
}

}  // namespace ui
