#include "core/tables/importing.h"

#include "core/storage/database.h"
#include "core/tables/csv_reader.h"
#include "core/tables/exporting.h"
#include "tests/support/catch_qt.h"
#include "tests/support/real_data.h"
#include "tests/support/test_file.h"

#include <QDirIterator>
#include <QFile>

namespace importing_test {

using tables::ImportOptions;
using tables::ImportOutcome;
using tables::Mapping;
using Action = records::PersonalDataPolicy::Action;

/// Imports into one file; tables are written beside it.
class Imports {
public:
    [[nodiscard]] support::TestFile& test() { return m_test; }
    base::Result<ImportOutcome> tryFile(const char* kind, const QString& path, const ImportOptions& options = {}) {
        return tables::importTable(m_test.file(), m_test.catalogue().get(kind), path, options);
    }
    base::Result<ImportOutcome> tryRun(const char* kind, const QByteArray& table, const ImportOptions& options = {}) {
        const QString path = m_test.path(QStringLiteral("table.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        return tryFile(kind, path, options);
    }
    ImportOutcome run(const char* kind, const QByteArray& table, const ImportOptions& options = {}) {
        auto outcome = tryRun(kind, table, options);
        if (!outcome) FAIL(base::errorText(outcome.error()).toStdString());
        CHECK(outcome->read == outcome->added + outcome->updated + outcome->unchanged + outcome->rejected);
        return *outcome;
    }
    /// "added updated unchanged rejected"
    std::string numbers(const char* kind, const QByteArray& table, const ImportOptions& options = {}) {
        const ImportOutcome outcome = run(kind, table, options);
        return (QStringLiteral("%1 %2 %3 %4").arg(outcome.added).arg(outcome.updated).arg(outcome.unchanged).arg(outcome.rejected)).toStdString();
    }
    /// A table of so many records that differ: notes, or events, which are written beside.
    QByteArray many(const char* kind, int rows) {
        const bool events = qstrcmp(kind, "incident") == 0;
        if (events && m_test.count("area") == 0) {
            m_test.add("area", {{"name", QStringLiteral("Vik")}});
            m_test.add("category", {{"name", QStringLiteral("Klotter")}});
        }
        QByteArray table = events ? "occurred;category;area;place\n" : "title;day\n";
        for (int i = 0; i < rows; ++i) {
            const QByteArray number = QByteArray::number(i);
            table += events ? QDateTime(QDate(2026, 1, 1), QTime(0, 0)).addSecs(i * 3600).toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toLatin1() + ";Klotter;Vik;Torget " + number + "\n"
                            : "Note " + number + ";2026-01-01\n";
        }
        return table;
    }
    QByteArray code(const char* kind, const QByteArray& table, const ImportOptions& options = {}) {
        const auto outcome = tryRun(kind, table, options);
        return outcome ? QByteArray("done") : QByteArray(outcome.error().message.code);
    }
    [[nodiscard]] Mapping mapping(const char* kind, const QByteArray& json) {
        auto mapping = tables::mappingFrom(m_test.catalogue().get(kind), json, QStringLiteral("m.json"));
        if (!mapping) FAIL(base::errorText(mapping.error()).toStdString());
        return *mapping;
    }
    [[nodiscard]] qint64 entries() {
        qint64 count = 0;
        const auto done =
            m_test->read([&](const records::Reader& reader) { count = reader.database().value(QStringLiteral("SELECT count(*) FROM entry")).toLongLong(); });
        REQUIRE(done);
        return count;
    }
    [[nodiscard]] QList<records::Record> all(const char* kind) {
        QList<records::Record> records;
        const auto done = m_test->read([&](const records::Reader& reader) { records = reader.all(m_test.catalogue().get(kind)); });
        REQUIRE(done);
        return records;
    }

private:
    support::TestFile m_test;
};

ImportOptions with(Mapping mapping) {
    ImportOptions options;
    options.mapping = std::move(mapping);
    return options;
}

TEST_CASE("columns are taken by key or label, whatever the case, and others are listed", "[import]") {
    Imports imports;
    imports.test().add("area", {{"name", QStringLiteral("Hamnen")}});
    const ImportOutcome outcome = imports.run("premises", "NAME;kind of premises; Area ;Revision;Colour\nAnkaret;SALE;hamnen;7;red\n");
    CHECK(outcome.source == QStringLiteral("table.csv"));
    CHECK(outcome.added == 1);
    CHECK(outcome.unknownColumns == QStringList{QStringLiteral("Colour")});
    CHECK(outcome.ignoredColumns == QStringList{QStringLiteral("Revision")});
    REQUIRE(imports.all("premises").size() == 1);
    const QString id = imports.all("premises")[0].id;
    CHECK(imports.test().text("premises", id, "name") == QStringLiteral("Ankaret"));
    CHECK(imports.test().text("premises", id, "kind") == QStringLiteral("sale"));
}

TEST_CASE("fields that decisions set are ignored, and kinds of decisions are refused", "[import]") {
    Imports imports;
    const ImportOutcome outcome = imports.run("focus-area", "title;year;reason;state;rank\nTryggt centrum;2026;Många anmälningar;decided;1\n");
    CHECK(outcome.ignoredColumns == QStringList{QStringLiteral("state"), QStringLiteral("rank")});
    CHECK(outcome.added == 1);
    CHECK(imports.test().text("focus-area", imports.all("focus-area")[0].id, "state") == QStringLiteral("draft"));
    const auto refused = imports.tryRun("decision", "verb\napprove\n");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().trouble == base::Trouble::Refused);
    CHECK(support::reasonCodes(refused.error()) == QStringList{QStringLiteral("workflow-field")});
}

TEST_CASE("a bad row is named and spoils no other", "[import]") {
    Imports imports;
    const ImportOutcome outcome = imports.run("note",
                                              "title;day;text\n"
                                              "Good;2026-01-01;x\n"
                                              "Bad day;2026-02-30;x\n"
                                              ";2026-01-02;no title\n"
                                              "Too long;2026-01-03;x;y\n"
                                              "Tail of blanks;2026-01-04;x;; ;\n"
                                              "Short;2026-01-05\n"
                                              "\"never;2026-01-06;x\n"
                                              "Last;2026-01-07;x\n");
    CHECK(outcome.read == 8);
    CHECK(outcome.added == 4);
    CHECK(outcome.rejected == 4);
    REQUIRE(outcome.problems.size() == 5);
    CHECK(outcome.problems[0].row == 3);
    CHECK(outcome.problems[0].column == QStringLiteral("day"));
    CHECK(outcome.problems[0].value == QStringLiteral("2026-02-30"));
    CHECK(outcome.problems[0].reason.contains(QStringLiteral("is not a day")));
    CHECK(outcome.problems[1].row == 4);
    CHECK(outcome.problems[1].column == QStringLiteral("title"));
    CHECK(outcome.problems[2].row == 5);
    CHECK(outcome.problems[2].column.isEmpty());
    CHECK(outcome.problems[3].row == 8);
    CHECK(outcome.problems[4].row == 7);  // shorter than the head: taken, and told
    CHECK(outcome.problems[4].remark);
    CHECK(imports.test().count("note") == 4);
}

TEST_CASE("an import is one entry with the file's name, and nothing new is none", "[import]") {
    Imports imports;
    const QByteArray table = "title;day\nA;2026-01-01\nB;2026-01-02\nA;2026-01-01\n";
    CHECK(imports.numbers("note", table) == "3 0 0 0");
    CHECK(imports.entries() == 1);
    const auto done = imports.test()->read([&](const records::Reader& reader) {
        CHECK(reader.database().value(QStringLiteral("SELECT act FROM entry")).toString() == QStringLiteral("import note"));
        CHECK(reader.database().value(QStringLiteral("SELECT note FROM entry")).toString() == QStringLiteral("table.csv"));
    });
    CHECK(done);
    CHECK(imports.numbers("note", table) == "0 0 3 0");
    CHECK(imports.entries() == 1);
    REQUIRE(imports.test()->undo());
    CHECK(imports.test().count("note") == 0);
    CHECK(imports.numbers("note", table) == "3 0 0 0");
}

TEST_CASE("a row known by its content is read once, whatever became of its record", "[import]") {
    Imports imports;
    const QByteArray table = "title;day\nA;2026-01-01\nB;2026-01-02\n";
    CHECK(imports.numbers("note", table) == "2 0 0 0");
    const auto notes = imports.all("note");
    imports.test().set("note", notes[0].id, {{"text", QStringLiteral("edited by hand")}});
    REQUIRE(imports.test().tryRemove("note", notes[1].id));
    CHECK(imports.numbers("note", table) == "1 0 1 0");
    CHECK(imports.test().text("note", notes[0].id, "text") == QStringLiteral("edited by hand"));
    // Equal rows count; the order of columns and of rows does not.
    CHECK(imports.numbers("note", "day;title\n2026-01-02;B\n2026-01-01;A\n2026-01-01;A\n") == "1 0 2 0");
}

TEST_CASE("a row with an id changes its record in the mapped columns only", "[import]") {
    Imports imports;
    const QString id = imports.test().add("note", {{"title", QStringLiteral("A")}, {"day", QDate(2026, 1, 1)}, {"text", QStringLiteral("kept")}});
    CHECK(imports.numbers("note", "id;title\n" + id.toLatin1() + ";B\n") == "0 1 0 0");
    CHECK(imports.test().text("note", id, "title") == QStringLiteral("B"));
    CHECK(imports.test().text("note", id, "text") == QStringLiteral("kept"));
    CHECK(imports.numbers("note", "id;title\n" + id.toUpper().toLatin1() + ";B\n") == "0 0 1 0");
    CHECK(imports.numbers("note", "id;title;text\n" + id.toLatin1() + ";B;\n") == "0 1 0 0");
    CHECK(imports.test().text("note", id, "text").isEmpty());
}

TEST_CASE("an unknown id is kept, a malformed or foreign one rejects its row", "[import]") {
    Imports imports;
    const QString area = imports.test().add("area", {{"name", QStringLiteral("Hamnen")}});
    const ImportOutcome outcome = imports.run(
        "note", "id;title;day\n01890000-0000-7000-8000-000000000001;A;2026-01-01\n12;B;2026-01-01\n" + area.toLatin1() + ";C;2026-01-01\n;D;2026-01-01\n");
    CHECK(outcome.added == 2);
    CHECK(outcome.rejected == 2);
    CHECK(imports.test().text("note", QStringLiteral("01890000-0000-7000-8000-000000000001"), "title") == QStringLiteral("A"));
    REQUIRE(outcome.problems.size() == 2);
    CHECK(outcome.problems[0].column == QStringLiteral("id"));
    CHECK(outcome.problems[0].value == QStringLiteral("12"));
    // What was removed comes back as a later revision.
    REQUIRE(imports.test().tryRemove("note", QStringLiteral("01890000-0000-7000-8000-000000000001")));
    CHECK(imports.numbers("note", "id;title;day\n01890000-0000-7000-8000-000000000001;A;2026-01-01\n") == "1 0 0 0");
    CHECK(imports.test().find("note", QStringLiteral("01890000-0000-7000-8000-000000000001"))->revision > 1);
}

TEST_CASE("source and source key name a row, and its record follows it", "[import]") {
    Imports imports;
    imports.test().add("area", {{"name", QStringLiteral("Hamnen")}});
    imports.test().add("category", {{"name", QStringLiteral("Brand")}});
    const QByteArray head = "occurred;category;area;source;source-key;place\n";
    CHECK(imports.numbers("incident", head + "2026-01-01;Brand;Hamnen;police;17;Kajen\n2026-01-02;Brand;Hamnen;police;18;Torget\n") == "2 0 0 0");
    CHECK(imports.numbers(
              "incident",
              head + "2026-01-01;Brand;Hamnen;police;17;Bron\n2026-01-02;Brand;Hamnen;police;18;Torget\n2026-01-02;Brand;Hamnen;rescue;18;Torget\n") ==
          "1 1 1 0");
    CHECK(imports.test().count("incident") == 3);
    CHECK(imports.numbers("incident", head + "2026-01-05;Brand;Hamnen;police;;Bron\n2026-01-05;Brand;Hamnen;police;;Bron\n") == "2 0 0 0");
}

TEST_CASE("a mapping renames columns, fills constants and skips lines", "[import]") {
    Imports imports;
    const auto options = with(imports.mapping(
        "note", R"({"columns":{"Rubrik":"title","När":"day","Title":""},"constants":{"text":"from the list","day":"2026-05-01"},"header_row":3})"));
    const ImportOutcome outcome = imports.run("note", "A list;\nmade in May;\n rubrik ;När;title\nA;2026-01-01;x\nB;;y\n", options);
    CHECK(outcome.added == 2);
    CHECK(outcome.ignoredColumns == QStringList{QStringLiteral("title")});
    QStringList days;
    for (const auto& record : imports.all("note")) {
        days << imports.test().text("note", record.id, "title") + QStringLiteral(" ") +
                    std::get<QDate>(imports.test().value("note", record.id, "day")).toString(Qt::ISODate);
        CHECK(imports.test().text("note", record.id, "text") == QStringLiteral("from the list"));
    }
    days.sort();
    CHECK(days == QStringList{QStringLiteral("A 2026-01-01"), QStringLiteral("B 2026-05-01")});
}

TEST_CASE("a mapping that cannot be meant is refused with its name", "[import]") {
    Imports imports;
    const auto& note = imports.test().catalogue().get("note");
    for (const char* json : {"", "[]", "{", R"({"column":{}})", R"({"columns":[]})", R"({"columns":{"A":"colour"}})",
                             R"({"columns":{"A":"title","B":"title"}})", R"({"columns":{"A":"title","a ":"day"}})", R"({"columns":{"A":{}}})",
                             R"({"constants":{"colour":"x"}})", R"({"header_row":0})", R"({"header_row":"1"})"}) {
        INFO(json);
        const auto mapping = tables::mappingFrom(note, json, QStringLiteral("m.json"));
        REQUIRE_FALSE(mapping);
        CHECK(QByteArray(mapping.error().message.code) == "bad-mapping");
        CHECK(base::errorText(mapping.error()).contains(QStringLiteral("m.json")));
    }
    const QByteArray table = "A;day\nx;2026-01-01\n";
    CHECK(imports.code("note", table, with(imports.mapping("note", R"({"columns":{"A":"title","C":"text"}})"))) == "bad-mapping");
    const auto constant = imports.tryRun("note", table, with(imports.mapping("note", R"({"columns":{"A":"title"},"constants":{"day":"2026-02-30"}})")));
    REQUIRE_FALSE(constant);
    CHECK(constant.error().trouble == base::Trouble::Input);
    CHECK(support::issueCodes(constant.error()) == QStringList{QStringLiteral("day:not-a-day")});
    CHECK(imports.entries() == 0);
}

TEST_CASE("double headers of a field are refused, of others listed once", "[import]") {
    Imports imports;
    CHECK(imports.code("note", "title;day;Title\nA;2026-01-01;B\n") == "duplicate-column");
    const ImportOutcome outcome = imports.run("note", "title;day;x;X;;x\nA;2026-01-01;1;2;;4\nB;2026-01-01;1;2;full;4\n");
    CHECK(outcome.added == 2);
    CHECK(outcome.unknownColumns.size() == 3);
    CHECK(outcome.unknownColumns.constLast().contains(QStringLiteral("5")));
}

TEST_CASE("what is no table is named as such", "[import]") {
    Imports imports;
    const auto missing = imports.tryFile("note", imports.test().path(QStringLiteral("no.csv")));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().trouble == base::Trouble::File);
    CHECK(QByteArray(missing.error().message.code) == "file-missing");
    const auto folder = imports.tryFile("note", imports.test().folder());
    REQUIRE_FALSE(folder);
    CHECK(folder.error().trouble == base::Trouble::File);
    CHECK(QByteArray(folder.error().message.code) == "is-folder");
    CHECK(imports.code("note", "") == "no-header");
    CHECK(imports.code("note", "\xEF\xBB\xBF") == "no-header");
    CHECK(imports.code("note", "\xEF\xBB\xBF\r\n\r\n") == "no-header");
    CHECK(imports.code("note", "colour;size\nred;1\n") == "no-columns");
    Mapping late;
    late.headerRow = 5;
    CHECK(imports.code("note", "title;day\nA;2026-01-01\n", with(late)) == "no-header");
}

TEST_CASE("personal data stops the whole import unless it is kept or masked", "[import]") {
    Imports imports;
    // An official test number, and one with an interim letter.
    const QByteArray table = "title;day;text\nA;2026-01-01;fine\nB;2026-01-02;is 900305-2397\nC900505-T220;2026-01-03;fine\n";
    const auto stopped = imports.tryRun("note", table);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().trouble == base::Trouble::Refused);
    REQUIRE(stopped.error().reasons.size() == 2);
    CHECK(stopped.error().reasons[0].message.args == QStringList{QStringLiteral("3"), QStringLiteral("text")});
    CHECK(stopped.error().reasons[1].message.args == QStringList{QStringLiteral("4"), QStringLiteral("title")});
    CHECK(imports.test().count("note") == 0);
    CHECK(imports.entries() == 0);

