#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace bench {

/// One of two programs that do the same work.
struct Side {
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;
    std::function<bool()> prepare = [] { return true; };  ///< before each run, not timed; false = it failed
    bool untilFirstLine = false;                          ///< the clock stops at the first line on standard output, not at the end
};

/// Two sides compared; times in seconds, medians.
struct Comparison {
    QString what;
    double ours = 0;
    double theirs = 0;
    std::optional<double> goal;  ///< the ratio that may not be passed

    [[nodiscard]] double ratio() const { return theirs > 0 ? ours / theirs : 0; }
    [[nodiscard]] QString verdict() const { return !goal ? QString() : ratio() <= *goal ? QStringLiteral("met") : QStringLiteral("not met"); }
};

/// Runs a program to its end. @return what it wrote on standard output; nothing when it failed (told on standard error)
[[nodiscard]] std::optional<QByteArray> output(const QString& program, const QStringList& arguments);

/// Runs both sides in turn, once to warm up and @p runs times for the clock, so that what else goes on strikes both alike.
/// @return the medians in the fields of @p comparison; nothing when a run failed (told on standard error)
[[nodiscard]] std::optional<Comparison> compare(Comparison comparison, const Side& ours, const Side& theirs, int runs);

}  // namespace bench
