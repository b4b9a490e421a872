// Counts that overlap as they like are attacked here by whoever wants the small ones back.

#include "core/report/public_counts.h"

#include "core/report/words.h"
#include "tests/support/catch_qt.h"

#include <cmath>
#include <numeric>
#include <random>

namespace public_counts_test {

using report::AskedCount;
using report::Sides;

bool isSmall(int count) { return count > 0 && count < report::kSmallestPublicCount; }

/// Whether @p wanted is a sum of multiples of @p known (Gauss): then whoever knows those can compute it.
bool follows(std::vector<std::vector<double>> known, std::vector<double> wanted) {
    for (std::size_t column = 0, used = 0; column < wanted.size(); ++column) {
        std::size_t best = used;
        for (std::size_t row = used; row < known.size(); ++row)
            if (std::abs(known[row][column]) > std::abs(known[best][column])) best = row;
        if (best >= known.size() || std::abs(known[best][column]) < 1e-9) continue;
        std::swap(known[best], known[used]);
        const std::vector<double>& pivot = known[used];
        const auto without = [&](std::vector<double>& row) {
            const double factor = row[column] / pivot[column];
            for (std::size_t i = 0; i < row.size(); ++i) row[i] -= factor * pivot[i];
        };
        for (std::size_t row = used + 1; row < known.size(); ++row) without(known[row]);
        without(wanted);
        ++used;
    }
    return std::all_of(wanted.cbegin(), wanted.cend(), [](double left) { return std::abs(left) < 1e-6; });
}

/// Three sides of three values each: 27 sorts of things.
constexpr int kValues = 3;
std::vector<Sides> sorts() {
    std::vector<Sides> all;
    for (int a = 0; a < kValues; ++a)
        for (int b = 0; b < kValues; ++b)
            for (int c = 0; c < kValues; ++c) all.push_back({a, b, c});
    return all;
}

/// All things, each value of each side, and of each value of the first side those with one of the last.
std::vector<AskedCount> questions() {
    std::vector<AskedCount> all{{[](const Sides&) { return true; }, -1}};
    for (std::size_t side = 0; side < 3; ++side)
        for (int value = 0; value < kValues; ++value) all.push_back({[side, value](const Sides& sides) { return sides[side] == value; }, 0});
    for (int value = 0; value < kValues; ++value)
        all.push_back({[value](const Sides& sides) { return sides[0] == value && sides[2] == 1; }, 1 + value});
    return all;
}

TEST_CASE("no small count follows from the counts that are shown", "[report][public]") {
    std::mt19937 chance(20261130);
    const std::vector<Sides> every = sorts();
    const std::vector<AskedCount> asked = questions();
    std::size_t shownInAll = 0;
    for (int round = 0; round < 150; ++round) {
        std::poisson_distribution<int> numbers(std::vector<double>{0.1, 0.4, 1, 4}[chance() % 4]);
        std::vector<Sides> things;
        for (const Sides& sort : every)
            for (int i = numbers(chance); i > 0; --i) things.push_back(sort);
        const std::vector<bool> shown = report::shownCounts(things, asked);
        std::vector<std::vector<double>> known;
        std::vector<std::vector<double>> members;
        std::vector<int> values;
        for (std::size_t count = 0; count < asked.size(); ++count) {
            std::vector<double> member;
            for (const Sides& sort : every) member.push_back(asked[count].holds(sort) ? 1 : 0);
            values.push_back(static_cast<int>(std::count_if(things.cbegin(), things.cend(), asked[count].holds)));
            members.push_back(member);
            if (shown[count]) known.push_back(member), ++shownInAll;
        }
        INFO("round " << round << " of " << things.size() << " things");
        for (std::size_t count = 0; count < asked.size(); ++count) {
            if (values[count] == 0) CHECK(shown[count]);
            if (isSmall(values[count])) {
                CHECK_FALSE(shown[count]);
                CHECK_FALSE(follows(known, members[count]));
            }
            if (asked[count].of < 0) continue;
            const auto whole = static_cast<std::size_t>(asked[count].of);
            std::vector<double> rest = members[whole];
            for (std::size_t i = 0; i < rest.size(); ++i) rest[i] -= members[count][i];
            if (isSmall(values[whole] - values[count])) CHECK_FALSE(follows(known, rest));
        }
    }
    // What is large enough stays: nothing is gained by showing nothing.
    CHECK(shownInAll > 600);
}

TEST_CASE("of two parts of a shown sum the large one goes with the small one", "[report][public]") {
    std::vector<Sides> things(24, Sides{0});
    for (int i = 0; i < 22; ++i) things[static_cast<std::size_t>(i)] = {1};
    const std::vector<AskedCount> asked{
        {[](const Sides&) { return true; }, -1}, {[](const Sides& sides) { return sides[0] == 1; }, 0}, {[](const Sides& sides) { return sides[0] == 0; }, 0}};
    CHECK(report::shownCounts(things, asked) == std::vector<bool>{true, false, false});
    things.insert(things.end(), 3, Sides{0});
    CHECK(report::shownCounts(things, asked) == std::vector<bool>{true, true, true});
}

TEST_CASE("small parts that are known by being one each take their sum with them", "[report][public]") {
    // Two parts, each left out and so at least 1, of a sum of 2 would be known; the sum is small itself here, and of the whole its rest is shown no more.
    std::vector<Sides> things(10, Sides{0, 0});
    things.push_back({1, 0});
    things.push_back({1, 1});
    const std::vector<AskedCount> asked{{[](const Sides&) { return true; }, -1},
                                        {[](const Sides& sides) { return sides[0] == 0; }, 0},
                                        {[](const Sides& sides) { return sides[0] == 1; }, 0},
                                        {[](const Sides& sides) { return sides[0] == 1 && sides[1] == 0; }, 2},
                                        {[](const Sides& sides) { return sides[0] == 1 && sides[1] == 1; }, 2}};
    CHECK(report::shownCounts(things, asked) == std::vector<bool>{true, false, false, false, false});
}

TEST_CASE("the attack of this test finds what is left out alone", "[report][public]") {
    CHECK(follows({{1, 1, 1}, {1, 1, 0}}, {0, 0, 1}));
    CHECK_FALSE(follows({{1, 1, 1}, {1, 1, 0}}, {0, 1, 0}));
}

}  // namespace public_counts_test