    ImportOptions mask;
    mask.personalData.action = Action::Mask;
    CHECK(imports.numbers("note", table, mask) == "3 0 0 0");
    for (const auto& record : imports.all("note")) CHECK_FALSE(imports.test().text("note", record.id, "text").contains(QStringLiteral("2397")));

    ImportOptions keep;
    keep.personalData = {Action::Keep, QStringLiteral("a case number")};
    CHECK(imports.numbers("note", "title;day\n900305-2397;2026-01-02\n", keep) == "1 0 0 0");
    const auto done = imports.test()->read([&](const records::Reader& reader) {
        const QString note = reader.database().value(QStringLiteral("SELECT note FROM entry ORDER BY number DESC LIMIT 1")).toString();
        CHECK(note.contains(QStringLiteral("table.csv")));
        CHECK(note.contains(QStringLiteral("a case number")));
    });
    CHECK(done);
}

TEST_CASE("a masked row that comes again is unchanged", "[import]") {
    Imports imports;
    ImportOptions mask;
    mask.personalData.action = Action::Mask;
    const QByteArray table = "id;title;day\n01890000-0000-7000-8000-000000000001;is 900305-2397;2026-01-01\n";
    CHECK(imports.numbers("note", table, mask) == "1 0 0 0");
    CHECK(imports.numbers("note", table, mask) == "0 0 1 0");
}

