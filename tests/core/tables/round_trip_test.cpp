#include "app/example/example.h"
#include "core/agreement/agreement_file.h"
#include "core/base/language.h"
#include "core/tables/exporting.h"
#include "core/tables/importing.h"
#include "core/tables/workbook_writer.h"
#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Every kind out of a file that is in use, and home again.
namespace round_trip_test {

using records::Kind;
using records::Reader;
using tables::ImportOutcome;

const QDate kToday(2026, 11, 24);

void install(support::TestFile& file) {
    file.clock().setDay(app::exampleBegin(kToday));
    REQUIRE(agreement::install(file.file(), agreement::shippedAgreement(), u"shipped"_s));
    file.clock().setDay(kToday);
}

/// What the import did, with the first problems for whoever has to look.
std::string told(const ImportOutcome& outcome) {
    QString text = u"added %1 updated %2 unchanged %3 rejected %4"_s.arg(outcome.added).arg(outcome.updated).arg(outcome.unchanged).arg(outcome.rejected);
    for (const auto& problem : outcome.problems.first(std::min<qsizetype>(3, outcome.problems.size())))
        text += u"\n  %1 %2 %3 %4"_s.arg(problem.row).arg(problem.column, problem.value, problem.reason);
    return text.toStdString();
}

/// Writes all records of the kind; the ending says how.
QString exported(support::TestFile& file, const Kind& kind, const QString& ending) {
    const QString path = file.path(QString::fromLatin1(kind.key) + ending);
    QFile target(path);
    REQUIRE(target.open(QIODevice::WriteOnly));
    REQUIRE(file->read([&](const Reader& reader) {
        QList<tables::CutText> cut;
        CHECK((ending == u".csv" ? tables::writeCsv(reader, kind, {}, target) : tables::writeWorkbook(reader, kind, {}, target, cut)));
        CHECK(cut.isEmpty());
    }));
    return path;
}

TEST_CASE("an export of any kind into the file it came from changes nothing, into a new one only the first time", "[import][export][round-trip]") {
    support::TestFile file(kToday);
    install(file);
    REQUIRE(app::fillExample(file.file(), file.clock(), {1, 60}));
    support::TestFile other(kToday);
    install(other);
    for (const Kind* kind : file.catalogue().kinds()) {
        if (kind->workflow) continue;
        for (const auto& ending : {u".csv"_s, u".xlsx"_s}) {
            const QString path = exported(file, *kind, ending);
            INFO(path.toStdString());
            const qint64 count = file.count(kind->key.constData());
            const auto home = tables::importTable(file.file(), *kind, path, {});
            REQUIRE(home);
            INFO("home: " << told(*home));
            CHECK(home->unchanged == count);
            CHECK(home->read == count);
            CHECK(file.count(kind->key.constData()) == count);
            const auto first = tables::importTable(other.file(), *kind, path, {});
            REQUIRE(first);
            INFO("new, first: " << told(*first));
            CHECK(first->rejected == 0);
            if (ending == u".xlsx") CHECK(first->added + first->updated == 0);
            const qint64 others = other.count(kind->key.constData());
            const auto second = tables::importTable(other.file(), *kind, path, {});
            REQUIRE(second);
            INFO("new, second: " << told(*second));
            CHECK(second->added + second->updated == 0);
            CHECK(other.count(kind->key.constData()) == others);
            CHECK(others <= count);
        }
        // With an English window too, whose words differ.
        const base::LanguageScope english(base::Language::English);
        const auto home = tables::importTable(file.file(), *kind, exported(file, *kind, u".csv"_s), {});
        REQUIRE(home);
        INFO("English: " << kind->key.toStdString() << ' ' << told(*home));
        CHECK(home->unchanged == file.count(kind->key.constData()));
        CHECK(home->read == home->unchanged);
        CHECK(home->problems.isEmpty());
    }
    CHECK(other.count("rule") == file.count("rule"));
    CHECK(other.count("incident") == file.count("incident"));
}

}  // namespace round_trip_test
