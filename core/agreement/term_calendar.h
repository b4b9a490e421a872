#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace agreement {

/// A school term (termin) or a break in it (lov), both days included.
struct NamedPeriod {
    QString name;
    QDate from;
    QDate to;
    bool plausible = false;  ///< its days are ours: the municipality has not given them
};

/// What the agreement file says of the year of schools: terms, breaks, and the weeks of summer when nothing is asked for.
struct TermCalendar {
    QList<NamedPeriod> terms;
    QList<NamedPeriod> breaks;
    int summerFrom = 0;  ///< ISO week; 0 when the file names none
    int summerTo = 0;

    /// The term in which @p day lies; null when none does.
    [[nodiscard]] const NamedPeriod* termAt(QDate day) const;
    /// The break in which @p day lies; null when none does.
    [[nodiscard]] const NamedPeriod* breakAt(QDate day) const;
    [[nodiscard]] bool isSummer(QDate day) const;
};

/// Reads it from the bytes of an agreement file; what the file lacks stays empty.
[[nodiscard]] TermCalendar termCalendar(const QByteArray& agreement);

}  // namespace agreement