TEST_CASE("a dry run tells the same numbers and writes nothing", "[import]") {
    Imports imports;
    const QString id = imports.test().add("note", {{"title", QStringLiteral("A")}, {"day", QDate(2026, 1, 1)}});
    const QByteArray table = "id;title;day\n" + id.toLatin1() + ";B;2026-01-01\n;C;2026-01-01\n;D;soon\n;C;2026-01-01\n";
    ImportOptions dry;
    dry.dryRun = true;
    const qint64 before = imports.entries();
    CHECK(imports.numbers("note", table, dry) == "2 1 0 1");
    CHECK(imports.entries() == before);
    CHECK(imports.test().count("note") == 1);
    CHECK(imports.test().text("note", id, "title") == QStringLiteral("A"));
    CHECK(imports.numbers("note", table) == "2 1 0 1");
}

TEST_CASE("an import that is stopped writes nothing", "[import]") {
    const char* kind = GENERATE("note", "incident");
    CAPTURE(kind);
    Imports imports;
    const QByteArray table = imports.many(kind, 2000);
    int asked = 0;
    ImportOptions options;
    options.progress = [&](double part) {
        CHECK(part >= 0);
        CHECK(part <= 1);
        return ++asked < 3;
    };
    const qint64 before = imports.entries();
    const auto stopped = imports.tryRun(kind, table, options);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().trouble == base::Trouble::Cancelled);
    CHECK(imports.test().count(kind) == 0);
    CHECK(imports.entries() == before);
    CHECK(imports.numbers(kind, table) == "2000 0 0 0");
}

