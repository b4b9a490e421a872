#include "core/records/canonical_json.h"

#include "app/composition/kinds.h"
#include "core/base/sha256.h"
#include "tests/support/catch_qt.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <cmath>

namespace canonical_json_test {

using records::Field;
using records::FieldType;
using records::Value;

QString anyText(QRandomGenerator& chance) {
    static const QStringList parts{QStringLiteral("Åsö"), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("/"),
                                   QStringLiteral("\u0001"), QStringLiteral("\u007f"), QStringLiteral("\u2028"), QString::fromUtf8("𝄞"), QString(QChar(0xD800)), QString(QChar(0xDC00)),
                                   QStringLiteral("plain words"), QStringLiteral("<&>"), QStringLiteral(" ")};
    QString out;
    for (auto i = chance.bounded(1, 6); i > 0; --i) out += parts[chance.bounded(parts.size())];
    return out;
}

Value anyValue(const Field& field, QRandomGenerator& chance) {
    if (chance.bounded(4) == 0) return {};
    switch (field.type) {
        case FieldType::Integer: return Value(static_cast<qint64>(chance.generate64()) >> chance.bounded(64));
        case FieldType::Number: return Value(std::ldexp(static_cast<double>(chance.bounded(100'000)), static_cast<int>(chance.bounded(60)) - 30));
        case FieldType::YesNo: return Value(chance.bounded(2) == 0);
        case FieldType::Day: return Value(QDate(2023, 1, 1).addDays(chance.bounded(1500)));
        case FieldType::Time: return Value(QTime(static_cast<int>(chance.bounded(24)), static_cast<int>(chance.bounded(60))));
        case FieldType::Choices:
        case FieldType::Words:
        case FieldType::References: return Value(QStringList{anyText(chance), anyText(chance)});
        default: return Value(anyText(chance));
    }
}

/// The same by the library.
QByteArray byLibrary(const records::Kind& kind, const records::Record& record, const QList<qsizetype>& fields, bool nulls) {
    QJsonObject object;
    for (const qsizetype field : fields) {
        const QString key = QString::fromLatin1(kind.fields[field].key);
        if (!records::isEmpty(record.values[field])) object.insert(key, toJson(kind.fields[field], record.values[field]));
        else if (nulls) object.insert(key, QJsonValue());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TEST_CASE("values of every kind are written byte for byte as the library writes them, which the digests of old files rest on", "[records][history]") {
    using Empty = records::CanonicalJson::Empty;
    QRandomGenerator chance(7);
    for (const records::Kind* kind : app::catalogue().kinds()) {
        const records::CanonicalJson json(*kind);
        for (int round = 0; round < 40; ++round) {
            records::Record record{QStringLiteral("r"), 1, {}};
            QList<qsizetype> fields;
            for (qsizetype i = 0; i < kind->fields.size(); ++i) {
                record.values << anyValue(kind->fields[i], chance);
                if (chance.bounded(5) > 0) fields << i;
            }
            INFO(kind->key.toStdString());
            CHECK(json.of(&record, fields, Empty::LeftOut) == byLibrary(*kind, record, fields, false));
            CHECK(json.of(&record, fields, Empty::Null) == byLibrary(*kind, record, fields, true));
        }
        CHECK(json.of(nullptr, {0}, Empty::Null) == "{}");
    }
}

TEST_CASE("a digest is the one of the standard", "[base]") {
    // FIPS 180-4, "abc", and the empty one.
    CHECK(base::sha256("abc").toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(base::sha256("").toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    base::Sha256 parts;
    QByteArray all;
    for (int i = 0; i < 300; ++i) {
        const QByteArray part(i % 71, static_cast<char>(i));
        parts.add(part);
        all += part;
    }
    CHECK(parts.take() == QCryptographicHash::hash(all, QCryptographicHash::Sha256));
    CHECK(parts.take() == base::sha256(""));  // it began anew
}

}  // namespace canonical_json_test
