// A process that is killed in the middle of an import leaves all of it or nothing.
//
// The program itself imports 20 000 rows, and tests/support/sqlite_faults.cpp, preloaded, raises SIGKILL at an exact point: nothing
// here depends on time. Forty points are counts of rows, drawn by a seed; ten lie around the commit, each reached as its name says.
#include "tests/app/cli/program.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <atomic>
#include <csignal>
#include <future>
#include <random>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Folder;
using cli_test::run;
using cli_test::vaksam;

namespace killed_import_test {

constexpr int kRows = 20'000;
// The sanitizers look for faults of memory, which are the same whatever the row; eight counts are enough for them, as an import
// takes five times as long. The points around the commit are all tried.
constexpr int kCounts = VAKSAM_SANITIZE != 0 ? 8 : 40;
constexpr int kCountsOfOneFile = 8;

/// Kills that hit one file one after the other: each import begins on what the one before has left, the last one is let be.
struct Series {
    QStringList faults;
    bool whole = false;  ///< whether the rows are in the file after each
};

QList<Series> allSeries() {
    // The commit is valid from the moment when its last frame is in the log with its checksum.
    QList<Series> all{
        {{u"entry"_s}},                 // all rows are written, the history's entry is about to be
        {{u"commit"_s}},                // COMMIT has begun (commit hook)
        {{u"frame:100"_s}},             // a hundred pages are in the log
        {{u"last-frame"_s}},            // all but the last are
        {{u"last-header"_s}},           // the header of the last one too, its page is not
        {{u"torn"_s}},                  // and half of the page
        {{u"logged"_s}, true},          // the whole log is written and not yet synced
        {{u"checkpoint:1"_s}, true},    // it is synced, COMMIT is done, and no page is copied into the file
        {{u"checkpoint:100"_s}, true},  // ninety-nine are
        {{u"truncate"_s}, true},        // all are, and the log is about to be emptied
    };
    std::mt19937 chance(20'000);  // the same numbers everywhere, unlike those of distributions
    for (int i = 0; i < kCounts; ++i) {
        if (i % kCountsOfOneFile == 0) all << Series();
        all.last().faults << u"row:%1"_s.arg(chance() % kRows + 1);
    }
    return all;
}

/// What is in a file, as SQLite sees it.
struct Content {
    QByteArray integrity;
    int notes = -1;
    int entries = -1;
    int changes = -1;  ///< of the newest entry
    int found = -1;    ///< by the index of words
    bool operator==(const Content&) const = default;
};

QByteArray ask(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    QByteArray text = sqlite3_errmsg(database);
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        text = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    return text;
}

Content contentOf(const QString& path) {
    sqlite3* database = nullptr;
    Content content;
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK) {
        content.integrity = ask(database, "PRAGMA integrity_check");
        content.notes = ask(database, "SELECT count(*) FROM note").toInt();
        content.entries = ask(database, "SELECT count(*) FROM entry").toInt();
        content.changes = ask(database, "SELECT count(*) FROM change WHERE entry=(SELECT max(number) FROM entry)").toInt();
        content.found = ask(database, "SELECT count(*) FROM search WHERE search MATCH 'torget'").toInt();
    }
    sqlite3_close(database);
    return content;
}

/// What was seen; checked afterwards, since checks belong to the test's own thread.
struct Kill {
    Answer answer;
    Answer history;  ///< as the program tells it, the first to open the file again
    Content content;
};
struct Outcome {
    QList<Kill> kills;
    Answer again;  ///< the same import, let be
    Content content;
};

Outcome outcomeOf(const Series& series, const Folder& folder, const QString& table, qsizetype number) {
    const QString file = folder.path(u"%1.vaksam"_s.arg(number));
    if (!QFile::copy(folder.file, file)) throw std::runtime_error("the file cannot be copied");
    const QStringList words{u"import"_s, u"note"_s, file, table, u"--json"_s};
    Outcome outcome;
    for (const QString& fault : series.faults) {
        cli_test::Start start;
        start.fault = fault;
        Kill kill;
        kill.answer = run(words, start);
        kill.history = run({u"history"_s, file});
        kill.content = contentOf(file);
        outcome.kills << kill;
    }
    outcome.again = run(words);
    outcome.content = contentOf(file);
    QFile::remove(file);
    return outcome;
}

TEST_CASE("an import that is killed at any point leaves all of its rows or none, and works again", "[cli][killed]") {
    const Folder folder;
    REQUIRE(vaksam({u"new"_s, folder.file}).code == 0);
    QByteArray rows = "title;day;text\n";
    for (int i = 0; i < kRows; ++i)
        rows += "Rad " + QByteArray::number(i) + ";2026-" + QByteArray::number(i % 12 + 101).mid(1) + "-0" + QByteArray::number(i % 9 + 1) + ";På torget " +
                QByteArray::number(i % 400) + '\n';
    const QString table = folder.put(u"rows.csv"_s, rows);
    const Content none = contentOf(folder.file);
    REQUIRE(none.integrity == "ok");
    REQUIRE(none.notes == 0);
    const Content all{"ok", kRows, none.entries + 1, kRows, kRows};

    const QList<Series> wanted = allSeries();
    std::vector<Outcome> outcomes(static_cast<std::size_t>(wanted.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < wanted.size(); i = next++) outcomes[static_cast<std::size_t>(i)] = outcomeOf(wanted[i], folder, table, i);
    };
    auto other = std::async(std::launch::async, work);  // two at a time; each has a file of its own
    work();
    other.get();

    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Outcome& outcome = outcomes[static_cast<std::size_t>(i)];
        const Content& expected = wanted[i].whole ? all : none;
        for (qsizetype k = 0; k < wanted[i].faults.size(); ++k) {
            const Kill& kill = outcome.kills[k];
            INFO(wanted[i].faults[k].toStdString() << '\n' << kill.answer.told() << kill.history.told());
            CHECK_FALSE(kill.answer.ended);
            CHECK(kill.answer.code == SIGKILL);
            CHECK(kill.history.code == 0);
            CHECK(kill.history.output.count('\n') == expected.entries);
            CHECK((kill.content == expected));
        }
        INFO(wanted[i].faults.join(u' ').toStdString() << '\n' << outcome.again.told());
        CHECK(outcome.again.code == 0);
        CHECK(outcome.again.json().value(wanted[i].whole ? "unchanged"_L1 : "added"_L1).toInt() == kRows);
        CHECK((outcome.content == all));
    }
}

TEST_CASE("without a fault the preloaded library changes nothing", "[cli][killed]") {
    const Folder folder;
    REQUIRE(vaksam({u"new"_s, folder.file}).code == 0);
    cli_test::Start start;
    start.fault = u"row:3"_s;
    const QString two = folder.put(u"two.csv"_s, "title;day\nA;2026-01-01\nB;2026-01-02\n");
    CHECK(run({u"import"_s, u"note"_s, folder.file, two}, start).code == 0);
    const QString three = folder.put(u"three.csv"_s, "title;day\nC;2026-01-01\nD;2026-01-02\nE;2026-01-02\n");
    CHECK_FALSE(run({u"import"_s, u"note"_s, folder.file, three}, start).ended);
    CHECK(contentOf(folder.file).notes == 2);
}

}  // namespace killed_import_test