TEST_CASE("a full disk leaves the file as it was", "[import]") {
    const char* kind = GENERATE("note", "incident");
    CAPTURE(kind);
    Imports imports;
    CHECK(imports.numbers(kind, imports.many(kind, 1)) == "1 0 0 0");
    const qint64 before = imports.entries();
    storage::Database& database = imports.test()->database();
    const qint64 pages = database.value(QStringLiteral("PRAGMA page_count")).toLongLong();
    database.run(QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 20));
    const QByteArray table = imports.many(kind, 5000);
    const auto full = imports.tryRun(kind, table);
    REQUIRE_FALSE(full);
    CHECK(full.error().trouble == base::Trouble::File);
    CHECK(QByteArray(full.error().message.code) == "disk-full");
    CHECK(imports.test().count(kind) == 1);
    CHECK(imports.entries() == before);
    database.run(QStringLiteral("PRAGMA max_page_count=1000000"));
    CHECK(imports.numbers(kind, table) == "4999 0 1 0");
}

TEST_CASE("thousands of events that come again are known, in another order and with a column more", "[import]") {
    Imports imports;
    constexpr int kEvents = 3000;
    const QByteArray table = imports.many("incident", kEvents);
    CHECK(imports.numbers("incident", table) == "3000 0 0 0");
    CHECK(imports.numbers("incident", table) == "0 0 3000 0");
    QByteArrayList rows = table.trimmed().split('\n');
    QByteArray wider = rows.takeFirst() + ";severity\n";
    std::reverse(rows.begin(), rows.end());
    for (const QByteArray& row : std::as_const(rows)) wider += row + ";high\n";
    CHECK(imports.numbers("incident", wider) == "0 3000 0 0");
    CHECK(imports.test().count("incident") == kEvents);
}

