#include "tests/bench/measures.h"

namespace bench {

std::optional<Comparison> windowMeasure(const Ground& ground) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(BENCH_PLUGINS));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("first_paint"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), ground.path(QStringLiteral("config")));
    Side ours{QStringLiteral(BENCH_VAKSAM), {ground.example}, environment};
    Side theirs{QStringLiteral(BENCH_BARE_WINDOW), {ground.example}, environment};
    ours.untilFirstLine = theirs.untilFirstLine = true;
    return compare({QStringLiteral("start to painted window"), 0, 0, 2.0}, ours, theirs, 11);
}

}  // namespace bench
