#include "core/tables/import_source.h"
#include "core/tables/importing.h"

#include "tests/support/catch_qt.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace open_here_test {

TEST_CASE("the open file chosen as the table to read in is refused, and keeps its locks", "[import]") {
    support::TestFile file;
    file.add("note", {{"title", u"A"_s}, {"day", QDate(2026, 1, 1)}});
    const QString link = file.path(u"länk.csv"_s);
    REQUIRE(QFile::link(file.path(), link));
    for (const QString& path : {file.path(), link}) {
        tables::ImportOutcome outcome;
        const auto source = tables::openSource(file.catalogue().get("note"), path, {}, outcome);
        REQUIRE_FALSE(source);
        CHECK(QByteArray(source.error().message.code) == "open-here");
        CHECK(tables::choicesOf(path).encodings.isEmpty());
    }
    // Had it been opened and closed, another program would think itself the last one and take the log away.
    QProcess another;
    another.start(u"sqlite3"_s, {file.path(), u"SELECT count(*) FROM note"_s});
    REQUIRE(another.waitForFinished());
    CHECK(QFileInfo::exists(file.path() + u"-wal"_s));
    file.add("note", {{"title", u"B"_s}, {"day", QDate(2026, 1, 2)}});
    CHECK(file.count("note") == 2);
}

}  // namespace open_here_test
