#pragma once

#include "app/composition/reports.h"
#include "tests/ui/common/edits/edit_bench.h"
#include "tests/ui/common/list/list_ground.h"
#include "tests/ui/common/settled.h"
#include "ui/shell/main_window.h"

#include <stdexcept>

namespace support {

/// The whole window over a file of its own, and its parts by the names that people read or hear.
struct WindowGround : ListGround {
    std::unique_ptr<ui::MainWindow> window;

    void open() {
        window = std::make_unique<ui::MainWindow>(file.file(), app::reportKinds());
        EditBench::show(*window);
    }
    void settle() const {
        REQUIRE(isSettled(*window));
    }
    template <class T>
    [[nodiscard]] T& part(const QString& accessibleName) const {
        for (T* widget : window->findChildren<T*>())
            if (widget->accessibleName() == accessibleName) return *widget;
        throw std::runtime_error("nothing is called " + accessibleName.toStdString());
    }
};

}  // namespace support
