#pragma once

#include "core/picture/no_statement.h"

namespace picture {

struct CusumParameters {
    double k = 1.04;  ///< what each step may exceed the mean by without adding up, in standard deviations
    double h = 2.26;  ///< the sum from which there is an alarm
};

struct CusumStep {
    double sum = 0;    ///< 0 or more
    double upper = 0;  ///< the count from which this step alarms
    bool alarm = false;
};

/// Adds up what the steps lie above the mean of those before @p from, on Anscombe's scale 3/2·(x^(2/3) − m^(2/3))/m^(1/6): finds small rises that last.
/// @param from  the first step that is judged, from 0, 1 or more
/// @return one for each step from @p from on; TooLittleHistory when none lies before, Missing (a step without figure), TooFewCases (mean 0)
/// @source E. S. Page, Biometrika 41 (1954); G. Rossi et al., Statist. Med. 18 (1999);
///         R: surveillance 1.20.3 `cusum(control = list(range = …, k, h, trans = "anscombe"))`, which it equals
[[nodiscard]] Stated<std::vector<CusumStep>> cusum(const Series& series, std::size_t from, const CusumParameters& parameters);

}  // namespace picture
