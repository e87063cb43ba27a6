# The numbers in numbers.json, by an independent implementation: R with its package survival (Debian's r-base-core and
# r-cran-survival; written with R 4.2.2 and survival 3.5-3). Run once, here:  Rscript reference.R > numbers.json
suppressPackageStartupMessages(library(survival))
set.seed(20261122)
options(digits = 15)

num <- function(x) ifelse(is.na(x), "null", sprintf("%.15g", x))
arr <- function(x) paste0("[", paste(num(x), collapse = ","), "]")
rows <- function(name, list) cat(sprintf('"%s":[\n%s\n]', name, paste(unlist(list), collapse = ",\n")))

cat('{\n"r":"', R.version.string, '","survival":"', as.character(packageVersion("survival")), '",\n', sep = "")

# 1. Exact intervals: [x, n, low, high]. 200 cases: 0/n, n/n and n = 1 among them.
n <- c(1, 1, 2, 3, 5, 10, 10, 20, 20, 50, 100, 100, 1000, 1000, 1e5, 1e6, 1e6)
x <- c(0, 1, 0, 3, 0, 0, 10, 0, 20, 50, 0, 100, 0, 1000, 3123, 0, 54321)
more <- 200 - length(n)
m <- c(sample(1:40, more / 2, replace = TRUE), sample(1:3000, more - floor(more / 2), replace = TRUE))
y <- rbinom(length(m), m, runif(length(m))^2)
n <- c(n, m); x <- c(x, y)
rows("interval", Map(function(x, n) arr(c(x, n, binom.test(x, n)$conf.int)), x, n)); cat(",\n")

# 2. Posterior of one share, uniform prior: [x, n, p0, P(below p0), 2.5 %, 50 %, 97.5 %, exact p];
# the exact p of P(X <= x) is what the prior Beta(1, 0) gives as the probability of not lying below.
p0 <- sample(c(.03, .08, .25, .3, .5, .6, .7), length(n), replace = TRUE)
rows("posterior", Map(function(x, n, p) {
  a <- 1 + x; b <- 1 + n - x
  arr(c(x, n, p, pbeta(p, a, b), qbeta(c(.025, .5, .975), a, b), binom.test(x, n, p, alternative = "less")$p.value))
}, x, n, p0)); cat(",\n")

# 3. Beta at odd parameters: [a, b, x, P(below x), P(above x)].
a <- exp(runif(200, -1, 9)); b <- exp(runif(200, -1, 9)); q <- qbeta(runif(200), a, b)
rows("beta", Map(function(a, b, q) arr(c(a, b, q, pbeta(q, a, b), pbeta(q, a, b, lower.tail = FALSE))), a, b, q)); cat(",\n")

# 4. Two steps: the product of Beta(3/2 + passed, 1/2 + ended) and Beta(1 + passed, 1/2 + ended).
# [passed1, ended1, passed2, ended2, t, P(product < t)], by integrating over the first one's own scale.
p1 <- c(0, 5, 10, 3, 0, 40, 2000); e1 <- c(0, 0, 0, 30, 12, 60, 5000); p2 <- c(0, 0, 10, 1, 0, 8, 900); e2 <- c(0, 0, 0, 1, 0, 11, 700)
k <- 200 - length(p1)
p1 <- c(p1, rpois(k, 15)); e1 <- c(e1, rpois(k, 15))
went <- rbinom(k, tail(p1, k), .7); p2 <- c(p2, rbinom(k, went, .5)); e2 <- c(e2, went - tail(p2, k))
t <- sample(c(.1, .3, .4, .5), length(p1), replace = TRUE); t[7] <- 0.16
rows("product", Map(function(p1, e1, p2, e2, t) {
  f <- function(u) pbeta(pmin(1, t / qbeta(u, 1.5 + p1, .5 + e1)), 1 + p2, .5 + e2)
  cut <- pbeta(t, 1.5 + p1, .5 + e1)
  grid <- cut + (1 - cut) * c(0, 1e-6, 1e-4, .01, .05, .1, .25, .5, .75, .9, .95, .99, 1 - 1e-4, 1 - 1e-6, 1)
  total <- cut
  for (i in seq_len(length(grid) - 1)) if (grid[i + 1] > grid[i])
    total <- total + integrate(f, grid[i], grid[i + 1], rel.tol = 1e-11, abs.tol = 1e-13, subdivisions = 2000, stop.on.error = FALSE)$value
  arr(c(p1, e1, p2, e2, t, total))
}, p1, e1, p2, e2, t)); cat(",\n")

