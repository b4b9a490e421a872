#pragma once

#include "tests/bench/timing.h"

namespace bench {

/// Where the measures work: a folder of their own with the example file in it.
struct Ground {
    QString folder;
    QString example;
    QString thousand;  ///< the example with 1 000 incidents more
    QString million;   ///< and with 1 000 000

    [[nodiscard]] QString path(const QString& name) const { return folder + u'/' + name; }
};

/// Start of the program on the example file until its window stands painted, against a bare QMainWindow.
[[nodiscard]] std::optional<Comparison> windowMeasure(const Ground& ground);
/// The same against a bare QMainWindow that shows one line of text, for which a font is loaded.
[[nodiscard]] std::optional<Comparison> windowWithText(const Ground& ground);
/// Start until the window stands painted and answers, with a million incidents against a thousand.
[[nodiscard]] std::optional<Comparison> windowGrowth(const Ground& ground);

/// 100 000 premises by CSV with history and search, against `.import` of the sqlite3 shell into a table with the same columns and indexes.
[[nodiscard]] std::optional<Comparison> importMeasure(const Ground& ground);

/// The steering group's report as PDF, against as many pages of plain text.
[[nodiscard]] std::optional<Comparison> reportMeasure(const Ground& ground);

/// The steering group's report as PDF, against LibreOffice that makes one of the same report as text document; told without figures where that is not installed.
[[nodiscard]] std::optional<Comparison> reportAgainstOffice(const Ground& ground);
/// The same of a report of 8 000 cells, some 60 pages: with ten times as many LibreOffice takes six minutes.
[[nodiscard]] std::optional<Comparison> largeReportAgainstOffice(const Ground& ground);
/// 80 000 cells against 8 000: time that grows with the cells and no faster.
[[nodiscard]] std::optional<Comparison> largeReportGrowth(const Ground& ground);

/// `vaksam status` over 20 000 records of evidence, against the sqlite3 shell that reads the same rows.
[[nodiscard]] std::optional<Comparison> statusMeasure(const Ground& ground);
/// The same over 20 000 records against 2 000: ten times as much should take about ten times as long.
[[nodiscard]] std::optional<Comparison> statusGrowth(const Ground& ground);
/// The same with a million incidents against a thousand.
[[nodiscard]] std::optional<Comparison> statusMillion(const Ground& ground);

/// `vaksam picture` of a year – all groups, tests, expected months, hours of the week – among so many events over ten years, against the sqlite3 shell that
/// reads the same counts.
[[nodiscard]] std::optional<Comparison> pictureTenThousand(const Ground& ground);
[[nodiscard]] std::optional<Comparison> pictureHundredThousand(const Ground& ground);
[[nodiscard]] std::optional<Comparison> pictureMillion(const Ground& ground);
/// The same of a million events against a hundred thousand.
[[nodiscard]] std::optional<Comparison> pictureGrowth(const Ground& ground);
/// All charts of the board made and painted from their figures at 100 000 events: 95 times of 100 within 50 ms.
[[nodiscard]] std::optional<Comparison> boardRepaint(const Ground& ground);
/// How long someone waits at the list of a million incidents, against what was promised: `theirs` is the promise, so that 1 is kept.
[[nodiscard]] std::optional<QList<Comparison>> listMeasures(const Ground& ground);

}  // namespace bench
