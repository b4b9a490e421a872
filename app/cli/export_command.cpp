#include "app/cli/export_command.h"

#include "core/base/target.h"
#include "core/meetings/calendar_export.h"
#include "core/tables/exporting.h"
#include "core/tables/workbook_writer.h"

#include <QFileInfo>

namespace cli {

using base::Failure;

const Usage& ExportCommand::usage() const {
    static const Usage usage{"export",
                             "KIND FILE --output F [--template]",
                             QT_TRANSLATE_NOOP("cli", "writes records into a file (.csv .xlsx .json, meetings .ics)"),
                             2,
                             2,
                             {{"output", "F", QT_TRANSLATE_NOOP("cli", "the file to write; its ending says how")},
                              {"template", nullptr, QT_TRANSLATE_NOOP("cli", "an empty table with lists to choose from, to fill in and import (.xlsx)")}}};
    return usage;
}

base::Result<Exit> ExportCommand::run(Call& call) const {
    const auto kind = call.kind(call.arguments().word(0));
    if (!kind) return Failure(kind.error());
    const QString path = call.arguments().value("output");
    if (path.isEmpty()) return usageError(usage(), QT_TRANSLATE_NOOP("message", "Say with --output where to write."));
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool calendar = ending == QStringLiteral("ics");
    if (calendar && (*kind)->key != "meeting") return usageError(usage(), QT_TRANSLATE_NOOP("message", "Only meetings are written as a calendar (.ics)."));
    const bool workbook = ending == QStringLiteral("xlsx");
    if (ending == QStringLiteral("geojson"))
        return base::badInput({"not-in-this-version", QT_TRANSLATE_NOOP("message", "\"%1\" is not in this version."), {u'.' + ending}});
    if (!calendar && !workbook && ending != QStringLiteral("csv") && ending != QStringLiteral("json"))
        return usageError(usage(), QT_TRANSLATE_NOOP("message", "The target must end in .csv, .xlsx or .json, of meetings also in .ics."));
    const bool asTemplate = call.arguments().has("template");
    // Written as another table it would be the records themselves, sent away as if it were empty.
    if (asTemplate && !workbook)
        return usageError(usage(), QT_TRANSLATE_NOOP("message", "An empty table to fill in is a workbook: let the target end in .xlsx."));
    auto file = call.open(call.arguments().word(1), records::OpenFile::Mode::Read);
    if (!file) return Failure(file.error());
    base::Target target(path, call.arguments().word(1));
    if (const auto opened = target.open(); !opened) return Failure(opened.error());
    bool whole = true;
    qint64 count = 0;
    QList<tables::CutText> cut;
    const auto read = (*file)->read([&](const records::Reader& reader) {
        count = asTemplate ? 0 : reader.count(**kind);
        if (workbook) {
            whole = asTemplate ? tables::writeTemplate(reader, **kind, target.device()) : tables::writeWorkbook(reader, **kind, {}, target.device(), cut);
            return;
        }
        if (calendar) {
            const QByteArray bytes = meetings::writeCalendar(meetings::meetingEntries(reader), (*file)->clock().now());
            whole = target.device().write(bytes) == bytes.size();
            return;
        }
        whole =
            ending == QStringLiteral("csv") ? tables::writeCsv(reader, **kind, {}, target.device()) : tables::writeJson(reader, **kind, {}, target.device());
    });
    if (!read) return Failure(read.error());
    if (const auto done = target.commit(whole); !done) return Failure(done.error());
    QJsonArray cutTexts;
    for (const tables::CutText& text : cut) {
        cutTexts << QJsonObject{{QStringLiteral("id"), text.id}, {QStringLiteral("field"), QLatin1String(text.field)}};
        call.remark(base::sentence({"text-cut",
                                    QT_TRANSLATE_NOOP("message", "%1: \"%2\" of \"%3\" (%4) is longer than a cell of Excel and was cut. CSV has all of it."),
                                    {path, QString::fromLatin1(text.field), text.label, text.id}}));
    }
    call.answer({{QStringLiteral("output"), path}, {QStringLiteral("count"), count}, {QStringLiteral("cut"), cutTexts}});
    return cut.isEmpty() ? Exit::Done : Exit::Findings;
}

}  // namespace cli
