#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace ui {

/// A question for a file or folder, in the language of the window: Qt writes the days and sizes in its own list as the machine's surroundings say. It goes
/// when it is closed. @param folder  where it begins; empty: where the program is; @param filter  as QFileDialog has them
[[nodiscard]] QFileDialog* makeFileDialog(QWidget* parent, const QString& title, const QString& folder = {}, const QString& filter = {});

}  // namespace ui
