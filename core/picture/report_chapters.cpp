#include "core/focus/steering_year.h"
#include "core/picture/chart_words.h"
#include "core/picture/picture_words.h"
#include "core/picture/pinned_chart.h"
#include "core/picture/report_blocks.h"
#include "core/records/choice_label.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace picture {

namespace {

using report::Heading;
using report::ItemList;
using report::Paragraph;
using report::words;

/// Sentence, drawing, how it is read, and the table behind it.
/// @param of  tells it from other charts of the same title
void addChart(QList<report::Block>& blocks, const Chart& chart, const QString& of, bool withTable) {
    blocks << Heading{2, chart.title} << Paragraph{chart.sentence, false, chart.figure.has_value()};
    if (!chart.figure) return;
    report::DrawnFigure figure = *chart.figure;
    figure.title.clear();  // the heading says it
    figure.key = QStringList{QString::fromLatin1(chart.key), of, chart.title}.join(u' ').simplified();
    blocks << figure;
    if (!chart.note.isEmpty()) blocks << Paragraph{chart.note, true};
    if (withTable) {
        report::Table table = chart.table;
        table.dense = true;
        blocks << table;
    }
}

/// A heading and its text, where there is one.
void addText(QList<report::Block>& blocks, const QString& heading, const QString& text) {
    if (text.trimmed().isEmpty()) return;
    blocks << Heading{2, heading} << Paragraph{text.trimmed(), false};
}

QString originOf(const SituationPicture& picture) { return records::choiceLabel(picture.origin); }

/// What the public version does not show, so that nobody takes it for the whole.
void addLeftOut(QList<report::Block>& blocks, const std::vector<SourceFigures>& sources) {
    ItemList left;
    left.items << words(QT_TRANSLATE_NOOP("report", "Counts of 1–4, and those from which they could be computed: they are written as left out."));
    const bool running = std::any_of(sources.cbegin(), sources.cend(), [](const SourceFigures& one) { return !one.figures.history.lastIsOver; });
    left.items << (running ? words(QT_TRANSLATE_NOOP("report", "The chart of the last ten years, for the year is not over."))
                           : words(QT_TRANSLATE_NOOP("report", "The last ten years of single categories.")));
    left.items << words(QT_TRANSLATE_NOOP("report", "Before and after of measures, and how goals that are counted have changed."))
               << words(QT_TRANSLATE_NOOP("report", "Charts that are pinned into the picture.")) << words(QT_TRANSLATE_NOOP("report", "Focus areas that are not decided."));
    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "What this version leaves out"))} << left;
}

}  // namespace

void addFigures(QList<report::Block>& blocks, const std::vector<SourceFigures>& sources) {
    bool any = false;
    for (const SourceFigures& one : sources) {
        if (!one.hasAny()) continue;
        any = true;
        blocks << report::PageBreak{} << Heading{1, sourceTitle(one.source)} << Paragraph{boardSummary(one.figures.picture), false};
        for (const Chart& chart : boardCharts(one.figures, {})) {
            if (chart.key == "survey" || (chart.key == "week" && one.source != Source::Incident)) continue;
            if (chart.key == "effect") continue;  // all measures are told in a chapter of their own
            if (chart.key == "years" && one.figures.history.rows.empty()) continue;  // left out of public output
            addChart(blocks, chart, QString::number(int(one.source)), true);
        }
    }
    if (!any)
        blocks << report::PageBreak{} << Heading{1, words(QT_TRANSLATE_NOOP("report", "Figures"))}
               << Paragraph{words(QT_TRANSLATE_NOOP("report", "There are no figures of the year.")), true};
    const auto charts = boardCharts(sources.front().figures, {});
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "How safe people feel"))};
    addChart(blocks, charts.back(), {}, true);
}

void addAnalysis(QList<report::Block>& blocks, const records::Reader& reader, int year) {
    const auto pictures = picturesOf(reader, year);
    // These stand in other places of the report.
    static const QSet<QByteArray> elsewhere{"overview", "proposals", "sources", "sources-used", "limits-effect"};
    QList<report::Block> own;
    for (const WrittenPicture& one : pictures) {
        const QString origin = pictures.size() > 1 ? QStringLiteral(" – ") + originOf(one.text) : QString();
        for (const PictureHeading& heading : pictureHeadings())
            if (!elsewhere.contains(heading.field)) addText(own, QCoreApplication::translate("kind", heading.label) + origin, one.text.*heading.text);
    }
    if (own.isEmpty()) return;
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "What lies behind it"))} << own;
}

void addPinned(QList<report::Block>& blocks, const records::Reader& reader, int year) {
    QList<report::Block> own;
    for (const WrittenPicture& one : picturesOf(reader, year))
        for (const records::Record& part : reader.parts(records::kindOf<PinnedChart>(), one.id)) {
            const auto pinned = records::fromRecord<PinnedChart>(part);
            const PinnedNow now = holdAgainstToday(reader, pinned);
            if (!now.frozen) continue;
            addChart(own, *now.frozen, part.id, false);
            own << Paragraph{words(now.differs ? QT_TRANSLATE_NOOP("report", "As it was on %1. Since then the numbers have changed.")
                                               : QT_TRANSLATE_NOOP("report", "As it was on %1; the numbers are the same today."),
                                   {report::dayText(pinned.pinned)}),
                             true};
            if (!pinned.comment.trimmed().isEmpty()) own << Paragraph{pinned.comment.trimmed(), false};
        }
    if (own.isEmpty()) return;
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Pinned charts"))} << own;
}