TEST_CASE("events written beside are found, counted and undone like all others", "[import]") {
    Imports imports;
    CHECK(imports.numbers("incident", imports.many("incident", 1500)) == "1500 0 0 0");
    qint64 found = 0;
    qint64 days = 0;
    REQUIRE(imports.test()->read([&](const records::Reader& reader) {
        found = reader.database().value(QStringLiteral("SELECT count(*) FROM search WHERE search MATCH 'torget'")).toLongLong();
        days = reader.database().value(QStringLiteral("SELECT sum(records) FROM incident__days")).toLongLong();
    }));
    CHECK(found == 1500);
    CHECK(days == 1500);
    const records::Kind& kind = imports.test().catalogue().get("incident");
    QList<qsizetype> fields;
    for (qsizetype i = 0; i < kind.fields.size(); ++i) fields << i;
    qint64 proved = 0;
    for (const records::Record& event : imports.all("incident")) {
        const records::Change change{&kind, records::Change::Operation::Add, nullptr, &event, fields};
        REQUIRE(imports.test()->read([&](const records::Reader& reader) {
            storage::Statement row = reader.database().prepare(QStringLiteral("SELECT salt, digest FROM change WHERE record=?"));
            row.bind(event.id);
            if (row.next() && records::HistoryWriter::digest(row.value(0).toByteArray(), kind, change) == row.value(1).toByteArray()) ++proved;
        }));
    }
    CHECK(proved == 1500);
    REQUIRE(imports.test()->undo());
    CHECK(imports.test().count("incident") == 0);
}

