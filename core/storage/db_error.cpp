#include "core/storage/db_error.h"

#include <sqlite3.h>

namespace storage {

base::Error errorFrom(const DbError& fault, const QString& path) {
    using base::Trouble;
    const QString detail = QStringLiteral("%1 (%2) in: %3").arg(fault.text()).arg(fault.nativeCode()).arg(fault.sql());
    const auto file = [&](const char* code, const char* text) { return base::Error{Trouble::File, {code, text, {path}}, {}, {}, detail}; };
    switch (fault.primaryCode()) {
        case SQLITE_FULL:
            return file("disk-full",
                        QT_TRANSLATE_NOOP("message", "There is no room left on the disk for %1. Nothing was saved. Free some space and try again."));
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return file(
                "read-only",
                QT_TRANSLATE_NOOP("message",
                                  "%1 is read-only. Nothing was saved. Copy the file to a folder where you may write, or ask for the right to write there."));
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return file("damaged", QT_TRANSLATE_NOOP("message", "%1 is damaged and cannot be read. Nothing was changed. Use the latest backup."));
        case SQLITE_CANTOPEN:
            return file("cannot-open",
                        QT_TRANSLATE_NOOP("message", "%1 cannot be opened. Check that the folder exists and that you may read and write there."));
        case SQLITE_BUSY:
        case SQLITE_LOCKED: {
            const base::Message busy{
                "in-use", QT_TRANSLATE_NOOP("message", "%1 is being written by another program. Nothing was saved. Try again in a moment."), {path}};
            return base::Error{Trouble::Refused, busy, {}, {base::Reason{busy, {}, {}}}, detail};
        }
        case SQLITE_INTERRUPT: return base::Error{Trouble::Cancelled, {"cancelled", QT_TRANSLATE_NOOP("message", "The reading was stopped. Nothing was changed."), {}}, {}, {}, detail};
        default: return file("storage", QT_TRANSLATE_NOOP("message", "%1 could not be read or written. Nothing was saved. Check the disk, then try again."));
    }
}

}  // namespace storage
