#include "core/picture/pinned_chart.h"

#include "core/picture/chart_json.h"
#include "core/records/open_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace picture {

namespace {

const QString kSourceWord = QStringLiteral("source");
const QString kYearWord = QStringLiteral("year");
const QString kCompareWord = QStringLiteral("compare");
const QString kAreaWord = QStringLiteral("area");
const QString kCategoryWord = QStringLiteral("category");
const QString kIndicatorWord = QStringLiteral("indicator");
const QString kMeasureWord = QStringLiteral("measure");

QString keyOf(Source source) {
    return source == Source::Reports ? QStringLiteral("reports") : source == Source::Crimes ? QStringLiteral("crimes") : QStringLiteral("incident");
}

QString filterText(const PinnedQuestion& asked) {
    const QJsonObject json{{kSourceWord, keyOf(asked.question.source)}, {kYearWord, asked.question.year},
                           {kCompareWord, asked.question.compare},      {kAreaWord, asked.question.area},
                           {kCategoryWord, asked.choice.category},      {kIndicatorWord, asked.choice.indicator},
                           {kMeasureWord, asked.choice.measure}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PinnedQuestion questionFrom(const QString& text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    PinnedQuestion asked;
    const QString source = json[kSourceWord].toString();
    asked.question.source = source == keyOf(Source::Reports) ? Source::Reports : source == keyOf(Source::Crimes) ? Source::Crimes : Source::Incident;
    asked.question.year = json[kYearWord].toInt();
    asked.question.compare = json[kCompareWord].toInt();
    asked.question.area = json[kAreaWord].toString();
    asked.choice = {json[kCategoryWord].toString(), json[kIndicatorWord].toString(), json[kMeasureWord].toString()};
    return asked;
}

}  // namespace

base::Result<QString> pinChart(records::OpenFile& file, const QString& pictureId, const Chart& chart, const PinnedQuestion& asked) {
    PinnedChart pinned;
    pinned.picture = base::Id<SituationPicture>(pictureId);
    pinned.title = chart.title;
    pinned.sentence = chart.sentence;
    pinned.pinned = file.clock().today();
    pinned.chart = chartToJson(chart);
    pinned.filter = filterText(asked);
    QString id;
    const auto written = file.write({records::ActVerb::Add, "pinned-chart"}, [&](records::Batch& batch) -> base::Result<void> {
        auto added = batch.add(records::kindOf<PinnedChart>(), records::toRecord(pinned));
        if (!added) return base::Failure(added.error());
        id = *added;
        return {};
    });
    if (!written) return base::Failure(written.error());
    return id;
}

PinnedNow holdAgainstToday(const records::Reader& reader, const PinnedChart& pinned) {
    PinnedNow now{chartFromJson(pinned.chart), false};
    if (!now.frozen) return now;
    PinnedQuestion asked = questionFrom(pinned.filter);
    asked.question.today = reader.today();
    for (const Chart& chart : boardCharts(readBoard(reader, asked.question, false), asked.choice))
        if (chart.key == now.frozen->key) now.differs = !sameNumbers(chart, *now.frozen);
    return now;
}

}  // namespace picture

template <>
const records::Kind& records::kindOf<picture::PinnedChart>() {
    using picture::PinnedChart;
    // clang-format off
    static const Kind kind = Description<PinnedChart>("pinned-chart", QT_TRANSLATE_NOOP("kind", "Pinned chart"), QT_TRANSLATE_NOOP("kind", "Pinned charts"))
                                 .partOf("picture", &PinnedChart::picture, "situation-picture", QT_TRANSLATE_NOOP("kind", "Situation picture"))
                                 .text("title", &PinnedChart::title, QT_TRANSLATE_NOOP("kind", "Chart")).required().title()
                                 .longText("sentence", &PinnedChart::sentence, QT_TRANSLATE_NOOP("kind", "What it showed that day"))
                                 .day("pinned", &PinnedChart::pinned, QT_TRANSLATE_NOOP("kind", "Pinned on"))
                                 .longText("comment", &PinnedChart::comment, QT_TRANSLATE_NOOP("kind", "Comment")).freeText()
                                 .longText("chart", &PinnedChart::chart, QT_TRANSLATE_NOOP("kind", "The chart's numbers")).opaque()
                                 .longText("filter", &PinnedChart::filter, QT_TRANSLATE_NOOP("kind", "What was counted")).opaque()
                                 .build();
    // clang-format on
    return kind;
}
