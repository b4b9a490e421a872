#include "core/records/history_reader.h"

#include "core/storage/database.h"
#include "core/storage/db_error.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using records::Change;
using records::Entry;
using records::PastChange;

namespace history_test {

QList<PastChange> changesOf(support::TestFile& file, qint64 entry) {
    QList<PastChange> changes;
    REQUIRE(file->read([&](const records::Reader& reader) {
        records::HistoryReader(reader).eachChange(entry, {}, [&](const PastChange& change) {
            changes << change;
            return true;
        });
    }));
    return changes;
}

Entry newest(support::TestFile& file) {
    QList<Entry> entries;
    REQUIRE(file->read([&](const records::Reader& reader) { entries = records::HistoryReader(reader).newest(1); }));
    REQUIRE(entries.size() == 1);
    return entries.first();
}

TEST_CASE("history keeps who did what when, and before-values of changed fields only", "[records][history]") {
    support::TestFile file;
    file->setAuthor({u"community-police"_s, u"police"_s});
    const QString note = file.add("note", {{"title", u"Första"_s}, {"day", QDate(2026, 5, 1)}, {"text", u"Text"_s}});
    const Entry added = newest(file);
    CHECK(added.number == 1);
    CHECK(added.who == u"community-police"_s);
    CHECK(added.office == u"police"_s);
    CHECK(added.at == QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
    CHECK_FALSE(added.uuid.isEmpty());
    CHECK_FALSE(added.undoes.has_value());
    const PastChange insertion = changesOf(file, 1).value(0);
    CHECK((insertion.operation == Change::Operation::Add));
    CHECK(insertion.before.isEmpty());  // an insert stores none
    CHECK(insertion.revision == 1);
    CHECK_FALSE(insertion.previousEntry.has_value());

    file.set("note", note, {{"title", u"Andra"_s}, {"text", records::Value()}});
    const PastChange update = changesOf(file, 2).value(0);
    CHECK(update.before.keys() == QStringList{u"text"_s, u"title"_s});
    CHECK(update.before.value(u"title"_s).toString() == u"Första"_s);
    CHECK(update.before.value(u"text"_s).toString() == u"Text"_s);
    CHECK(update.previousEntry == 1);
    CHECK(update.revision == 2);

    file.set("note", note, {{"text", u"Ny"_s}});
    CHECK(changesOf(file, 3).value(0).before == QJsonObject{{u"text"_s, QJsonValue()}});  // it was empty

    REQUIRE(file.tryRemove("note", note));
    const PastChange removal = changesOf(file, 4).value(0);
    CHECK((removal.operation == Change::Operation::Remove));
    CHECK(removal.before.value(u"title"_s).toString() == u"Andra"_s);
    CHECK(removal.before.value(u"day"_s).toString() == u"2026-05-01"_s);
    CHECK(removal.previousEntry == 3);
}

TEST_CASE("the state after each change follows from the next ones", "[records][history]") {
    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("note");
    const QString note = file.add("note", {{"title", u"Ett"_s}, {"day", QDate(2026, 5, 1)}});
    file.set("note", note, {{"title", u"Två"_s}});
    file.set("note", note, {{"text", u"Med text"_s}});
    REQUIRE(file.tryRemove("note", note));
    const auto after = [&](qint64 entry) {
        std::optional<records::Record> state;
        const PastChange change = changesOf(file, entry).value(0);
        REQUIRE(file->read([&](const records::Reader& reader) { state = records::HistoryReader(reader).stateAfter(change); }));
        return state;
    };
    CHECK(kind.text(*after(1), "title") == u"Ett"_s);
    CHECK(kind.text(*after(2), "title") == u"Två"_s);
    CHECK(kind.text(*after(2), "text").isEmpty());
    CHECK(kind.text(*after(3), "text") == u"Med text"_s);
    CHECK(after(3)->revision == 3);
    CHECK_FALSE(after(4).has_value());
}

TEST_CASE("each entry's hash covers the one before it and the digests of its changes", "[records][history]") {
    support::TestFile file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString person = file.add("person", {{"name", u"Ada Alm"_s}, {"roles", QStringList{role}}});
    file.set("person", person, {{"name", u"Ada Ask"_s}, {"roles", records::Value()}});
    REQUIRE(file.tryRemove("person", person));
    REQUIRE(file->undo());

    REQUIRE(file->read([&](const records::Reader& reader) {
        storage::Database& database = reader.database();
        QByteArray previous;
        storage::Statement rows = database.prepare(u"SELECT number, uuid, office, who, at, act, note, undoes, hash FROM entry ORDER BY number"_s);
        qint64 seen = 0;
        while (rows.next()) {
            CHECK(rows.integer(0) == ++seen);
            QCryptographicHash digests(QCryptographicHash::Sha256);
            storage::Statement changes = database.prepare(u"SELECT number, digest, salt FROM change WHERE entry=? ORDER BY number"_s);
            changes.bind(rows.integer(0));
            while (changes.next()) {
                digests.addData(changes.value(1).toByteArray());
                CHECK(changes.value(2).toByteArray().size() == 16);
            }
            QCryptographicHash hash(QCryptographicHash::Sha256);
            hash.addData(previous);
            for (int column = 0; column < 8; ++column) hash.addData(rows.value(column).toString().toUtf8() + '\0');
            hash.addData(digests.result());
            CHECK((hash.result() == rows.value(8).toByteArray()));
            previous = rows.value(8).toByteArray();
        }
        CHECK(seen == 5);
    }));
}

TEST_CASE("each change's digest follows from its salt and its content", "[records][history]") {
    support::TestFile file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString person = file.add("person", {{"name", u"Ada Alm"_s}, {"roles", QStringList{role}}});
    file.set("person", person, {{"name", u"Ada Ask"_s}, {"roles", records::Value()}, {"phone", u"040-1"_s}});
    REQUIRE(file.tryRemove("person", person));
    REQUIRE(file->undo());
    for (qint64 entry = 1; entry <= 5; ++entry) {
        INFO("entry " << entry);
        const PastChange past = changesOf(file, entry).value(0);
        REQUIRE(file->read([&](const records::Reader& reader) {
            const records::HistoryReader history(reader);
            const auto after = history.stateAfter(past);
            std::optional<records::Record> before;
            Change change{past.kind, past.operation, nullptr, after ? &*after : nullptr, {}};
            for (qsizetype i = 0; i < past.kind->fields.size(); ++i)
                if (past.operation != Change::Operation::Update || past.before.contains(QLatin1String(past.kind->fields[i].key))) change.fields << i;
            if (past.operation != Change::Operation::Add) {
                before = after ? *after : records::Record{past.record, past.revision, QList<records::Value>(past.kind->fields.size())};
                for (auto it = past.before.begin(); it != past.before.end(); ++it) {
                    const qsizetype field = past.kind->index(it.key().toLatin1());
                    before->values[field] = records::fromJson(past.kind->fields[field], it.value());
                }
                change.before = &*before;
            }
            storage::Statement row = reader.database().prepare(u"SELECT salt, digest FROM change WHERE number=?"_s);
            row.bind(past.number);
            REQUIRE(row.next());
            CHECK((records::HistoryWriter::digest(row.value(0).toByteArray(), *past.kind, change) == row.value(1).toByteArray()));
        }));
    }
}

TEST_CASE("nobody rewrites history, but content can be blotted out of it", "[records][history]") {
    support::TestFile file;
    const QString note = file.add("note", {{"title", u"Ett"_s}, {"day", QDate(2026, 5, 1)}});
    file.set("note", note, {{"title", u"Två"_s}});
    const char* sql = GENERATE("UPDATE entry SET who='someone'", "DELETE FROM entry", "DELETE FROM change", "UPDATE change SET record='x'",
                               "UPDATE change SET before='{}' WHERE entry=2", "UPDATE change SET digest=x'00'", "UPDATE change SET revision=9",
                               "UPDATE change SET salt=x'0011'");
    INFO(sql);
    CHECK_THROWS_AS(file->database().run(QString::fromLatin1(sql)), storage::DbError);
    CHECK_NOTHROW(file->database().run(u"UPDATE change SET before=NULL, salt=NULL WHERE entry=2"_s));
}

TEST_CASE("the history of one record holds its own entries only", "[records][history]") {
    support::TestFile file;
    const QString one = file.add("area", {{"name", u"Lomma"_s}});
    file.add("area", {{"name", u"Bjärred"_s}});
    file.set("area", one, {{"name", u"Lomma by"_s}});
    QList<qint64> numbers;
    std::optional<QDate> last;
    file.clock().setDay(QDate(2026, 12, 1));
    file.set("area", one, {{"name", u"Lomma tätort"_s}});
    REQUIRE(file->read([&](const records::Reader& reader) {
        const records::HistoryReader history(reader);
        history.each(one, [&](const Entry& entry) {
            numbers << entry.number;
            return true;
        });
        last = history.lastChange(one);
    }));
    CHECK(numbers == QList<qint64>{1, 3, 4});
    CHECK(last == QDate(2026, 12, 1));
}

}  // namespace history_test
