# Writes the figures that StlTest compares with:  Rscript stl.R >stl.csv
#
# The values are a formula: a trend, a season of 12 that grows, noise from a congruence, and three outliers. Their number is
# odd: of an even number of remainders R 4.2.2 often takes others than the two in the middle for the median, and its robust
# figures then are not those of the paper.
n <- 153
i <- 0:(n - 1)
value <- 40 + 0.2 * i + (5 + 0.02 * i) * sin(2 * pi * i / 12) + 3 * cos(4 * pi * i / 12) + ((i * 7919) %% 1009) / 504.5 - 1
outliers <- c(31, 77, 120)
value[outliers] <- value[outliers] + c(25, -30, 18)

decompose <- function(robust) {
  stl(ts(value, frequency = 12), s.window = 7, s.degree = 1, t.degree = 1, l.degree = 1,
    s.jump = 1, t.jump = 1, l.jump = 1, robust = robust, inner = 2, outer = if (robust) 15 else 0)$time.series
}
plain <- decompose(FALSE)
robust <- decompose(TRUE)
cat("#", R.version.string, "on", paste0(R.version$arch, "\n"))
cat("# value, trend, season, trend (robust), season (robust)\n")
cat(sprintf("%.17g,%.17g,%.17g,%.17g,%.17g\n", value, plain[, "trend"], plain[, "seasonal"], robust[, "trend"],
  robust[, "seasonal"]), sep = "")
