#pragma once

#include <QObject>
#include <optional>

namespace ui {

/// The year that all pages speak of, chosen in the side bar; nothing = every year.
class WorkYear final : public QObject {
    Q_OBJECT
public:
    explicit WorkYear(QObject* parent = nullptr) : QObject(parent) {}

    [[nodiscard]] std::optional<int> year() const { return m_year; }
    void set(std::optional<int> year) {
        if (year == m_year) return;
        m_year = year;
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    std::optional<int> m_year;
};

}  // namespace ui
