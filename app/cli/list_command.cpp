#include "app/cli/list_command.h"

#include "app/cli/assignments.h"
#include "app/cli/held_output.h"
#include "core/tables/exporting.h"

namespace cli {

using base::Failure;

const Usage& ListCommand::usage() const {
    static const Usage usage{"list",
                             "KIND FILE [--where FIELD=VALUE]… [--from D] [--to D] [--search TEXT] [--csv]",
                             QT_TRANSLATE_NOOP("cli", "lists records"),
                             2,
                             2,
                             {{"where", "FIELD=VALUE", QT_TRANSLATE_NOOP("cli", "only records with this value; several mean and")},
                              {"from", "DATE", QT_TRANSLATE_NOOP("cli", "first day, included")},
                              {"to", "DATE", QT_TRANSLATE_NOOP("cli", "last day, included")},
                              {"search", "TEXT", QT_TRANSLATE_NOOP("cli", "words that all occur")},
                              {"csv", nullptr, QT_TRANSLATE_NOOP("cli", "as a table for spreadsheets")}}};
    return usage;
}

base::Result<Exit> ListCommand::run(Call& call) const {
    const Arguments& arguments = call.arguments();
    const auto kind = call.kind(arguments.word(0));
    if (!kind) return Failure(kind.error());
    const auto period = arguments.period();
    if (!period) return Failure(period.error());
    auto file = call.open(arguments.word(1), records::OpenFile::Mode::Read);
    if (!file) return Failure(file.error());
    base::Result<void> outcome;
    HeldOutput output(call.output());
    const auto read = (*file)->read([&](const records::Reader& reader) {
        const auto query = queryFrom(reader, **kind, arguments.values("where"), period->from, period->to, arguments.value("search"));
        if (!query) {
            outcome = Failure(query.error());
        } else if (arguments.has("csv")) {
            tables::writeCsv(reader, **kind, *query, output);
        } else if (call.json()) {
            tables::writeJson(reader, **kind, *query, output);
        } else {
            reader.each(**kind, *query, [&](const records::Record& record) {
                QStringList cells{record.id};
                if ((*kind)->mainDay >= 0) cells << reader.text((*kind)->fields[(*kind)->mainDay], record.values[(*kind)->mainDay]);
                call.say((cells << reader.label(**kind, record)).join(u'\t'));
                return true;
            });
        }
    });
    if (!read) return Failure(read.error());
    if (!outcome) return Failure(outcome.error());
    output.release();
    return Exit::Done;
}

}  // namespace cli
