#include "core/records/value_text.h"

#include "core/base/day_text.h"
#include "core/base/folded_text.h"
#include "core/base/language.h"
#include "core/records/period_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace records {

namespace {

using base::Failure;
using base::FieldIssue;
using base::Message;
using base::Result;

constexpr qsizetype kSerialDigits = 5;  // of the number by which spreadsheets count the days of our time

Failure wrong(const Field& field, Message message) {
    return base::badInput({"invalid", QT_TRANSLATE_NOOP("message", "The record cannot be saved like this."), {}}, {FieldIssue{field.key, std::move(message)}});
}

Failure notADay(const Field& field, const QString& text) {
    const bool serial = text.size() == kSerialDigits && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (serial)
        return wrong(field, {"number-for-day",
                             QT_TRANSLATE_NOOP("message", "\"%1\" is a number and not a day. In a workbook, format the cell as a date; else write it as 2026-03-04."),
                             {text}});
    return wrong(field, {"not-a-day", QT_TRANSLATE_NOOP("message", "\"%1\" is not a day. Write it as 2026-03-04."), {text}});
}

Failure notATime(const Field& field, const QString& text) {
    return wrong(field, {"not-a-time", QT_TRANSLATE_NOOP("message", "\"%1\" is not a time of day. Write it as 09:30."), {text}});
}

Result<Value> momentValue(const Field& field, const QString& text, QDate today) {
    const Moment moment = momentFrom(text, today);
    if (!moment.day.isValid()) return notADay(field, text);
    if (moment.badTime) return notATime(field, text);
    const QString day = base::isoText(moment.day);
    return Value(moment.time.isValid() ? day + u'T' + base::clockText(moment.time) : day);
}

/// The day of a day or of a moment: databases write midnight behind their days.
Result<Value> dayValue(const Field& field, const QString& text, QDate today) {
    const Moment moment = momentFrom(text, today);
    if (!moment.day.isValid() || moment.badTime) return notADay(field, text);
    return Value(moment.day);
}

/// What statistics print for "none" and for "not known" where a count would stand. @source Statistics Sweden's signs in tables
std::optional<Value> signOfTally(const QString& text) {
    for (const char16_t none : {u'-', u'\u2012', u'\u2013', u'\u2014', u'\u2212'})
        if (text == QChar(none)) return Value(qint64(0));
    for (const QString& unknown : {QStringLiteral("."), QStringLiteral(".."), QStringLiteral("..."), QStringLiteral("\u2026")})
        if (text == unknown) return Value();
    return std::nullopt;
}

/// Whether a number counts per cent: its label says so.
bool isPercent(const Field& field) { return QByteArrayView(field.label).contains('%'); }

/// What stands before the sign of a share, where the field counts per cent.
QString withoutPercent(const Field& field, const QString& text) { return isPercent(field) && text.endsWith(u'%') ? text.chopped(1).trimmed() : text; }

/// @return nothing where the number says nothing wrong by its form
std::optional<Failure> wrongShare(const Field& field, const QString& text) {
    if (!text.endsWith(u'%') || !plainNumber(text.chopped(1))) return std::nullopt;
    return wrong(field, {"share-for-number",
                         QT_TRANSLATE_NOOP("message", "\"%1\" is a share, and this is no number of per cent. Write the number alone, in a workbook without the percent format."),
                         {text}});
}

Result<Value> wholeValue(const Field& field, const QString& written, DecimalMark mark) {
    const QString text = withoutPercent(field, written);
    if (const auto whole = wholeNumber(text, mark)) return Value(*whole);
    if (const auto share = wrongShare(field, text)) return *share;
    return wrong(field, {"not-a-whole-number", QT_TRANSLATE_NOOP("message", "\"%1\" is not a whole number. Write only digits, as 1234."), {written}});
}

Result<Value> numberValue(const Field& field, const QString& written, DecimalMark mark) {
    const QString text = withoutPercent(field, written);
    if (mark == DecimalMark::Unsaid && isTwofold(text)) {
        QString thousands = text;
        thousands.remove(u'.').remove(u',');
        return wrong(field, {"twofold-number",
                             QT_TRANSLATE_NOOP("message", "\"%1\" can mean two numbers. Write it as %2 or as %3."),
                             {written, thousands, QString(text).replace(u'.', u',') + u'0'}});
    }
    const auto plain = plainNumber(text, mark);
    bool fits = false;
    const double number = plain ? plain->toDouble(&fits) : 0;
    if (fits && std::isfinite(number)) return Value(number);
    if (const auto share = wrongShare(field, text)) return *share;
    return wrong(field, {"not-a-number", QT_TRANSLATE_NOOP("message", "\"%1\" is not a number. Write it as 1234,5."), {written}});
}

/// A number as it is written for people who write a comma. Three decimals behind one to three digits might be thousands: a fourth says what they are.
QString numberText(double number) {
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
    return isTwofold(text) ? text + u'0' : text;
}

Result<Value> yesNoFrom(const Field& field, const QString& text) {
    const QString word = base::folded(text);
    // sant and falskt: what a Swedish spreadsheet writes.
    for (const char* yes : {"true", "ja", "yes", "1", "sant"})
        if (word == QLatin1String(yes)) return Value(true);
    for (const char* no : {"false", "nej", "no", "0", "falskt"})
        if (word == QLatin1String(no)) return Value(false);
    return wrong(field, {"not-yes-or-no", QT_TRANSLATE_NOOP("message", "\"%1\" is neither yes nor no. Write yes or no."), {text}});
}

Result<QString> choiceFrom(const Field& field, const QString& text) {
    if (const Choice* choice = field.choice(text)) return QString::fromLatin1(choice->key);
    const QString word = base::folded(text);
    for (const Choice& choice : field.choices)
        if (namesOf(choice.key, choice.label).contains(word)) return QString::fromLatin1(choice.key);
    QStringList labels;
    for (const Choice& choice : field.choices) labels << QCoreApplication::translate("kind", choice.label);
    return wrong(
        field,
        {"unknown-choice", QT_TRANSLATE_NOOP("message", "\"%1\" is not one of the choices. Write one of: %2."), {text, labels.join(QStringLiteral(", "))}});
}

Result<QString> referenceFrom(const Reader& reader, const Field& field, const QString& text) {
    auto id = reader.resolve(reader.catalogue().get(field.target), text);
    if (!id) return wrong(field, id.error().message);
    return id;
}

/// Parts a list at `;`. Backslashes count only right before a `;` or the end: there two stand for one, and an odd one makes
/// the `;` a letter like any other. So a path keeps its backslashes.
QStringList itemsOf(const QString& text) {
    QStringList items;
    QString item;
    const auto finish = [&] {
        if (const QString done = item.trimmed(); !done.isEmpty()) items << done;
        item.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u';') {
            finish();
            continue;
        }
        if (text[i] != u'\\') {
            item += text[i];
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end] == u'\\') ++end;
        const qsizetype count = end - i;
        const bool atEnd = end == text.size();
        if (!atEnd && text[end] != u';') {
            item += QString(count, u'\\');
        } else {
            item += QString(count / 2, u'\\');
            if (count % 2 == 1) item += atEnd ? u'\\' : u';';
            if (count % 2 == 1 && !atEnd) ++end;
        }
        i = end - 1;
    }
    finish();
    return items;
}

