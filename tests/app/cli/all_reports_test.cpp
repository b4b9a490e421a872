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

}  // namespace all_reports_test
