#pragma once

#include "core/report/report.h"
#include "core/status/agreement_status.h"

namespace status {

/// How a commitment has been kept for one scope, period by period: what several rules ask for in the same period is one promise,
/// broken when one of them is. What has closed counts, what is open and not kept yet is neither.
struct KeptLine {
    QString scope;
    int kept = 0;     ///< periods that were kept
    int asked = 0;    ///< periods that were asked for and are over, or kept already
    int counted = 0;  ///< of what is only counted: how often
    int soFar = 0;    ///< in what is open and not kept yet, and asked for several times: how often
    int wanted = 0;   ///< of how many times
    QStringList missed;
    QStringList excused;  ///< with their reasons
    agreement::State state = agreement::State::NotDue;
    agreement::NotDue reason = agreement::NotDue::None;  ///< why nothing is asked for, of a period of which that is so
    bool isExcused = true;  ///< each missed period has its reason
    bool isOpen = false;    ///< something of what is due soon can still be in time
    bool soft = false;
};

/// A line for each scope that the span knows, and one in any case. @param year  nothing: all that has begun until @p date
[[nodiscard]] QList<KeptLine> keptLines(const agreement::CommitmentStanding& commitment, std::optional<int> year, QDate date);
/// All scopes in one.
[[nodiscard]] KeptLine keptTogether(const agreement::CommitmentStanding& commitment, std::optional<int> year, QDate date);

/// Whether a report of @p year speaks of the period; without a year of all that have begun.
[[nodiscard]] bool isIn(const agreement::PeriodStanding& period, std::optional<int> year, QDate date);

/// The line's sign and word.
[[nodiscard]] report::Cell stateCell(const KeptLine& line);
/// "11 of 12"; empty when nothing was asked for.
[[nodiscard]] QString shareText(const KeptLine& line);
/// The same of what is not over, too: "11 of 12", of what is open "so far 3 of 4", else "–".
[[nodiscard]] QString keptText(const KeptLine& line);
/// The first labels, and how many they are when there are more; "–" when there is none.
[[nodiscard]] QString listed(const QStringList& labels);

}  // namespace status
