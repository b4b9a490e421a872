#include "app/cli/decide_command.h"

#include "core/focus/decide.h"

#include <QJsonArray>

namespace cli {

using base::Failure;

const Usage& DecideCommand::usage() const {
    static const Usage usage{"decide",
                             "FILE ID… VERB --body cooperation|steering|board|council|committee",
                             QT_TRANSLATE_NOOP("cli", "takes a step in the workflow"),
                             3,
                             -1,
                             {{"body", "BODY", QT_TRANSLATE_NOOP("cli", "who decides: cooperation, steering, board, council or committee")},
                              {"day", "DATE", QT_TRANSLATE_NOOP("cli", "the day of the decision (today)")},
                              {"meeting", "ID", QT_TRANSLATE_NOOP("cli", "the meeting that decided")},
                              {"item", "TEXT", QT_TRANSLATE_NOOP("cli", "the item of the minutes")},
                              {"case-number", "DNR", QT_TRANSLATE_NOOP("cli", "the case number")},
                              {"rank", "N", QT_TRANSLATE_NOOP("cli", "the rank of the first; the next ones follow")},
                              {"year", "Y", QT_TRANSLATE_NOOP("cli", "the year for which it continues")},
                              {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "why, and what is asked for")},
                              {"despite", "REASON", QT_TRANSLATE_NOOP("cli", "it was approved against the gates: why")}}};
    return usage;
}

base::Result<Exit> DecideCommand::run(Call& call) const {
    const Arguments& arguments = call.arguments();
    focus::DecisionRequest request;
    request.ids = arguments.words().mid(1, arguments.words().size() - 2);
    const auto verb = focus::verbFrom(arguments.words().constLast());
    if (!verb) return Failure(verb.error());
    request.verb = *verb;
    if (!arguments.has("body")) return usageError(usage(), QT_TRANSLATE_NOOP("message", "Say with --body who decides."));
    const auto body = focus::bodyFrom(arguments.value("body"));
    if (!body) return Failure(body.error());
    request.body = *body;
    const auto day = arguments.day("day");
    if (!day) return Failure(day.error());
    request.day = day->value_or(QDate());
    const auto rank = arguments.whole("rank");
    if (!rank) return Failure(rank.error());
    request.rank = *rank;
    const auto year = arguments.whole("year");
    if (!year) return Failure(year.error());
    request.year = *year;
    request.meeting = arguments.value("meeting");
    request.item = arguments.value("item");
    request.caseNumber = arguments.value("case-number");
    request.note = arguments.value("note");
    request.despite = arguments.value("despite");
    auto file = call.open(arguments.word(0), records::OpenFile::Mode::Write);
    if (!file) return Failure(file.error());
    const auto outcomes = focus::decide(**file, request);
    if (!outcomes) return Failure(outcomes.error());
    QJsonArray list;
    for (const focus::DecisionOutcome& outcome : *outcomes) {
        call.say(outcome.id + u'\t' + outcome.state);
        QJsonArray warnings;
        for (const base::Message& warning : outcome.warnings) {
            warnings << QJsonObject{{QStringLiteral("code"), QLatin1String(warning.code)}, {QStringLiteral("text"), base::sentence(warning)}};
            call.remark(base::sentence(warning));
        }
        list << QJsonObject{{QStringLiteral("id"), outcome.id}, {QStringLiteral("state"), outcome.state}, {QStringLiteral("warnings"), warnings}};
    }
    call.answerList(list);
    return Exit::Done;
}

}  // namespace cli
