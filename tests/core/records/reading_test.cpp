#include "core/records/reader.h"

#include "core/base/swedish_order.h"
#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::StringLiterals;
using records::Filter;
using records::Query;
using records::Value;

namespace reading_test {

void addNote(support::TestFile& file, const QString& title, const QString& text = {}, QDate day = QDate(2026, 3, 4)) {
    file.add("note", {{"title", title}, {"day", day}, {"text", text}});
}

QStringList titles(support::TestFile& file, const Query& query) {
    QStringList found;
    const records::Kind& kind = file.catalogue().get("note");
    REQUIRE(file->read([&](const records::Reader& reader) {
        reader.each(kind, query, [&](const records::Record& record) {
            found << kind.text(record, "title");
            return true;
        });
        CHECK(reader.count(kind, query) == found.size());
    }));
    return found;
}

QStringList searched(support::TestFile& file, const QString& words) {
    Query query;
    query.search = words;
    QStringList found = titles(file, query);
    found.sort();
    return found;
}

TEST_CASE("å, ä and ö stand last, in that order, whatever the case", "[records][order]") {
    support::TestFile file;
    for (const QString& title :
         {u"Öknen"_s, u"ärende"_s, u"Åkern"_s, u"zebra"_s, u"Ål"_s, u"ål 2"_s, u"Al"_s, u"al 10"_s, u"al 9"_s, u"Ödla"_s, u"Ängen"_s, u"1a"_s})
        addNote(file, title);
    Query query;
    query.sortField = file.catalogue().get("note").title;
    const QStringList order{u"1a"_s, u"Al"_s,   u"al 9"_s,  u"al 10"_s,  u"zebra"_s, u"Åkern"_s,
                            u"Ål"_s, u"ål 2"_s, u"Ängen"_s, u"ärende"_s, u"Ödla"_s,  u"Öknen"_s};
    CHECK(titles(file, query) == order);
    query.descending = true;
    QStringList reversed = order;
    std::reverse(reversed.begin(), reversed.end());
    CHECK(titles(file, query) == reversed);
}

TEST_CASE("the Swedish order puts accents and case second", "[records][order]") {
    QStringList names{u"Ümit"_s, u"Zara"_s, u"Élise"_s, u"elise"_s, u"Elvira"_s, u"Øster"_s, u"öster"_s, u"Yngve"_s, u"Wåhlin"_s, u"Vahlin"_s, u"Åse"_s};
    std::sort(names.begin(), names.end(), [](const QString& left, const QString& right) { return base::swedishSortKey(left) < base::swedishSortKey(right); });
    CHECK(names.indexOf(u"Élise"_s) < names.indexOf(u"Elvira"_s));
    CHECK(names.indexOf(u"elise"_s) < names.indexOf(u"Élise"_s));
    CHECK(names.indexOf(u"Ümit"_s) < names.indexOf(u"Zara"_s));  // ü is sorted as y
    CHECK(names.indexOf(u"Vahlin"_s) < names.indexOf(u"Wåhlin"_s));
    CHECK(names.indexOf(u"Åse"_s) < names.indexOf(u"öster"_s));
    CHECK(names.indexOf(u"Zara"_s) < names.indexOf(u"Åse"_s));
    // Keys never disagree with the comparison of another hand.
    QCollator collator(QLocale(QLocale::Swedish, QLocale::Sweden));
    collator.setNumericMode(true);
    for (const QString& left : names)
        for (const QString& right : names) {
            const int compared = collator.compare(left, right);
            const QByteArray a = base::swedishSortKey(left);
            const QByteArray b = base::swedishSortKey(right);
            CHECK((compared < 0) == (a < b));
            CHECK((compared == 0) == (a == b));
        }
    CHECK(base::swedishSortKey(QString()).isEmpty());
    CHECK((base::swedishSortKey(QString(500, u'ö')) < base::swedishSortKey(QString(501, u'ö'))));
}

TEST_CASE("the order of a list is main day, title, id", "[records][order]") {
    support::TestFile file;
    addNote(file, u"Ö"_s, {}, QDate(2026, 1, 2));
    addNote(file, u"B"_s, {}, QDate(2026, 1, 3));
    addNote(file, u"Ä"_s, {}, QDate(2026, 1, 2));
    addNote(file, u"C"_s, {}, QDate(2026, 1, 1));
    CHECK(titles(file, {}) == QStringList{u"C"_s, u"Ä"_s, u"Ö"_s, u"B"_s});
}

TEST_CASE("choices are sorted as they are described and references by their names", "[records][order]") {
    support::TestFile file;
    const QString type = file.add("meeting-type", {{"key", u"o"_s}, {"label", u"Övrigt"_s}});
    const QString other = file.add("meeting-type", {{"key", u"x"_s}, {"label", u"Andra"_s}});
    file.add("meeting", {{"type", type}, {"day", QDate(2026, 1, 1)}, {"title", u"a"_s}, {"state", u"cancelled"_s}});
    file.add("meeting", {{"type", other}, {"day", QDate(2026, 1, 2)}, {"title", u"b"_s}, {"state", u"planned"_s}});
    file.add("meeting", {{"type", type}, {"day", QDate(2026, 1, 3)}, {"title", u"c"_s}, {"state", u"held"_s}});
    const records::Kind& kind = file.catalogue().get("meeting");
    const auto sorted = [&](const char* field) {
        QString found;
        Query query;
        query.sortField = kind.index(field);
        REQUIRE(file->read([&](const records::Reader& reader) {
            for (const records::Record& record : reader.all(kind, query)) found += kind.text(record, "title");
        }));
        return found.toStdString();
    };
    CHECK(sorted("state") == "bca");
    CHECK(sorted("type") == "bac");
}

TEST_CASE("from and to take both days in, with a time of day too", "[records]") {
    support::TestFile file;
    const QString area = file.add("area", {{"name", u"Lomma"_s}});
    const QString category = file.add("category", {{"name", u"Bråk"_s}});
    for (const char* moment : {"2026-01-31T23:59", "2026-02-01", "2026-02-01T00:00", "2026-02-28T23:59", "2026-03-01", "2026-03-01T00:01"})
        file.add("incident", {{"occurred", QString::fromLatin1(moment)}, {"area", area}, {"category", category}});
    Query february;
    february.from = QDate(2026, 2, 1);
    february.to = QDate(2026, 2, 28);
    REQUIRE(file->read([&](const records::Reader& reader) { CHECK(reader.count(file.catalogue().get("incident"), february) == 3); }));
}

TEST_CASE("filters find values, empty fields and members of lists, and several mean and", "[records]") {
    support::TestFile file;
    const QString school = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString leisure = file.add("role", {{"key", u"leisure"_s}, {"label", u"Fritid"_s}});
    file.add("person", {{"name", u"Ada"_s}, {"roles", QStringList{school}}, {"phone", u"1"_s}});
    file.add("person", {{"name", u"Bo"_s}, {"roles", QStringList{school, leisure}}});
    file.add("person", {{"name", u"Cleo"_s}});
    const records::Kind& kind = file.catalogue().get("person");
    const auto found = [&](const QList<Filter>& filters) {
        QString names;
        Query query;
        query.filters = filters;
        REQUIRE(file->read([&](const records::Reader& reader) {
            for (const records::Record& record : reader.all(kind, query)) names += kind.text(record, "name").at(0);
        }));
        return names.toStdString();
    };
    const qsizetype roles = kind.index("roles");
    CHECK(found({{roles, QStringList{school}}}) == "AB");
    CHECK(found({{roles, QStringList{school, leisure}}}) == "B");
    CHECK(found({{roles, Value()}}) == "C");
    CHECK(found({{kind.index("phone"), Value()}}) == "BC");
    CHECK(found({{roles, QStringList{school}}, {kind.index("phone"), u"1"_s}}) == "A");
    CHECK(found({{kind.index("name"), u"Bo' OR '1'='1"_s}}).empty());
}

TEST_CASE("å, ä and ö are letters of their own in a search", "[records][search]") {
    support::TestFile file;
    for (const char* title : {"Ål", "Al", "ÄLG", "Elg", "Möte om höst", "Mote om host", "Café"}) addNote(file, QString::fromUtf8(title));
    CHECK(searched(file, u"ål"_s) == QStringList{u"Ål"_s});
    CHECK(searched(file, u"AL"_s) == QStringList{u"Al"_s});
    CHECK(searched(file, u"älg"_s) == QStringList{u"ÄLG"_s});
    CHECK(searched(file, u"HÖST"_s) == QStringList{u"Möte om höst"_s});
    CHECK(searched(file, u"A\u030Al"_s) == QStringList{u"Ål"_s});  // the same letter in two pieces
}

TEST_CASE("a search takes beginnings of words and wants all of them", "[records][search]") {
    support::TestFile file;
    addNote(file, u"Gångtunnel"_s, u"mörk vid skolan"_s);
    addNote(file, u"Skolgård"_s, u"ljus; tunnel"_s);
    CHECK(searched(file, u"skol"_s) == QStringList{u"Gångtunnel"_s, u"Skolgård"_s});
    CHECK(searched(file, u"skol mörk"_s) == QStringList{u"Gångtunnel"_s});
    CHECK(searched(file, u"tunnel"_s) == QStringList{u"Skolgård"_s});
    CHECK(searched(file, u"mörk, gång"_s) == QStringList{u"Gångtunnel"_s});
    CHECK(searched(file, u"skol tunga"_s).isEmpty());
    // What a search language would understand is only words here.
    for (const char* odd : {"skol* OR", "\"skol", "NEAR(skol)", "title:skol", "skol -mörk", "'; DROP TABLE note"}) {
        INFO(odd);
        CHECK(file->read([&](const records::Reader& reader) { (void)reader.search(QString::fromUtf8(odd), 10); }));
    }
    CHECK(searched(file, u"!?"_s).isEmpty());
    CHECK(searched(file, u"  "_s).size() == 2);  // no word, no wish
}

TEST_CASE("the search index follows changes, removals, undo and redo", "[records][search]") {
    support::TestFile file;
    const QString note = file.add("note", {{"title", u"Första"_s}, {"day", QDate(2026, 1, 1)}});
    file.set("note", note, {{"title", u"Andra"_s}});
    CHECK(searched(file, u"första"_s).isEmpty());
    CHECK(searched(file, u"andra"_s) == QStringList{u"Andra"_s});
    REQUIRE(file->undo());
    CHECK(searched(file, u"första"_s) == QStringList{u"Första"_s});
    CHECK(searched(file, u"andra"_s).isEmpty());
    REQUIRE(file->redo());
    REQUIRE(file.tryRemove("note", note));
    CHECK(searched(file, u"andra"_s).isEmpty());
    REQUIRE(file->undo());
    CHECK(searched(file, u"andra"_s) == QStringList{u"Andra"_s});
    CHECK_NOTHROW(file->database().run(u"INSERT INTO search(search) VALUES ('integrity-check')"_s));
}

TEST_CASE("one search covers all kinds and keeps them apart", "[records][search]") {
    support::TestFile file;
    addNote(file, u"Strandvägen"_s);
    file.add("premises", {{"name", u"Strandkiosken"_s}, {"kind", u"sale"_s}});
    QStringList kinds;
    REQUIRE(file->read([&](const records::Reader& reader) {
        for (const auto& hit : reader.search(u"strand"_s, 10)) kinds << QString::fromLatin1(hit.kind->key) + u' ' + hit.label;
        CHECK(reader.search(u"strand"_s, 1).size() == 1);
    }));
    kinds.sort();
    CHECK(kinds == QStringList{u"note Strandvägen"_s, u"premises Strandkiosken"_s});
    CHECK(searched(file, u"strand"_s) == QStringList{u"Strandvägen"_s});
}

TEST_CASE("a list is read by rows, in order, and leaves out what is gone", "[records]") {
    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("note");
    REQUIRE(file->write({records::ActVerb::Change, "note"}, [&](records::Batch& batch) -> base::Result<void> {
        for (int i = 0; i < 500; ++i) {
            records::Record record = kind.blank;
            kind.setValue(record, "title", u"n%1"_s.arg(i));
            kind.setValue(record, "day", QDate(2026, 1, 1).addDays((i * 37) % 365));
            if (auto added = batch.add(kind, record); !added) return base::Failure(added.error());
        }
        return {};
    }));
    const QStringList whole = titles(file, {});
    QList<qint64> rows;
    REQUIRE(file->read([&](const records::Reader& reader) {
        rows = reader.rows(kind, {});
        REQUIRE(rows.size() == 500);
        for (int from = 0; from < 500; from += 90) {
            QStringList page;
            for (const records::Record& record : reader.atRows(kind, rows.mid(from, 90))) page << kind.text(record, "title");
            CHECK(page == whole.mid(from, 90));
        }
        CHECK(reader.atRows(kind, {rows[7], rows[3]}).value(0).id != reader.atRows(kind, {rows[3], rows[7]}).value(0).id);
    }));
    QString gone;
    REQUIRE(file->read([&](const records::Reader& reader) { gone = reader.atRows(kind, {rows[1]}).first().id; }));
    REQUIRE(file.tryRemove("note", gone));
    REQUIRE(file->read([&](const records::Reader& reader) { CHECK(reader.atRows(kind, rows.mid(0, 3)).size() == 2); }));
}

TEST_CASE("a reference is found by id, key or unique name", "[records]") {
    support::TestFile file;
    const QString role = file.add("role", {{"key", u"school"_s}, {"label", u"Skola"_s}});
    const QString first = file.add("premises", {{"name", u"Kiosken"_s}, {"kind", u"sale"_s}});
    file.add("premises", {{"name", u"Kiosken"_s}, {"kind", u"serving"_s}});
    REQUIRE(file->read([&](const records::Reader& reader) {
        const records::Kind& roles = file.catalogue().get("role");
        const records::Kind& premises = file.catalogue().get("premises");
        for (const QString& text : {role, u"school"_s, u"Skola"_s, u"SCHOOL"_s, u" skola "_s}) CHECK(reader.resolve(roles, text).value_or(QString()) == role);
        CHECK(reader.resolve(premises, first).value_or(QString()) == first);
        CHECK(QByteArray(reader.resolve(premises, u"Kiosken"_s).error().message.code) == "ambiguous-name");
        CHECK(QByteArray(reader.resolve(premises, u"Krogen"_s).error().message.code) == "unknown-reference");
        CHECK(reader.resolve(premises, u"Krogen"_s).error().trouble == base::Trouble::Input);
    }));
}

TEST_CASE("a year holds the records of its days, from the first to the last of December", "[records][year]") {
    support::TestFile file;
    addNote(file, u"före"_s, {}, QDate(2025, 12, 31));
    addNote(file, u"första"_s, {}, QDate(2026, 1, 1));
    addNote(file, u"sista"_s, {}, QDate(2026, 12, 31));
    addNote(file, u"efter"_s, {}, QDate(2027, 1, 1));
    Query query;
    query.year = 2026;
    CHECK(titles(file, query) == QStringList{u"första"_s, u"sista"_s});
    query.search = u"sista"_s;
    CHECK(titles(file, query) == QStringList{u"sista"_s});
}

TEST_CASE("a year holds the last evening of December, too", "[records][year]") {
    support::TestFile file;
    const QString category = file.add("category", {{"name", u"Påhitt"_s}});
    const QString area = file.add("area", {{"name", u"Nordby"_s}});
    for (const QString& moment : {u"2025-12-31T23:55"_s, u"2026-01-01T00:05"_s, u"2026-12-31T23:55"_s, u"2027-01-01"_s})
        file.add("incident", {{"occurred", moment}, {"category", category}, {"area", area}});
    Query query;
    query.year = 2026;
    REQUIRE(file->read([&](const records::Reader& reader) { CHECK(reader.count(file.catalogue().get("incident"), query) == 2); }));
}

TEST_CASE("a year holds its months from January on", "[records][year]") {
    support::TestFile file;
    const QString category = file.add("category", {{"name", u"Påhitt"_s}});
    const QString area = file.add("area", {{"name", u"Nordby"_s}});
    for (const QString& month : {u"2025-12"_s, u"2026-01"_s, u"2026-12"_s, u"2027-01"_s})
        file.add("police-statistic", {{"month", month}, {"category", category}, {"area", area}, {"reports", qint64(1)}});
    Query query;
    query.year = 2026;
    REQUIRE(file->read([&](const records::Reader& reader) { CHECK(reader.count(file.catalogue().get("police-statistic"), query) == 2); }));
}

TEST_CASE("a focus area belongs to the year it is meant for and to those decided for it", "[records][year]") {
    support::TestFile file;
    const records::Kind& kind = file.catalogue().get("focus-area");
    records::Record area = kind.blank;
    kind.setValue(area, "year", qint64(2025));
    kind.setValue(area, "years", QStringList{u"2025"_s, u"2027"_s});
    CHECK(records::yearsOf(kind, area) == QList<int>{2025, 2025, 2027});
    file.add("focus-area", {{"title", u"Trygg station"_s}, {"year", qint64(2026)}});
    for (const auto& [year, expected] : {std::pair(2025, 0), std::pair(2026, 1), std::pair(2027, 0)}) {
        Query query;
        query.year = year;
        REQUIRE(file->read([&](const records::Reader& reader) { CHECK(reader.count(kind, query) == expected); }));
    }
}

TEST_CASE("what lasts is found in every year", "[records][year]") {
    support::TestFile file;
    const QString person = file.add("person", {{"name", u"Alma Påhittad"_s}});
    file.add("group-member", {{"person", person}, {"group", u"steering"_s}, {"from", QDate(2023, 5, 1)}});
    Query query;
    query.year = 2026;
    REQUIRE(file->read([&](const records::Reader& reader) {
        CHECK(reader.count(file.catalogue().get("group-member"), query) == 1);
        CHECK(reader.count(file.catalogue().get("person"), query) == 1);
    }));
}

}  // namespace reading_test
