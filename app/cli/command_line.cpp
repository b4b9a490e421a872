#include "app/cli/command_line.h"

#include "app/cli/add_command.h"
#include "app/cli/backup_command.h"
#include "app/cli/decide_command.h"
#include "app/cli/example_command.h"
#include "app/cli/export_command.h"
#include "app/cli/history_command.h"
#include "app/cli/import_command.h"
#include "app/cli/kinds_command.h"
#include "app/cli/list_command.h"
#include "app/cli/new_command.h"
#include "app/cli/remove_command.h"
#include "app/cli/report_command.h"
#include "app/cli/set_command.h"
#include "app/cli/status_command.h"
#include "app/cli/undo_command.h"
#include "app/composition/kinds.h"
#include "core/base/language.h"
#include "core/records/libraries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace cli {

using base::Result;

const QList<const Command*>& commands() {
    static const NewCommand create;
    static const ExampleCommand example;
    static const KindsCommand kinds;
    static const ListCommand list;
    static const AddCommand add;
    static const SetCommand set;
    static const RemoveCommand remove;
    static const ImportCommand import;
    static const ExportCommand exportCommand;
    static const DecideCommand decide;
    static const HistoryCommand history;
    static const UndoCommand undo(UndoCommand::Direction::Undo);
    static const UndoCommand redo(UndoCommand::Direction::Redo);
    static const ReportCommand report;
    static const StatusCommand status;
    static const BackupCommand backup(BackupCommand::Direction::Backup);
    static const BackupCommand restore(BackupCommand::Direction::Restore);
    static const QList<const Command*> all{&create, &example, &kinds, &list, &add,    &set,    &remove, &import, &exportCommand,
                                           &decide, &history, &undo,  &redo, &report, &status, &backup, &restore};
    return all;
}

const Command* commandOf(const QString& verb) {
    for (const Command* command : commands())
        if (verb == QLatin1String(command->usage().verb)) return command;
    return nullptr;
}

bool isPlanned(const QString& verb) {
    static const QStringList planned = QStringLiteral("picture check retention exchange").split(u' ');
    return planned.contains(verb);
}

namespace {

QString overview() {
    QStringList lines{QCoreApplication::translate("cli", "vaksam [FILE.vaksam]   opens the window"), {}};
    for (const Command* command : commands())
        lines << QStringLiteral("  %1 %2").arg(QLatin1String(command->usage().verb), -9).arg(QCoreApplication::translate("cli", command->usage().summary));
    lines << QString()
          << QCoreApplication::translate(
                 "cli", "More about one: vaksam VERB --help. Exit codes: 0 done, 1 done with findings, 2 bad input, 3 file trouble, 4 refused.");
    return lines.join(u'\n');
}

int exitCode(base::Trouble trouble) {
    switch (trouble) {
        case base::Trouble::File: return int(Exit::File);
        case base::Trouble::Refused: return int(Exit::Refused);
        case base::Trouble::Input:
        case base::Trouble::Cancelled: break;
    }
    return int(Exit::BadInput);
}

QJsonObject documentOf(const base::Error& error) {
    if (error.trouble == base::Trouble::Refused) {
        QJsonArray reasons;
        for (const base::Reason& reason : error.reasons)
            reasons << QJsonObject{{QStringLiteral("code"), QLatin1String(reason.message.code)},
                                   {QStringLiteral("text"), base::sentence(reason.message)},
                                   {QStringLiteral("kind"), reason.kind.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(reason.kind))},
                                   {QStringLiteral("id"), reason.id.isEmpty() ? QJsonValue() : QJsonValue(reason.id)}};
        return {{QStringLiteral("refused"), true}, {QStringLiteral("reasons"), reasons}};
    }
    QJsonArray issues;
    for (const base::FieldIssue& issue : error.issues)
        issues << QJsonObject{{QStringLiteral("field"), issue.field.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(issue.field))},
                              {QStringLiteral("code"), QLatin1String(issue.message.code)},
                              {QStringLiteral("text"), base::sentence(issue.message)}};
    const QJsonObject inner{{QStringLiteral("code"), QLatin1String(error.message.code)},
                            {QStringLiteral("text"), base::sentence(error.message)},
                            {QStringLiteral("issues"), issues}};
    return {{QStringLiteral("error"), inner}};
}

