#pragma once

#include <QList>
#include <cstdint>

namespace app {

/// Chance that repeats: the same numbers for the same seed and stream on every machine (SplitMix64; the library's own distributions differ).
class Chance {
public:
    /// @param stream  parts with streams of their own do not disturb each other
    Chance(std::uint64_t seed, std::uint64_t stream) : m_state(seed * 0xD1342543DE82EF95ULL + stream * 0x9E3779B97F4A7C15ULL) {}

    /// 0 … @p limit − 1.
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
    /// True @p percent times of a hundred.
    bool happens(int percent) { return below(100) < percent; }
    template <class T>
    const T& oneOf(const QList<T>& list) {
        return list[below(static_cast<int>(list.size()))];
    }
    /// An index of @p weights, each as likely as its weight.
    int weighted(const QList<int>& weights) {
        int sum = 0;
        for (const int weight : weights) sum += weight;
        int left = below(sum);
        for (int i = 0; i < weights.size(); ++i) {
            left -= weights[i];
            if (left < 0) return i;
        }
        return 0;
    }

private:
    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

}  // namespace app
