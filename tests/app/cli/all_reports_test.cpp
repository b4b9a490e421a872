#include "tests/app/cli/program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace cli_test;

namespace all_reports_test {

/// The id of a record that a report of the example can be about.
QString firstOf(const QString& kind, const QString& file) {
    const auto records = say(u"list %1 %2 --json"_s.arg(kind, file)).json().value(u"records"_s).toArray();
    REQUIRE_FALSE(records.isEmpty());
    return records.first().toObject().value(u"id"_s).toString();
}

TEST_CASE("every report of the example is made in each form and language, public or not, and nothing is found wrong in it", "[cli][report]") {
    const Folder f;
    REQUIRE(vaksam({u"example"_s, f.file, u"--today"_s, u"2026-11-24"_s}).code == 0);
    const QHash<QString, QString> about{{u"action-plan"_s, firstOf(u"plan"_s, f.file)},
                                        {u"focus-area"_s, firstOf(u"focus-area"_s, f.file)},
                                        {u"grant"_s, firstOf(u"focus-area"_s, f.file)},
                                        {u"disclosure"_s, firstOf(u"public-request"_s, f.file)}};
    const auto list = vaksam({u"report"_s, u"--list"_s, u"--json"_s}).json().value(u"reports"_s).toArray();
    REQUIRE(list.size() >= about.size());
    struct Form {
        QString ending;
        QString language;
        bool isPublic;
    };
    const QList<Form> forms{{u"pdf"_s, u"sv"_s, false}, {u"pdf"_s, u"en"_s, true}, {u"html"_s, u"en"_s, false}, {u"odt"_s, u"sv"_s, true}};
    for (const auto& one : list) {
        const QString name = one.toObject().value(u"report"_s).toString();
        for (const Form& form : forms) {
            const QString out = f.path(name + u'.' + form.ending);
            QStringList words{u"report"_s, name, f.file, u"--output"_s, out, u"--today"_s, u"2026-11-24"_s, u"--language"_s, form.language};
            if (form.isPublic) words << u"--public"_s;
            if (about.contains(name)) words << u"--id"_s << about[name];
            if (name == u"disclosure"_s) words << u"--from"_s << u"2026-10-01"_s << u"--to"_s << u"2026-10-31"_s;
            const Answer answer = vaksam(words);
            INFO(words.join(u' ').toStdString() << '\n' << answer.told());
            CHECK(answer.code == 0);
            CHECK(bytesOf(out).size() > 1000);
        }
    }
}

TEST_CASE("a report that speaks of no year or no period says that it left them aside", "[cli][report]") {
    const Folder f;
    REQUIRE(vaksam({u"new"_s, f.file, u"--today"_s, u"2026-11-24"_s}).code == 0);
    const auto told = [&](const QString& report, const QStringList& more) {
        const Answer answer = vaksam(QStringList{u"report"_s, report, f.file, u"--output"_s, f.path(u"r.html"_s), u"--today"_s, u"2026-11-24"_s, u"--language"_s, u"en"_s} + more);
        INFO(answer.told());
        CHECK(answer.code == 0);
        return answer.error;
    };
    CHECK(told(u"handover"_s, {u"--year"_s, u"2024"_s}).contains("--year was left aside"));
    CHECK(told(u"weekly-picture"_s, {u"--year"_s, u"2024"_s}).contains("--year was left aside"));
    CHECK(told(u"steering"_s, {u"--from"_s, u"2026-01-01"_s}).contains("--from and --to were left aside"));
    CHECK(told(u"inspections"_s, {u"--year"_s, u"2024"_s, u"--to"_s, u"2025-03-31"_s}).contains("--year was left aside"));
    CHECK(told(u"inspections"_s, {u"--year"_s, u"2024"_s}).isEmpty());
    CHECK(told(u"steering"_s, {u"--year"_s, u"2024"_s}).isEmpty());
}

TEST_CASE("own words of a figure are kept, read and taken back from the command line too", "[cli][report]") {
    const Folder f;
    REQUIRE(vaksam({u"new"_s, f.file, u"--today"_s, u"2026-11-24"_s}).code == 0);
    const auto page = [&](const QStringList& more) {
        const Answer answer = vaksam(QStringList{u"report"_s, u"year"_s, f.file, u"--output"_s, f.path(u"year.html"_s), u"--today"_s, u"2026-11-24"_s} + more);
        INFO(answer.told());
        REQUIRE(answer.code == 0);
        return QString::fromUtf8(bytesOf(f.path(u"year.html"_s)));
    };
    const Answer added = vaksam({u"add"_s, u"figure-words"_s, f.file, u"report=year"_s, u"figure=year sv whole wheel 2026"_s, u"name=Årshjulet"_s, u"text=Hjulet börjar i januari."_s});
    INFO(added.told());
    REQUIRE(added.code == 0);
    CHECK(page({u"--language"_s, u"sv"_s}).contains(u"alt=\"Hjulet börjar i januari.\""_s));
    CHECK_FALSE(page({u"--language"_s, u"en"_s}).contains(u"Hjulet börjar"_s));
    CHECK_FALSE(page({u"--language"_s, u"sv"_s, u"--public"_s}).contains(u"Hjulet börjar"_s));
    CHECK_FALSE(page({u"--language"_s, u"sv"_s, u"--year"_s, u"2025"_s}).contains(u"Hjulet börjar"_s));
    const Answer pdf = vaksam({u"report"_s, u"year"_s, f.file, u"--output"_s, f.path(u"year.pdf"_s), u"--language"_s, u"sv"_s, u"--today"_s, u"2026-11-24"_s, u"--json"_s});
    CHECK(pdf.code == 0);
    CHECK(pdf.json().value(u"faults"_s).toInt() == 0);
    REQUIRE(vaksam({u"undo"_s, f.file}).code == 0);
    CHECK_FALSE(page({u"--language"_s, u"sv"_s}).contains(u"Hjulet börjar"_s));
}

}  // namespace all_reports_test
