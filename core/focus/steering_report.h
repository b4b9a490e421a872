#pragma once

#include "core/records/reader.h"
#include "core/report/words.h"

namespace focus {

/// What the steering group's report is about.
struct SteeringRequest {
    int year = 0;
    report::Face face;
    bool inShort = false;  ///< page one whole, and three lines for each focus area: two to four pages for those with five minutes
    QList<report::KeyNumber> extra;        ///< numbers of later features (inspections, meetings), shown among the kept and missed ones
    std::optional<QStringList> changes{};  ///< what has changed for certain in the figures of the year, a line each; nothing: is not told
};

/// The report for the steering group (styrgruppsrapport), as of reader.today(), in the language of this thread. Page one says how it
/// stands, what is to be decided, what is late and what comes next; then a section for each focus area of the year, by rank, those
/// that are only proposed or in draft last.
/// @source design.md section 5; field-notes 2.3
[[nodiscard]] report::Report steeringReport(const records::Reader& reader, const SteeringRequest& request);

}  // namespace focus
