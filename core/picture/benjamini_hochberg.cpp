#include "core/picture/benjamini_hochberg.h"

#include <algorithm>
#include <cstddef>

namespace picture {

std::vector<std::optional<double>> benjaminiHochberg(const std::vector<std::optional<double>>& p) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (p[i]) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return *p[a] < *p[b]; });
    std::vector<std::optional<double>> adjusted(p.size());
    // From the largest down: none may exceed the one above it.
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t at = order[rank - 1];
        least = std::min(least, *p[at] * static_cast<double>(order.size()) / static_cast<double>(rank));
        adjusted[at] = least;
    }
    return adjusted;
}

}  // namespace picture
