#pragma once

#include "core/records/open_file.h"

namespace records {

/// One field of many records is to have one value.
struct FieldChange {
    const Kind& kind;
    qsizetype field = 0;  ///< index of Kind::fields
    Value value;          ///< empty: the field is emptied
    QList<qint64> rows;   ///< table rows; those that are gone are passed over
};

/// Whether people may set the field of many records at once: what they write themselves, and what may be alike in several records.
[[nodiscard]] bool isChangedTogether(const Kind& kind, const Field& field);

/// Changes all of them as one act with one undo, or none.
/// @param progress  told the part done, 0–1; false stops, and nothing is written
/// @return how many have another value now; those that had it already are not written
/// @error not-changed-together with a reason for each record that cannot have the value (Refused, the first twenty), cancelled (Cancelled), those of OpenFile::write
[[nodiscard]] base::Result<qint64> changeField(OpenFile& file, const FieldChange& change, const PersonalDataPolicy& personalData = {},
                                               const std::function<bool(double)>& progress = {});

}  // namespace records
