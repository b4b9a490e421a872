#include "app/cli/add_command.h"

#include "app/cli/assignments.h"

namespace cli {

using base::Failure;

const Usage& AddCommand::usage() const {
    static const Usage usage{"add", "KIND FILE FIELD=VALUE…", QT_TRANSLATE_NOOP("cli", "adds a record"), 2, -1, personalDataOptions()};
    return usage;
}

base::Result<Exit> AddCommand::run(Call& call) const {
    const auto request = writeRequest(call, 2);
    if (!request) return Failure(request.error());
    const records::Kind& kind = *request->kind;
    auto file = call.open(call.arguments().word(1), records::OpenFile::Mode::Write);
    if (!file) return Failure(file.error());
    QString id;
    const auto written =
        (*file)->write(records::Act(records::ActVerb::Add, kind.key).with(request->personalData), [&](records::Batch& batch) -> base::Result<void> {
            records::Record record = kind.blank;
            if (auto assigned = assign(batch.reader(), kind, request->fields, record); !assigned) return assigned;
            auto added = batch.add(kind, record);
            if (!added) return Failure(added.error());
            id = *added;
            return {};
        });
    if (!written) return Failure(written.error());
    call.say(id);
    call.answer({{QStringLiteral("id"), id}});
    return Exit::Done;
}

}  // namespace cli
