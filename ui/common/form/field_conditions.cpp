#include "ui/common/form/field_conditions.h"

#include <QHash>

namespace ui {

namespace {

QHash<QByteArray, FieldConditions>& registered() {
    static QHash<QByteArray, FieldConditions> all;
    return all;
}

}  // namespace

void setFieldConditions(const records::Kind& kind, FieldConditions conditions) { registered().insert(kind.key, std::move(conditions)); }

QList<FieldCondition> fieldConditions(const records::Reader& reader, const records::Kind& kind, const records::Record& record) {
    const auto found = registered().constFind(kind.key);
    return found == registered().cend() ? QList<FieldCondition>() : (*found)(reader, record);
}

}  // namespace ui
