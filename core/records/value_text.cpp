#include "core/records/value_text.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <cmath>

namespace records {

namespace {

using base::Failure;
using base::FieldIssue;
using base::Message;
using base::Result;

Failure wrong(const Field& field, Message message) {
    return base::badInput({"invalid", QT_TRANSLATE_NOOP("message", "The record cannot be saved like this."), {}}, {FieldIssue{field.key, std::move(message)}});
}

bool isDigit(QChar sign) { return sign >= u'0' && sign <= u'9'; }

bool allDigits(QStringView text) { return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit); }

/// The blanks that part thousands: ordinary, no-break, thin, figure and narrow no-break.
bool isGroupBlank(QChar sign) { return sign == u' ' || sign == u'\u00A0' || sign == u'\u2007' || sign == u'\u2009' || sign == u'\u202F'; }

/// Takes @p mark out of @p digits when it parts groups of exactly three; the first group has one to three digits.
/// @return false when it stands anywhere else
bool joinGroups(QString& digits, QChar mark) {
    const QStringList groups = digits.split(mark);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (!allDigits(groups[i])) return false;
        if (i == 0 ? groups[i].size() > 3 : groups[i].size() != 3) return false;
    }
    digits = groups.join(QString());
    return true;
}

/// Brings a number as people write it to digits with a decimal point.
/// A point or comma is the decimal sign, but where it stands twice or more before groups of three (200.000.000), or where the
/// other one follows it (1.234,5), it parts thousands. One alone is never taken for thousands: 1.234 is a little more than one.
std::optional<QString> plainNumber(const QString& text) {
    QString rest = text;
    for (QChar& sign : rest)
        if (isGroupBlank(sign)) sign = u' ';
    rest = rest.trimmed();
    QString sign;
    if (rest.startsWith(u'-') || rest.startsWith(u'\u2212') || rest.startsWith(u'+')) {
        if (!rest.startsWith(u'+')) sign = QStringLiteral("-");
        rest = rest.mid(1).trimmed();
    }
    QString exponent;
    if (const qsizetype at = rest.indexOf(u'e', 0, Qt::CaseInsensitive); at >= 0) {
        exponent = rest.mid(at).toLower();
        rest.truncate(at);
        const qsizetype digits = exponent.size() > 1 && (exponent[1] == u'-' || exponent[1] == u'+') ? 2 : 1;
        if (!allDigits(QStringView(exponent).mid(digits)) || exponent.size() - digits > 3) return std::nullopt;
    }
    const qsizetype comma = rest.lastIndexOf(u',');
    const qsizetype point = rest.lastIndexOf(u'.');
    QChar decimal;
    if (comma >= 0 && point >= 0) {
        decimal = comma > point ? u',' : u'.';
    } else if (comma >= 0 || point >= 0) {
        const QChar only = comma >= 0 ? u',' : u'.';
        if (rest.count(only) == 1) decimal = only;
    }
    QString whole = rest;
    QString fraction;
    if (!decimal.isNull()) {
        const qsizetype at = rest.lastIndexOf(decimal);
        whole = rest.left(at);
        fraction = rest.mid(at + 1);
        if (!allDigits(fraction)) return std::nullopt;
        if (whole.isEmpty()) whole = QStringLiteral("0");
    }
    for (const QChar mark : {QChar(u' '), QChar(u','), QChar(u'.')})
        if (whole.contains(mark) && !joinGroups(whole, mark)) return std::nullopt;
    if (!allDigits(whole)) return std::nullopt;
    return sign + whole + (fraction.isEmpty() ? QString() : u'.' + fraction) + exponent;
}

std::optional<qint64> wholeNumber(const QString& text) {
    const auto plain = plainNumber(text);
    if (!plain) return std::nullopt;
    bool fits = false;
    if (const qint64 whole = plain->toLongLong(&fits); fits) return whole;
    const double number = plain->toDouble(&fits);
    constexpr double kExact = 9007199254740992.0;  // above 2^53 a double no longer counts
    if (!fits || std::abs(number) > kExact || std::trunc(number) != number) return std::nullopt;
    return static_cast<qint64>(number);
}

QDate dateOf(QStringView year, QStringView month, QStringView day) {
    if (year.size() != 4 || month.size() > 2 || day.size() > 2 || !allDigits(year) || !allDigits(month) || !allDigits(day)) return {};
    return {year.toInt(), month.toInt(), day.toInt()};
}

QDate dayFrom(const QString& text) {
    if (text.size() == 8 && allDigits(text)) return dateOf(QStringView(text).left(4), QStringView(text).mid(4, 2), QStringView(text).mid(6));
    const auto parts = [&text](QChar mark) { return text.split(mark); };
    if (const QStringList iso = parts(u'-'); iso.size() == 3) return dateOf(iso[0], iso[1], iso[2]);
    if (const QStringList dotted = parts(u'.'); dotted.size() == 3) return dateOf(dotted[2].trimmed(), dotted[1].trimmed(), dotted[0]);
    if (const QStringList slashed = parts(u'/'); slashed.size() == 2) {
        const QStringList rest = slashed[1].simplified().split(u' ');
        if (rest.size() == 2) return dateOf(rest[1], rest[0], slashed[0].trimmed());
    }
    return {};
}

