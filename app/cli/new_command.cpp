#include "app/cli/new_command.h"

#include "core/agreement/new_file.h"
#include "core/agreement/rule_book_reader.h"

#include <QJsonArray>

namespace cli {

using base::Failure;

const Usage& NewCommand::usage() const {
    static const Usage usage{"new",
                             "FILE [--agreement FILE.json] [--counts-from DAY]",
                             QT_TRANSLATE_NOOP("cli", "makes a new file"),
                             1,
                             1,
                             {{"agreement", "FILE.json", QT_TRANSLATE_NOOP("cli", "another agreement than the one that ships")},
                              {"counts-from", "DAY", QT_TRANSLATE_NOOP("cli", "what lies before this day is never held against it (the day of signing)")}}};
    return usage;
}

base::Result<Exit> NewCommand::run(Call& call) const {
    const QString path = call.arguments().word(0);
    const auto countsFrom = call.arguments().day("counts-from");
    if (!countsFrom) return Failure(countsFrom.error());
    agreement::NewFile begin;
    begin.path = call.arguments().value("agreement");
    if (!begin.path.isEmpty()) begin.from = agreement::NewFile::From::Path;
    begin.countsFrom = countsFrom->value_or(QDate());
    begin.who = call.arguments().value("as");
    const auto file = agreement::makeFile(path, begin, call.environment());
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