# 5. One share less than another: [passed1, ended1, passed2, ended2, P(first < second)], uniform priors.
p1 <- c(0, 0, 20, 5000, rpois(196, 6)); e1 <- c(10, 1, 0, 9000, rpois(196, 20))
p2 <- c(0, 9, 20, 5100, rpois(196, 9)); e2 <- c(10, 0, 0, 8900, rpois(196, 20))
rows("less", Map(function(p1, e1, p2, e2) {
  f <- function(u) pbeta(qbeta(u, 1 + p1, 1 + e1), 1 + p2, 1 + e2, lower.tail = FALSE)
  grid <- c(0, 1e-6, 1e-4, .01, .1, .25, .5, .75, .9, .99, 1 - 1e-4, 1 - 1e-6, 1); total <- 0
  for (i in seq_len(length(grid) - 1))
    total <- total + integrate(f, grid[i], grid[i + 1], rel.tol = 1e-11, abs.tol = 1e-13, subdivisions = 2000, stop.on.error = FALSE)$value
  arr(c(p1, e1, p2, e2, total))
}, p1, e1, p2, e2)); cat(",\n")

# 6. Fisher's exact test: [x1, n1, x2, n2, p two-sided, p that the first is less].
n1 <- c(1, 1, 10, 10, 500, rpois(195, 30) + 1); n2 <- c(1, 50, 10, 40, 9000, rpois(195, 120) + 1)
x1 <- c(0, 1, 10, 0, 60, rbinom(195, tail(n1, 195), runif(195))); x2 <- c(1, 3, 0, 0, 700, rbinom(195, tail(n2, 195), runif(195)))
rows("fisher", Map(function(x1, n1, x2, n2) {
  table <- matrix(c(x1, n1 - x1, x2, n2 - x2), 2)
  arr(c(x1, n1, x2, n2, fisher.test(table)$p.value, fisher.test(t(table), alternative = "less")$p.value))
}, x1, n1, x2, n2)); cat(",\n")

# 7. Holm: [[p…], [corrected…]].
rows("holm", lapply(1:50, function(i) {
  p <- round(runif(sample(1:8, 1))^3, 4)
  sprintf("[%s,%s]", arr(p), arr(p.adjust(p, "holm")))
})); cat(",\n")

# 8. Median stay: [[days…], [ended…], [median, low, high]]. 200 cases: n = 1, all waiting, all ended, ties, an exact half.
stay <- function(days, ended) {
  fit <- survfit(Surv(days, ended) ~ 1, conf.type = "log-log")
  sprintf("[%s,%s,%s]", arr(days), arr(ended), arr(as.numeric(summary(fit)$table[c("median", "0.95LCL", "0.95UCL")])))
}
cases <- list(
  stay(5, 1), stay(5, 0), stay(c(3, 3), c(1, 1)), stay(c(1, 2), c(1, 1)), stay(c(4, 9, 30), c(0, 0, 0)),
  stay(1:4, c(1, 1, 1, 1)), stay(1:10, rep(1, 10)), stay(c(0, 0, 0, 7), c(1, 1, 0, 1)), stay(c(5, 5, 5, 5), c(1, 1, 0, 0)),
  stay(rep(21, 12), rep(1, 12)), stay(c(2, 4, 6, 8), c(1, 1, 0, 0)), stay(c(2, 4, 6, 8), c(1, 1, 0, 1)))
cases <- c(cases, lapply(seq_len(200 - length(cases)), function(i) {
  n <- sample(c(1:8, 10, 15, 25, 60, 200), 1)
  days <- pmin(90, rgeom(n, 1 / sample(3:30, 1)))
  stay(days, rbinom(n, 1, runif(1)))
}))
rows("stay", cases)
cat("\n}\n")