/// Options that matter before the words can be taken apart, since errors and help speak the language too.
QString early(const QStringList& words, const QString& option) {
    const QString name = QStringLiteral("--") + option;
    for (qsizetype i = 0; i < words.size() && words[i] != QStringLiteral("--"); ++i) {
        if (words[i] == name) return words.value(i + 1);
        if (words[i].startsWith(name + u'=')) return words[i].mid(name.size() + 1);
    }
    return {};
}

/// @p code, unless standard output has taken only a part of the answer: nobody must believe that to be all.
int delivered(int code) {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
    return report(
        base::fileTrouble(
            {"cannot-write-answer", QT_TRANSLATE_NOOP("message", "The answer could not be written to standard output. Check that its disk has room."), {}})
            .value(),
        false);
}

base::Language languageOf(const QStringList& words) {
    return base::languageFrom(early(words, QStringLiteral("language"))).value_or(base::languageOfEnvironment());
}

Result<Exit> runCommand(const Command& command, const QStringList& words) {
    auto arguments = Arguments::parse(command.usage(), words);
    if (!arguments) return base::Failure(arguments.error());
    if (arguments->has("help")) {
        standardOutput()->write(helpText(command.usage()).toUtf8() + '\n');
        return Exit::Done;
    }
    if (arguments->has("language") && !base::languageFrom(arguments->value("language")))
        return usageError(command.usage(), QT_TRANSLATE_NOOP("message", "--language is sv or en, not \"%1\"."), {arguments->value("language")});
    auto today = arguments->day("today");
    if (!today) return base::Failure(today.error());
    std::unique_ptr<base::Clock> clock;
    if (*today) clock = std::make_unique<base::FixedClock>(**today);
    else clock = std::make_unique<base::SystemClock>();
    base::IdGenerator ids(*clock);
    Call call(std::move(*arguments), app::catalogue(), *clock, ids);
    return command.run(call);
}

QString versionText() {
    QStringList lines{QStringLiteral("vaksam " VAKSAM_VERSION)};
    for (const records::Library& library : records::libraries()) lines << library.name + u' ' + library.version;
    return lines.join(u'\n');
}

QString versionJson() {
    QJsonObject libraries;
    for (const records::Library& library : records::libraries()) libraries.insert(library.name, library.version);
    const QJsonObject answer{{QStringLiteral("version"), QStringLiteral(VAKSAM_VERSION)}, {QStringLiteral("libraries"), libraries}};
    return QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

/// Answers @p words. @return the exit code
int answered(const QStringList& words) {
    const bool json = words.contains(QStringLiteral("--json"));
    const QString verb = words.value(0);
    if (verb == QStringLiteral("--help") || verb == QStringLiteral("help") || verb == QStringLiteral("-h")) {
        standardOutput()->write(overview().toUtf8() + '\n');
        return int(Exit::Done);
    }
    if (verb == QStringLiteral("--version")) {
        standardOutput()->write((json ? versionJson() : versionText()).toUtf8() + '\n');
        return int(Exit::Done);
    }
    const Command* command = commandOf(verb);
    if (command == nullptr && isPlanned(verb))
        return report(base::badInput({"not-in-this-version", QT_TRANSLATE_NOOP("message", "\"%1\" is not in this version."), {verb}}).value(), json);
    if (command == nullptr)
        return report(
            base::badInput({"unknown-verb",
                            QT_TRANSLATE_NOOP("message", "\"%1\" is neither a command nor a file that ends in .vaksam. Commands are listed by: vaksam --help"),
                            {verb}})
                .value(),
            json);
    const auto done = runCommand(*command, words.mid(1));
    if (!done) return report(done.error(), json);
    return int(*done);
}

}  // namespace

int report(const base::Error& error, bool json) {
    toStandardError(base::errorText(error));
    if (json) standardOutput()->write(QJsonDocument(documentOf(error)).toJson(QJsonDocument::Compact) + '\n');
    return exitCode(error.trouble);
}

int run(const QStringList& words) {
    base::Translator translator(languageOf(words));
    QCoreApplication::installTranslator(&translator);
    return delivered(answered(words));
}

int refuse(const QStringList& words, const base::Message& why) {
    base::Translator translator(languageOf(words));
    QCoreApplication::installTranslator(&translator);
    return report(base::badInput(why).value(), words.contains(QStringLiteral("--json")));
}

}  // namespace cli
