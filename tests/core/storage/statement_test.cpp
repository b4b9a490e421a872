#include "core/storage/database.h"
#include "core/storage/db_error.h"
#include "tests/support/catch_qt.h"

#include <QTemporaryDir>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using storage::Database;
using storage::DbError;
using storage::Statement;

namespace statement_test {

/// A database of its own with an empty table of one column that takes anything.
class Ground {
public:
    Ground() {
        auto opened = Database::open(m_folder.filePath(u"test.vaksam"_s), storage::Access::Create);
        REQUIRE(opened.has_value());
        m_database = std::move(*opened);
        m_database->run(u"CREATE TABLE thing (row INTEGER PRIMARY KEY, held)"_s);
    }
    Database* operator->() { return m_database.get(); }

    void insert(const QVariant& value) {
        Statement statement = m_database->prepare(u"INSERT INTO thing(held) VALUES (?)"_s);
        statement.bind(value).run();
    }
    QVariant inserted(const QVariant& value) {
        insert(value);
        return m_database->value(u"SELECT held FROM thing ORDER BY row DESC LIMIT 1"_s);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

TEST_CASE("A value comes back from the database as what it was", "[storage]") {
    Ground database;
    CHECK(database.inserted(u"Åäö – \U0001F41F"_s) == QVariant(u"Åäö – \U0001F41F"_s));
    CHECK(database.inserted(QString(u"a\0b"_s)) == QVariant(QString(u"a\0b"_s)));
    CHECK(database.inserted(u""_s) == QVariant(u""_s));
    CHECK(database.inserted(QByteArray("\0\xFF", 2)) == QVariant(QByteArray("\0\xFF", 2)));
    CHECK(database.inserted(QByteArray("")) == QVariant(QByteArray("")));
    CHECK(database.inserted(qint64(1) << 40) == QVariant(qint64(1) << 40));
    CHECK(database.inserted(-7) == QVariant(qint64(-7)));
    CHECK(database.inserted(true) == QVariant(qint64(1)));
    CHECK(database.inserted(0.25) == QVariant(0.25));
}

TEST_CASE("Nothing, a null text and null bytes are stored as null", "[storage]") {
    Ground database;
    for (const QVariant& nothing : {QVariant(), QVariant(QString()), QVariant(QByteArray())}) {
        CHECK_FALSE(database.inserted(nothing).isValid());
        Statement statement = database->prepare(u"SELECT held FROM thing ORDER BY row DESC LIMIT 1"_s);
        REQUIRE(statement.next());
        CHECK(statement.isNull(0));
        CHECK(statement.text(0).isNull());
        CHECK(statement.integer(0) == 0);
    }
}

TEST_CASE("A statement that has ended stays ended and begins anew after a reset", "[storage]") {
    Ground database;
    database.insert(1);
    Statement statement = database->prepare(u"SELECT held FROM thing WHERE held=?"_s);
    statement.bind(1);
    CHECK(statement.next());
    CHECK_FALSE(statement.next());
    CHECK_FALSE(statement.next());
    statement.reset();
    statement.bind(2);
    CHECK_FALSE(statement.next());
    statement.reset();
    statement.bind(1);
    CHECK(statement.next());
}

TEST_CASE("The same statement can run inside itself", "[storage]") {
    Ground database;
    for (const int number : {1, 2, 3}) database.insert(number);
    const QString sql = u"SELECT held FROM thing WHERE held>? ORDER BY held"_s;
    QList<qint64> pairs;
    Statement outer = database->prepare(sql);
    outer.bind(0);
    while (outer.next()) {
        Statement inner = database->prepare(sql);
        inner.bind(outer.integer(0));
        while (inner.next()) pairs << outer.integer(0) * 10 + inner.integer(0);
    }
    CHECK(pairs == QList<qint64>{12, 13, 23});
}

TEST_CASE("A statement forgets what was bound when it goes", "[storage]") {
    Ground database;
    database.insert(u"left over"_s);
    const auto run = [&] { database->prepare(u"INSERT INTO thing(held) VALUES (?)"_s).run(); };
    CHECK_THROWS_AS(run(), DbError);
    const auto tooMany = [&] { database->prepare(u"INSERT INTO thing(held) VALUES (?)"_s).bind(1).bind(2); };
    CHECK_THROWS_AS(tooMany(), DbError);
    CHECK(database->value(u"SELECT count(*) FROM thing"_s) == QVariant(qint64(1)));
}

TEST_CASE("A fault tells its code, its text and its statement, and the statement can be used again", "[storage]") {
    Ground database;
    const QString sql = u"INSERT INTO thing(row) VALUES (?)"_s;
    database->prepare(sql).bind(5).run();
    try {
        database->prepare(sql).bind(5).run();
        FAIL("the row was stored twice");
    } catch (const DbError& fault) {
        CHECK(fault.nativeCode() == SQLITE_CONSTRAINT_PRIMARYKEY);
        CHECK(fault.primaryCode() == SQLITE_CONSTRAINT);
        CHECK(fault.text().contains(u"thing.row"_s));
        CHECK(fault.sql() == sql);
    }
    Statement statement = database->prepare(sql);
    statement.bind(6).run();
    CHECK(statement.insertedRow() == 6);
    CHECK_THROWS_AS(database->prepare(u"SELECT nothing FROM nowhere"_s), DbError);
}

}  // namespace statement_test
