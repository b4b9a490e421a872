// Holds the sources against the layers of the design: who may include whom, where SQL and colours may stand.

#include "tests/support/catch_qt.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace layering_test {

using namespace Qt::StringLiterals;

/// One source file: its path from the root of the sources, and its text.
struct Source {
    QString path;
    QString text;
};

/// Features in their order: each may include those before it.
const QStringList& features() {
    static const QStringList order{u"places"_s,      u"people"_s,    u"agreement"_s, u"meetings"_s,  u"focus"_s,
                                   u"inspections"_s, u"incidents"_s, u"picture"_s,   u"registers"_s, u"status"_s};
    return order;
}

/// The layers below the features, and what each may include of its own side.
const QHash<QString, QStringList>& coreGround() {
    static const QHash<QString, QStringList> ground{{u"base"_s, {u"base"_s}},
                                                    {u"storage"_s, {u"base"_s, u"storage"_s}},
                                                    {u"records"_s, {u"base"_s, u"storage"_s, u"records"_s}},
                                                    {u"tables"_s, {u"base"_s, u"records"_s, u"tables"_s}},
                                                    {u"report"_s, {u"base"_s, u"report"_s}}};
    return ground;
}
const QHash<QString, QStringList>& uiGround() {
    static const QHash<QString, QStringList> ground{{u"drawing"_s, {u"drawing"_s}},
                                                    {u"print"_s, {u"drawing"_s, u"print"_s}},
                                                    {u"common"_s, {u"drawing"_s, u"print"_s, u"common"_s}},
                                                    {u"reports"_s, {u"drawing"_s, u"print"_s, u"common"_s, u"reports"_s}}};
    return ground;
}

/// The rooms of ui/common and what each may include of its own side; what lies beside them is known as "".
const QHash<QString, QStringList>& commonRooms() {
    static const QHash<QString, QStringList> rooms{{u"look"_s, {u"look"_s}},
                                                   {u""_s, {u"look"_s, u""_s}},
                                                   {u"edits"_s, {u"look"_s, u""_s, u"edits"_s}},
                                                   {u"list"_s, {u"look"_s, u""_s, u"list"_s}},
                                                   {u"form"_s, {u"look"_s, u""_s, u"edits"_s, u"list"_s, u"form"_s}},
                                                   {u"change"_s, {u"look"_s, u""_s, u"edits"_s, u"list"_s, u"form"_s, u"change"_s}},
                                                   {u"tables"_s, {u"look"_s, u""_s, u"edits"_s, u"list"_s, u"form"_s, u"tables"_s}}};
    return rooms;
}

QString part(const QString& path, int index) { return path.section(u'/', index, index); }

/// What is wrong with core file @p from including core file @p to; empty = nothing.
QString coreToCore(const QString& from, const QString& to) {
    const QString folder = part(from, 1);
    const QString target = part(to, 1);
    if (folder == u"tables"_s && target == u"storage"_s && from.endsWith(u"_queries.cpp"_s)) return {};
    if (coreGround().contains(folder)) return coreGround().value(folder).contains(target) ? QString() : u"core/%1 knows no core/%2"_s.arg(folder, target);
    const qsizetype own = features().indexOf(folder);
    if (own < 0) return u"core/%1 is no feature of the design; give it a place in the order"_s.arg(folder);
    if (target == u"storage"_s) return from.endsWith(u"_queries.cpp"_s) ? QString() : u"only _queries.cpp of a feature may use core/storage"_s;
    if (coreGround().contains(target)) return {};
    // The agreement evaluates plain evidence and knows no other feature.
    if (folder == u"agreement"_s && target != folder) return u"core/agreement knows no other feature"_s;
    return features().indexOf(target) <= own ? QString() : u"core/%1 comes before core/%2"_s.arg(folder, target);
}

QString commonToCommon(const QString& from, const QString& to) {
    const auto roomOf = [](const QString& path) { return path.count(u'/') > 2 ? part(path, 2) : QString(); };
    const auto room = commonRooms().constFind(roomOf(from));
    if (room == commonRooms().cend()) return u"ui/common/%1 is no room of the design; give it its walls"_s.arg(roomOf(from));
    return room->contains(roomOf(to)) ? QString() : u"ui/common/%1 knows no ui/common/%2"_s.arg(roomOf(from), roomOf(to));
}

