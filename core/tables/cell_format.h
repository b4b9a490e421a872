#pragma once

#include <QString>

namespace tables {

/// How a workbook shows the numbers of a cell: the part of Excel's number formats that registers meet, in Swedish.
/// A day counts from 1899-12-30 (or 1904-01-01), its fraction is the time of day.
class CellFormat {
public:
    CellFormat() = default;
    /// @param id    numFmtId
    /// @param code  its formatCode where the workbook has one, empty for those that every workbook has
    CellFormat(int id, const QString& code);

    /// For a day or moment that stands as text in a cell (ISO 29500 strict, type `d`) without a format that shows one.
    [[nodiscard]] static CellFormat plainMoment(bool withTime);
    /// The number that a spreadsheet counts for `2026-10-05T21:30:00`. @param fine  whether it is one
    [[nodiscard]] static double serialOf(const QString& moment, bool since1904, bool& fine);

    /// Whether the number is a day, a time or a duration.
    [[nodiscard]] bool isMoment() const { return m_moment; }

    /// The number as other programs write it: ISO day, moment or time of day in hours and minutes, a duration too, past a day where it is
    /// longer; of other numbers fifteen digits with a decimal point. A share is told as people read it: `45 %`. A format with a clock keeps its midnight.
    [[nodiscard]] QString plain(double number, bool since1904) const;
    /// What the cell shows: decimal comma, `45,00 %`, `00417`, `1250,50 kr`, `5 okt 2026`, `36:15`. As plain() where a format is not understood;
    /// a number without format is shown whole, however narrow the column.
    [[nodiscard]] QString shown(double number, bool since1904) const;

private:
    [[nodiscard]] QString shownMoment(double number, bool since1904) const;
    [[nodiscard]] QString shownNumber(double number) const;

    QString m_code;  ///< empty: General
    bool m_moment = false;
    bool m_days = false;     ///< shows a day, not only a time
    bool m_clock = false;    ///< shows hours
    bool m_percent = false;  ///< shows a hundred times the number
    bool m_elapsed = false;  ///< `[h]`, `[mm]`, `[ss]`: counts on past a day
};

}  // namespace tables
