#include "tests/app/cli/program.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using cli_test::Answer;
using cli_test::Folder;
using cli_test::say;
using cli_test::vaksam;

TEST_CASE("a new file holds the agreement, and an existing one is left alone", "[cli]") {
    const Folder f;
    CHECK(vaksam({QStringLiteral("new"), f.file}).code == 0);
    const Answer areas = say(QStringLiteral("list area %1 --json").arg(f.file));
    CHECK(areas.code == 0);
    CHECK(areas.json().value(QStringLiteral("count")).toInt() == 2);
    const Answer again = say(QStringLiteral("new %1 --json").arg(f.file));
    CHECK(again.code == 4);
    CHECK(again.json().value(QStringLiteral("refused")).toBool());
}

TEST_CASE("a new file counts from the day that is said, else from the signing", "[cli]") {
    const auto countsFrom = [](const QString& file) {
        return say(QStringLiteral("list agreement %1 --json").arg(file)).json().value(QStringLiteral("records")).toArray().at(0).toObject().value(QStringLiteral("counts-from")).toString();
    };
    const Folder f;
    REQUIRE(vaksam({QStringLiteral("new"), f.file}).code == 0);
    CHECK(countsFrom(f.file) == QStringLiteral("2024-03-04"));
    const Folder later;
    CHECK(vaksam({QStringLiteral("new"), later.file, QStringLiteral("--counts-from"), QStringLiteral("2026-02-30")}).code == 2);
    CHECK_FALSE(QFile::exists(later.file));
    REQUIRE(vaksam({QStringLiteral("new"), later.file, QStringLiteral("--counts-from"), QStringLiteral("2026-11-25")}).code == 0);
    CHECK(countsFrom(later.file) == QStringLiteral("2026-11-25"));
}

TEST_CASE("a record is added, changed, listed, undone and done again", "[cli]") {
    const Folder f;
    REQUIRE(vaksam({QStringLiteral("new"), f.file}).code == 0);
    const Answer added = say(QStringLiteral("add premises %1 --json").arg(f.file),
                             {QStringLiteral("name=Café Ärlan"), QStringLiteral("kind=serving"), QStringLiteral("area=bjärred")});
    REQUIRE(added.code == 0);
    const QString id = added.json().value(QStringLiteral("id")).toString();
    CHECK(say(QStringLiteral("set premises %1 %2").arg(f.file, id), {QStringLiteral("address=Hamngatan 1")}).code == 0);
    const QJsonObject record =
        say(QStringLiteral("list premises %1 --json --search ärl").arg(f.file)).json().value(QStringLiteral("records")).toArray().at(0).toObject();
    CHECK(record.value(QStringLiteral("address")).toString() == QStringLiteral("Hamngatan 1"));
    CHECK(record.value(QStringLiteral("labels")).toObject().value(QStringLiteral("area")).toString() == QStringLiteral("Bjärred"));
    CHECK(say(QStringLiteral("undo %1").arg(f.file)).code == 0);
    CHECK(say(QStringLiteral("list premises %1 --json").arg(f.file))
              .json()
              .value(QStringLiteral("records"))
              .toArray()
              .at(0)
              .toObject()
              .value(QStringLiteral("address"))
              .isNull());
    CHECK(say(QStringLiteral("redo %1").arg(f.file)).code == 0);
    CHECK(say(QStringLiteral("history %1 --json").arg(f.file)).json().value(QStringLiteral("entries")).toArray().size() == 5);
}

