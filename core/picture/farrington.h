#pragma once

#include "core/picture/no_statement.h"

namespace picture {

/// How the threshold follows from the expected count.
enum class Threshold {
    Delta,     ///< normal on the scale of count^(2/3): the 1996 one
    NbPlugin,  ///< quantile of the negative binomial at the expected count
    Muan,      ///< the same at the upper limit of the expected count
};

/// Parameters of the improved algorithm; the defaults are those of the 2013 paper for weeks. The names in R's
/// `farringtonFlexible` stand in brackets.
struct FarringtonParameters {
    int frequency = 52;         ///< steps a year [freq]
    int years = 5;              ///< that are looked back, 1 or more [b]
    int halfWindow = 3;         ///< steps on both sides of the same time in earlier years [w]
    int seasonLevels = 10;      ///< the window is one level, the rest of the year makes the others; 1: the windows alone are used [noPeriods]
    int leftOut = 26;           ///< newest steps before the one that is looked at [pastWeeksNotIncluded]
    double alpha = 0.005;       ///< one-sided chance of a false alarm [alpha]
    bool trend = true;          ///< [trend]
    double trendLevel = 1;      ///< the trend stays when its p is below [pThresholdTrend]
    double unusualFrom = 2.58;  ///< Anscombe residuals above it are given less weight [weightsThreshold]
    bool reweight = true;       ///< [reweight]
    int fewestCases = 5;        ///< no statement with fewer … [limit54]
    int casesWithin = 4;        ///< … in so many newest steps, its own included
    Threshold threshold = Threshold::NbPlugin;
};

/// What a step was expected to hold.
struct Expectation {
    double expected = 0;
    double upper = 0;  ///< more than this is a signal; a count equal to it is none
    bool alarm = false;
    double score = 0;    ///< R's `score`: above 1 is an alarm
    double p = 1;        ///< chance of as many or more, R's `pvalue`
    bool trend = false;  ///< whether the expectation follows a trend
};

/// Farrington improved: a quasi-Poisson model of the years before, with trend and seasonal levels, in which past outbreaks weigh less.
/// @param series  one area and category (or their sum) at equal steps; steps without figure are left out of the past
/// @param at      the step that is looked at, from 0; what comes after it is not looked at
/// @return Missing (no figure at @p at), TooLittleHistory (the earliest window lies before the series), TooFewCases, NoConvergence
/// @source C. P. Farrington et al., J. R. Statist. Soc. A 159 (1996); A. Noufaily et al., Statist. Med. 32 (2013);
///         R: surveillance 1.20.3 `farringtonFlexible`, which it equals
[[nodiscard]] Stated<Expectation> farringtonFlexible(const Series& series, std::size_t at, const FarringtonParameters& parameters);

/// The algorithm of 1996 alone: windows without seasonal levels, @p alpha two-sided, weights from residual 1 on, threshold on the scale of
/// count^(2/3). Other parameters as above; `seasonLevels`, `leftOut`, `unusualFrom`, `trendLevel` and `threshold` are not read.
/// @source R: surveillance 1.20.3 `farrington(powertrans = "2/3")`, which it equals but for the limits: R warns, or gives 0
[[nodiscard]] Stated<Expectation> farrington1996(const Series& series, std::size_t at, const FarringtonParameters& parameters);

}  // namespace picture
