#include "app/cli/set_command.h"

#include "app/cli/assignments.h"

namespace cli {

using base::Failure;

const Usage& SetCommand::usage() const {
    static const Usage usage{"set", "KIND FILE ID FIELD=VALUE…", QT_TRANSLATE_NOOP("cli", "changes a record"), 4, -1, personalDataOptions()};
    return usage;
}

base::Result<Exit> SetCommand::run(Call& call) const {
    const auto request = writeRequest(call, 3);
    if (!request) return Failure(request.error());
    const records::Kind& kind = *request->kind;
    auto file = call.open(call.arguments().word(1), records::OpenFile::Mode::Write);
    if (!file) return Failure(file.error());
    QString id;
    const auto written =
        (*file)->write(records::Act(records::ActVerb::Change, request->kind->key).with(request->personalData), [&](records::Batch& batch) -> base::Result<void> {
            auto found = batch.reader().resolve(kind, call.arguments().word(2));
            if (!found) return Failure(found.error());
            id = *found;
            records::Record record = batch.reader().get(kind, id);
            if (auto assigned = assign(batch.reader(), kind, request->fields, record); !assigned) return assigned;
            if (auto changed = batch.change(kind, record); !changed) return Failure(changed.error());
            return {};
        });
    if (!written) return Failure(written.error());
    call.answer({{QStringLiteral("id"), id}});
    return Exit::Done;
}

}  // namespace cli
