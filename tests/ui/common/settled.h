#pragma once

#include "ui/common/background_reader.h"

#include <QTest>
#include <algorithm>

namespace support {

/// Waits until everything that is read beside the window is told. @return false when that takes longer than anybody waits
[[nodiscard]] inline bool isSettled(const QObject& window) {
    constexpr int kPatience_ms = 20000;
    return QTest::qWaitFor(
        [&window] {
            const auto readers = window.findChildren<ui::BackgroundReader*>();
            return std::none_of(readers.cbegin(), readers.cend(), [](const ui::BackgroundReader* reader) { return reader->isBusy(); });
        },
        kPatience_ms);
}

}  // namespace support
