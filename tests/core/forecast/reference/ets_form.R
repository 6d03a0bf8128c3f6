# Reference values of ets_form_test.cpp by R's forecast package (8.20), recursion and likelihood for given parameters
# and states: Rscript ets_form.R
suppressMessages(library(forecast))
t <- 0:59
y <- 50 + 0.3 * t + 8 * sin(2 * pi * t / 6) + 2 * sin(t * t)
additive <- c(0, 6, 7, 1, -6, -8) # phases from that of the first value on
ratios <- c(1, 1.12, 1.14, 1.02, 0.88, 0.84)

for (error in c("A", "M")) for (season in c("N", "A", "M")) for (trend in c("N", "A", "Ad")) {
  if (error == "A" && season == "M") next
  damped <- trend == "Ad"
  kind <- substr(trend, 1, 1)
  states <- c(50, if (kind != "N") 0.4, if (season == "A") rev(additive), if (season == "M") rev(ratios))
  phi <- if (damped) 0.94 else 1
  m <- if (season == "N") 1 else 6
  beta <- if (kind == "N") 0 else 0.06
  gamma <- if (season == "N") 0 else 0.2
  made <- forecast:::pegelsresid.C(y, m, states, error, kind, season, damped, 0.3, beta, gamma, phi, 1)
  last <- made$states[length(y) + 1, ]
  # Point forecasts by table 2.1 from R's last states: C routine etsforecast of 8.20 counts phi twice from h = 2 on.
  ahead <- last[1] + if (kind == "N") rep(0, 9) else cumsum(phi^(1:9)) * last[2]
  indices <- rep_len(rev(tail(last, m)), 9)
  if (season == "A") ahead <- ahead + indices
  if (season == "M") ahead <- ahead * indices
  k <- 1 + length(states) - (season != "N") + 1 + (kind != "N") + damped + (season != "N")
  aicc <- made$lik + 2 * k + 2 * k * (k + 1) / (length(y) - k - 1)
  cat(sprintf("{%d, %d, %d, %.8f, %.8f, %.9f, %.9f, %.9f, %.9f},\n", error == "M", c(N = 0, A = 1, Ad = 2)[[trend]],
              c(N = 0, A = 1, M = 2)[[season]], -made$lik / 2, aicc, last[1], ahead[1], ahead[4], ahead[9]))
}
fitted <- ets(y <- ts(y, frequency = 6))
cat(fitted$method, fitted$aicc, "log L", fitted$loglik, "\n")
fitted <- ets(y, model = "AAA", damped = TRUE)
cat(fitted$method, fitted$aicc, "log L", fitted$loglik, " parameters", length(fitted$par) + 1, "\n")
