#pragma once

#include "core/records/open_file.h"

#include <cstdint>

namespace app {

struct ExampleOptions {
    std::uint64_t seed = 1;
    int incidents = 400;
};

/// The first day of the example that ends on @p today: the day on which its agreement is installed.
[[nodiscard]] QDate exampleBegin(QDate today);

/// Fills a new file, in which the shipped agreement is installed, with fictitious and realistic years up to @p clock's today.
/// Each act has its own day and author; the same seed, day and seeded ids give the same file.
/// @param clock  the clock of @p file; its day is set for each act and put back at the end
/// @error those of the records and of focus::decide: a fault of the example itself
[[nodiscard]] base::Result<void> fillExample(records::OpenFile& file, base::FixedClock& clock, const ExampleOptions& options);

/// Makes a whole example at @p path, which must not exist; nothing of it stays when that fails. Its own clock and ids: the same seed and day give the same file.
/// @error those of OpenFile::open, agreement::install and fillExample
[[nodiscard]] base::Result<void> makeExample(const QString& path, QDate today, const ExampleOptions& options = {});

}  // namespace app
