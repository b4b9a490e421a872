#include "tests/bench/measures.h"

#include <QHash>
#include <cstdio>

namespace bench {

namespace {

/// What was promised of a list with a million records, in seconds.
struct Promise {
    const char* key;  ///< as list_times calls it
    const char* what;
    double seconds;
};

constexpr Promise kPromises[] = {
    {"typing", "a letter in search, 1 000 000", 0.05},
    {"filter", "a filter, 1 000 000", 0.05},
    {"sort", "slowest order, 1 000 000", 0.5},
    {"end", "jump to the end, 1 000 000", 0.5},
    {"window still", "window still meanwhile", 0.05},
};

}  // namespace

std::optional<QList<Comparison>> listMeasures(const Ground& ground) {
    const auto told = output(QStringLiteral(BENCH_LIST_TIMES), {ground.million});
    if (!told) return std::nullopt;
    QHash<QByteArray, double> seconds;
    for (const QByteArray& line : told->split('\n'))
        if (const auto parts = line.split('\t'); parts.size() == 2) seconds.insert(parts[0], parts[1].toDouble());
    QList<Comparison> rows;
    for (const Promise& promise : kPromises) {
        if (!seconds.contains(promise.key)) return std::nullopt;
        rows << Comparison{QString::fromLatin1(promise.what), seconds.value(promise.key), promise.seconds, 1.0};
    }
    return rows;
}

}  // namespace bench
