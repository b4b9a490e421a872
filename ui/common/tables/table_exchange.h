#pragma once

#include "ui/common/tables/import_run.h"

class QMenu;
class QWidget;

namespace ui {

/// Lets one choose a file, shows what it would bring, and takes it in.
struct WhatToRead {
    QString what;    ///< plural of what is read
    QString title;   ///< of the window that asks for the file
    QString filter;  ///< "Calendars (*.ics)"
    std::function<ImportWork(const QString& path)> work;
    std::function<tables::SourceChoices(const QString& path)> choices = {};  ///< what one may choose of how it is read; none where there is nothing
};
void readFile(const Session& session, const WhatToRead& what, QWidget* window);
/// The same with the file that is chosen already: one that was dropped.
void readFile(const Session& session, const WhatToRead& what, const QString& path, QWidget* window);

/// Records of @p kind from a table (Excel or CSV).
void readTable(const Session& session, const records::Kind& kind, QWidget* window);
void readTable(const Session& session, const records::Kind& kind, const QString& path, QWidget* window);
/// All records of @p kind as an Excel table.
void saveTable(const Session& session, const records::Kind& kind, QWidget* window);
/// An empty Excel table with lists to choose from, to send to someone without the program.
void saveTemplate(const Session& session, const records::Kind& kind, QWidget* window);

/// Puts these acts for @p kind into the menu, in place of what it had.
void fillTableMenu(QMenu& menu, const Session& session, const records::Kind& kind, QWidget* window);

}  // namespace ui