QString uiToUi(const QString& from, const QString& to) {
    const QString folder = part(from, 1);
    const QString target = part(to, 1);
    if (folder == u"shell"_s) return {};
    if (folder == u"common"_s && target == u"common"_s) return commonToCommon(from, to);
    if (uiGround().contains(folder)) return uiGround().value(folder).contains(target) ? QString() : u"ui/%1 knows no ui/%2"_s.arg(folder, target);
    const qsizetype own = features().indexOf(folder);
    if (own < 0) return u"ui/%1 is no feature of the design; give it a place in the order"_s.arg(folder);
    if (uiGround().contains(target)) return {};
    const qsizetype other = features().indexOf(target);
    return other >= 0 && other <= own ? QString() : u"ui/%1 may not use ui/%2"_s.arg(folder, target);
}

QString appToUi(const QString& from, const QString& to) {
    if (from.startsWith(u"app/cli/"_s)) return to.startsWith(u"ui/print/"_s) ? QString() : u"a command may include ui/print alone"_s;
    return {};
}

/// What is wrong with @p from including @p header, a path from the root.
QString ownInclude(const QString& from, const QString& header) {
    const QString layer = part(from, 0);
    const QString target = part(header, 0);
    if (layer == u"tests"_s) return {};
    if (target == u"tests"_s) return u"the program knows no tests"_s;
    if (layer == u"core"_s) return target == u"core"_s ? coreToCore(from, header) : u"core includes no %1"_s.arg(target);
    if (layer == u"ui"_s) {
        if (target == u"app"_s) return u"ui includes no app"_s;
        if (header.startsWith(u"core/storage/"_s)) return u"ui includes no core/storage"_s;
        return target == u"ui"_s ? uiToUi(from, header) : QString();
    }
    if (layer == u"app"_s && target == u"ui"_s) return appToUi(from, header);
    return {};
}

/// Headers of Qt's window side; core is built and tested without them.
bool isWindowHeader(const QString& header) {
    static const QRegularExpression modules(u"^(QtWidgets|QtGui|QtSvg|QtSvgWidgets|QtPdf|QtPdfWidgets|QtPrintSupport)/"_s);
    static const QRegularExpression names(
        u"^Q(Widget|Application|GuiApplication|Painter\\w*|Pixmap|Image|Icon|Color|Font\\w*|Pen|Brush|Action|Dialog\\w*|MainWindow|Layout|\\w+Layout|Label|\\w*"
        u"Button|"
        "\\w+Edit|\\w+Box|(Abstract|List|Tree|Table|Graphics|Chart|Pdf)\\w*View|Menu|PdfWriter|PageLayout|PageSize|Palette|TextDocument|TextLayout|Style\\w*|SvgRenderer|Chart\\w*|Validator|Clipboard|Screen|Window)$"_s);
    return modules.match(header).hasMatch() || names.match(header).hasMatch();
}

bool isUmbrella(const QString& header) {
    static const QRegularExpression umbrella(u"^(Qt[A-Z]\\w*|Qt[A-Z]\\w*/Qt[A-Z]\\w*|bits/stdc\\+\\+\\.h)$"_s);
    return umbrella.match(header).hasMatch() && header != u"QtEndian"_s && header != u"QtGlobal"_s && header != u"QtMath"_s && header != u"QtNumeric"_s &&
           header != u"QtPlugin"_s;
}

QStringList includesIn(const Source& source) {
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList headers;
    for (auto match = line.globalMatch(source.text); match.hasNext();) headers << match.next().captured(1);
    return headers;
}

