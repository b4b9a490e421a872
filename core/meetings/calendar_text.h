#pragma once

#include <QByteArray>
#include <QString>

namespace meetings {

/// The property in which each event of a CalendarText carries the line of the file on which it begins, 1-based.
inline constexpr const char* kLineProperty = "X-VAKSAM-LINE";

/// A calendar file as libical reads it without loss.
struct CalendarText {
    QByteArray text;   ///< UTF-8, a property a line (LF), nothing folded or quoted-printable, and whatever was begun is ended
    QString encoding;  ///< what the letters were read as where they are not UTF-8; empty: they are
    bool cut = false;  ///< the file ends before the calendar does
};

/// Makes a file ready for libical: letters of another encoding than UTF-8 (UTF-16 as a whole, others line by line), line ends of any kind, folds
/// anywhere – in the middle of a letter or of an END –, events that never end; and what version 1.0 (vCalendar) writes otherwise: quoted-printable
/// texts, series in its own grammar, lists parted by semicolons.
/// @param encoding  one of tables::encodingsToChoose() when somebody has said how the letters are written, else empty
[[nodiscard]] CalendarText calendarText(const QByteArray& bytes, const QString& encoding = {});

}  // namespace meetings
