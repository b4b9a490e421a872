#!/usr/bin/env bash
# R 4.2.2 (Debian 12: r-base-core 4.2.2.20221110-2): the standard errors of glm() are right to five digits only, unless it is told to go on.
#
# Whether a measure worked is told by four counts – before and after, here and in an area of comparison – as the ratio of two ratios. In R that is the
# interaction of glm(n ~ place * time, family = poisson). The model fits the four counts exactly, so its standard error has a closed form:
# the square root of 1/a + 1/b + 1/c + 1/d. glm() stops as soon as the deviance moves by less than 1e-8; the estimate stands by then, but the weights that
# summary() takes the standard error from are those of the step before. With small counts the standard error is off in the sixth digit and Wald's p in
# the fifth: whoever holds a program against R to 1e-6 sees a difference and looks for it in the wrong place. With epsilon = 1e-14 both agree.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq r-base-core=4.2.2.20221110-2 libblas3 liblapack3 libgomp1 libgfortran5 libquadmath0 libtirpc3 libreadline8
for package in ./*.deb; do dpkg-deb -x "$package" root; done
export R_HOME=$folder/root/usr/lib/R R_DEFAULT_PACKAGES=stats
libraries=$(find "$folder/root" -name '*.so.*' -printf '%h\n' | sort -u | paste -sd:)

LD_LIBRARY_PATH=$R_HOME/lib:$libraries "$R_HOME/bin/exec/R" --vanilla --no-echo <<'R'
cat(R.version.string, "\n")
n <- c(1, 9, 20, 5)
counts <- data.frame(n = n, place = c(1, 1, 0, 0), time = c(0, 1, 0, 1))
interaction <- function(...) summary(glm(n ~ place * time, family = poisson, data = counts, ...))$coef[4, ]
exact <- sqrt(sum(1 / n))
p <- 2 * pnorm(-abs(log(n[2] / n[1]) - log(n[4] / n[3])) / exact)
told <- interaction()
further <- interaction(epsilon = 1e-14)
cat(sprintf("standard error: %.9f by default, %.9f with epsilon = 1e-14, %.9f exact\n", told[2], further[2], exact))
cat(sprintf("p:              %.3e off by default, %.3e with epsilon = 1e-14\n", abs(told[4] / p - 1), abs(further[4] / p - 1)))
stopifnot(abs(told[1] / log(n[2] * n[3] / n[1] / n[4]) - 1) < 1e-9,
          abs(told[2] / exact - 1) > 1e-6, abs(told[4] / p - 1) > 1e-5,
          abs(further[2] / exact - 1) < 1e-12, abs(further[4] / p - 1) < 1e-10)
R
