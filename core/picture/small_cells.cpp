#include "core/picture/small_cells.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <queue>

namespace picture {

namespace {

/// One published number: an edge between its row and its column; totals stand in a last column and a last row.
struct Entry {
    std::size_t row = 0;
    std::size_t column = 0;
    qint64 value = 0;
    bool hidden = false;
    qint64 cost = 0;
};

/// The table as a graph. Nodes: the rows, the row of totals, the columns, the column of totals.
class EntryGraph {
public:
    explicit EntryGraph(const CellTable& table)
        : m_rows(table.rows + 1), m_columns(table.columns + 1), m_entries(m_rows * m_columns), m_at(m_rows + m_columns) {
        for (std::size_t row = 0; row < table.rows; ++row)
            for (std::size_t column = 0; column < table.columns; ++column) {
                const qint64 value = table.cells[row * table.columns + column];
                for (const std::size_t toRow : {row, table.rows})
                    for (const std::size_t toColumn : {column, table.columns}) m_entries[toRow * m_columns + toColumn].value += value;
            }
        const qint64 all = m_entries.back().value;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            Entry& entry = m_entries[i];
            entry.row = i / m_columns;
            entry.column = i % m_columns;
            entry.hidden = isSmall(static_cast<double>(entry.value));
            const bool total = entry.row == table.rows || entry.column == table.columns;
            entry.cost = entry.value + 1 + (total ? 2 * all : 0);
            if (entry.value == 0) continue;
            m_at[entry.row].push_back(i);
            m_at[m_rows + entry.column].push_back(i);
        }
    }

    [[nodiscard]] const Entry& entry(std::size_t row, std::size_t column) const { return m_entries[row * m_columns + column]; }

    /// Hides what is needed until nothing can be computed back.
    void protect() {
        while (true) {
            if (const auto bridge = anyBridge()) {
                if (closeCircle(*bridge)) continue;
                m_hopeless.push_back(*bridge);
                continue;
            }
            const auto fixed = anyFixed();
            if (!fixed || !hideBeside(*fixed)) return;
        }
    }

private:
    [[nodiscard]] std::size_t other(std::size_t edge, std::size_t node) const {
        const Entry& entry = m_entries[edge];
        return node == entry.row ? m_rows + entry.column : entry.row;
    }

    /// A hidden entry without which the hidden ones fall apart: the sums give it away. Walks the graph without recursion.
    [[nodiscard]] std::optional<std::size_t> anyBridge() const {
        constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
        struct Step {
            std::size_t node;
            std::size_t cameBy;
            std::size_t next = 0;
        };
        std::vector<std::size_t> seen(m_at.size(), kNone);
        std::vector<std::size_t> low(m_at.size());
        std::size_t clock = 0;
        for (std::size_t start = 0; start < m_at.size(); ++start) {
            if (seen[start] != kNone) continue;
            std::vector<Step> path{{start, kNone}};
            seen[start] = low[start] = clock++;
            while (!path.empty()) {
                Step& step = path.back();
                if (step.next < m_at[step.node].size()) {
                    const std::size_t edge = m_at[step.node][step.next++];
                    if (!m_entries[edge].hidden || edge == step.cameBy) continue;
                    const std::size_t to = other(edge, step.node);
                    if (seen[to] != kNone) {
                        low[step.node] = std::min(low[step.node], seen[to]);
                        continue;
                    }
                    seen[to] = low[to] = clock++;
                    path.push_back({to, edge});
                    continue;
                }
                const Step done = step;
                path.pop_back();
                if (path.empty()) continue;
                const std::size_t parent = path.back().node;
                low[parent] = std::min(low[parent], low[done.node]);
                if (low[done.node] > seen[parent] && std::find(m_hopeless.begin(), m_hopeless.end(), done.cameBy) == m_hopeless.end()) return done.cameBy;
            }
        }
        return std::nullopt;
    }

    /// Hides the cheapest way round @p bridge. @return false when there is none
    bool closeCircle(std::size_t bridge) {
        constexpr qint64 kFar = std::numeric_limits<qint64>::max();
        const std::size_t from = m_entries[bridge].row;
        const std::size_t goal = other(bridge, from);
        std::vector<qint64> cost(m_at.size(), kFar);
        std::vector<std::size_t> by(m_at.size(), bridge);
        using Place = std::pair<qint64, std::size_t>;
        std::priority_queue<Place, std::vector<Place>, std::greater<>> open;
        cost[from] = 0;
        open.emplace(0, from);
        while (!open.empty()) {
            const auto [reached, node] = open.top();
            open.pop();
            if (reached > cost[node]) continue;
            if (node == goal) break;
            for (const std::size_t edge : m_at[node]) {
                if (edge == bridge) continue;
                const std::size_t to = other(edge, node);
                const qint64 next = reached + (m_entries[edge].hidden ? 0 : m_entries[edge].cost);
                if (next >= cost[to]) continue;
                cost[to] = next;
                by[to] = edge;
                open.emplace(next, to);
            }
        }
        if (cost[goal] == kFar) return false;
        for (std::size_t node = goal; node != from; node = other(by[node], node)) m_entries[by[node]].hidden = true;
        return true;
    }

