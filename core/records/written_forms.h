#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <optional>

namespace records {

/// The forms in which people and machines write numbers, days, times and months: what valueFromText takes, without its errors.

/// Which sign parts the decimals of a number, where something else than the number says so: a column, a workbook, the language of a form.
enum class DecimalMark { Unsaid, Point, Comma };

/// A number as digits with a decimal point. A point or comma is the decimal sign, but where it stands twice or more before groups of three
/// (200.000.000), or where the other one follows it (1.234,5), it parts thousands; any blank does.
/// @param mark  decides of a number that is twofold; where it is not said, the sign is taken for the decimal one
[[nodiscard]] std::optional<QString> plainNumber(const QString& text, DecimalMark mark = DecimalMark::Unsaid);
/// The same for a number without decimals: where nothing says otherwise, 1.000 is a thousand.
[[nodiscard]] std::optional<qint64> wholeNumber(const QString& text, DecimalMark mark = DecimalMark::Unsaid);
/// Whether a number can be read in two ways: one sign before exactly three digits, behind one to three others that do not begin with 0 (1.234).
[[nodiscard]] bool isTwofold(const QString& text);
/// Which sign parts decimals in this number, where it can be read in one way only and has a sign; Unsaid otherwise.
[[nodiscard]] DecimalMark markIn(const QString& text);

/// `2026-03-04`, `20260304`, `2026/03/04`, `2026.03.04`, `4/3 2026`, `4.3.2026`, `4 mars 2026`, `onsdag den 4 mar. 2026`,
/// `4-mar-26`. A year of two digits is the one that lies at most ten years after @p today. A weekday must be the one of that day.
/// @return a null day for another text
[[nodiscard]] QDate dayFrom(const QString& text, QDate today);

/// `9:30`, `09.30`, `930`, `kl. 9.30`, `kl 9`, `9:30 PM`, `09:30:00.000`, and `1899-12-30 09:30`, as programs write
/// a time beside the day from which they count; seconds are not kept. @return a null time for another text
[[nodiscard]] QTime timeFrom(const QString& text);

/// A day, perhaps with a time of day.
struct Moment {
    QDate day;             ///< null when the text names none
    QTime time;            ///< null when the day is meant as a whole
    bool badTime = false;  ///< a day, and something behind it that is no time
};
/// A day and a time parted by `T`, a blank, a comma or `kl.`, or run together as `20261005T2130`, with fractions of a second, and with a zone (`Z`, `+02:00`,
/// `UTC`, `CEST`): a moment with a zone is brought to Swedish time. `09:00-10:00` is no zone but a range of times, which no moment is.
/// @param today  as dayFrom() takes it
[[nodiscard]] Moment momentFrom(const QString& text, QDate today);

/// A month as `2026-10`: of `2026-10`, `2026M10`, `202610`, `2026/10`, `10/2026`, `oktober 2026`, `okt-26`, `okt -26`, and of any day in it.
/// @param today  as dayFrom() takes it
/// @return an empty text for another
[[nodiscard]] QString monthFrom(const QString& text, QDate today);

}  // namespace records
