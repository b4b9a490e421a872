// Compares the program with the least that the same work could cost, and prints one line a measure.   bench [--only PART] [--json FILE]

#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

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

/// What belongs together and is run together.
struct Part {
    const char* name;
    bool files;  ///< measures the files that are made at the start
    std::vector<std::optional<Comparison> (*)(const bench::Ground&)> measures;
};

const std::vector<Part>& parts() {
    static const std::vector<Part> all{
        {"window", true, {bench::windowMeasure, bench::windowWithText, bench::windowGrowth}},
        {"import", true, {bench::importMeasure}},
        {"report", true, {bench::reportMeasure, bench::reportAgainstOffice, bench::largeReportAgainstOffice, bench::largeReportGrowth}},
        {"status", true, {bench::statusMeasure, bench::statusGrowth, bench::statusMillion}},
        {"picture", false, {bench::pictureTenThousand, bench::pictureHundredThousand, bench::pictureMillion, bench::pictureGrowth, bench::boardRepaint}},
        {"lists", true, {}},
    };
    return all;
}

bool makeFiles(const bench::Ground& ground) {
    const auto makes = [](const QStringList& arguments) { return bench::output(QStringLiteral(BENCH_VAKSAM), QStringList{QStringLiteral("example")} + arguments).has_value(); };
    return makes({ground.example}) && makes({ground.thousand, QStringLiteral("--incidents"), QStringLiteral("1000")}) &&
           makes({ground.million, QStringLiteral("--incidents"), QStringLiteral("1000000")});
}

/// @return the word after @p option, taken out of @p words; empty without it, null when it stands last
std::optional<QString> taken(QStringList& words, const QString& option) {
    const auto at = words.indexOf(option);
    if (at < 0) return QString();
    if (at + 1 >= words.size()) return std::nullopt;
    const QString value = words[at + 1];
    words.remove(at, 2);
    return value;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const auto target = taken(words, QStringLiteral("--json"));
    const auto only = taken(words, QStringLiteral("--only"));
    std::vector<Part> chosen;
    for (const Part& part : parts())
        if (only && (only->isEmpty() || *only == QLatin1String(part.name))) chosen.push_back(part);
    if (!target || chosen.empty() || !words.isEmpty()) {
        std::fputs("usage: bench [--only window|import|report|status|picture|lists] [--json FILE]\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const bench::Ground ground{folder.path(), folder.filePath(QStringLiteral("example.vaksam")), folder.filePath(QStringLiteral("thousand.vaksam")),
                               folder.filePath(QStringLiteral("million.vaksam"))};
    if (std::any_of(chosen.begin(), chosen.end(), [](const Part& part) { return part.files; }) && !makeFiles(ground)) return 1;
    std::printf("%-32s %10s %10s %7s %6s\n", "median of one run", "ours", "theirs", "ratio", "goal");
    QJsonArray rows;
    const auto keep = [&rows](const Comparison& row) {
        print(row);
        rows << toJson(row);
    };
    for (const Part& part : chosen) {
        for (const auto measure : part.measures) {
            const auto row = measure(ground);
            if (!row) return 1;
            keep(*row);
        }
        if (QLatin1String(part.name) != QLatin1String("lists")) continue;
        const auto lists = bench::listMeasures(ground);
        if (!lists) return 1;
        for (const Comparison& row : *lists) keep(row);
    }
    if (target->isEmpty()) return 0;
    QFile file(*target);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows).toJson()) > 0) return 0;
    std::fprintf(stderr, "%s cannot be written\n", qPrintable(*target));
    return 1;
}
