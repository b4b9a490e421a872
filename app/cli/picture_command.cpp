#include "app/cli/picture_command.h"

#include "app/cli/picture_answer.h"
#include "core/picture/picture_queries.h"
#include "core/places/area.h"
#include "core/records/rules.h"

namespace cli {

namespace {

using picture::Question;
using picture::Source;

base::Result<Source> sourceOf(const Usage& usage, const QString& word) {
    if (word.isEmpty() || word == u"incident") return Source::Incident;
    if (word == u"reports") return Source::Reports;
    if (word == u"crimes") return Source::Crimes;
    return usageError(usage, QT_TRANSLATE_NOOP("message", "There is no source \"%1\". Choose incident, reports or crimes."), {word});
}

/// The two years of the call; without `--compare` the year before.
base::Result<Question> questionOf(const Usage& usage, const Arguments& arguments) {
    const auto year = arguments.whole("year");
    if (!year) return base::Failure(year.error());
    if (!*year) return usageError(usage, QT_TRANSLATE_NOOP("message", "Say which year, as --year 2026."));
    const auto compare = arguments.whole("compare");
    if (!compare) return base::Failure(compare.error());
    const auto source = sourceOf(usage, arguments.value("source"));
    if (!source) return base::Failure(source.error());
    Question question;
    question.year = **year;
    question.compare = compare->value_or(question.year - 1);
    question.source = *source;
    QList<base::FieldIssue> issues = records::isYear("year", question.year);
    if (issues.isEmpty()) issues = records::isYear("compare", question.compare);
    if (!issues.isEmpty()) return base::badInput(issues.first().message, issues);
    if (question.year == question.compare)
        return usageError(usage, QT_TRANSLATE_NOOP("message", "A year cannot be compared with itself. Give another one with --compare."));
    return question;
}

}  // namespace

const Usage& PictureCommand::usage() const {
    static const Usage usage{"picture",
                             "FILE --year Y [--compare Y] [--source incident|reports|crimes] [--area A] [--public]",
                             QT_TRANSLATE_NOOP("cli", "tells the figures of a year and what has changed for certain"),
                             1,
                             1,
                             {{"year", "Y", QT_TRANSLATE_NOOP("cli", "the year")},
                              {"compare", "Y", QT_TRANSLATE_NOOP("cli", "the year it is compared with (the one before)")},
                              {"source", "SOURCE", QT_TRANSLATE_NOOP("cli", "what is counted: incident, reports or crimes (incident)")},
                              {"area", "A", QT_TRANSLATE_NOOP("cli", "only this area, by its name or id")},
                              {"public", nullptr, QT_TRANSLATE_NOOP("cli", "for everybody: small counts are left out")}}};
    return usage;
}

base::Result<Exit> PictureCommand::run(Call& call) const {
    auto question = questionOf(usage(), call.arguments());
    if (!question) return base::Failure(question.error());
    auto file = call.open(call.arguments().word(0), records::OpenFile::Mode::Read);
    if (!file) return base::Failure(file.error());
    question->today = (*file)->clock().today();
    base::Result<QString> area = QString();
    PictureAnswer answer;
    const auto read = (*file)->read([&](const records::Reader& reader) {
        if (const QString word = call.arguments().value("area"); !word.isEmpty()) area = reader.resolve(records::kindOf<places::Area>(), word);
        if (!area) return;
        question->area = *area;
        const bool openly = call.arguments().has("public");
        answer.picture = picture::makePicture(picture::readCounts(reader, *question), openly);
        if (openly) return;
        answer.goals = picture::readGoals(reader, *question);
        answer.effects = picture::readEffects(reader, *question);
    });
    if (!read) return base::Failure(read.error());
    if (!area) return base::Failure(area.error());
    if (call.json()) call.answer(pictureJson(answer));
    else
        for (const QString& line : pictureLines(answer)) call.say(line);
    return Exit::Done;
}

}  // namespace cli
