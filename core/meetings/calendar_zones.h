#pragma once

#include <QTimeZone>

namespace meetings {

/// What a name of a time zone means where the calendar does not describe it.
struct ZoneName {
    QTimeZone zone;        ///< invalid: nobody knows
    bool certain = false;  ///< else only its distance from UTC is known
};

/// The zone that all meetings are told in.
[[nodiscard]] const QTimeZone& swedishZone();

/// Understands names of IANA, also at the end of a path; of Windows (CLDR, windowsZones), also in Swedish; what Windows shows for them, as
/// "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"; cities; and bare distances from UTC.
[[nodiscard]] ZoneName zoneNamed(const QByteArray& name);

}  // namespace meetings