TEST_CASE("wrong input answers with the code and the field", "[cli]") {
    const Folder f;
    REQUIRE(vaksam({QStringLiteral("new"), f.file}).code == 0);
    CHECK(say(QStringLiteral("nonsense")).code == 2);
    CHECK(say(QStringLiteral("retention %1").arg(f.file)).code == 2);
    CHECK(say(QStringLiteral("status %1 --date 2026-02-30").arg(f.file)).code == 2);
    CHECK(say(QStringLiteral("list nonsense %1").arg(f.file)).code == 2);
    CHECK(say(QStringLiteral("list area %1-missing").arg(f.file)).code == 3);
    const Answer day = say(QStringLiteral("add note %1 title=A day=2026-02-30 --json").arg(f.file));
    CHECK(day.code == 2);
    CHECK(day.json()
              .value(QStringLiteral("error"))
              .toObject()
              .value(QStringLiteral("issues"))
              .toArray()
              .at(0)
              .toObject()
              .value(QStringLiteral("field"))
              .toString() == QStringLiteral("day"));
    CHECK(say(QStringLiteral("add note %1 title=A").arg(f.file)).code == 2);
    CHECK(say(QStringLiteral("add note %1 title=A day=2026-01-01 wrong=1").arg(f.file)).code == 2);
    CHECK(say(QStringLiteral("add focus-area %1 year=2026 title=A state=draft").arg(f.file)).code == 4);
    CHECK(say(QStringLiteral("add decision %1 verb=approve").arg(f.file)).code == 4);
    CHECK(say(QStringLiteral("list area %1 --today 2026-13-01").arg(f.file)).code == 2);
    CHECK(say(QStringLiteral("history %1 --record nobody").arg(f.file)).code == 2);
    CHECK(say(QStringLiteral("history %1 --record nobody --json").arg(f.file)).code == 2);
    CHECK(say(QStringLiteral("list note %1 --json").arg(f.file)).json().value(QStringLiteral("count")).toInt() == 0);
}

TEST_CASE("the same seed and day make the same example", "[cli]") {
    const Folder f;
    const QString other = f.folder.filePath(QStringLiteral("b.vaksam"));
    REQUIRE(say(QStringLiteral("example %1 --today 2026-11-24 --incidents 30").arg(f.file)).code == 0);
    REQUIRE(say(QStringLiteral("example %1 --today 2026-11-24 --incidents 30").arg(other)).code == 0);
    CHECK(say(QStringLiteral("history %1 --json").arg(f.file)).output == say(QStringLiteral("history %1 --json").arg(other)).output);
    const Answer kinds = say(QStringLiteral("kinds --json"));
    REQUIRE(kinds.code == 0);
    for (const QJsonValue& value : kinds.json().value(QStringLiteral("kinds")).toArray()) {
        const QString kind = value.toObject().value(QStringLiteral("kind")).toString();
        INFO(kind.toStdString());
        CHECK(say(QStringLiteral("list %1 %2 --json").arg(kind, f.file)).output == say(QStringLiteral("list %1 %2 --json").arg(kind, other)).output);
    }
}

TEST_CASE("the example has a plan in each state", "[cli]") {
    const Folder f;
    REQUIRE(say(QStringLiteral("example %1 --today 2026-11-24 --incidents 0").arg(f.file)).code == 0);
    for (const char* state : {"draft", "submitted", "returned", "approved", "in_progress", "followed_up", "evaluated"}) {
        INFO(state);
        CHECK(say(QStringLiteral("list plan %1 --json --where state=%2").arg(f.file, QLatin1String(state))).json().value(QStringLiteral("count")).toInt() > 0);
    }
}

TEST_CASE("the example can be made on any day", "[cli]") {
    for (const char* day : {"2024-02-29", "2026-01-01", "2027-07-10", "2026-12-31"}) {
        const Folder f;
        INFO(day);
        const Answer made = say(QStringLiteral("example %1 --incidents 5 --today %2").arg(f.file, QLatin1String(day)));
        INFO(made.error.toStdString());
        CHECK(made.code == 0);
    }
}

TEST_CASE("a report is the same file twice, and an unwritable target is told of", "[cli]") {
    const Folder f;
    REQUIRE(say(QStringLiteral("example %1 --today 2026-11-24 --incidents 0").arg(f.file)).code == 0);
    QList<QByteArray> files;
    for (const char* name : {"1.pdf", "2.pdf"}) {
        const QString path = f.folder.filePath(QLatin1String(name));
        const Answer made = say(QStringLiteral("report steering %1 --today 2026-11-24 --output %2").arg(f.file, path));
        CHECK(made.code == 0);
        CHECK(made.error.toStdString().empty());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        files << file.readAll();
    }
    CHECK(files[0].startsWith("%PDF"));
    CHECK(files[0] == files[1]);
    CHECK(say(QStringLiteral("report steering %1 --output %2/none/x.pdf").arg(f.file, f.folder.path())).code == 3);
    CHECK(say(QStringLiteral("report nothing %1 --output x.pdf").arg(f.file)).code == 2);
}

TEST_CASE("help and usage errors keep every letter", "[cli]") {
    CHECK(QString::fromUtf8(say(QStringLiteral("decide --help")).output).contains(QStringLiteral("ID… VERB")));
    CHECK(QString::fromUtf8(say(QStringLiteral("add note")).error).contains(QStringLiteral("FIELD=VALUE…")));
}

