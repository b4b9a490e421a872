#pragma once

#include "core/inspections/visits.h"
#include "core/report/report.h"

namespace inspections {

/// A row of counts: how many visits, and how many of them with remarks.
struct VisitRow {
    report::Cell name;
    QString visits;
    QString remarks;
};

/// A question of the yearly national survey (länsrapporten): how many visits it is true of, of how many that were asked.
struct SurveyRow {
    QString question;
    QString yes;
    QString of;
};

/// The counts of a period's visits as reports say them. Each count stands here once, so that no two reports of the same period can be held against each other; in public
/// output what is left out cannot be computed from the others (report::shownCounts).
/// @source Folkhälsomyndigheten, indicators of the county report, for the questions of the survey
struct VisitCounts {
    QString visits;
    QString premises;  ///< different ones
    QString joint;     ///< the police took part
    QString remarks;   ///< serious shortcomings too
    QString serious;   ///< of those with remarks
    QString open;      ///< follow-ups
    QString overdue;   ///< of them
    QList<VisitRow> kinds;
    QList<VisitRow> scopes;
    QList<VisitRow> grounds;  ///< of the visits with the police
    QList<SurveyRow> survey;  ///< only questions that some visit has answered
    bool isLeftOut = false;   ///< something is
};

/// @param visits  of one period, as readVisits() gives them
[[nodiscard]] VisitCounts countVisits(const QList<Visit>& visits, QDate today, bool isPublic);

/// Test purchases (kontrollköp) of a period until today.
struct PurchaseCounts {
    QString made;
    QString sold;
};
[[nodiscard]] PurchaseCounts countPurchases(const records::Reader& reader, const records::Query& period, bool isPublic);

}  // namespace inspections
