#pragma once

#include "core/base/error.h"
#include "core/report/report.h"

#include <QDate>
#include <optional>

namespace records {
class OpenFile;
}

namespace report {

/// What a report is asked with; what is missing gets a sensible default.
struct Parameters {
    std::optional<int> year;  ///< of today; where a period is asked for, that year is meant while no day says another
    QString id;               ///< also a unique name
    QDate from;               ///< a year before `to`
    QDate to;                 ///< today
    bool isPublic = false;    ///< confidential fields and small cells are left out
    bool operator==(const Parameters&) const = default;
};

/// One report of the program.
struct ReportKind {
    QByteArray key;            ///< kebab-case, as the command line writes it
    const char* label = "";    ///< source text, context "report"
    const char* answers = "";  ///< what it is for, one sentence, context "report"
    bool needsYear = false;
    bool needsId = false;
    bool needsPeriod = false;
    QByteArray idKind;  ///< the kind that `id` is chosen from; empty when it needs none
    /// Makes the report in the language of this thread.
    /// @error id-missing, unknown-id, ambiguous-name, no-plan, period-backwards, year-out-of-range (Input); File when it cannot be read
    base::Result<Report> (*make)(records::OpenFile& file, const Parameters& parameters) = nullptr;
    /// First and last day of the period that is meant when nobody says another, in the year that runs; null: the year so far.
    base::Result<std::pair<QDate, QDate>> (*usualPeriod)(records::OpenFile& file) = nullptr;
    bool forAll = false;  ///< is its public version by nature, also when nobody asks for that

    /// Whether `year` says what it speaks of: a period that has no usual one can be a year.
    [[nodiscard]] bool takesYear() const { return needsYear || (needsPeriod && usualPeriod == nullptr); }
};

}  // namespace report
