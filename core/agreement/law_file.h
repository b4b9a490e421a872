#pragma once

#include "core/agreement/law_text.h"
#include "core/records/open_file.h"

namespace agreement {

/// What a newer reading of the act changed in a file.
struct LawRenewal {
    QStringList renewed;  ///< sections that read as in the new edition now
    QStringList kept;     ///< sections that somebody here had changed: they stay as they are, and the new reading is offered beside
    QString note;         ///< what the edition changed, in words
};

/// Puts the act that ships into a file that has none; part of making a file.
[[nodiscard]] base::Result<void> addLaw(records::Batch& batch);

/// Brings the act in the file to the edition that ships: duties that read as the last edition brought them become as the new one has them, those that
/// somebody has changed stay. The last edition is remembered, so that the two can be told apart. Does nothing when the file has it already.
/// @return nothing when nothing was changed
/// @error those of writing
[[nodiscard]] base::Result<std::optional<LawRenewal>> renewLaw(records::OpenFile& file);
/// The same with another text than the one that ships.
[[nodiscard]] base::Result<std::optional<LawRenewal>> renewLaw(records::OpenFile& file, const QByteArray& shipped);

/// Gives a duty the reading that ships, whatever it is now; one act, to be undone like any other.
/// @error unknown-id (Input): no such duty, or the act that ships has no such section
[[nodiscard]] base::Result<void> takeShippedDuty(records::OpenFile& file, const QString& duty);

}  // namespace agreement
