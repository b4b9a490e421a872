#include "tests/bench/measures.h"

#include <QStandardPaths>

namespace bench {

namespace {

constexpr double kFiveTimesFaster = 0.2;

QProcessEnvironment offscreen() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return environment;
}

/// LibreOffice without a window, that makes a PDF of a text document; it keeps its settings in a folder of our own.
std::optional<Side> officeOf(const Ground& ground, const QString& odt) {
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) return std::nullopt;
    return Side{office,
                {QStringLiteral("-env:UserInstallation=file://") + ground.path(QStringLiteral("office")), QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                 QStringLiteral("pdf"), QStringLiteral("--outdir"), ground.path(QStringLiteral("office-out")), odt},
                QProcessEnvironment::systemEnvironment()};
}

Side largeReport(const Ground& ground, int cells) {
    return {QStringLiteral(BENCH_LARGE_REPORT), {QString::number(cells), ground.path(QStringLiteral("large.pdf"))}, offscreen()};
}

}  // namespace

std::optional<Comparison> reportAgainstOffice(const Ground& ground) {
    const QString odt = ground.path(QStringLiteral("steering.odt"));
    const QStringList report{QStringLiteral("report"), QStringLiteral("steering"), ground.example, QStringLiteral("--output")};
    const auto office = officeOf(ground, odt);
    if (!office) return Comparison{QStringLiteral("report, no LibreOffice here"), 0, 0, std::nullopt};
    if (!output(QStringLiteral(BENCH_VAKSAM), report + QStringList{odt})) return std::nullopt;
    return compare({QStringLiteral("steering, against LibreOffice"), 0, 0, kFiveTimesFaster},
                   {QStringLiteral(BENCH_VAKSAM), report + QStringList{ground.path(QStringLiteral("steering.pdf"))}, offscreen()}, *office, 5);
}

std::optional<Comparison> largeReportAgainstOffice(const Ground& ground) {
    const QString odt = ground.path(QStringLiteral("large.odt"));
    const auto office = officeOf(ground, odt);
    if (!office) return Comparison{QStringLiteral("8 000 cells, no LibreOffice here"), 0, 0, std::nullopt};
    if (!output(QStringLiteral(BENCH_LARGE_REPORT), {QStringLiteral("8000"), odt})) return std::nullopt;
    return compare({QStringLiteral("8 000 cells, against LibreOffice"), 0, 0, kFiveTimesFaster}, largeReport(ground, 8'000), *office, 3);
}

std::optional<Comparison> largeReportGrowth(const Ground& ground) {
    return compare({QStringLiteral("report, 80 000 against 8 000 cells"), 0, 0, 10.0}, largeReport(ground, 80'000), largeReport(ground, 8'000), 5);
}

}  // namespace bench
