#include "core/picture/situation_report.h"

#include "core/picture/certain_changes.h"
#include "core/picture/chart_words.h"
#include "core/picture/picture_queries.h"
#include "core/picture/picture_words.h"
#include "core/picture/report_blocks.h"

#include <QCoreApplication>
#include <algorithm>

namespace picture {

namespace {

using report::words;

Question questionOf(const records::Reader& reader, Source source, int year) { return {source, year, year - 1, {}, reader.today()}; }

constexpr std::array<Source, 3> kSources{Source::Incident, Source::Reports, Source::Crimes};

}  // namespace

QString sourceTitle(Source source) { return asSentence(sourceWords(source)); }

std::vector<SourceFigures> readSources(const records::Reader& reader, int year, bool isPublic) {
    std::vector<SourceFigures> sources;
    for (const Source source : kSources) sources.push_back({source, readBoard(reader, questionOf(reader, source, year), isPublic)});
    return sources;
}

QStringList certainSignals(const records::Reader& reader, int year, bool isPublic, qsizetype most) {
    std::vector<YearPicture> pictures;
    pictures.reserve(kSources.size());
    QList<const YearPicture*> shown;
    for (const Source source : kSources) {
        pictures.push_back(makePicture(readCounts(reader, questionOf(reader, source, year)), isPublic));
        shown << &pictures.back();
    }
    return certainLines(shown, most);
}

report::Report situationReport(const records::Reader& reader, int year, const report::Face& face) {
    const auto pictures = picturesOf(reader, year);
    const bool joint = !pictures.isEmpty() && pictures.first().text.origin == Origin::Joint;
    report::Report report =
        report::begun(words(QT_TRANSLATE_NOOP("report", "Picture of the situation %1"), {QString::number(year)}),
                      joint ? words(QT_TRANSLATE_NOOP("report", "The municipality's and the police's joint picture")) : QString(), reader.today(), face);
    const auto sources = readSources(reader, year, face.isPublic);
    addPageOne(report.blocks, reader, year, sources);
    addFigures(report.blocks, sources);
    addAnalysis(report.blocks, reader, year);
    if (!face.isPublic) addPinned(report.blocks, reader, year);
    addMeasures(report.blocks, reader, year, sources, face.isPublic);
    addLimitsAndMethod(report.blocks, reader, year, sources, face.isPublic);
    return report;
}

}  // namespace picture
