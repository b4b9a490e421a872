#include "core/records/kind.h"

#include <algorithm>

namespace records {

qsizetype Kind::index(const QByteArray& fieldKey) const {
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const Field& field) { return field.key == fieldKey; });
    return found == fields.cend() ? -1 : std::distance(fields.cbegin(), found);
}

qsizetype Kind::known(const char* fieldKey) const {
    const qsizetype at = index(fieldKey);
    if (at < 0) qFatal("%s has no field %s", key.constData(), fieldKey);
    return at;
}

qsizetype Kind::indexOfMember(const std::type_info& of, std::ptrdiff_t place) const {
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const Field& field) { return field.place == place; });
    if (type == nullptr || *type != of || found == fields.cend()) qFatal("%s has no field for that member of %s", key.constData(), of.name());
    return std::distance(fields.cbegin(), found);
}

QString Kind::textAt(const Record& record, qsizetype at) {
    const auto* text = std::get_if<QString>(&record.values[at]);
    return text == nullptr ? QString() : *text;
}

const Value& Kind::value(const Record& record, const char* fieldKey) const { return record.values[known(fieldKey)]; }
void Kind::setValue(Record& record, const char* fieldKey, Value value) const { record.values[known(fieldKey)] = std::move(value); }
QString Kind::text(const Record& record, const char* fieldKey) const { return textAt(record, known(fieldKey)); }

QList<int> yearsOf(const Kind& kind, const Record& record) {
    QList<int> years;
    for (const qsizetype index : kind.yearFields) {
        const Value& value = record.values[index];
        if (const auto* number = std::get_if<qint64>(&value)) years << static_cast<int>(*number);
        else if (const auto* day = std::get_if<QDate>(&value)) years << day->year();
        else if (const auto* moment = std::get_if<QString>(&value)) years << QStringView(*moment).left(4).toInt();
        else if (const auto* words = std::get_if<QStringList>(&value))
            for (const QString& word : *words) years << word.toInt();
    }
    return years;
}

namespace {

bool blankText(const Value& value) {
    const auto* text = std::get_if<QString>(&value);
    return text != nullptr && text->trimmed().isEmpty();
}

/// Half a surrogate pair cannot be stored as UTF-8, and a NUL ends a text in half of all programs.
bool isText(const QString& text) { return text.isValidUtf16() && !text.contains(QChar::Null); }
bool isText(const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) return isText(*text);
    if (const auto* words = std::get_if<QStringList>(&value))
        return std::all_of(words->cbegin(), words->cend(), [](const QString& word) { return isText(word); });
    return true;
}

void checkChoices(const Field& field, const Value& value, QList<base::FieldIssue>& issues) {
    const auto known = [&](const QString& key) {
        if (field.choice(key) == nullptr)
            issues << base::FieldIssue{field.key, {"unknown-choice", QT_TRANSLATE_NOOP("message", "\"%1\" is not one of the choices."), {key}}};
    };
    if (const auto* key = std::get_if<QString>(&value)) known(*key);
    if (const auto* keys = std::get_if<QStringList>(&value))
        for (const QString& key : *keys) known(key);
}

}  // namespace

QList<base::FieldIssue> check(const Kind& kind, const Record& record) {
    QList<base::FieldIssue> issues;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        const Field& field = kind.fields[i];
        const Value& value = record.values[i];
        if (field.is(Flag::Required) && (isEmpty(value) || blankText(value)))
            issues << base::FieldIssue{field.key, {"required", QT_TRANSLATE_NOOP("message", "This must be filled in."), {}}};
        if (!isText(value))
            issues << base::FieldIssue{field.key, {"not-text", QT_TRANSLATE_NOOP("message", "This holds signs that are no text. Write it anew."), {}}};
        if (!field.choices.isEmpty() && !isEmpty(value)) checkChoices(field, value, issues);
    }
    // A rule of the kind may rely on the required fields.
    if (!issues.isEmpty()) return issues;
    for (const OwnRule& rule : kind.ownRules) issues << rule(record);
    return issues;
}

}  // namespace records
