#include "app/composition/kinds.h"
#include "core/records/day_counts.h"
#include "core/records/table_sql.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <iostream>

using namespace Qt::StringLiterals;

namespace schema_test {

/// A statement without what does not matter: blanks, quotes around plain names.
QString normalised(QString sql) {
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QRegularExpression aroundSigns(u" ?([(),]) ?"_s);
    sql.remove(u'"');
    return sql.replace(blanks, u" "_s).replace(aroundSigns, u"\\1"_s).trimmed();
}

QSet<QString> statementsOfFile(support::TestFile& file, const QString& where) {
    QSet<QString> found;
    REQUIRE(file->read([&](const records::Reader& reader) {
        storage::Statement statement = reader.database().prepare(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND "_s + where);
        while (statement.next()) found << normalised(statement.text(0));
    }));
    return found;
}

QHash<QString, qint64> numbersOfKinds(support::TestFile& file) {
    QHash<QString, qint64> numbers;
    REQUIRE(file->read([&](const records::Reader& reader) {
        storage::Statement statement = reader.database().prepare(u"SELECT key, number FROM kind"_s);
        while (statement.next()) numbers.insert(statement.text(0), statement.integer(1));
    }));
    return numbers;
}

/// What the descriptions ask for and the file lacks, in the order of the kinds.
QStringList statementsThatLack(const QSet<QString>& present, const QHash<QString, qint64>& numbers) {
    QStringList lacking;
    qint64 next = 1;
    for (const qint64 number : numbers) next = std::max(next, number + 1);
    for (const records::Kind* kind : app::catalogue().kinds()) {
        for (const QString& statement : records::sql::schema(*kind))
            if (!present.contains(normalised(statement))) lacking << statement;
        const QString key = QString::fromLatin1(kind->key);
        if (!numbers.contains(key)) lacking << u"INSERT INTO kind VALUES (%1, '%2')"_s.arg(next++).arg(key);
    }
    return lacking;
}

QString nextMigration() { return u"resources/migrations/%1_NAME.sql"_s.arg(storage::shippedMigrations().constLast().version + 1, 4, 10, QLatin1Char('0')); }

TEST_CASE("the migrations make exactly the tables that the descriptions ask for", "[records][schema]") {
    support::TestFile file;
    QSet<QString> described;
    QStringList tables;
    for (const records::Kind* kind : app::catalogue().kinds()) {
        for (const QString& statement : records::sql::schema(*kind)) described << normalised(statement);
        tables << u'\'' + kind->table + u'\'';
        if (records::sql::hasDayCounts(*kind)) tables << u'\'' + records::sql::dayTable(*kind) + u'\'';
        for (const records::Field& field : kind->fields)
            if (field.type == records::FieldType::References) tables << u'\'' + records::sql::linkTable(*kind, field) + u'\'';
    }
    const QSet<QString> ofKinds = statementsOfFile(file, u"tbl_name IN (%1)"_s.arg(tables.join(u',')));
    if (const QStringList lacking = statementsThatLack(ofKinds, numbersOfKinds(file)); !lacking.isEmpty()) {
        // Printed past Catch, which would indent it, so that it can be copied as it stands.
        std::cout << "\n-- " << nextMigration().toStdString() << '\n' << lacking.join(u"\n-- next\n"_s).toStdString() << "\n\n";
        FAIL_CHECK("A new kind lacks its migration, or a kind has other fields than its table. Write what is printed above into a new file "
                   << nextMigration().toStdString() << ", for a new field ALTER TABLE instead.");
    }
    for (const QString& statement : ofKinds - described) FAIL_CHECK("no description asks for: " << statement.toStdString());

    // What belongs to no kind is named here, so that a table that lost its kind is found.
    const QString own = u"'setting','kind','entry','change','draft','import_row','import_row_by_text','import_columns'"_s;
    for (const QString& statement : statementsOfFile(file, u"tbl_name NOT IN (%1,%2) AND tbl_name NOT LIKE 'search%'"_s.arg(tables.join(u','), own)))
        FAIL_CHECK("a table of no kind; does app/composition/kinds.cpp lack a line? " << statement.toStdString());
}

TEST_CASE("no table, index or query of ours is sorted by a collation that the file would depend on", "[records][schema]") {
    support::TestFile file;
    CHECK(statementsOfFile(file, u"sql LIKE '%COLLATE%'"_s).isEmpty());
    CHECK(statementsOfFile(file, u"type='table' AND name NOT LIKE 'search%' AND sql NOT LIKE '%STRICT%'"_s).isEmpty());
}

TEST_CASE("every kind has a number of its own in the file", "[records][schema]") {
    support::TestFile file;
    QHash<QString, qint64> numbers = numbersOfKinds(file);
    for (const records::Kind* kind : app::catalogue().kinds()) {
        INFO(kind->key.toStdString() << ": a migration has to end with its INSERT INTO kind");
        CHECK(numbers.value(QString::fromLatin1(kind->key)) > 0);
        numbers.remove(QString::fromLatin1(kind->key));
    }
    CHECK(numbers.isEmpty());
}

TEST_CASE("descriptions use keys once, in kebab-case, and references that exist", "[records][schema]") {
    const QRegularExpression kebab(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    const records::Catalogue& catalogue = app::catalogue();
    for (const records::Kind* kind : catalogue.kinds()) {
        INFO(kind->key.toStdString());
        CHECK(kebab.match(QString::fromLatin1(kind->key)).hasMatch());
        QSet<QByteArray> seen{"id", "revision", "labels"};  // the envelope's words
        for (const records::Field& field : kind->fields + kind->derived) {
            INFO(field.key.toStdString());
            CHECK(kebab.match(QString::fromLatin1(field.key)).hasMatch());
            CHECK_FALSE(seen.contains(field.key));
            seen << field.key;
            QSet<QString> choices;
            for (const records::Choice& choice : field.choices) choices << QLatin1String(choice.key);
            CHECK(choices.size() == field.choices.size());
            if (field.isReference()) CHECK(catalogue.find(field.target) != nullptr);
        }
        CHECK((kind->title >= 0 || !kind->titleParts.isEmpty()));
    }
}

TEST_CASE("what is referred to stands before what refers to it", "[records][schema]") {
    const auto& kinds = app::catalogue().kinds();
    for (qsizetype at = 0; at < kinds.size(); ++at)
        for (const records::Field& field : kinds[at]->fields) {
            if (!field.isReference()) continue;
            INFO(kinds[at]->key.toStdString() << "." << field.key.toStdString());
            CHECK(kinds.indexOf(app::catalogue().find(field.target)) <= at);
        }
}

TEST_CASE("a migration that has been released is never changed", "[schema]") {
    // Whoever opens a file has it from one of these, letter by letter; a change goes into a new file, whose digest is added here.
    const QHash<QString, QByteArray> released{
        {QStringLiteral("0001_initial.sql"), "51ea2503bd3e66bae03382554157287f00c61f688b98c6937e80ac1048249c0d"},
        {QStringLiteral("0002_rounds.sql"), "b1be1cba785c1c0550f30f7f295a2d864fa0baa9f65827ef98e2997c23cff6c8"},
        {QStringLiteral("0003_agreement_and_registers.sql"), "57ac047dc5c51705c5316b6b8eda8f2dbdb94bc649c29033296d86df5f9bf8dd"},
        {QStringLiteral("0004_meetings_from_calendars.sql"), "09991a8801027bada8176f509c5ae9824f3ce2a51b29dead7fd2697a1700c9f6"},
        {QStringLiteral("0005_national_survey.sql"), "31d6f0a0c92a86470b8d6ba104f2e1b501269fd24fb5f572674fbe993798937a"},
        {QStringLiteral("0006_public_requests.sql"), "79c451a7f05084800a8a95e1b9706cddce7e81988a291e67d0b8d0b4d16cfac5"},
        {QStringLiteral("0007_own_words.sql"), "8333133bb6751f6a403818c4985e3e26665b9831ba89f505be101512163a84d2"},
        {QStringLiteral("0008_cameras.sql"), "48b7b43098f8c9326d55839bde12e3ad57a5774fd641def89a85b7b56eff73fd"},
        {QStringLiteral("0009_days_of_meetings.sql"), "b07278780f3ff143fe7b03d05a7ffb3c098b27ac4d2c366b7de4b60338092460"},
        {QStringLiteral("0010_rows_by_value.sql"), "b46fa0b608f9968b5fb7e697250946040ae540c35ac81718a135b3026d7a0c17"},
        {QStringLiteral("0011_population.sql"), "756d6f8310baac973b096def8047b13e74f254a32e988627077c174f0d4325ba"},
        {QStringLiteral("0012_headings_and_pins.sql"), "99702b70e5a29397d88946e7e1ecfc21ad45c38c4a5203791a1b3bbdc1e64c7c"},
        {QStringLiteral("0013_law_and_checkpoints.sql"), "14b9852be82697214429ac8d8745cb0b28425ebcaa37be12850ca35da9933b5c"},
        {QStringLiteral("0014_counted_goals.sql"), "41b8ae2a4bf5090ae0ec3b5322684395bcba236bd6d444a417c250c57339c020"},
        {QStringLiteral("0015_own_words_of_figures.sql"), "5b8e7f4c820de02c97f17c8549a8f8eb35ea7cac638e59a292e4f6de9bea13e9"},
        {QStringLiteral("0016_events_by_row.sql"), "a3bbd88e8aaeef6ac6df72ea8035df8d96175bfb3b95972e372c44b077cb2a69"},
        {QStringLiteral("0017_source_of_the_ended_demand.sql"), "ff645c8939ad022df80763d2b0522a467ab3712ba57ab712299c6b9d4080596b"},
        {QStringLiteral("0018_days_counted.sql"), "bdab0877ec7013d4bf5c78a351262e3faff04b6bac2824623e2fc9ce07beebcd"}};
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& name : folder.entryList(QDir::Files)) {
        INFO(name.toStdString());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() == released.value(name));
    }
}

}  // namespace schema_test
