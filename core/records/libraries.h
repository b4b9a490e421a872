#pragma once

#include <QList>
#include <QString>

namespace records {

/// A library that the program works with, and its version.
struct Library {
    QString name;
    QString version;
};

/// Qt and SQLite as they are loaded, then the others as they were when the program was built, by name.
[[nodiscard]] QList<Library> libraries();

}  // namespace records
