#include "ui/meetings/calendar_exchange.h"

#include "core/meetings/calendar_import.h"
#include "core/meetings/meeting.h"
#include "ui/common/save_bytes.h"
#include "ui/common/tables/table_exchange.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString say(const char* text) { return QCoreApplication::translate("CalendarExchange", text); }

WhatToRead calendarFile() {
    return {pluralOf(records::kindOf<meetings::Meeting>()), say(QT_TRANSLATE_NOOP("CalendarExchange", "Read meetings from a calendar")),
            say(QT_TRANSLATE_NOOP("CalendarExchange", "Calendars (*.ics)")), [](const QString& path) -> ImportWork {
                return [path](records::OpenFile& file, const tables::ImportOptions& options) { return meetings::importCalendar(file, path, options); };
            },
            tables::choicesOf};
}

}  // namespace

void importCalendar(const Session& session, QWidget* window) { readFile(session, calendarFile(), window); }

void importCalendar(const Session& session, const QString& path, QWidget* window) { readFile(session, calendarFile(), path, window); }

void saveCalendar(const Session& session, const QByteArray& bytes, const QString& name, QWidget* window) {
    saveBytes(session,
              {bytes, name, say(QT_TRANSLATE_NOOP("CalendarExchange", "Calendars (*.ics)")),
               say(QT_TRANSLATE_NOOP("CalendarExchange", "%1 is saved. Open it in Outlook to take it in."))},
              window);
}

}  // namespace ui