    /// A small hidden entry of which only one value is possible, when each hidden one is known to be 1 or more.
    [[nodiscard]] std::optional<std::size_t> anyFixed() const {
        constexpr qint64 kOpen = std::numeric_limits<qint64>::max() / 4;
        std::vector<qint64> low(m_entries.size());
        std::vector<qint64> high(m_entries.size());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const Entry& entry = m_entries[i];
            low[i] = entry.hidden ? 1 : entry.value;
            high[i] = entry.hidden ? kOpen : entry.value;
        }
        for (bool narrowed = true; narrowed;) {
            narrowed = false;
            for (std::size_t node = 0; node < m_at.size(); ++node) narrowed = narrow(node, low, high) || narrowed;
        }
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (m_entries[i].hidden && isSmall(static_cast<double>(m_entries[i].value)) && low[i] == high[i] &&
                std::find(m_beside.begin(), m_beside.end(), i) == m_beside.end())
                return i;
        return std::nullopt;
    }

    /// Draws the ends of the entries at @p node together: its parts make its total. @return whether any moved
    bool narrow(std::size_t node, std::vector<qint64>& low, std::vector<qint64>& high) const {
        constexpr qint64 kOpen = std::numeric_limits<qint64>::max() / 4;
        const bool isRow = node < m_rows;
        const auto isTotal = [&](const Entry& entry) { return isRow ? entry.column == m_columns - 1 : entry.row == m_rows - 1; };
        qint64 least = 0;  // of the parts
        qint64 most = 0;
        std::size_t open = 0;
        std::optional<std::size_t> total;
        for (const std::size_t edge : m_at[node]) {
            if (isTotal(m_entries[edge])) {
                total = edge;
                continue;
            }
            least += low[edge];
            if (high[edge] >= kOpen) ++open;
            else most += high[edge];
        }
        if (!total) return false;
        bool moved = false;
        const auto raise = [&](std::size_t edge, qint64 to) {
            if (to > low[edge]) low[edge] = to, moved = true;
        };
        const auto lower = [&](std::size_t edge, qint64 to) {
            if (to < high[edge]) high[edge] = to, moved = true;
        };
        raise(*total, least);
        if (open == 0) lower(*total, most);
        for (const std::size_t edge : m_at[node]) {
            if (edge == *total || !m_entries[edge].hidden) continue;
            if (high[*total] < kOpen) lower(edge, high[*total] - (least - low[edge]));
            const std::size_t othersOpen = open - (high[edge] >= kOpen ? 1 : 0);
            if (othersOpen == 0 && high[edge] < kOpen) raise(edge, low[*total] - (most - high[edge]));
        }
        return moved;
    }

    /// Hides the cheapest shown entry in the row or the column of @p fixed. @return false when there is none and none was marked
    bool hideBeside(std::size_t fixed) {
        std::optional<std::size_t> best;
        for (const std::size_t node : {m_entries[fixed].row, m_rows + m_entries[fixed].column})
            for (const std::size_t edge : m_at[node])
                if (!m_entries[edge].hidden && (!best || m_entries[edge].cost < m_entries[*best].cost)) best = edge;
        if (best) m_entries[*best].hidden = true;
        else m_beside.push_back(fixed);
        return true;
    }

    std::size_t m_rows;
    std::size_t m_columns;
    std::vector<Entry> m_entries;
    std::vector<std::vector<std::size_t>> m_at;  ///< the entries of each node that are not 0
    std::vector<std::size_t> m_hopeless;         ///< bridges that cannot be helped
    std::vector<std::size_t> m_beside;           ///< fixed entries beside which nothing is left to hide
};

}  // namespace

HiddenCells hideSmallCells(const CellTable& table) {
    EntryGraph graph(table);
    graph.protect();
    HiddenCells hidden;
    hidden.columns = table.columns;
    for (std::size_t row = 0; row < table.rows; ++row) {
        for (std::size_t column = 0; column < table.columns; ++column) hidden.cells.push_back(graph.entry(row, column).hidden);
        hidden.rowTotals.push_back(graph.entry(row, table.columns).hidden);
    }
    for (std::size_t column = 0; column < table.columns; ++column) hidden.columnTotals.push_back(graph.entry(table.rows, column).hidden);
    hidden.total = graph.entry(table.rows, table.columns).hidden;
    return hidden;
}

std::vector<bool> hideSmallOfList(const std::vector<double>& values, bool sumIsHidden) {
    std::vector<bool> hidden;
    for (const double value : values) hidden.push_back(isSmall(value));
    const auto hideNext = [&] {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (!hidden[i] && values[i] > 0 && (!best || values[i] < values[*best])) best = i;
        if (best) hidden[*best] = true;
        return best.has_value();
    };
    while (true) {
        double sum = 0;
        double count = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (hidden[i]) sum += values[i], ++count;
        // A hidden sum needs a hidden part, or the parts give it; one hidden part needs another, or a sum that is hidden too; and parts that make no more than
        // one each are known.
        const bool open = sumIsHidden ? count >= 1 : count == 0 || (count >= 2 && sum > count);
        if (open || !hideNext()) return hidden;
    }
}

}  // namespace picture
