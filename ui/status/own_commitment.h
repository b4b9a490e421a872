#pragma once

#include "core/agreement/rule.h"
#include "core/records/open_file.h"

namespace ui {

/// What can fulfil a commitment of one's own, as someone chooses it: held meetings of a type, or the records of a register.
struct WhatCounts {
    QString label;
    QByteArray kind;      ///< "meeting" for meetings
    QString meetingType;  ///< id; empty for other kinds
};
/// Meeting types first, then the registers whose records have a day, by their names.
[[nodiscard]] QList<WhatCounts> whatMayCount(const records::Reader& reader);

/// One way to ask for less than all records of a register: those with a word in one of its choices.
struct Narrowing {
    QString label;  ///< "Scope: Alcohol"
    QString wish;   ///< as a condition writes it
};
[[nodiscard]] QList<Narrowing> narrowingsOf(const records::Kind& kind);

/// A commitment of one's own (eget åtagande), as someone answers for it. One rule is made of it.
struct OwnCommitment {
    QString title;
    WhatCounts what;
    QString wish;          ///< of a narrowing; empty: all of them
    enum class Often { Count, Once, EachYear, AsNeeded };
    Often often = Often::Count;
    int count = 1;  ///< with per, of a count alone
    agreement::Per per = agreement::Per::Year;
    QDate from;  ///< of once: what was before it was agreed on keeps nothing
    QDate by;    ///< of once, and with its month and day of each year: at the latest
    bool eachArea = false;
    QStringList roles;        ///< ids; all of them must take part
    QStringList responsible;  ///< ids of roles; empty: those who take part
    QString theme;
    bool ownMeasure = false;
};

[[nodiscard]] agreement::Rule ruleOf(const OwnCommitment& commitment);
/// The sentence that it makes ("At least 4 per year in each of Bjärred and Lomma, together: Kommunpolis. What counts: Meetings: Gatuvandring."), or why it makes none.
[[nodiscard]] base::Result<QString> sentenceOf(const records::Reader& reader, const OwnCommitment& commitment);

/// Adds the commitment and its rule to the agreement of @p today, in one act. @return its number, the next that is free
/// @error no-agreement (Refused), and those of the write path
[[nodiscard]] base::Result<QString> addCommitment(records::OpenFile& file, const OwnCommitment& commitment);

}  // namespace ui