void includeFaults(const Source& source, QStringList& faults) {
    static const QStringList ours{u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};
    for (const QString& header : includesIn(source)) {
        const auto fault = [&](const QString& what) { faults << source.path + u": "_s + what + u" ("_s + header + u')'; };
        if (header.contains(u"../"_s)) fault(u"includes name the path from the root"_s);
        if (header.endsWith(u".cpp"_s)) fault(u"a .cpp is not included"_s);
        if (header == u"sqlite3.h"_s && !source.path.startsWith(u"core/storage/"_s) && !source.path.startsWith(u"tests/"_s))
            fault(u"only core/storage names sqlite3.h"_s);
        if (source.path.startsWith(u"core/"_s) && isWindowHeader(header)) fault(u"core knows no window"_s);
        if (source.path.startsWith(u"tests/core/"_s) && isWindowHeader(header)) fault(u"the core is tested without a window"_s);
        if (isUmbrella(header)) fault(u"no umbrella header"_s);
        if (ours.contains(part(header, 0)) && header.contains(u'/'))
            if (const QString what = ownInclude(source.path, header); !what.isEmpty()) fault(what);
    }
}

/// The text without comments; strings stay.
QString withoutComments(const QString& text) {
    static const QRegularExpression comment(uR"re("(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/)re"_s, QRegularExpression::DotMatchesEverythingOption);
    QString kept;
    qsizetype from = 0;
    for (auto match = comment.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        kept += QStringView(text).mid(from, found.capturedStart() - from);
        if (found.captured().startsWith(u'"')) kept += found.captured();
        from = found.capturedEnd();
    }
    return kept + text.mid(from);
}

bool maySpeakSql(const QString& path) {
    return path.startsWith(u"core/storage/"_s) || path.startsWith(u"core/records/"_s) || path.endsWith(u"_queries.cpp"_s) || path.startsWith(u"tests/"_s);
}

bool mayNameColours(const QString& path) {
    return path.startsWith(u"ui/drawing/"_s) || path.contains(u"html"_s) || path.contains(u"css"_s) || path.startsWith(u"tests/"_s);
}

void textFaults(const Source& source, QStringList& faults) {
    static const QRegularExpression sql(
        u"\\bSELECT\\b[^;]*?\\bFROM\\b|\\bINSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|\\bUPDATE\\s+\\S+\\s+SET\\b|\\bDELETE\\s+FROM\\b"_s);
    static const QRegularExpression oldSignals(u"\\b(SIGNAL|SLOT)\\s*\\("_s);
    static const QRegularExpression later(
        u"\\b(TO"  // parted, so that this file does not accuse itself
        "DO|FIX"
        "ME|XX"
        "X)\\b"_s);
    static const QRegularExpression colour(u"#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?\\b|\\bQColor\\s*[({]\\s*(?:0x|[0-9])|\\bqRgba?\\s*\\(\\s*[0-9]"_s);
    const auto fault = [&](const QString& what) { faults << source.path + u": "_s + what; };
    if (later.match(source.text).hasMatch()) fault(u"something is left for later"_s);
    if (source.path == u"tests/layering_test.cpp"_s) return;  // holds the bad lines
    const QString code = withoutComments(source.text);
    if (!maySpeakSql(source.path) && sql.match(code).hasMatch()) fault(u"SQL stands in storage, records and _queries.cpp only"_s);
    if (oldSignals.match(code).hasMatch()) fault(u"signals are connected by pointer, not by text"_s);
    if (!mayNameColours(source.path) && colour.match(code).hasMatch()) fault(u"colours come from ui/drawing"_s);
}

void placeFaults(const Source& source, QStringList& faults) {
    static const QRegularExpression root(u"^(core|ui)/[^/]+$"_s);
    if (root.match(source.path).hasMatch()) faults << source.path + u": no sources in the root of core and ui"_s;
}

/// Everything that is wrong with @p source, one sentence each.
QStringList faultsOf(const Source& source) {
    QStringList faults;
    placeFaults(source, faults);
    includeFaults(source, faults);
    textFaults(source, faults);
    return faults;
}

/// A way from a header back to itself; empty when there is none. `#pragma once` would hide it until someone includes the other one first.
QStringList circleIn(const QHash<QString, QStringList>& includes, const QString& header, QStringList& way, QSet<QString>& seen) {
    if (const qsizetype start = way.indexOf(header); start >= 0) return way.mid(start) << header;
    if (seen.contains(header)) return {};
    seen.insert(header);
    way << header;
    for (const QString& next : includes.value(header))
        if (const QStringList circle = circleIn(includes, next, way, seen); !circle.isEmpty()) return circle;
    way.removeLast();
    return {};
}

QStringList headerCircle(const QList<Source>& all) {
    QHash<QString, QStringList> includes;
    for (const Source& source : all)
        if (source.path.endsWith(u".h"_s)) includes.insert(source.path, includesIn(source));
    QSet<QString> seen;
    for (const Source& source : all) {
        QStringList way;
        if (const QStringList circle = circleIn(includes, source.path, way, seen); !circle.isEmpty()) return circle;
    }
    return {};
}

QList<Source> sources() {
    const QDir root(QStringLiteral(VAKSAM_SOURCE_DIR));
    QList<Source> found;
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"resources"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            found << Source{root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())};
        }
    }
    return found;
}