QString escaped(const QString& item) {
    QString out;
    qsizetype slashes = 0;
    for (const QChar sign : item) {
        if (sign == u';') out += QString(slashes + 1, u'\\');
        out += sign;
        slashes = sign == u'\\' ? slashes + 1 : 0;
    }
    return out + QString(slashes, u'\\');
}

QString oneLine(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar& sign : text)
        if (sign == u'\n' || sign == u'\r') sign = u' ';
    return text;
}

QString unixLines(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.replace(u'\r', u'\n');
}

Result<Value> listFrom(const Reader& reader, const Field& field, const QString& text) {
    QStringList list;
    QList<FieldIssue> issues;
    for (const QString& item : itemsOf(text)) {
        if (field.type == FieldType::Words) {
            list << item;
            continue;
        }
        const auto one = field.type == FieldType::Choices ? choiceFrom(field, item) : referenceFrom(reader, field, item);
        if (!one) issues << one.error().issues;
        else if (!list.contains(*one)) list << *one;
    }
    if (!issues.isEmpty()) return base::badInput({"invalid", QT_TRANSLATE_NOOP("message", "The record cannot be saved like this."), {}}, issues);
    return list.isEmpty() ? Value() : Value(list);
}

QString referenceText(const Reader& reader, const Field& field, const QString& id) {
    const Kind& kind = reader.catalogue().get(field.target);
    const auto record = reader.find(kind, id);
    if (!record) return id;
    for (const qsizetype name : {kind.keyField, kind.title}) {
        if (name < 0) continue;
        const auto* text = std::get_if<QString>(&record->values[name]);
        if (text == nullptr || text->isEmpty()) continue;
        // Only a name that finds this record again will do.
        if (const auto found = reader.resolve(kind, *text); found && *found == id) return *text;
    }
    return id;
}

}  // namespace

