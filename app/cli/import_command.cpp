#include "app/cli/import_command.h"

#include "core/meetings/calendar_import.h"
#include "core/tables/importing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <algorithm>

namespace cli {

using base::Failure;

namespace {

constexpr qsizetype kLongestValue = 200;  // letters of a value that are repeated on standard error

/// `rows.csv:3 day "2026-02-30": why`; column and value only where there are such.
QString lineOf(const tables::ImportOutcome& outcome, const tables::ImportProblem& problem) {
    QString place = QStringLiteral("%1:%2").arg(outcome.source).arg(problem.row);
    if (!problem.column.isEmpty()) place += u' ' + problem.column;
    if (!problem.value.isEmpty()) place += QStringLiteral(" \"%1\"").arg(base::shortened(problem.value, kLongestValue));
    return place + QStringLiteral(": ") + problem.reason;
}

}  // namespace

const Usage& ImportCommand::usage() const {
    static const Usage usage{"import",
                             "KIND FILE SOURCE [--mapping M.json] [--dry-run]",
                             QT_TRANSLATE_NOOP("cli", "reads a table into records"),
                             3,
                             3,
                             QList<Option>{{"mapping", "M.json", QT_TRANSLATE_NOOP("cli", "which column is which field")},
                                           {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "tells what would happen and writes nothing")}} +
                                 personalDataOptions()};
    return usage;
}

base::Result<Exit> ImportCommand::run(Call& call) const {
    const Arguments& arguments = call.arguments();
    const auto kind = call.kind(arguments.word(0));
    if (!kind) return Failure(kind.error());
    auto policy = call.personalData();
    if (!policy) return Failure(policy.error());
    tables::ImportOptions options;
    options.dryRun = arguments.has("dry-run");
    options.personalData = *policy;
    if (const QString mapping = arguments.value("mapping"); !mapping.isEmpty()) {
        QFile json(mapping);
        if (!json.open(QIODevice::ReadOnly))
            return base::fileTrouble({"file-missing", QT_TRANSLATE_NOOP("message", "The mapping %1 cannot be read. Check its name."), {mapping}},
                                     json.errorString());
        auto read = tables::mappingFrom(**kind, json.readAll(), mapping);
        if (!read) return Failure(read.error());
        options.mapping = *read;
    }
    auto file = call.open(arguments.word(1), records::OpenFile::Mode::Write);
    if (!file) return Failure(file.error());
    const QString source = arguments.word(2);
    const bool calendar = meetings::isCalendarFile(source);
    if (calendar && (*kind)->key != "meeting")
        return base::badInput(
            {"calendar-of-meetings", QT_TRANSLATE_NOOP("message", "A calendar is read into meetings: vaksam import meeting FILE %1"), {source}});
    const auto done = calendar ? meetings::importCalendar(**file, source, options) : tables::importTable(**file, **kind, source, options);
    if (!done) return Failure(done.error());

    QJsonArray problems;
    for (const tables::ImportProblem& problem : done->problems) {
        problems << QJsonObject{{QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("value"), problem.value},
                                {QStringLiteral("reason"), problem.reason}};
        call.remark(lineOf(*done, problem));
    }
    if (!done->unknownColumns.isEmpty())
        call.remark(
            base::sentence({"unknown-columns",
                            QT_TRANSLATE_NOOP("message", "%1: these columns are unknown and were left out: %2. Name them as the fields, or give a mapping."),
                            {done->source, done->unknownColumns.join(QStringLiteral(", "))}}));
    call.say(QCoreApplication::translate("cli", "read %1, added %2, updated %3, unchanged %4, rejected %5")
                 .arg(done->read)
                 .arg(done->added)
                 .arg(done->updated)
                 .arg(done->unchanged)
                 .arg(done->rejected));
    if (!done->ignoredColumns.isEmpty())
        call.say(QCoreApplication::translate("cli", "columns that an import does not fill: %1").arg(done->ignoredColumns.join(QStringLiteral(", "))));
    call.answer({{QStringLiteral("source"), done->source},
                 {QStringLiteral("read"), done->read},
                 {QStringLiteral("added"), done->added},
                 {QStringLiteral("updated"), done->updated},
                 {QStringLiteral("unchanged"), done->unchanged},
                 {QStringLiteral("rejected"), done->rejected},
                 {QStringLiteral("unknown_columns"), QJsonArray::fromStringList(done->unknownColumns)},
                 {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(done->ignoredColumns)},
                 {QStringLiteral("problems"), problems}});
    const bool found = std::any_of(done->problems.cbegin(), done->problems.cend(), [](const tables::ImportProblem& one) { return !one.remark; });
    return found || done->rejected > 0 ? Exit::Findings : Exit::Done;
}

}  // namespace cli
