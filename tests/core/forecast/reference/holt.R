# Reference values of holt_test.cpp by the recursion of R's forecast package (8.20): Rscript holt.R
suppressMessages(library(forecast))
t <- 0:79
y <- 40 + 0.2 * t + 5 * sin(t * t) + ifelse(t >= 50, 15, 0)

show <- function(trend, alpha, beta, phi, states) {
  made <- forecast:::pegelsresid.C(y, 1, states, "A", trend, "N", trend != "N", alpha, beta, 0, phi, 1)
  last <- made$states[length(y) + 1, ]
  ahead <- last[1] + if (trend == "N") rep(0, 8) else cumsum(phi^(1:8)) * last[2]
  cat(trend, ": states", format(last, digits = 12), " 1, 3, 8 ahead", format(ahead[c(1, 3, 8)], digits = 12),
      " squares", format(sum(made$e^2), digits = 12), "\n")
}
show("N", 0.35, 0, 1, 42)
show("A", 0.4, 0.05, 0.93, c(41, 0.5))
best <- ets(y, model = "ANN")
cat("rate by maximum likelihood", best$par[["alpha"]], "\n")
