#include "ui/common/list/columns.h"

#include "ui/common/list/list_choice.h"
#include "ui/common/list/list_measures.h"
#include "ui/common/list/state_sign.h"
#include "ui/common/look/measures.h"
#include "ui/common/look/theme.h"

#include <QCoreApplication>
#include <QSettings>
#include <algorithm>

namespace ui {

namespace {

using records::Field;
using records::FieldType;
using records::Flag;

constexpr qsizetype kColumnsAtFirst = 6;
constexpr int kSignRoom = 20;
constexpr int kWidestChoice = 220;

/// Whether a field belongs among the first columns without being asked for.
bool plain(const Field& field) {
    return field.type != FieldType::YesNo && field.type != FieldType::LongText && field.type != FieldType::Words && field.type != FieldType::References && !field.is(Flag::Rare) &&
           !field.is(Flag::Opaque) && !field.is(Flag::Derived);
}

int choiceWidth(const Field& field, const QFontMetrics& metrics) {
    int widest = 0;
    for (const records::Choice& choice : field.choices) widest = std::max(widest, metrics.horizontalAdvance(QCoreApplication::translate("kind", choice.label)));
    return std::min(widest + (isState(field) ? kSignRoom : 0), kWidestChoice);
}

}  // namespace

namespace {

/// The fields of a list in the order of their weight, where nothing was chosen for its kind.
QList<const Field*> fieldsByWeight(const records::Kind& kind, const Field* state) {
    QList<const Field*> wanted;
    if (kind.title >= 0) wanted << &kind.fields[kind.title];
    if (kind.mainDay >= 0) wanted << &kind.fields[kind.mainDay];
    // The state has its place even where many fields stand before it.
    if (state != nullptr) wanted << state;
    // What has no day of its own may have one that is found out: the last visit.
    const auto day = std::find_if(kind.derived.cbegin(), kind.derived.cend(), [](const Field& field) { return field.type == FieldType::Day; });
    if (kind.mainDay < 0 && day != kind.derived.cend()) wanted << &*day;
    for (const qsizetype part : kind.titleParts) wanted << &kind.fields[part];
    bool time = false;
    for (const Field& field : kind.fields) {
        if (!plain(field) || (field.type == FieldType::Time && time)) continue;
        time = time || field.type == FieldType::Time;
        wanted << &field;
    }
    return wanted;
}

const Field* stateFieldOf(const records::Kind& kind) {
    for (const QList<Field>* fields : {&kind.fields, &kind.derived})
        for (const Field& field : *fields)
            if (isState(field)) return &field;
    return nullptr;
}

}  // namespace

QList<Column> defaultColumns(const RecordModel& model, const QSet<QByteArray>& fixed, const QFontMetrics& metrics, int room) {
    const records::Kind& kind = model.kind();
    const ListChoice* choice = listChoiceOf(kind.key);
    const Field* state = choice == nullptr ? stateFieldOf(kind) : nullptr;
    QList<const Field*> wanted;
    if (choice == nullptr) wanted = fieldsByWeight(kind, state);
    else
        for (const QByteArray& key : choice->columns)
            if (const int column = model.columnOf(key); column >= 0) wanted << &model.field(column);
    // What names a record has its place whatever stands before it.
    const Field* name = &model.field(flexibleColumn(model));
    const bool named = wanted.contains(name) && !fixed.contains(name->key);
    if (named) room -= leastFlexibleWidth(model, metrics);
    QList<Column> columns;
    for (const Field* field : std::as_const(wanted)) {
        const bool known = std::any_of(columns.cbegin(), columns.cend(), [field](const Column& column) { return column.field == field->key; });
        const bool isName = named && field == name;
        if (known || fixed.contains(field->key) || (columns.size() == kColumnsAtFirst && !isName)) continue;
        const int width = isName ? 0 : sensibleWidth(model, model.columnOf(field->key), metrics);
        if (width > room && (!columns.isEmpty() || named) && !isName) continue;
        room -= width;
        columns << Column{field->key, 0};
    }
    // What it is stands first, how it stands last.
    if (state != nullptr) std::stable_partition(columns.begin(), columns.end(), [&](const Column& column) { return column.field != state->key; });
    return columns;
}

int flexibleColumn(const RecordModel& model) {
    const records::Kind& kind = model.kind();
    if (const ListChoice* choice = listChoiceOf(kind.key))
        if (const int column = model.columnOf(choice->flexible); column >= 0) return column;
    if (kind.title >= 0) return model.columnOf(kind.fields[kind.title].key);
    for (const qsizetype part : kind.titleParts)
        if (kind.fields[part].type == FieldType::Reference || kind.fields[part].type == FieldType::Text) return model.columnOf(kind.fields[part].key);
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.field(column).type == FieldType::Text) return column;
    return 0;
}

