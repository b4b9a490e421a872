#pragma once

#include "core/records/open_file.h"
#include "core/report/report.h"

#include <optional>

namespace app {

/// What a report is asked with; what is missing gets a sensible default.
struct ReportParameters {
    std::optional<int> year;  ///< of today
    QString id;               ///< also a unique name
    QDate from;               ///< a year before `to`
    QDate to;                 ///< today
    bool isPublic = false;    ///< confidential fields and small cells are left out
};

/// One report of the program.
struct ReportKind {
    QByteArray key;     ///< kebab-case, as the command line writes it
    const char* label;  ///< source text, context "report"
    bool needsYear = false;
    bool needsId = false;
    bool needsPeriod = false;
    QByteArray idKind;  ///< the kind that `id` is chosen from; empty when it needs none
    /// Makes the report in the language of this thread.
    /// @error id-missing, unknown-id, ambiguous-name, no-plan, period-backwards, year-out-of-range (Input); File when it cannot be read
    base::Result<report::Report> (*make)(records::OpenFile& file, const ReportParameters& parameters) = nullptr;
};

/// All reports, in the order in which they are offered.
[[nodiscard]] const QList<ReportKind>& reportKinds();
/// @return null when there is no report with @p key
[[nodiscard]] const ReportKind* reportKind(const QByteArray& key);

}  // namespace app
