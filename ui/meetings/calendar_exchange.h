#pragma once

#include "ui/common/session.h"

class QWidget;

namespace ui {

/// Asks for a calendar file and reads it into meetings; tells what came of it.
void importCalendar(const Session& session, QWidget* window);
/// The same with a file that is chosen already.
void importCalendar(const Session& session, const QString& path, QWidget* window);
/// Asks where to put @p bytes, a calendar, and tells that it is there.
void saveCalendar(const Session& session, const QByteArray& bytes, const QString& name, QWidget* window);

}  // namespace ui
