#include "tests/app/cli/program.h"
#include "tests/support/node_modules.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace cli_test;

namespace web_pages_test {

TEST_CASE("axe finds nothing wrong and nothing undecided in any report as a web page, also at 320 pixels", "[cli][report][web]") {
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    const QString modules = support::nodeModulesWith(u"axe-core"_s);
    if (node.isEmpty() || browser.isEmpty() || modules.isEmpty()) {
        WARN("skipped: it needs node, chromium, and npm's axe-core and playwright-core in VAKSAM_NODE_MODULES");
        return;
    }
    const Folder f;
    REQUIRE(vaksam({u"example"_s, f.file}).code == 0);
    QStringList words{QStringLiteral(VAKSAM_SOURCE_DIR "/tests/app/cli/web_pages.js"), browser};
    for (const QString& report : {u"steering"_s, u"inspections"_s, u"agreement"_s, u"year"_s}) {
        words << f.path(report + u".html"_s);
        REQUIRE(vaksam({u"report"_s, report, f.file, u"--output"_s, words.last()}).code == 0);
    }
    words << f.path(u"public.html"_s);
    REQUIRE(vaksam({u"report"_s, u"steering"_s, f.file, u"--public"_s, u"--output"_s, words.last()}).code == 0);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, modules);
    process.setProcessEnvironment(environment);
    process.start(node, words);
    REQUIRE(process.waitForFinished(300'000));
    const std::string told = process.readAllStandardError().toStdString();
    INFO(told);
    if (process.exitCode() == 3) {
        WARN("skipped: chromium does not start here: " << told);
        return;
    }
    CHECK(process.readAllStandardOutput().toStdString() == "");
    CHECK(process.exitCode() == 0);
}

}  // namespace web_pages_test
