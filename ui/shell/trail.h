#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace ui {

/// The places of the window that one has been at: back, and forward again.
class Trail {
public:
    /// A page, and what it shows (`Page::place`).
    struct Place {
        int section = 0;
        QString place;
        bool operator==(const Place&) const = default;
    };

    /// One has gone from @p place to another: there is nothing ahead any more.
    void left(const Place& place) {
        if (!m_behind.isEmpty() && m_behind.constLast() == place) return;
        m_behind << place;
        if (m_behind.size() > kMostPlaces) m_behind.removeFirst();
        m_ahead.clear();
    }
    /// The place before @p here; nothing when there is none.
    std::optional<Place> back(const Place& here) { return step(m_behind, m_ahead, here); }
    /// The place that one has come back from.
    std::optional<Place> forward(const Place& here) { return step(m_ahead, m_behind, here); }

private:
    static constexpr qsizetype kMostPlaces = 100;

    static std::optional<Place> step(QList<Place>& from, QList<Place>& to, const Place& here) {
        while (!from.isEmpty() && from.constLast() == here) from.removeLast();
        if (from.isEmpty()) return std::nullopt;
        to << here;
        return from.takeLast();
    }

    QList<Place> m_behind;
    QList<Place> m_ahead;
};

}  // namespace ui
