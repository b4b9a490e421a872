#pragma once

#include <QDateTime>

namespace base {

/// Where time comes from. Nothing in core asks the system's clock directly, so that tests and `--today` repeat.
class Clock {
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The calendar day at the user's place.
    [[nodiscard]] virtual QDate today() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
};

/// A clock that stands still at noon UTC of a day.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day) : m_day(day) {}
    void setDay(QDate day) { m_day = day; }
    [[nodiscard]] QDateTime now() const override { return QDateTime(m_day, QTime(12, 0), Qt::UTC); }
    [[nodiscard]] QDate today() const override { return m_day; }

private:
    QDate m_day;
};

}  // namespace base