void addMeasures(QList<report::Block>& blocks, const records::Reader& reader, int year, const std::vector<SourceFigures>& sources, bool isPublic) {
    const focus::SteeringYear steering = focus::readSteeringYear(reader, year);
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Measures and how they are followed up"))};
    report::Table table;
    table.dense = true;
    table.columns = {{words(QT_TRANSLATE_NOOP("report", "Focus area")), 2.2, false, true},
                     {words(QT_TRANSLATE_NOOP("report", "The plan")), 1.2},
                     {words(QT_TRANSLATE_NOOP("report", "Activities done")), 1, true},
                     {words(QT_TRANSLATE_NOOP("report", "Goals")), 2.4}};
    table.emptyText = words(QT_TRANSLATE_NOOP("report", "No focus area is worked with this year."));
    for (const focus::AreaReport& area : steering.areas) {
        // What nobody has decided yet is not for the public.
        if (isPublic && !focus::isDecidedFor(area.area.value, year)) continue;
        QStringList goals;
        qsizetype done = 0;
        qsizetype all = 0;
        qsizetype cancelled = 0;
        if (area.plan) {
            all = focus::countedActivities(*area.plan);
            done = std::count_if(area.plan->activities.cbegin(), area.plan->activities.cend(), [](const auto& held) { return focus::isDone(held.value); });
            cancelled = std::count_if(area.plan->activities.cbegin(), area.plan->activities.cend(),
                                      [](const auto& held) { return held.value.status == focus::ActivityStatus::Cancelled; });
            for (const auto& held : area.plan->goals)
                // How a count that is left out has changed would tell of it.
                goals << (isPublic && held.value.measure
                              ? held.value.statement
                              : held.value.statement + QStringLiteral(": ") +
                                    focus::comparison(held.value, area.measurements.value(held.id), reader.today(), isPublic));
        }
        QString doneText = all == 0 ? QStringLiteral("–") : words(QT_TRANSLATE_NOOP("report", "%1 of %2"), {QString::number(done), QString::number(all)});
        if (cancelled > 0)
            doneText += QStringLiteral(", ") + report::counted(cancelled, QT_TRANSLATE_NOOP("report", "%1 cancelled"), QT_TRANSLATE_NOOP("report", "%1 cancelled"));
        const bool decided = focus::isDecidedFor(area.area.value, year);
        const QString state = !decided     ? focus::label(area.area.value.state)
                              : area.plan ? focus::label(area.plan->plan.value.state)
                                          : words(QT_TRANSLATE_NOOP("report", "no plan yet"));
        table.rows << QList<report::Cell>{area.area.value.title, state, doneText,
                                          goals.isEmpty() ? QStringLiteral("–") : goals.join(u'\n')};
    }
    blocks << table;
    for (const SourceFigures& one : sources)
        for (const MeasureEffect& effect : one.figures.effects) addChart(blocks, effectChart(one.figures.effects, effect.activity), QString::number(int(one.source)) + u' ' + effect.activity, true);
}

void addLimitsAndMethod(QList<report::Block>& blocks, const records::Reader& reader, int year, const std::vector<SourceFigures>& sources, bool isPublic) {
    blocks << Heading{1, words(QT_TRANSLATE_NOOP("report", "Sources, limits and method"))};
    for (const WrittenPicture& one : picturesOf(reader, year))
        for (const PictureHeading& heading : pictureHeadings())
            if (QByteArray(heading.field).contains("sources") || heading.field == QByteArray("limits-effect"))
                addText(blocks, QCoreApplication::translate("kind", heading.label), one.text.*heading.text);
    for (const SourceFigures& one : sources) {
        if (!one.hasAny()) continue;
        ItemList limits;
        for (const base::Message& message : one.figures.picture.missing) limits.items << base::sentence(message);
        if (limits.items.isEmpty()) continue;
        blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "What limits the figures: %1"), {sourceWords(one.source)})} << limits;
    }
    if (isPublic) addLeftOut(blocks, sources);
    blocks << Heading{2, words(QT_TRANSLATE_NOOP("report", "How to read the figures"))};
    blocks << ItemList{
        {words(QT_TRANSLATE_NOOP(
             "report",
             "Events are what reporting units have told of. Reports to the police and crimes are the police's own figures; one report can hold many "
             "crimes. The three are never added up.")),
         words(
             QT_TRANSLATE_NOOP("report",
                               "A change is called certain when chance alone would bring one as large in fewer than one year in twenty, reckoned with how many "
                               "numbers are looked at together. All else can be chance, whatever it looks like in percent.")),
         words(QT_TRANSLATE_NOOP("report", "A percentage stands only beside certain changes of at least 20 cases in both years.")),
         words(QT_TRANSLATE_NOOP("report", "A month is called unusual when it rises above what the same months of earlier years let one expect.")),
         words(QT_TRANSLATE_NOOP("report", "More reports need not mean more crime: people can have become readier to report, or the police be out more.")),
         words(QT_TRANSLATE_NOOP("report", "No figure is not the same as none: what is missing is named."))},
        false};
    blocks << Paragraph{
        words(QT_TRANSLATE_NOOP("report",
                                "Exact Poisson intervals (Garwood); exact conditional test of two counts with central p-values, Benjamini–Hochberg at "
                                "5 %; expected months by Farrington improved, EARS where the months before are few; spans of time by aoristic weights.")),
        true};
}

}  // namespace picture
