#include "tests/bench/measures.h"

#include <QFile>

namespace bench {

namespace {

/// The years of the example are four: its events are spread over ten.
constexpr auto kTenYears =
    "UPDATE incident SET occurred=(2017 + row % 10) || substr(occurred, 5), occurred_to=NULL WHERE substr(occurred, 6, 5)<>'02-29'; PRAGMA optimize;";

/// What the picture counts, and nothing of what it makes of it: cells by month, the week of the year, severity and children.
constexpr auto kSameCounts =
    "SELECT category, area, substr(occurred, 1, 7), count(*) FROM incident WHERE occurred>='2019' GROUP BY 1, 2, 3; "
    "SELECT strftime('%w', occurred), substr(occurred, 12, 2), severity, children, count(*) FROM incident WHERE occurred>='2025' AND occurred<'2026' "
    "GROUP BY 1, 2, 3, 4";

/// The example with so many events over ten years; made once.
std::optional<QString> tenYears(const Ground& ground, int events) {
    const QString path = ground.path(QStringLiteral("ten-%1.vaksam").arg(events));
    if (QFile::exists(path)) return path;
    if (!output(QStringLiteral(BENCH_VAKSAM), {QStringLiteral("example"), path, QStringLiteral("--incidents"), QString::number(events)})) return std::nullopt;
    if (!output(QStringLiteral("sqlite3"), {path, QLatin1String(kTenYears)})) return std::nullopt;
    return path;
}

Side pictureOf(const QString& path) {
    return {QStringLiteral("sh"),
            {QStringLiteral("-c"), QStringLiteral("\"$0\" picture \"$1\" --year 2025 --compare 2024 --today 2026-11-24 --json >/dev/null"), QStringLiteral(BENCH_VAKSAM), path},
            QProcessEnvironment::systemEnvironment()};
}

Side countsOf(const QString& path) {
    return {QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sqlite3 \"$0\" \"$1\" >/dev/null"), path, QLatin1String(kSameCounts)},
            QProcessEnvironment::systemEnvironment()};
}

std::optional<Comparison> pictureMeasure(const Ground& ground, int events, std::optional<double> goal) {
    const auto path = tenYears(ground, events);
    if (!path) return std::nullopt;
    return compare({QStringLiteral("picture of %1 events").arg(events), 0, 0, goal}, pictureOf(*path), countsOf(*path), events > 100'000 ? 5 : 11);
}

}  // namespace

std::optional<Comparison> pictureTenThousand(const Ground& ground) { return pictureMeasure(ground, 10'000, std::nullopt); }
std::optional<Comparison> pictureHundredThousand(const Ground& ground) { return pictureMeasure(ground, 100'000, std::nullopt); }
std::optional<Comparison> pictureMillion(const Ground& ground) { return pictureMeasure(ground, 1'000'000, 1.3); }

std::optional<Comparison> pictureGrowth(const Ground& ground) {
    const auto many = tenYears(ground, 1'000'000);
    const auto few = tenYears(ground, 100'000);
    if (!many || !few) return std::nullopt;
    return compare({QStringLiteral("picture, 1 000 000 against 100 000"), 0, 0, 10.0}, pictureOf(*many), pictureOf(*few), 5);
}

std::optional<Comparison> boardRepaint(const Ground& ground) {
    const auto path = tenYears(ground, 100'000);
    if (!path) return std::nullopt;
    const auto told = output(QStringLiteral(BENCH_BOARD), {*path});
    if (!told) return std::nullopt;
    constexpr double kGoal = 0.05;  // seconds
    return Comparison{QStringLiteral("board repaints, p95 of 200"), told->trimmed().toDouble(), kGoal, 1.0};
}

}  // namespace bench