TEST_CASE("what was exported is imported as unchanged, and into an empty file as it was", "[import][export]") {
    Imports imports;
    const QString area = imports.test().add("area", {{"name", QStringLiteral("Hamnen")}});
    imports.test().add("premises",
                       {{"name", QStringLiteral("Ölhallen; \"norra\"")}, {"kind", QStringLiteral("serving")}, {"area", area}, {"closed", QDate(2026, 3, 4)}});
    imports.test().add("premises", {{"name", QStringLiteral("Ankaret")}, {"kind", QStringLiteral("sale")}, {"contact", QStringLiteral("call; then write")}});
    const QString path = imports.test().path(QStringLiteral("premises.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto written =
        imports.test()->read([&](const records::Reader& reader) { CHECK(tables::writeCsv(reader, imports.test().catalogue().get("premises"), {}, file)); });
    CHECK(written);
    file.close();
    const auto again = imports.tryFile("premises", path);
    REQUIRE(again);
    CHECK(again->unchanged == 2);
    CHECK(again->problems.isEmpty());
    CHECK(again->unknownColumns.isEmpty());
    const auto before = imports.all("premises");
    for (const auto& record : before) REQUIRE(imports.test().tryRemove("premises", record.id));
    REQUIRE(imports.tryFile("premises", path));
    const auto after = imports.all("premises");
    REQUIRE(after.size() == 2);
    for (qsizetype i = 0; i < 2; ++i) {
        CHECK(after[i].id == before[i].id);
        CHECK(after[i].values == before[i].values);
    }
}

TEST_CASE("a row whose follow-up fails leaves nothing behind and the chain whole", "[import]") {
    support::TestFile test;
    int tried = 0;
    const auto done = test->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
        const auto& note = test.catalogue().get("note");
        const auto add = [&](const QString& title, bool fail) {
            return batch.attempt([&]() -> base::Result<void> {
                records::Record record = note.blank;
                note.setValue(record, "title", title);
                note.setValue(record, "day", QDate(2026, 1, 1));
                if (auto added = batch.add(note, record); !added) return base::Failure(added.error());
                ++tried;
                if (fail) return base::badInput({"no", "No.", {}});
                return {};
            });
        };
        CHECK(add(QStringLiteral("A"), false));
        CHECK_FALSE(add(QStringLiteral("B"), true));
        CHECK(add(QStringLiteral("C"), false));
        return {};
    });
    REQUIRE(done);
    CHECK(tried == 3);
    CHECK(test.count("note") == 2);
    const auto read = test->read([&](const records::Reader& reader) {
        CHECK(reader.database().value(QStringLiteral("SELECT count(*) FROM change")).toInt() == 2);
        CHECK(reader.search(QStringLiteral("B"), 10).isEmpty());
        CHECK(reader.search(QStringLiteral("C"), 10).size() == 1);
    });
    CHECK(read);
    // An entry whose every change was taken back is no entry.
    const auto none = test->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
        CHECK_FALSE(batch.attempt([&]() -> base::Result<void> {
            const auto& area = test.catalogue().get("area");
            records::Record record = area.blank;
            area.setValue(record, "name", QStringLiteral("Hamnen"));
            if (auto added = batch.add(area, record); !added) return base::Failure(added.error());
            return base::badInput({"no", "No.", {}});
        }));
        return {};
    });
    REQUIRE(none);
    CHECK_FALSE(none->has_value());
}

