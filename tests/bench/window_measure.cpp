#include "tests/bench/measures.h"

namespace bench {

namespace {

constexpr int kRuns = 11;

Side window(const Ground& ground, const char* program, const QStringList& arguments) {
    Side side{QString::fromUtf8(program), arguments, QProcessEnvironment::systemEnvironment()};
    side.environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(BENCH_PLUGINS));
    side.environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("first_paint"));
    side.environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    side.environment.insert(QStringLiteral("XDG_CONFIG_HOME"), ground.path(QStringLiteral("config")));
    side.untilFirstLine = true;
    return side;
}

}  // namespace

std::optional<Comparison> windowMeasure(const Ground& ground) {
    return compare({QStringLiteral("start to painted window"), 0, 0, 2.0}, window(ground, BENCH_VAKSAM, {ground.example}),
                   window(ground, BENCH_BARE_WINDOW, {ground.example}), kRuns);
}

std::optional<Comparison> windowWithText(const Ground& ground) {
    return compare({QStringLiteral("start, against a line of text"), 0, 0, 1.6}, window(ground, BENCH_VAKSAM, {ground.example}),
                   window(ground, BENCH_BARE_WINDOW, {ground.example, QStringLiteral("text")}), kRuns);
}

std::optional<Comparison> windowGrowth(const Ground& ground) {
    const auto of = [&ground](const QString& file) {
        Side side = window(ground, BENCH_VAKSAM, {file});
        side.environment.insert(QStringLiteral("BENCH_ANSWERING"), QStringLiteral("1"));
        return side;
    };
    return compare({QStringLiteral("start, 1 000 000 against 1 000"), 0, 0, 1.2}, of(ground.million), of(ground.thousand), kRuns);
}

}  // namespace bench