Result<Value> valueFromText(const Reader& reader, const Field& field, const QString& written, DecimalMark mark) {
    const QString text = base::composed(written);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return Value();
    if (field.is(Flag::Tally))
        if (const auto sign = signOfTally(trimmed)) return *sign;
    switch (field.type) {
        case FieldType::Text: {
            const QString month = field.is(Flag::Month) ? periodFrom(trimmed, reader.today()) : QString();
            return Value(month.isEmpty() ? oneLine(trimmed) : month);
        }
        case FieldType::LongText: return Value(unixLines(text));
        case FieldType::Integer: return wholeValue(field, trimmed, mark);
        case FieldType::Number: return numberValue(field, trimmed, mark);
        case FieldType::YesNo: return yesNoFrom(field, trimmed);
        case FieldType::Day: return dayValue(field, trimmed, reader.today());
        case FieldType::Time:
            if (const QTime time = timeFrom(trimmed); time.isValid()) return Value(time);
            return notATime(field, trimmed);
        case FieldType::Moment: return momentValue(field, trimmed, reader.today());
        case FieldType::Choice:
        case FieldType::Reference: {
            const auto one = field.type == FieldType::Choice ? choiceFrom(field, trimmed) : referenceFrom(reader, field, trimmed);
            if (!one) return Failure(one.error());
            return Value(*one);
        }
        case FieldType::Choices:
        case FieldType::Words:
        case FieldType::References: return listFrom(reader, field, trimmed);
    }
    return Value();
}

QString textFromValue(const Reader& reader, const Field& field, const Value& value) {
    if (isEmpty(value)) return {};
    if (const auto* yes = std::get_if<bool>(&value)) return *yes ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* number = std::get_if<double>(&value)) return numberText(*number);
    if (const auto* text = std::get_if<QString>(&value)) return field.type == FieldType::Reference ? referenceText(reader, field, *text) : *text;
    if (const auto* list = std::get_if<QStringList>(&value)) {
        QStringList items;
        for (const QString& item : *list) items << escaped(field.type == FieldType::References ? referenceText(reader, field, item) : item);
        return items.join(u';');
    }
    return toColumn(value).toString();
}

namespace {

/// What a label was called in earlier versions: tables that were made then are read as before.
QString formerName(const char* label) {
    static const QHash<QByteArray, QString> names{{"Day", QStringLiteral("Dag")},
                                                  {"Key at the source", QStringLiteral("Nyckel hos källan")},
                                                  {"Cost of the areas (SEK)", QStringLiteral("Områdenas kostnad (kr)")},
                                                  {"Driven by police activity", QStringLiteral("Styrs av polisens insatser")},
                                                  {"Only plausible", QStringLiteral("Bara trolig")},
                                                  {"Ongoing lethal violence (PDV)", QStringLiteral("Pågående dödligt våld (PDV)")}};
    return names.value(label);
}

}  // namespace

QStringList namesOf(const char* key, const char* label) {
    const base::LanguageScope swedish(base::Language::Swedish);
    QStringList names{base::folded(QString::fromLatin1(key)), base::folded(QString::fromUtf8(label)), base::folded(QCoreApplication::translate("kind", label))};
    if (const QString former = formerName(label); !former.isEmpty()) names << base::folded(former);
    names.removeDuplicates();
    return names;
}

}  // namespace records
