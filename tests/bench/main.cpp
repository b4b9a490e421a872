// Compares the program with the least that the same work could cost, and prints one line a measure.   bench [--json FILE]

#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <cstdio>

namespace {

using bench::Comparison;

void print(const Comparison& row) {
    const QString goal = row.goal ? QString::number(*row.goal, 'g', 3) : QStringLiteral("-");
    std::printf("%-32s %8.3f s %8.3f s %7.2f %6s  %s\n", qPrintable(row.what), row.ours, row.theirs, row.ratio(), qPrintable(goal), qPrintable(row.verdict()));
    std::fflush(stdout);
}

QJsonObject toJson(const Comparison& row) {
    return {{QStringLiteral("what"), row.what},
            {QStringLiteral("ours_s"), row.ours},
            {QStringLiteral("theirs_s"), row.theirs},
            {QStringLiteral("ratio"), row.ratio()},
            {QStringLiteral("goal"), row.goal ? QJsonValue(*row.goal) : QJsonValue()},
            {QStringLiteral("met"), row.goal ? QJsonValue(row.ratio() <= *row.goal) : QJsonValue()}};
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (!words.isEmpty() && (words.size() != 2 || words[0] != QStringLiteral("--json"))) {
        std::fputs("usage: bench [--json FILE]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const bench::Ground ground{folder.path(), folder.filePath(QStringLiteral("example.vaksam")), folder.filePath(QStringLiteral("thousand.vaksam")),
                               folder.filePath(QStringLiteral("million.vaksam"))};
    const auto makes = [](const QStringList& arguments) { return bench::output(QStringLiteral(BENCH_VAKSAM), QStringList{QStringLiteral("example")} + arguments).has_value(); };
    if (!makes({ground.example}) || !makes({ground.thousand, QStringLiteral("--incidents"), QStringLiteral("1000")}) ||
        !makes({ground.million, QStringLiteral("--incidents"), QStringLiteral("1000000")}))
        return 1;
    std::printf("%-32s %10s %10s %7s %6s\n", "median of one run", "ours", "theirs", "ratio", "goal");
    QJsonArray rows;
    for (const auto measure : {bench::windowMeasure, bench::windowWithText, bench::windowGrowth, bench::importMeasure, bench::reportMeasure, bench::reportAgainstOffice, bench::largeReportAgainstOffice, bench::largeReportGrowth, bench::statusMeasure,
                               bench::statusGrowth, bench::statusMillion, bench::pictureTenThousand, bench::pictureHundredThousand, bench::pictureMillion,
                               bench::pictureGrowth, bench::boardRepaint}) {
        const auto row = measure(ground);
        if (!row) return 1;
        print(*row);
        rows << toJson(*row);
    }
    const auto lists = bench::listMeasures(ground);
    if (!lists) return 1;
    for (const Comparison& row : *lists) {
        print(row);
        rows << toJson(row);
    }
    if (words.isEmpty()) return 0;
    QFile file(words[1]);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0) return 0;
    std::fprintf(stderr, "%s cannot be written\n", qPrintable(words[1]));
    return 1;
}
