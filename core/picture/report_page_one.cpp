#include "core/picture/certain_changes.h"
#include "core/picture/chart_words.h"
#include "core/picture/picture_proposal.h"
#include "core/picture/picture_words.h"
#include "core/picture/report_blocks.h"

#include <QCoreApplication>
#include <algorithm>

namespace picture {

namespace {

using report::Heading;
using report::ItemList;
using report::Paragraph;
using report::words;

constexpr qsizetype kMostSignals = 8;
constexpr qsizetype kMostUnsure = 4;

report::KeyNumbers yearNumbers(const std::vector<SourceFigures>& sources) {
    report::KeyNumbers numbers;
    for (const SourceFigures& one : sources) {
        const YearPicture& picture = one.figures.picture;
        if (!one.hasAny()) continue;
        const auto count = [](std::optional<qint64> value) { return value ? numberOf(*value) : QStringLiteral("–"); };
        numbers.numbers << report::KeyNumber{
            sourceTitle(one.source), count(picture.total),
            picture.previousTotal ? words(QT_TRANSLATE_NOOP("report", "%1 in %2"), {numberOf(*picture.previousTotal), sameDaysWords(picture)})
                                  : words(QT_TRANSLATE_NOOP("report", "no figure of %1"), {QString::number(picture.question.compare)})};
    }
    const SurveyHistory& survey = sources.front().figures.survey;
    const QString indicator = survey.indicators().value(0);
    const SurveyHistory::Value* last = nullptr;
    for (const SurveyHistory::Value& value : survey.values)
        if (value.indicator == indicator) last = &value;
    if (last != nullptr)
        numbers.numbers << report::KeyNumber{words(QT_TRANSLATE_NOOP("report", "Safety survey")), report::numberText(last->index),
                                             words(QT_TRANSLATE_NOOP("report", "%1 %2, 0 to 6, low is good"), {last->indicator, QString::number(last->year)})};
    return numbers;
}

/// What of a source is not certain, as one line: "Events: no certain change in 7 categories, as Noise (2 → 5)".
QString unsureLine(const SourceFigures& one) {
    QStringList names;
    for (const GroupFigures* group : categoriesBySize(one.figures.picture)) {
        if (!group->signal || *group->signal != Signal::None) continue;
        names << QStringLiteral("%1 (%2 → %3)").arg(group->category, numberOf(group->comparedPrevious), numberOf(group->comparedCount));
    }
    if (names.isEmpty()) return {};
    return sourceTitle(one.source) + QStringLiteral(": ") + fewWords(names, kMostUnsure);
}

/// "Events: much in July beside the months before it; the years before are too few to know the season".
QString shortHistoryLine(const SourceFigures& one) {
    const QStringList months = unusualMonths(one.figures.picture).byMonthsBefore;
    if (months.isEmpty()) return {};
    return sourceTitle(one.source) + QStringLiteral(": ") +
           words(QT_TRANSLATE_NOOP("report", "many in %1 beside the months before; which season that is, three whole years before it would tell"),
                 {joinedWords(months)});
}

}  // namespace

QList<WrittenPicture> picturesOf(const records::Reader& reader, int year) {
    const records::Kind& kind = records::kindOf<SituationPicture>();
    QList<WrittenPicture> pictures;
    records::Query query;
    query.year = year;
    for (const records::Record& record : reader.all(kind, query)) pictures << WrittenPicture{record.id, records::fromRecord<SituationPicture>(record)};
    const auto joint = std::find_if(pictures.cbegin(), pictures.cend(), [](const WrittenPicture& one) { return one.text.origin == Origin::Joint; });
    if (joint != pictures.cend()) return {*joint};
    std::stable_sort(pictures.begin(), pictures.end(), [](const WrittenPicture& a, const WrittenPicture& b) { return a.text.origin < b.text.origin; });
    return pictures;
}

void addPageOne(QList<report::Block>& blocks, const records::Reader& reader, int year, const std::vector<SourceFigures>& sources) {
    const auto pictures = picturesOf(reader, year);
    if (const auto numbers = yearNumbers(sources); !numbers.numbers.isEmpty()) blocks << numbers;
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "In short"))};
    QStringList overviews;
    for (const WrittenPicture& one : pictures)
        if (!one.text.overview.trimmed().isEmpty()) overviews << one.text.overview.trimmed();
    if (overviews.isEmpty())
        blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Nobody has written a judgement of %1 yet. It is the field The situation of the year's picture."),
                                  {QString::number(year)}),
                            true};
    for (const QString& overview : overviews) blocks << Paragraph{overview, false};

    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "What has changed for certain"))};
    ItemList certain;
    QList<const YearPicture*> shown;
    for (const SourceFigures& one : sources) shown << &one.figures.picture;
    certain.items = certainLines(shown, kMostSignals);
    if (certain.items.isEmpty())
        blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "No certain change. The numbers are small; that is the usual answer.")), false};
    else blocks << certain;

    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "What can be chance"))};
    ItemList unsure;
    for (const SourceFigures& one : sources)
        for (const QString& line : {unsureLine(one), shortHistoryLine(one)})
            if (!line.isEmpty()) unsure.items << line;
    if (unsure.items.isEmpty()) blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "Nothing else can be compared.")), true};
    else blocks << unsure;

    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "Proposals"))};
    const records::Kind& kind = records::kindOf<PictureProposal>();
    ItemList proposals;
    QStringList texts;
    for (const WrittenPicture& one : pictures) {
        for (const records::Record& part : reader.parts(kind, one.id)) {
            const auto proposal = records::fromRecord<PictureProposal>(part);
            QString line = proposal.text;
            if (!proposal.why.trimmed().isEmpty()) line += QStringLiteral(" – ") + proposal.why.trimmed();
            if (proposal.focusArea)
                line += QStringLiteral(" → ") +
                        words(QT_TRANSLATE_NOOP("report", "focus area: %1"), {reader.label(records::kindOf<focus::FocusArea>(), proposal.focusArea->text())});
            proposals.items << line;
        }
        if (!one.text.proposals.trimmed().isEmpty()) texts << one.text.proposals.trimmed();
    }
    if (!proposals.items.isEmpty()) blocks << proposals;
    if (proposals.items.isEmpty() && texts.isEmpty()) blocks << Paragraph{words(QT_TRANSLATE_NOOP("report", "No proposals are written.")), true};
    for (const QString& text : texts) blocks << Paragraph{text, false};
}

}  // namespace picture
