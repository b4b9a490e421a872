#pragma once

#include "core/records/description.h"
#include "core/report/report_kind.h"

#include <QHash>

namespace records {
class Reader;
}

namespace registers {

/// What a figure of a report says in somebody's own words (alternativtext): read aloud to those who do not see it. Without a text it says what its data make.
struct FigureWords {
    QString report;  ///< key of the report
    QString figure;  ///< placeOf()
    QString name;    ///< what it was when they were written: report and figure in words
    QString text;
    QString made;  ///< the words that the data made when they were written, so that a change of the data is noticed
};

/// Where own words of a figure are kept: of one report, in one language, and apart for the public version, whose figures leave numbers out.
/// @param key  of the figure, not empty (report::DrawnFigure)
[[nodiscard]] QString placeOf(const report::ReportKind& kind, const QString& language, bool isPublic, const QString& key);

/// A figure of a report and what it says.
struct FigureText {
    QString key;
    QString title;     ///< its own, or the heading that it stands below, or its first words
    QString text;      ///< what it says now
    QString made;      ///< what its data make
    bool own = false;  ///< somebody's own words
};
/// The figures of @p report that own words can be kept for, in order.
[[nodiscard]] QList<FigureText> figuresOf(const report::Report& report);

/// Gives the figures of @p report the own words that are kept for them.
void speakFigures(const records::Reader& reader, const report::ReportKind& kind, bool isPublic, report::Report& report);

}  // namespace registers

template <>
const records::Kind& records::kindOf<registers::FigureWords>();
