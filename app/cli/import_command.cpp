#include "app/cli/import_command.h"

#include "core/meetings/calendar_import.h"
#include "core/tables/importing.h"
#include "core/tables/text_decoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace cli {

using base::Failure;

namespace {

constexpr qsizetype kLongestValue = 200;  // letters of a value that are repeated on standard error

/// `rows.csv:3 day "2026-02-30": why`; column and value only where there are such.
QString lineOf(const tables::ImportOutcome& outcome, const tables::ImportProblem& problem) {
    QString place = problem.row > 0 ? QStringLiteral("%1:%2").arg(outcome.source).arg(problem.row) : outcome.source;
    if (!problem.column.isEmpty()) place += u' ' + problem.column;
    if (!problem.value.isEmpty()) place += QStringLiteral(" \"%1\"").arg(base::shortened(problem.value, kLongestValue));
    return place + QStringLiteral(": ") + problem.reason;
}

}  // namespace

const Usage& ImportCommand::usage() const {
    static const Usage usage{"import",
                             "KIND FILE SOURCE [--mapping M.json] [--sheet NAME] [--encoding NAME] [--dry-run]",
                             QT_TRANSLATE_NOOP("cli", "reads a table into records"),
                             3,
                             3,
                             QList<Option>{{"mapping", "M.json", QT_TRANSLATE_NOOP("cli", "which column is which field")},
                                           {"sheet", "NAME", QT_TRANSLATE_NOOP("cli", "the sheet of a workbook; else the first whose columns fit")},
                                           {"encoding", "NAME", QT_TRANSLATE_NOOP("cli", "how letters are written (utf-8, windows-1252, mac-roman, cp850, utf-16le, utf-16be); else found out")},
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
    options.sheet = arguments.value("sheet");
    if (const QString encoding = arguments.value("encoding"); !encoding.isEmpty()) {
        options.encoding = tables::encodingNamed(encoding);
        if (options.encoding.isEmpty())
            return base::badInput({"unknown-encoding",
                                   QT_TRANSLATE_NOOP("message", "\"%1\" is no encoding that tables come in. Use one of: %2."),
                                   {encoding, tables::encodingsToChoose().join(QStringLiteral(", "))}});
    }
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
        problems << QJsonObject{{QStringLiteral("row"), problem.row > 0 ? QJsonValue(problem.row) : QJsonValue()},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("value"), problem.value},
                                {QStringLiteral("reason"), problem.reason}};
        call.remark(lineOf(*done, problem));
    }
    QJsonArray doubles;
    for (const tables::LikelyDouble& one : done->likelyDoubles) {
        doubles << QJsonObject{{QStringLiteral("row"), one.row}, {QStringLiteral("id"), one.id}};
        call.remark(base::sentence({"likely-double",
                                    QT_TRANSLATE_NOOP("message", "%1:%2: added, but it resembles \"%3\" (%4). Remove one of them if they are the same."),
                                    {done->source, QString::number(one.row), one.label, one.id}}));
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
    if (!done->encoding.isEmpty()) call.say(QCoreApplication::translate("cli", "read as %1").arg(done->encoding));
    if (!done->sheet.isEmpty()) call.say(QCoreApplication::translate("cli", "read from the sheet \"%1\"").arg(done->sheet));
    if (!done->sheetsLeft.isEmpty()) call.say(QCoreApplication::translate("cli", "sheets that were not read: %1").arg(done->sheetsLeft.join(QStringLiteral(", "))));
    if (!done->ignoredColumns.isEmpty())
        call.say(QCoreApplication::translate("cli", "columns that an import does not fill: %1").arg(done->ignoredColumns.join(QStringLiteral(", "))));
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    call.answer({{QStringLiteral("source"), done->source},
                 {QStringLiteral("encoding"), orNull(done->encoding)},
                 {QStringLiteral("sheet"), orNull(done->sheet)},
                 {QStringLiteral("sheets_left"), QJsonArray::fromStringList(done->sheetsLeft)},
                 {QStringLiteral("header_row"), done->headerRow > 0 ? QJsonValue(done->headerRow) : QJsonValue()},
                 {QStringLiteral("read"), done->read},
                 {QStringLiteral("added"), done->added},
                 {QStringLiteral("updated"), done->updated},
                 {QStringLiteral("unchanged"), done->unchanged},
                 {QStringLiteral("rejected"), done->rejected},
                 {QStringLiteral("unknown_columns"), QJsonArray::fromStringList(done->unknownColumns)},
                 {QStringLiteral("ignored_columns"), QJsonArray::fromStringList(done->ignoredColumns)},
                 {QStringLiteral("problems"), problems},
                 {QStringLiteral("likely_doubles"), doubles}});
    return done->hasFindings() ? Exit::Findings : Exit::Done;
}

}  // namespace cli