TEST_CASE("every source file keeps to the layers", "[layering]") {
    const QList<Source> all = sources();
    REQUIRE(all.size() > 100);
    QStringList faults;
    for (const Source& source : all) faults << faultsOf(source);
    for (const QString& fault : std::as_const(faults)) FAIL_CHECK(fault.toStdString());
}

TEST_CASE("no header leads back to itself", "[layering]") {
    CHECK(headerCircle(sources()).join(u" → "_s).toStdString() == "");
    const QList<Source> bad{{u"core/base/a.h"_s, u"#include \"core/base/b.h\"\n"_s}, {u"core/base/b.h"_s, u"#include \"core/base/c.h\"\n"_s},
                            {u"core/base/c.h"_s, u"#include \"core/base/b.h\"\n"_s}};
    CHECK(headerCircle(bad) == QStringList{u"core/base/b.h"_s, u"core/base/c.h"_s, u"core/base/b.h"_s});
    CHECK(headerCircle(bad.mid(0, 2)).isEmpty());
}

TEST_CASE("the layering check finds what it is there to find", "[layering]") {
    struct Case {
        const char* path;
        const char* line;
    };
    const auto bad = GENERATE(
        Case{"core/base/clock.cpp", "#include \"core/records/value.h\""}, Case{"core/base/clock.cpp", "#include \"core/storage/database.h\""},
        Case{"core/storage/database.cpp", "#include \"core/records/kind.h\""}, Case{"core/records/batch.cpp", "#include \"core/focus/plan.h\""},
        Case{"core/records/batch.cpp", "#include \"core/report/report.h\""}, Case{"core/report/html_writer.cpp", "#include \"core/meetings/meeting.h\""},
        Case{"core/meetings/meeting.cpp", "#include \"core/focus/plan.h\""}, Case{"core/places/area.cpp", "#include \"core/people/person.h\""},
        Case{"core/agreement/rules.cpp", "#include \"core/people/person.h\""}, Case{"core/focus/decide.cpp", "#include \"core/storage/database.h\""},
        Case{"core/weather/rain.cpp", "#include \"core/base/clock.h\""}, Case{"core/focus/decide.cpp", "#include \"ui/common/form.h\""},
        Case{"core/focus/decide.cpp", "#include \"app/composition/kinds.h\""}, Case{"core/focus/decide.cpp", "#include <QWidget>"},
        Case{"core/focus/decide.cpp", "#include <QtGui/QImage>"}, Case{"core/focus/decide.cpp", "#include <QVBoxLayout>"},
        Case{"core/focus/decide.cpp", "#include <sqlite3.h>"}, Case{"core/records/reader.cpp", "#include <sqlite3.h>"},
        Case{"ui/common/form.cpp", "#include \"core/storage/database.h\""}, Case{"ui/common/form.cpp", "#include \"app/composition/kinds.h\""},
        Case{"ui/drawing/signs.cpp", "#include \"ui/common/form.h\""}, Case{"ui/drawing/curve.cpp", "#include \"ui/print/pieces.h\""},
        Case{"ui/common/list/a.cpp", "#include \"ui/common/form/b.h\""}, Case{"ui/common/a.cpp", "#include \"ui/common/list/b.h\""},
        Case{"ui/common/attic/a.cpp", "#include \"ui/common/look/b.h\""},
        Case{"ui/common/form.cpp", "#include \"ui/meetings/series.h\""}, Case{"ui/meetings/series.cpp", "#include \"ui/focus/page.h\""},
        Case{"ui/meetings/series.cpp", "#include \"ui/shell/window.h\""}, Case{"app/cli/add_command.cpp", "#include \"ui/shell/window.h\""},
        Case{"app/cli/add_command.cpp", "#include \"ui/drawing/palette.h\""}, Case{"core/loose.cpp", ""}, Case{"ui/loose.h", ""},
        Case{"core/base/a.cpp", "  #  include   <QtCore>"}, Case{"ui/common/form.cpp", "#include <QtWidgets>"},
        Case{"ui/common/form.cpp", "#include <QtWidgets/QtWidgets>"}, Case{"app/main.cpp", "#include \"tests/support/test_file.h\""},
        Case{"core/base/a.cpp", "#include \"../records/value.h\""}, Case{"core/base/a.cpp", "#include \"core/base/b.cpp\""},
        Case{"ui/meetings/series.cpp", "f(\"SELECT title FROM meeting\");"}, Case{"core/meetings/meeting.cpp", "f(\"DELETE FROM meeting\");"},
        Case{"app/cli/a.cpp", "f(\"UPDATE meeting SET title=1\");"}, Case{"core/focus/a.cpp", "f(\"INSERT INTO plan VALUES (1)\");"},
        Case{"ui/shell/window.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));"}, Case{"ui/shell/window.cpp", "f(QColor(10, 20, 30));"},
        Case{"ui/shell/window.cpp", "f(\"color: #1A2b3C\");"},
        Case{"core/base/a.cpp",
             "// TO"
             "DO: later"},
        Case{"core/base/a.cpp",
             "// FIX"
             "ME"});
    INFO(bad.path << ": " << bad.line);
    CHECK(faultsOf({QString::fromLatin1(bad.path), QString::fromLatin1(bad.line)}).size() == 1);
}

