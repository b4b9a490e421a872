#include "core/picture/farrington_past.h"

#include <algorithm>

namespace picture {

Stated<FarringtonPast> farringtonPast(const Series& series, std::size_t at, const FarringtonParameters& parameters) {
    // Counted from 1, as the description of the method does.
    const int now = static_cast<int>(at) + 1;
    const int window = parameters.halfWindow;
    const int levels = parameters.seasonLevels;
    const int earliest = now - parameters.frequency * parameters.years;
    if (earliest < 1 || earliest - window < 0) return Unstated(NoStatement::TooLittleHistory);
    const int betweenWindows = parameters.frequency - 2 * window - 1;
    if (levels > 1 && betweenWindows < levels - (2 * window + 1)) return Unstated(NoStatement::TooLittleHistory);

    std::vector<int> level(static_cast<std::size_t>(now) + 1, 0);  // 0: not used
    const auto mark = [&](int from, int to, int value) {
        for (int step = std::max(1, from); step <= std::min(now, to); ++step) level[static_cast<std::size_t>(step)] = value;
    };
    mark(now - window, now, levels);
    for (int year = 1; year <= parameters.years; ++year) {
        const int same = now - year * parameters.frequency;
        mark(same - window, same + window, levels);
        if (levels == 1) continue;
        int from = same + window + 1;
        for (int block = 1; block < levels; ++block) {
            const int length = betweenWindows / (levels - 1) + (block <= betweenWindows % (levels - 1) ? 1 : 0);
            // A year with fewer steps between the windows than levels: R writes an empty block over the two steps around it.
            if (length == 0) mark(from - 1, from, block);
            else mark(from, from + length - 1, block);
            from += length;
        }
    }
    mark(now - parameters.leftOut, now, 0);

    FarringtonPast past;
    for (int step = 1; step <= now; ++step) {
        const auto& count = series[static_cast<std::size_t>(step) - 1];
        if (level[static_cast<std::size_t>(step)] == 0 || !count) continue;
        past.counts.push_back(static_cast<double>(*count));
        past.times.push_back(step);
        past.levels.push_back(level[static_cast<std::size_t>(step)]);
    }
    if (past.counts.empty()) return Unstated(NoStatement::TooLittleHistory);
    return past;
}

}  // namespace picture
