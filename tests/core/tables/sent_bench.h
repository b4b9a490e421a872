#pragma once

#include "core/records/value_text.h"
#include "core/tables/importing.h"
#include "core/tables/workbook.h"
#include "tests/support/catch_qt.h"
#include "tests/support/sent_book.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <quazip.h>
#include <quazipfile.h>

/// What the tests of files that people send share: small tables and workbooks, and a file to read them into.
namespace sent_bench {

using namespace Qt::StringLiterals;

using tables::ImportOptions;
using tables::ImportOutcome;

using support::rowOf;
using support::SheetXml;
using support::textCell;

class Sent {
public:
    Sent() {
        for (const auto& name : {u"Lomma"_s, u"Bjärred"_s}) m_test.add("area", {{"name", name}});
        for (const auto& name : {u"Skadegörelse"_s, u"Stöld"_s}) m_test.add("category", {{"name", name}});
    }
    [[nodiscard]] support::TestFile& test() { return m_test; }
    [[nodiscard]] QString text(const QString& name, const QByteArray& bytes) {
        QFile file(m_test.path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// @param around  what the workbook says before and behind its sheets
    [[nodiscard]] QString book(const QList<SheetXml>& sheets, const QString& main = u"workbook.xml"_s, const std::pair<QByteArray, QByteArray>& around = {}) {
        const QString path = m_test.path(u"bok.xlsx"_s);
        support::writeBook(path, sheets, main, around);
        return path;
    }
    ImportOutcome run(const char* kind, const QString& path, const ImportOptions& options = {}) {
        auto outcome = tables::importTable(m_test.file(), m_test.catalogue().get(kind), path, options);
        if (!outcome) FAIL(base::errorText(outcome.error()).toStdString());
        CHECK(outcome->read == outcome->added + outcome->updated + outcome->unchanged + outcome->rejected);
        return *outcome;
    }
    /// "added updated unchanged rejected"
    std::string numbers(const char* kind, const QString& path) {
        const ImportOutcome outcome = run(kind, path);
        return (u"%1 %2 %3 %4"_s.arg(outcome.added).arg(outcome.updated).arg(outcome.unchanged).arg(outcome.rejected)).toStdString();
    }
    QByteArray refusal(const char* kind, const QString& path, const ImportOptions& options = {}) {
        const auto outcome = tables::importTable(m_test.file(), m_test.catalogue().get(kind), path, options);
        REQUIRE_FALSE(outcome);
        return outcome.error().message.code;
    }
    /// The field's value of every record, as JSON writes it, in the kind's order.
    QStringList all(const char* kind, const char* field) {
        QStringList values;
        const records::Kind& described = m_test.catalogue().get(kind);
        REQUIRE(m_test->read([&](const records::Reader& reader) {
            for (const auto& record : reader.all(described)) values << records::textFromValue(reader, described.fields[described.index(field)], described.value(record, field));
        }));
        return values;
    }

    QStringList ids(const char* kind) {
        QStringList ids;
        REQUIRE(m_test->read([&](const records::Reader& reader) {
            for (const auto& record : reader.all(m_test.catalogue().get(kind))) ids << record.id;
        }));
        return ids;
    }

private:
    support::TestFile m_test;
};

inline const QStringList kFigureHead{u"month"_s, u"category"_s, u"area"_s, u"reports"_s, u"crimes"_s};

}  // namespace sent_bench