TEST_CASE("without a display the window is refused in words", "[cli]") {
    const Folder f;
    REQUIRE(vaksam({QStringLiteral("new"), f.file}).code == 0);
    cli_test::Start start;
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) start.environment.remove(QLatin1String(name));
    for (const QStringList& words : {QStringList{}, QStringList{f.file}, QStringList{f.file, QStringLiteral("--language"), QStringLiteral("en")}}) {
        const Answer answer = cli_test::run(words, start);
        CHECK(answer.ended);
        CHECK(answer.code == 2);
        CHECK(answer.tells(QStringLiteral("vaksam --help")));
        CHECK(answer.error.count('\n') == 1);
    }
}

TEST_CASE("status tells how the agreement stands, with findings while something is missed", "[cli]") {
    const Folder f;
    REQUIRE(vaksam({QStringLiteral("new"), f.file}).code == 0);
    const Answer answer = say(QStringLiteral("status %1 --date 2026-11-24 --json").arg(f.file));
    CHECK(answer.code == 1);  // weekly pictures are missed
    const QJsonObject json = answer.json();
    CHECK(json.value(QStringLiteral("date")).toString() == QStringLiteral("2026-11-24"));
    CHECK(json.value(QStringLiteral("agreement")).toObject().value(QStringLiteral("counts_from")).toString() == QStringLiteral("2024-03-04"));
    const QJsonArray commitments = json.value(QStringLiteral("commitments")).toArray();
    REQUIRE(commitments.size() == 30);
    int sum = 0;
    const QJsonObject summary = json.value(QStringLiteral("summary")).toObject();
    for (const char* state : {"fulfilled", "on_track", "due_soon", "missed", "not_due", "counted"}) sum += summary.value(QLatin1String(state)).toInt();
    CHECK(sum == 30);
    const QJsonObject weekly = commitments.at(6).toObject();
    CHECK(weekly.value(QStringLiteral("id")).toString() == QStringLiteral("A7"));
    const QJsonObject scope = weekly.value(QStringLiteral("scopes")).toArray().first().toObject();
    CHECK(scope.value(QStringLiteral("scope")).isNull());
    const QJsonObject week = scope.value(QStringLiteral("periods")).toArray().at(30).toObject();
    CHECK(week.value(QStringLiteral("label")).toString() == QStringLiteral("2023-W30"));
    CHECK(week.value(QStringLiteral("reason")).toString() == QStringLiteral("before_signing"));
    CHECK(week.keys() == QStringList{QStringLiteral("due"), QStringLiteral("evidence"), QStringLiteral("excused"), QStringLiteral("from"),
                                     QStringLiteral("fulfilled"), QStringLiteral("label"), QStringLiteral("missing"), QStringLiteral("planned"),
                                     QStringLiteral("reason"), QStringLiteral("required"), QStringLiteral("state"), QStringLiteral("to")});
    CHECK(json.value(QStringLiteral("law")).toArray().size() == 7);
    // Before the signing nothing is missed.
    CHECK(say(QStringLiteral("status %1 --date 2024-03-01").arg(f.file)).code == 0);
}

TEST_CASE("backup copies the file and restore makes a file of the copy; neither writes over anything", "[cli]") {
    const Folder f;
    REQUIRE(vaksam({QStringLiteral("new"), f.file}).code == 0);
    REQUIRE(vaksam({QStringLiteral("add"), QStringLiteral("area"), f.file, QStringLiteral("name=Habo")}).code == 0);
    const QString copy = f.path(QStringLiteral("copy.vaksam"));
    const QString back = f.path(QStringLiteral("back.vaksam"));
    const Answer made = vaksam({QStringLiteral("backup"), f.file, copy});
    CHECK(made.code == 0);
    CHECK(made.output.isEmpty());
    CHECK(vaksam({QStringLiteral("backup"), f.file, copy}).code == 4);
    CHECK(vaksam({QStringLiteral("restore"), copy, back}).code == 0);
    CHECK(vaksam({QStringLiteral("restore"), copy, back}).code == 4);
    CHECK(vaksam({QStringLiteral("restore"), f.path(QStringLiteral("none.vaksam")), f.path(QStringLiteral("x.vaksam"))}).code == 3);
    CHECK(say(QStringLiteral("list area %1 --json").arg(back)).json().value(QStringLiteral("count")).toInt() == 3);
}
