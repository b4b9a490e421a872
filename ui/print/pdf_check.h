#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace print {

/// Where a file does not keep what it claims.
struct Fault {
    QByteArray rule;  ///< which claim, e.g. "alternative-text"; the rules stand in docs/pdf.md
    QString where;    ///< "page 3", "TH 128"; for those who repair the program
};

/// Holds a finished file against what it claims, PDF/A-2a and PDF/UA-1, as far as reports of ours can fail: what the file says of
/// itself, its structure, that all that is painted has its place in it and the other way round, its fonts and its links. Reads the
/// bytes and knows nothing of how they were made.
/// @return the first twenty faults; none when the file keeps its claims
[[nodiscard]] QList<Fault> faultsOf(const QByteArray& pdf);

}  // namespace print
