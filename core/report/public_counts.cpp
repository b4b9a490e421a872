#include "core/report/public_counts.h"

#include "core/report/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace report {

namespace {

using Change = std::vector<int>;  // of each count

// Beyond this a proof is not searched for: then more is left out.
constexpr std::size_t kMostPairs = 20'000;

bool isSmallCount(int count) { return count > 0 && count < kSmallestPublicCount; }

/// Another list of things in one step: what it does to the counts, and of which things (by their sides) it takes one away.
struct Step {
    Change change;
    std::vector<std::size_t> takes;  ///< the sorts of things that it can take; none: it takes nothing
    bool isTaking = false;
};

class Proof {
public:
    Proof(const std::vector<Sides>& things, const std::vector<AskedCount>& counts) : m_counts(counts), m_values(counts.size(), 0) {
        std::map<Sides, int> sorts;
        for (const Sides& thing : things) ++sorts[thing];
        std::vector<std::set<int>> occurring;
        for (const auto& [sides, number] : sorts) {
            m_numbers.push_back(number);
            occurring.resize(sides.size());
            for (std::size_t side = 0; side < sides.size(); ++side) occurring[side].insert(sides[side]);
            const Change held = membership(sides);
            for (std::size_t count = 0; count < counts.size(); ++count) m_values[count] += number * held[count];
        }
        std::map<std::pair<bool, Change>, std::vector<std::size_t>> steps;
        std::size_t sort = 0;
        for (const auto& [sides, number] : sorts) {
            const Change held = membership(sides);
            Change less(held.size());
            for (std::size_t i = 0; i < held.size(); ++i) less[i] = -held[i];
            steps[{false, held}];
            steps[{true, less}].push_back(sort);
            for (std::size_t side = 0; side < sides.size(); ++side)
                for (const int value : occurring[side]) {
                    if (value == sides[side]) continue;
                    Sides other = sides;
                    other[side] = value;
                    Change change = membership(other);
                    for (std::size_t i = 0; i < held.size(); ++i) change[i] -= held[i];
                    steps[{true, change}].push_back(sort);
                }
            ++sort;
        }
        for (auto& [key, takes] : steps) m_steps.push_back({key.second, std::move(takes), key.first});
    }

    [[nodiscard]] int value(std::size_t count) const { return m_values[count]; }

    /// Whether no small count can be told when those of @p shown are.
    [[nodiscard]] bool isSafe(const std::vector<bool>& shown) const {
        std::map<Change, std::vector<const Step*>> groups;  // by what they do to the shown counts
        for (const Step& step : m_steps) groups[seen(step.change, shown)].push_back(&step);
        for (std::size_t count = 0; count < m_counts.size(); ++count) {
            if (isSmallCount(m_values[count]) && (shown[count] || !canDiffer(shown, groups, [count](const Change& change) { return change[count]; }))) return false;
            const std::ptrdiff_t of = m_counts[count].of;
            if (of < 0 || !isSmallCount(m_values[static_cast<std::size_t>(of)] - m_values[count])) continue;
            const auto rest = [count, whole = static_cast<std::size_t>(of)](const Change& change) { return change[whole] - change[count]; };
            if (!canDiffer(shown, groups, rest)) return false;
        }
        return true;
    }

private:
    [[nodiscard]] Change membership(const Sides& sides) const {
        Change held;
        for (const AskedCount& count : m_counts) held.push_back(count.holds(sides) ? 1 : 0);
        return held;
    }
    static Change seen(const Change& change, const std::vector<bool>& shown) {
        Change part;
        for (std::size_t i = 0; i < change.size(); ++i)
            if (shown[i]) part.push_back(change[i]);
        return part;
    }
    /// Of each count that is left out one knows that it is at least 1.
    [[nodiscard]] bool isPossible(const Change& one, const Change* other, const std::vector<bool>& shown) const {
        for (std::size_t i = 0; i < one.size(); ++i)
            if (!shown[i] && m_values[i] > 0 && m_values[i] + one[i] + (other == nullptr ? 0 : (*other)[i]) < 1) return false;
        return true;
    }
    /// Whether there is a thing for each of the two to take.
    [[nodiscard]] bool canBoth(const Step& one, const Step& other) const {
        if (!one.isTaking || !other.isTaking) return true;
        for (const std::size_t a : one.takes)
            for (const std::size_t b : other.takes)
                if (a != b || m_numbers[a] > 1) return true;
        return false;
    }
    template <class Small>
    [[nodiscard]] bool canDiffer(const std::vector<bool>& shown, const std::map<Change, std::vector<const Step*>>& groups, Small small) const {
        std::size_t pairs = 0;
        for (const auto& [sees, steps] : groups) {
            const bool alone = std::all_of(sees.cbegin(), sees.cend(), [](int change) { return change == 0; });
            for (const Step* step : steps)
                if (alone && small(step->change) != 0 && isPossible(step->change, nullptr, shown)) return true;
            Change back(sees.size());
            for (std::size_t i = 0; i < sees.size(); ++i) back[i] = -sees[i];
            const auto undoing = groups.find(back);
            if (undoing == groups.end()) continue;
            for (const Step* one : steps)
                for (const Step* other : undoing->second) {
                    if (++pairs > kMostPairs) return false;
                    if (small(one->change) + small(other->change) != 0 && isPossible(one->change, &other->change, shown) && canBoth(*one, *other)) return true;
                }
        }
        return false;
    }

    const std::vector<AskedCount>& m_counts;
    std::vector<int> m_values;
    std::vector<int> m_numbers;  ///< how many things there are of each sort
    std::vector<Step> m_steps;
};

}  // namespace

std::vector<bool> shownCounts(const std::vector<Sides>& things, const std::vector<AskedCount>& counts) {
    const Proof proof(things, counts);
    std::vector<bool> shown(counts.size(), false);
    for (std::size_t count = 0; count < counts.size(); ++count) shown[count] = proof.value(count) == 0;
    for (std::size_t count = 0; count < counts.size(); ++count) {
        if (shown[count] || isSmallCount(proof.value(count))) continue;
        shown[count] = true;
        if (!proof.isSafe(shown)) shown[count] = false;
    }
    return shown;
}

}  // namespace report
