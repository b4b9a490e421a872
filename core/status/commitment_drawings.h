#pragma once

#include "core/report/report.h"
#include "core/status/agreement_status.h"

namespace status {

/// The sign of a state; a missed period with a reason has its own.
[[nodiscard]] report::Standing signOf(const agreement::PeriodStanding& period);
/// @param year  whose periods are looked at; nothing: all
[[nodiscard]] report::Standing signOf(const agreement::CommitmentStanding& commitment, std::optional<int> year = {});
/// How many of @p commitments bear each sign in @p year: what every page that counts them counts.
[[nodiscard]] QHash<report::Standing, int> signsOf(const QList<agreement::CommitmentStanding>& commitments, int year);
/// Whether the sign says that something is short: missed, with or without a reason, or due soon.
[[nodiscard]] bool isShort(report::Standing standing);
/// The word beside the sign: "Not kept, reason given", "To come", "Counted: 3".
[[nodiscard]] QString wordOf(const agreement::PeriodStanding& period);
[[nodiscard]] QString wordOf(const agreement::CommitmentStanding& commitment, int year);
/// Since when something lacks that must be there each day, in words; a null day: nobody knows.
[[nodiscard]] QString lacksSince(QDate since);
/// What the commitment wants next, in a cell: the day; of what is late already since when, because the day that is looked at tells nothing.
[[nodiscard]] QString nextDayText(const agreement::CommitmentStanding& commitment);
/// A scope for people: the area's name, "Steering group", "Grade 5".
[[nodiscard]] QString scopeText(const QString& scope);
/// "w 43", "Oct", "HT 2026": as short as a cell.
[[nodiscard]] QString shortLabel(const QString& label);
/// The same with its year: "w 43 2026".
[[nodiscard]] QString longLabel(const QString& label);
/// What happened, for people: of what is only counted a number would say nothing.
[[nodiscard]] QString eventText(const agreement::Counted& one);
/// All that is known of a period in one line.
[[nodiscard]] QString lineOf(const agreement::PeriodStanding& period);

/// Where a period stands in its commitment.
struct PeriodPlace {
    qsizetype scope = 0;
    qsizetype period = 0;
    [[nodiscard]] QString text() const { return QStringLiteral("%1/%2").arg(scope).arg(period); }
    [[nodiscard]] static PeriodPlace fromText(const QString& text);
};

/// The periods of @p commitment in a year as rows of cells, a row for each rule and scope. Ids are PeriodPlace texts.
/// @param rules  the rules of the commitment, for what is an own measure
[[nodiscard]] report::DrawnFigure periodGrid(const agreement::CommitmentStanding& commitment, const QList<agreement::Rule>& rules, int year, QDate today);

/// Inspections that are planned are not announced: they stay out of what others see.
enum class Planned { All, WithoutInspections };
/// The agreement's year as a wheel, a ring for each theme. Ids are `A7 2/41`, perhaps with `@` and a number behind: the
/// commitment and the period's place.
[[nodiscard]] report::DrawnFigure yearWheel(const AgreementStatus& status, int year, Planned planned = Planned::All);
/// What the wheel shows, by day: the days of its rings, and of its stretches those that are short.
[[nodiscard]] report::Table yearTable(const report::YearWheel& wheel);

}  // namespace status