TEST_CASE("every row of real tables is accounted for", "[import]") {
    const QString folder = support::realData("import of real tables");
    if (folder.isEmpty()) return;
    int tables = 0;
    for (const char* part : {"/csv-torture", "/spreadsheets/one-table"}) {
        QDirIterator files(folder + QLatin1String(part), {QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            INFO(path.toStdString());
            Imports imports;
            QFile device(path);
            REQUIRE(device.open(QIODevice::ReadOnly));
            tables::CsvReader reader(device);
            tables::TableRow row;
            qint64 expected = 0;
            QString first;
            QStringList header;
            if (reader.next(row)) header = row.cells;
            if (!header.isEmpty()) first = header.constFirst();
            while (reader.next(row)) {
                bool filled = row.broken;
                for (const QString& cell : row.cells) filled = filled || !cell.trimmed().isEmpty();
                if (filled) ++expected;
            }
            ImportOptions options;
            options.personalData = {Action::Keep, QStringLiteral("a test")};
            options.mapping.columns.insert(first, QStringLiteral("title"));
            options.mapping.constants.insert(QStringLiteral("day"), QStringLiteral("2026-01-01"));
            const auto outcome = imports.tryFile("note", path, options);
            ++tables;
            if (!outcome) {
                // Only a table without header, or with the first header twice, may be refused.
                const QByteArray code = outcome.error().message.code;
                CHECK(((code == "no-header" && header.isEmpty()) || (code == "duplicate-column" && header.count(first) > 1)));
                continue;
            }
            CHECK(outcome->read == expected);
            CHECK(outcome->read == outcome->added + outcome->updated + outcome->unchanged + outcome->rejected);
            CHECK(outcome->added == imports.test().count("note"));
            QSet<qint64> named;
            for (const auto& problem : outcome->problems)
                if (!problem.remark && problem.row > outcome->headerRow) named.insert(problem.row);
            CHECK(named.size() == outcome->rejected);
        }
    }
    CHECK(tables > 80);
}

}  // namespace importing_test
