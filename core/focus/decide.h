#pragma once

#include "core/focus/workflow.h"
#include "core/records/open_file.h"

namespace focus {

/// What was decided, by whom and when: the words of one `decide`.
struct DecisionRequest {
    QStringList ids;  ///< focus areas and plans; all or none
    Verb verb = Verb::Propose;
    Body body = Body::Cooperation;
    QDate day;        ///< null = today
    QString meeting;  ///< id, may be empty
    QString item;
    QStringList items;  ///< one for each id, in their order; empty: `item` for all
    QString caseNumber;
    std::optional<int> rank;  ///< of the first id; the next ones follow
    std::optional<int> year;
    QString note;
    QString despite;  ///< the steering group approved against the gates: why
};

/// What a decision made of one record.
struct DecisionOutcome {
    QString id;
    QString state;
    QList<base::Message> warnings;
};

/// Takes the step for all of request.ids in one act.
/// @error unknown-id (Input); wrong-state, wrong-body, rank-missing, year-missing, note-missing and the content gates (Refused, all at once)
[[nodiscard]] base::Result<QList<DecisionOutcome>> decide(records::OpenFile& file, const DecisionRequest& request);

/// Why the step cannot be taken now; empty = it can. The same answer that decide gives, without writing.
[[nodiscard]] QList<base::Reason> obstacles(const records::Reader& reader, const DecisionRequest& request);

/// The next free rank among the focus areas that are decided for @p year.
[[nodiscard]] int nextFreeRank(const records::Reader& reader, int year);

/// The words of a choice, for the command line. @error unknown-verb, unknown-body (Input)
[[nodiscard]] base::Result<Verb> verbFrom(const QString& word);
[[nodiscard]] base::Result<Body> bodyFrom(const QString& word);

}  // namespace focus
