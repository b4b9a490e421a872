#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace base {

/// Reads a day as people write it by hand, in Swedish or English, whatever the case: `2026-11-22`, `20261122`, `22/11`, `22/11 2026`,
/// `22.11.2026`, `22 nov`, `idag`, `imorgon`, `igår`, `+7`, `-1` (days from today), `tis` (the next Tuesday, today included),
/// `v 47`, `v 47 tis`, `v 47 tis 2027` (ISO weeks; Monday when no weekday is given).
/// @param today  fills in the year that is left out, the year of its ISO week for weeks
/// @return nothing for another text and for a day that does not exist
[[nodiscard]] std::optional<QDate> dayFromText(const QString& text, QDate today);

/// The day as files hold it, `yyyy-MM-dd`; empty of a null day. As QDate's own, at a twentieth of the time.
[[nodiscard]] QString isoText(QDate day);
/// The time of day as files hold it, `HH:mm`; empty of a null time.
[[nodiscard]] QString clockText(QTime time);
/// The reverse, of UTF-8; what follows the day is not looked at. @return a null day when there is none
[[nodiscard]] QDate dayFromIso(QByteArrayView text);

/// Why days from @p from to @p to, which lies before it, are no period.
[[nodiscard]] Failure periodBackwards(QDate from, QDate to);

}  // namespace base
