#include "core/tables/exporting.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exporting_test {

QByteArray written(support::TestFile& test, const char* kind, bool (*write)(const records::Reader&, const records::Kind&, const records::Query&, QIODevice&)) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = test->read([&](const records::Reader& reader) { CHECK(write(reader, test.catalogue().get(kind), {}, buffer)); });
    CHECK(done);
    return buffer.data();
}

TEST_CASE("a table is written as a Swedish spreadsheet reads it", "[export]") {
    support::TestFile test;
    const QString area = test.add("area", {{"name", QStringLiteral("Hamnen; norra \"kajen\"")}});
    const QString id =
        test.add("premises", {{"name", QStringLiteral("Ölhallen")}, {"kind", QStringLiteral("serving")}, {"area", area}, {"closed", QDate(2026, 3, 4)}});
    CHECK(written(test, "premises", tables::writeCsv).toStdString() == ("\xEF\xBB\xBFid;name;kind;address;area;contact;closed;last-visit;risk;risk-reason\r\n" +
                                                                         id.toUtf8() + ";Ölhallen;serving;;\"Hamnen; norra \"\"kajen\"\"\";;2026-03-04;;;\r\n")
                                                                            .toStdString());
}

TEST_CASE("JSON names every field, and references by their labels too", "[export]") {
    support::TestFile test;
    const QString area = test.add("area", {{"name", QStringLiteral("Hamnen")}});
    const QString id = test.add("premises", {{"name", QStringLiteral("Ankaret")}, {"kind", QStringLiteral("sale")}, {"area", area}});
    const auto document = QJsonDocument::fromJson(written(test, "premises", tables::writeJson)).object();
    CHECK(document.value(QLatin1String("kind")) == QStringLiteral("premises"));
    CHECK(document.value(QLatin1String("count")) == 1);
    const QJsonArray all = document.value(QLatin1String("records")).toArray();
    REQUIRE(all.size() == 1);
    const QJsonObject record = all[0].toObject();
    CHECK(record.value(QLatin1String("id")) == id);
    CHECK(record.value(QLatin1String("revision")) == 1);
    CHECK(record.value(QLatin1String("area")) == area);
    CHECK(record.value(QLatin1String("labels")).toObject() == QJsonObject{{QStringLiteral("area"), QStringLiteral("Hamnen")}});
    CHECK(record.contains(QLatin1String("closed")));
    CHECK(record.value(QLatin1String("closed")).isNull());
}

TEST_CASE("an export ends when the device takes no more", "[export]") {
    support::TestFile test;
    test.add("note", {{"title", QStringLiteral("A note")}, {"day", QDate(2026, 1, 1)}});
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    const auto done = test->read([&](const records::Reader& reader) {
        CHECK_FALSE(tables::writeCsv(reader, test.catalogue().get("note"), {}, closed));
        CHECK_FALSE(tables::writeJson(reader, test.catalogue().get("note"), {}, closed));
    });
    CHECK(done);
}

}  // namespace exporting_test