QTime timeFrom(const QString& text) {
    QString plain = text;
    plain.replace(u'.', u':');
    const QStringList parts = plain.split(u':');
    if (parts.size() == 1) {
        if ((plain.size() != 3 && plain.size() != 4) || !allDigits(plain)) return {};
        return {QStringView(plain).chopped(2).toInt(), QStringView(plain).right(2).toInt()};
    }
    if (parts.size() > 3 || parts[0].size() > 2 || !allDigits(parts[0])) return {};
    for (qsizetype i = 1; i < parts.size(); ++i)
        if (parts[i].size() != 2 || !allDigits(parts[i])) return {};
    if (parts.size() == 3 && parts[2].toInt() > 59) return {};
    return {parts[0].toInt(), parts[1].toInt()};  // seconds are not kept
}

Failure notADay(const Field& field, const QString& text) {
    return wrong(field, {"not-a-day", QT_TRANSLATE_NOOP("message", "\"%1\" is not a day. Write it as 2026-03-04."), {text}});
}

Failure notATime(const Field& field, const QString& text) {
    return wrong(field, {"not-a-time", QT_TRANSLATE_NOOP("message", "\"%1\" is not a time of day. Write it as 09:30."), {text}});
}

Result<Value> momentFrom(const Field& field, const QString& text) {
    if (const QDate day = dayFrom(text); day.isValid()) return Value(day.toString(Qt::ISODate));
    qsizetype cut = text.indexOf(u'T');
    if (cut < 0) cut = text.lastIndexOf(u' ');
    if (cut < 0) return notADay(field, text);
    const QDate day = dayFrom(text.left(cut).trimmed());
    if (!day.isValid()) return notADay(field, text);
    const QTime time = timeFrom(text.mid(cut + 1).trimmed());
    if (!time.isValid()) return notATime(field, text);
    return Value(day.toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm")));
}

Result<Value> yesNoFrom(const Field& field, const QString& text) {
    const QString word = text.toLower();
    // sant and falskt: what a Swedish spreadsheet writes.
    for (const char* yes : {"true", "ja", "yes", "1", "sant"})
        if (word == QLatin1String(yes)) return Value(true);
    for (const char* no : {"false", "nej", "no", "0", "falskt"})
        if (word == QLatin1String(no)) return Value(false);
    return wrong(field, {"not-yes-or-no", QT_TRANSLATE_NOOP("message", "\"%1\" is neither yes nor no. Write true or false."), {text}});
}

Result<QString> choiceFrom(const Field& field, const QString& text) {
    if (const Choice* choice = field.choice(text)) return QString::fromLatin1(choice->key);
    const QString word = text.toLower();
    for (const Choice& choice : field.choices)
        if (namesOf(choice.key, choice.label).contains(word)) return QString::fromLatin1(choice.key);
    QStringList keys;
    for (const Choice& choice : field.choices) keys << QString::fromLatin1(choice.key);
    return wrong(
        field,
        {"unknown-choice", QT_TRANSLATE_NOOP("message", "\"%1\" is not one of the choices. Write one of: %2."), {text, keys.join(QStringLiteral(", "))}});
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

Result<Value> valueFromText(const Reader& reader, const Field& field, const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) return Value();
    switch (field.type) {
        case FieldType::Text: return Value(oneLine(trimmed));
        case FieldType::LongText: return Value(unixLines(text));
        case FieldType::Integer:
            if (const auto whole = wholeNumber(trimmed)) return Value(*whole);
            return wrong(field, {"not-a-whole-number", QT_TRANSLATE_NOOP("message", "\"%1\" is not a whole number. Write only digits, as 1234."), {trimmed}});
        case FieldType::Number: {
            const auto plain = plainNumber(trimmed);
            bool fits = false;
            const double number = plain ? plain->toDouble(&fits) : 0;
            if (fits && std::isfinite(number)) return Value(number);
            return wrong(field, {"not-a-number", QT_TRANSLATE_NOOP("message", "\"%1\" is not a number. Write it as 1234,5."), {trimmed}});
        }
        case FieldType::YesNo: return yesNoFrom(field, trimmed);
        case FieldType::Day:
            if (const QDate day = dayFrom(trimmed); day.isValid()) return Value(day);
            return notADay(field, trimmed);
        case FieldType::Time:
            if (const QTime time = timeFrom(trimmed); time.isValid()) return Value(time);
            return notATime(field, trimmed);
        case FieldType::Moment: return momentFrom(field, trimmed);
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
    if (const auto* number = std::get_if<double>(&value)) return QString::number(*number, 'f', QLocale::FloatingPointShortest).replace(u'.', u',');
    if (const auto* text = std::get_if<QString>(&value)) return field.type == FieldType::Reference ? referenceText(reader, field, *text) : *text;
    if (const auto* list = std::get_if<QStringList>(&value)) {
        QStringList items;
        for (const QString& item : *list) items << escaped(field.type == FieldType::References ? referenceText(reader, field, item) : item);
        return items.join(u';');
    }
    return toColumn(value).toString();
}

QStringList namesOf(const char* key, const char* label) {
    const base::LanguageScope swedish(base::Language::Swedish);
    QStringList names{QString::fromLatin1(key).toLower(), QString::fromUtf8(label).toLower(), QCoreApplication::translate("kind", label).toLower()};
    names.removeDuplicates();
    return names;
}

}  // namespace records
