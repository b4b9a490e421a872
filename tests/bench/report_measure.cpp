#include "tests/bench/measures.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bench {

std::optional<Comparison> reportMeasure(const Ground& ground) {
    const QStringList report{QStringLiteral("report"), QStringLiteral("steering"), ground.example, QStringLiteral("--output"),
                             ground.path(QStringLiteral("ours.pdf"))};
    const auto told = output(QStringLiteral(BENCH_VAKSAM), report + QStringList{QStringLiteral("--json")});
    if (!told) return std::nullopt;
    const int pages = QJsonDocument::fromJson(*told).object().value(QLatin1String("pages")).toInt();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const Side ours{QStringLiteral(BENCH_VAKSAM), report, environment};
    const Side theirs{QStringLiteral(BENCH_BARE_PDF), {QString::number(pages), ground.path(QStringLiteral("theirs.pdf"))}, environment};
    return compare({QStringLiteral("steering report, %1 pages").arg(pages), 0, 0, std::nullopt}, ours, theirs, 11);
}

}  // namespace bench
