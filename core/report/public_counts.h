#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace report {

/// What one of many things is like: a number for each of its sides (of a visit its kind, its outcome …). All have the same sides.
using Sides = std::vector<int>;

/// A count that public output wants to show: of how many things @p holds.
struct AskedCount {
    std::function<bool(const Sides&)> holds;
    std::ptrdiff_t of = -1;  ///< the count of which this is a part: what it lacks of that one can be computed, so it is a count too; -1: none
};

/// Which of @p counts public output may show, the first ones first, so that nobody can compute a count from 1 to 4: neither one of @p counts nor what one lacks of
/// that which it is a part of. Unlike a table with totals (core/picture/small_cells), the counts may overlap as they like.
/// A count is shown only when for each small count other things can be given – a thing more or less, one or two of them otherwise on one side – of which all
/// shown counts are the same, each count that is left out is still at least 1, and this small count is another. The sides take only values that occur, so that
/// what is known never to occur does not help. A count of 0 is always shown. The same things and counts always give the same answer.
/// @return one for each of @p counts
[[nodiscard]] std::vector<bool> shownCounts(const std::vector<Sides>& things, const std::vector<AskedCount>& counts);

}  // namespace report
