#pragma once

#include "core/records/open_file.h"

namespace agreement {

/// What a new file begins with.
struct NewFile {
    /// Where its agreement comes from.
    enum class From {
        Shipped,  ///< the one that ships with the program
        Path,     ///< an agreement file of one's own
        Empty,    ///< none of its commitments: functions, types of meetings, categories and checkpoints alone, five years from the day's year on
    };
    From from = From::Shipped;
    QString path;        ///< of the agreement file
    QDate countsFrom;    ///< null: as the agreement says; what lies before is never held against it
    QString who;         ///< who acts, when that is said; a role of the agreement
};

/// Makes a new .vaksam file with an agreement in it; nothing of it stays when that fails.
/// @param path   must not exist
/// @return the open file
/// @error target-exists (Refused), file-missing (File), not-an-agreement (Input), and those of OpenFile::open
[[nodiscard]] base::Result<std::unique_ptr<records::OpenFile>> makeFile(const QString& path, const NewFile& begin, const records::OpenFile::Environment& environment);

}  // namespace agreement