TEST_CASE("the layering check leaves alone what is allowed", "[layering]") {
    struct Case {
        const char* path;
        const char* line;
    };
    const auto good = GENERATE(Case{"core/storage/database.cpp", "#include <sqlite3.h>"}, Case{"core/focus/plan.h", "#include \"core/meetings/meeting.h\""},
                               Case{"core/focus/focus_queries.cpp", "#include \"core/storage/database.h\"\nf(\"SELECT id FROM plan\");"},
                               Case{"core/records/reader.cpp", "f(\"SELECT id FROM kind\");"},
                               Case{"ui/focus/page.cpp", "#include \"ui/common/form.h\"\n#include \"core/focus/plan.h\""},
                               Case{"ui/common/form/a.cpp", "#include \"ui/common/list/b.h\""},
                               Case{"ui/focus/page.cpp", "#include \"ui/meetings/series.h\""}, Case{"ui/shell/window.cpp", "#include \"ui/focus/page.h\""},
                               Case{"app/cli/report_command.cpp", "#include \"ui/print/pdf_writer.h\""}, Case{"app/main.cpp", "#include \"ui/shell/window.h\""},
                               Case{"app/composition/window.cpp", "#include \"ui/shell/window.h\""}, Case{"ui/drawing/palette.cpp", "f(QColor(10, 20, 30));"},
                               Case{"core/report/html_writer.cpp", "f(\"color: #1A2b3C\");"},
                               Case{"ui/common/form.cpp", "// SELECT what is wanted FROM the list\nf(palette().text());"},
                               Case{"core/focus/page.cpp", "f(\"Select a goal from the list.\");"}, Case{"core/base/a.cpp", "#include <QtEndian>"});
    INFO(good.path << ": " << good.line);
    CHECK(faultsOf({QString::fromLatin1(good.path), QString::fromLatin1(good.line)}) == QStringList());
}

}  // namespace layering_test
