#pragma once

#include "ui/common/session.h"

class QWidget;

namespace ui {

/// A file to be made where someone says.
struct BytesToSave {
    QByteArray bytes;
    QString name;    ///< proposed
    QString filter;  ///< "Calendars (*.ics)"; its ending is added when none is written
    QString done;    ///< told afterwards, with `%1` for the file's name
};
/// Asks where, writes it there all at once, and tells it in the foot.
void saveBytes(const Session& session, const BytesToSave& what, QWidget* window);

}  // namespace ui