int leastFlexibleWidth(const RecordModel& model, const QFontMetrics& metrics) { return sensibleWidth(model, flexibleColumn(model), metrics) * 2 / 3; }

int headWidth(const RecordModel& model, int column) {
    QFont heavy = ui::font(kTextPoints);
    heavy.setWeight(QFont::DemiBold);
    return QFontMetrics(heavy).horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
}

int sensibleWidth(const RecordModel& model, int column, const QFontMetrics& metrics) {
    const Field& field = model.field(column);
    const int letter = metrics.averageCharWidth();
    int content = 0;
    switch (field.type) {
        case FieldType::Day: content = metrics.horizontalAdvance(QStringLiteral("2026-12-28")); break;
        case FieldType::Moment: content = metrics.horizontalAdvance(QStringLiteral("2026-12-28 20:00")); break;
        case FieldType::Time: content = metrics.horizontalAdvance(QStringLiteral("20:00")); break;
        case FieldType::Integer:
        case FieldType::Number: content = metrics.horizontalAdvance(QStringLiteral("88 888")); break;
        case FieldType::YesNo: content = 5 * letter; break;
        case FieldType::Choice: content = choiceWidth(field, metrics); break;
        case FieldType::Text: content = 22 * letter; break;
        case FieldType::Reference: content = 16 * letter; break;
        case FieldType::LongText:
        case FieldType::Choices:
        case FieldType::Words:
        case FieldType::References: content = 26 * letter; break;
    }
    if (const ListChoice* choice = listChoiceOf(model.kind().key))
        for (const auto& [key, letters] : choice->letters)
            if (field.key == key) content = letters * letter;
    if (column == flexibleColumn(model)) content = 28 * letter;
    const int header = std::min(headWidth(model, column) + kSortArrow, 24 * letter);
    return std::max(content, header) + 2 * kCellPadding + 2;
}

ListMemory ListMemory::load(const QByteArray& kind) {
    const QString group = QStringLiteral("list/%1/").arg(QLatin1String(kind));
    const QSettings settings;
    ListMemory memory;
    const QStringList columns = settings.value(group + QStringLiteral("columns")).toStringList();
    for (const QString& text : columns) memory.columns << Column{text.section(u':', 0, 0).toLatin1(), std::max(0, text.section(u':', 1, 1).toInt())};
    const QString sort = settings.value(group + QStringLiteral("sort")).toString();
    memory.sortField = sort.section(u':', 0, 0).toLatin1();
    memory.descending = sort.section(u':', 1, 1) == QStringLiteral("descending");
    return memory;
}

void ListMemory::save(const QByteArray& kind) const {
    const QString group = QStringLiteral("list/%1/").arg(QLatin1String(kind));
    QSettings settings;
    QStringList texts;
    for (const Column& column : columns) texts << QStringLiteral("%1:%2").arg(QLatin1String(column.field)).arg(column.width);
    settings.setValue(group + QStringLiteral("columns"), texts);
    settings.setValue(group + QStringLiteral("sort"), QLatin1String(sortField) + (descending ? QStringLiteral(":descending") : QStringLiteral(":ascending")));
}

}  // namespace ui
