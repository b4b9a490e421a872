#include "app/cli/kinds_command.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

namespace {

using records::Field;
using records::FieldType;
using records::Flag;

QString typeWord(FieldType type) {
    switch (type) {
        case FieldType::Text: return QStringLiteral("text");
        case FieldType::LongText: return QStringLiteral("long-text");
        case FieldType::Integer: return QStringLiteral("integer");
        case FieldType::Number: return QStringLiteral("number");
        case FieldType::YesNo: return QStringLiteral("yes-no");
        case FieldType::Day: return QStringLiteral("day");
        case FieldType::Time: return QStringLiteral("time");
        case FieldType::Moment: return QStringLiteral("moment");
        case FieldType::Choice: return QStringLiteral("choice");
        case FieldType::Choices: return QStringLiteral("choices");
        case FieldType::Words: return QStringLiteral("words");
        case FieldType::Reference: return QStringLiteral("reference");
        case FieldType::References: return QStringLiteral("references");
    }
    return {};
}

QJsonArray flagsOf(const Field& field) {
    QJsonArray flags;
    const auto note = [&](Flag flag, const char* word) {
        if (field.is(flag)) flags << QLatin1String(word);
    };
    note(Flag::Required, "required");
    note(Flag::FreeText, "freeText");
    note(Flag::Confidential, "confidential");
    note(Flag::Workflow, "workflow");
    note(Flag::Planned, "planned");
    note(Flag::Derived, "derived");
    note(Flag::PartOf, "partOf");
    return flags;
}

QJsonObject objectOf(const Field& field) {
    QJsonArray choices;
    for (const records::Choice& choice : field.choices)
        choices << QJsonObject{{QStringLiteral("key"), QLatin1String(choice.key)},
                               {QStringLiteral("label"), QCoreApplication::translate("kind", choice.label)}};
    return {{QStringLiteral("key"), QString::fromLatin1(field.key)},
            {QStringLiteral("label"), QCoreApplication::translate("kind", field.label)},
            {QStringLiteral("type"), typeWord(field.type)},
            {QStringLiteral("target"), field.target.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(field.target))},
            {QStringLiteral("flags"), flagsOf(field)},
            {QStringLiteral("choices"), choices}};
}

/// "  scope  choices  Omfattning: alcohol tobacco", with the words that can be chosen or the kind that it names.
QString lineOf(const Field& field) {
    QStringList words;
    for (const records::Choice& choice : field.choices) words << QString::fromLatin1(choice.key);
    if (!field.target.isEmpty()) words << QString::fromLatin1(field.target);
    const QString line = QStringLiteral("  %1  %2  %3").arg(QString::fromLatin1(field.key), -22).arg(typeWord(field.type), -11);
    return line.arg(QCoreApplication::translate("kind", field.label)) + (words.isEmpty() ? QString() : QStringLiteral(": ") + words.join(u' '));
}

}  // namespace

const Usage& KindsCommand::usage() const {
    static const Usage usage{"kinds", "[KIND]", QT_TRANSLATE_NOOP("cli", "lists the kinds of records and their fields"), 0, 1, {}};
    return usage;
}

base::Result<Exit> KindsCommand::run(Call& call) const {
    QList<const records::Kind*> wanted = call.catalogue().kinds();
    const bool one = !call.arguments().word(0).isEmpty();
    if (one) {
        const auto kind = call.kind(call.arguments().word(0));
        if (!kind) return base::Failure(kind.error());
        wanted = {*kind};
    }
    QJsonArray kinds;
    for (const records::Kind* kind : std::as_const(wanted)) {
        QJsonArray fields;
        QStringList keys;
        for (const auto* list : {&kind->fields, &kind->derived})
            for (const Field& field : *list) {
                fields << objectOf(field);
                keys << QString::fromLatin1(field.key);
            }
        const QString label = QCoreApplication::translate("kind", kind->label);
        kinds << QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(kind->key)}, {QStringLiteral("label"), label}, {QStringLiteral("fields"), fields}};
        call.say(QStringLiteral("%1  %2: %3").arg(QString::fromLatin1(kind->key), -18).arg(label, keys.join(u' ')));
        if (!one) continue;
        // Of one kind what each field is: what somebody who writes a table or a rule looks up.
        for (const auto* list : {&kind->fields, &kind->derived})
            for (const Field& field : *list) call.say(lineOf(field));
    }
    call.answer({{QStringLiteral("kinds"), kinds}});
    return Exit::Done;
}

}  // namespace cli
