// Results that cannot be written, or not letter by letter: told, and neither the data nor an older result is harmed.
#include "tests/app/cli/program.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::bytesOf;
using cli_test::Folder;
using cli_test::OrdinaryUser;
using cli_test::run;
using cli_test::Start;
using cli_test::vaksam;

namespace target_faults_test {

/// An example file, made once for all tests here: each gets a copy.
struct Ground : Folder {
    explicit Ground(const QString& name = u"a.vaksam"_s) {
        static const QByteArray example = [] {
            const Folder f;
            REQUIRE(vaksam({u"example"_s, f.file, u"--incidents"_s, u"0"_s, u"--today"_s, u"2026-11-24"_s}).code == 0);
            return bytesOf(f.file);
        }();
        file = put(name, example);
    }
    [[nodiscard]] QStringList report(const QString& target) const {
        return {u"report"_s, u"steering"_s, file, u"--output"_s, target, u"--today"_s, u"2026-11-24"_s, u"--json"_s, u"--language"_s, u"en"_s};
    }
    [[nodiscard]] QStringList list(const QString& target) const {
        return {u"export"_s, u"meeting"_s, file, u"--output"_s, target, u"--json"_s, u"--language"_s, u"en"_s};
    }
    /// Files beside those that a test has put there.
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

void checkUnwritten(const Answer& answer, const QString& target) {
    INFO(answer.told());
    CHECK(answer.ended);
    CHECK(answer.code == 3);
    CHECK(answer.json().value("error"_L1).toObject().value("code"_L1).toString() == u"cannot-write"_s);
    CHECK(answer.tells(target));
    CHECK(answer.tells(u"folder exists"_s));
}

TEST_CASE("a target in a folder that is not there, or that is a folder, is told", "[cli][target]") {
    const Ground g;
    for (const char* ending : {"pdf", "html", "odt", "csv", "json"}) {
        const bool report = ending[0] == 'p' || ending[0] == 'h' || ending[0] == 'o';
        const QString missing = g.path(u"no/such/x."_s + QLatin1String(ending));
        checkUnwritten(vaksam(report ? g.report(missing) : g.list(missing)), missing);
        const QString folder = g.path(u"folder."_s + QLatin1String(ending));
        REQUIRE(QDir().mkdir(folder));
        checkUnwritten(vaksam(report ? g.report(folder) : g.list(folder)), folder);
        CHECK(QDir(folder).isEmpty());
    }
    CHECK(g.files() == QStringList{u"a.vaksam"_s});
}

TEST_CASE("a read-only target or folder is told, and what stands there stays", "[cli][target]") {
    const Ground g;
    const QString pdf = g.put(u"old.pdf"_s, "the report of last year");
    const QString csv = g.put(u"old.csv"_s, "the table of last year");
    const OrdinaryUser user(g);
    const bool folderToo = GENERATE(false, true);
    for (const QString& path : {pdf, csv, g.file}) QFile::setPermissions(path, QFile::Permissions(0x4444));
    QFile::setPermissions(g.folder.path(), QFile::Permissions(folderToo ? 0x5555 : 0x7777));
    const auto report = user.run(g.report(pdf));
    const auto table = user.run(g.list(csv));
    QFile::setPermissions(g.folder.path(), QFile::Permissions(0x7777));
    if (!report || !table) return;
    checkUnwritten(*report, pdf);
    checkUnwritten(*table, csv);
    CHECK((bytesOf(pdf) == "the report of last year"));
    CHECK((bytesOf(csv) == "the table of last year"));
}

TEST_CASE("a disk that is full leaves the older result in its place", "[cli][target]") {
    const Ground g;
    const QString target = g.put(u"old.pdf"_s, "the report of last year");
    // No file may grow beyond 64 kilobytes.
    Start start;
    start.program = u"/bin/bash"_s;
    const Answer answer =
        run(QStringList{u"-c"_s, u"trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\""_s, QStringLiteral(VAKSAM_PROGRAM)} + g.report(target), start);
    checkUnwritten(answer, target);
    CHECK(answer.tells(u"room"_s));
    CHECK((bytesOf(target) == "the report of last year"));
    CHECK(g.files() == QStringList{u"a.vaksam"_s, u"old.pdf"_s});
}

TEST_CASE("a result never takes the place of the file that it was made from", "[cli][target]") {
    // Files may have any ending, so a target that is asked for in haste can be the file itself.
    const bool report = GENERATE(true, false);
    const Ground g(report ? u"data.html"_s : u"data.csv"_s);
    const QByteArray before = bytesOf(g.file);
    const QString name = QFileInfo(g.file).fileName();
    const QString link = g.path(report ? u"link.html"_s : u"link.csv"_s);
    REQUIRE(QFile::link(g.file, link));
    for (const QString& target :
         {g.file, g.folder.path() + u"/./"_s + name, g.folder.path() + u"/../"_s + QFileInfo(g.folder.path()).fileName() + u'/' + name, link}) {
        const Answer answer = vaksam(report ? g.report(target) : g.list(target));
        INFO(target.toStdString() << '\n' << answer.told());
        CHECK(answer.code == 4);
        CHECK(answer.json().value("refused"_L1).toBool());
        CHECK(answer.json().value("reasons"_L1).toArray().at(0).toObject().value("code"_L1).toString() == u"target-is-source"_s);
        CHECK(answer.tells(target));
        CHECK(answer.tells(u"Choose another name"_s));
        CHECK((bytesOf(g.file) == before));
    }
}

TEST_CASE("letters that no font has become boxes in the report and are named", "[cli][target]") {
    const Ground g;
    const QString other = QString::fromUcs4(U"\U0010FFFD");
    const QString area = vaksam({u"list"_s, u"focus-area"_s, g.file, u"--where"_s, u"state=decided"_s, u"--json"_s})
                             .json()
                             .value("records"_L1)
                             .toArray()
                             .at(0)
                             .toObject()
                             .value("id"_L1)
                             .toString();
    REQUIRE(vaksam({u"set"_s, u"focus-area"_s, g.file, area, u"title=Torget %1 🚲 שלום"_s.arg(other)}).code == 0);
    const QString pdf = g.path(u"x.pdf"_s);
    const Answer answer = vaksam(g.report(pdf));
    INFO(answer.told());
    CHECK(answer.code == 1);
    const QJsonArray missing = answer.json().value("missing_letters"_L1).toArray();
    CHECK(missing.contains(other));
    CHECK(missing.contains(u"🚲"_s));
    CHECK(missing.contains(u"ש"_s));
    CHECK(answer.tells(u"□"_s));
    CHECK(answer.tells(u"🚲 (U+1F6B2)"_s));
    CHECK(answer.tells(u"(U+10FFFD)"_s));  // a letter that no font has is not seen in the message either
    CHECK((bytesOf(pdf).startsWith("%PDF")));
    const Answer page = vaksam(g.report(g.path(u"x.html"_s)));
    CHECK(page.code == 0);
    CHECK(QString::fromUtf8(bytesOf(g.path(u"x.html"_s))).contains(u"Torget %1 🚲 שלום"_s.arg(other)));
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty()) {
        WARN("skipped in part: pdftotext is not installed");
        return;
    }
    QProcess text;
    text.start(tool, {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s});
    REQUIRE(text.waitForFinished());
    CHECK(QString::fromUtf8(text.readAllStandardOutput()).contains(u"Torget □ □ □□□□"_s));
}

}  // namespace target_faults_test
