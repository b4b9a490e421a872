#include "tests/bench/timing.h"

#include <QElapsedTimer>
#include <QProcess>
#include <algorithm>
#include <cstdio>

namespace bench {

namespace {

constexpr int kPatienceMilliseconds = 600000;

/// Seconds of one run; nothing when it failed.
std::optional<double> timed(const Side& side) {
    if (!side.prepare()) return std::nullopt;
    QProcess process;
    process.setProcessEnvironment(side.environment);
    QElapsedTimer timer;
    timer.start();
    process.start(side.program, side.arguments);
    bool reached = true;
    if (side.untilFirstLine) {
        while (reached && !process.canReadLine()) reached = process.waitForReadyRead(kPatienceMilliseconds);
    } else {
        reached = process.waitForFinished(kPatienceMilliseconds);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (process.state() != QProcess::NotRunning) process.waitForFinished(kPatienceMilliseconds);
    if (reached && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) return seconds;
    std::fprintf(stderr, "%s %s failed: %s%s\n", qPrintable(side.program), qPrintable(side.arguments.join(u' ')), process.readAllStandardError().constData(),
                 qPrintable(process.errorString()));
    return std::nullopt;
}

double median(QList<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

std::optional<QByteArray> output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (process.waitForFinished(kPatienceMilliseconds) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    std::fprintf(stderr, "%s %s failed: %s\n", qPrintable(program), qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return std::nullopt;
}

std::optional<Comparison> compare(Comparison comparison, const Side& ours, const Side& theirs, int runs) {
    QList<double> oursTook;
    QList<double> theirsTook;
    for (int run = 0; run <= runs; ++run) {
        const auto our = timed(ours);
        const auto their = timed(theirs);
        if (!our || !their) return std::nullopt;
        if (run == 0) continue;  // the first fills the caches of the disk
        oursTook << *our;
        theirsTook << *their;
    }
    comparison.ours = median(oursTook);
    comparison.theirs = median(theirsTook);
    return comparison;
}

}  // namespace bench
