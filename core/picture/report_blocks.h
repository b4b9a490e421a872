#pragma once

#include "core/picture/board.h"
#include "core/picture/situation_picture.h"
#include "core/report/words.h"

#include <algorithm>

namespace picture {

/// The figures of one source for the report.
struct SourceFigures {
    Source source = Source::Incident;
    BoardFigures figures;
    /// Whether anything was counted, also when it is left out.
    [[nodiscard]] bool hasAny() const {
        return figures.picture.total || figures.picture.previousTotal ||
               std::any_of(figures.picture.groups.begin(), figures.picture.groups.end(), [](const GroupFigures& group) { return group.suppressed; });
    }
};
/// Events, reports and crimes of the year against the year before.
[[nodiscard]] std::vector<SourceFigures> readSources(const records::Reader& reader, int year, bool isPublic);

/// A picture of a year that was written, with its id.
struct WrittenPicture {
    QString id;
    SituationPicture text;
};
/// Those of a year: the joint one alone, else those of both.
[[nodiscard]] QList<WrittenPicture> picturesOf(const records::Reader& reader, int year);

/// Page one: the judgement, the certain signals, what is not certain, what is proposed.
void addPageOne(QList<report::Block>& blocks, const records::Reader& reader, int year, const std::vector<SourceFigures>& sources);
/// The chapters: charts with sentence and table, the survey, analysis, measures, sources, limits, method.
void addFigures(QList<report::Block>& blocks, const std::vector<SourceFigures>& sources);
void addAnalysis(QList<report::Block>& blocks, const records::Reader& reader, int year);
/// The charts that are pinned into the pictures, as they were; not for the public, for they are made without leaving small cells out.
void addPinned(QList<report::Block>& blocks, const records::Reader& reader, int year);
void addMeasures(QList<report::Block>& blocks, const records::Reader& reader, int year, const std::vector<SourceFigures>& sources, bool isPublic);
void addLimitsAndMethod(QList<report::Block>& blocks, const records::Reader& reader, int year, const std::vector<SourceFigures>& sources, bool isPublic);

/// "Events", "Reports to the police", "Reported crimes".
[[nodiscard]] QString sourceTitle(Source source);

}  // namespace picture
