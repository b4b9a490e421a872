#include "app/cli/new_command.h"

#include "core/agreement/new_file.h"
#include "core/agreement/rule_book_reader.h"

#include <QJsonArray>

namespace cli {

using base::Failure;

const Usage& NewCommand::usage() const {
    static const Usage usage{"new",
                             "FILE [--agreement FILE.json]",
                             QT_TRANSLATE_NOOP("cli", "makes a new file"),
                             1,
                             1,
                             {{"agreement", "FILE.json", QT_TRANSLATE_NOOP("cli", "another agreement than the one that ships")}}};
    return usage;
}

base::Result<Exit> NewCommand::run(Call& call) const {
    const QString path = call.arguments().word(0);
    const auto file = agreement::makeFile(path, call.arguments().value("agreement"), call.environment(), call.arguments().value("as"));
    if (!file) return Failure(file.error());
    const auto faults = agreement::ruleFaults(**file);
    if (!faults) return Failure(faults.error());
    QJsonArray findings;
    for (const agreement::RuleFault& fault : *faults) {
        const QString text = base::sentence(fault.message);
        findings << QJsonObject{{QStringLiteral("commitment"), fault.commitment}, {QStringLiteral("rule"), fault.rule}, {QStringLiteral("text"), text}};
        call.remark(fault.commitment + QStringLiteral(": ") + text);
    }
    QJsonObject answer{{QStringLiteral("file"), path}};
    if (!findings.isEmpty()) answer.insert(QStringLiteral("findings"), findings);
    call.answer(answer);
    return findings.isEmpty() ? Exit::Done : Exit::Findings;
}

}  // namespace cli
