# Peers on the tasks of `penumbra-bench m4 --every K` and `penumbra-bench infra --every K`, scored by the same formulas:
#   Rscript tests/bench/peers.R DATA-FOLDER m4|infra K [METHOD,...]
# METHOD: snaive, stlf, thetaf, ets, auto.arima, tbats (R package `forecast`); default: snaive,stlf,thetaf,ets.
# Prints a line a method: tasks, MASE, SQL, MSIS, coverage of the 80 and 95 % band, processor milliseconds a series.
# MASE, MSIS and SQL divide by the in-sample error of the seasonal naive with the short cycle.
suppressPackageStartupMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
folder <- file.path(arguments[1], "forecast")
set <- arguments[2]
every <- as.integer(arguments[3])
methods <- if (length(arguments) > 3) strsplit(arguments[4], ",")[[1]] else c("snaive", "stlf", "thetaf", "ets")

rows <- read.csv(file.path(folder, if (set == "m4") "m4_hourly_train.csv.gz" else "infra_series.csv.gz"))
names(rows)[1:3] <- c("id", "time", "value")
ids <- unique(rows$id)
values <- split(rows$value, factor(rows$id, levels = ids))
times <- split(rows$time, factor(rows$id, levels = ids))

tasks <- list()
if (set == "m4") {
  for (id in ids) {
    n <- length(values[[id]])
    tasks[[length(tasks) + 1]] <- list(history = values[[id]][1:(n - 48)], truth = values[[id]][(n - 47):n], cycles = c(24, 168))
  }
} else {
  manifest <- read.csv(file.path(folder, "infra_manifest.csv"))
  for (id in ids) {
    row <- manifest[manifest$series_id == id, ]
    step <- row$step_s
    at <- round((times[[id]] - times[[id]][1]) / step) + 1
    whole <- rep(NA_real_, max(at))
    whole[at] <- values[[id]]
    cycles <- Filter(function(c) !is.na(c) && c > 1, c(row$season1, row$season2))
    for (origin in 1:3) {
      end <- length(whole) - origin * row$horizon
      if (end > 0)
        tasks[[length(tasks) + 1]] <- list(history = whole[1:end], truth = whole[(end + 1):min(end + row$horizon, length(whole))], cycles = cycles)
    }
  }
}
tasks <- tasks[seq(1, length(tasks), by = every)]

pinball <- function(y, q, p) ifelse(y >= q, p * (y - q), (1 - p) * (q - y))
forecasts <- function(method, task) {
  cycle <- if (length(task$cycles) > 0) task$cycles[1] else 1
  horizon <- length(task$truth)
  history <- ts(as.numeric(na.interp(ts(task$history, frequency = cycle))), frequency = cycle)
  levels <- c(80, 95)
  switch(method,
    snaive = snaive(history, h = horizon, level = levels),
    stlf = stlf(history, h = horizon, level = levels),
    thetaf = thetaf(history, h = horizon, level = levels),
    ets = forecast(ets(history), h = horizon, level = levels),
    auto.arima = forecast(auto.arima(history), h = horizon, level = levels),
    tbats = forecast(tbats(msts(as.numeric(history), task$cycles), use.parallel = FALSE), h = horizon, level = levels))
}

for (method in methods) {
  sums <- c(mase = 0, sql = 0, msis = 0)
  count <- 0; failed <- 0; inside <- c(0, 0); steps <- 0
  begin <- sum(proc.time()[1:2])
  for (task in tasks) {
    answer <- tryCatch(suppressWarnings(forecasts(method, task)), error = function(e) NULL)
    if (is.null(answer)) { failed <- failed + 1; next }
    cycle <- if (length(task$cycles) > 0) task$cycles[1] else 1
    n <- length(task$history)
    scale <- mean(abs(task$history[(cycle + 1):n] - task$history[1:(n - cycle)]), na.rm = TRUE)
    if (!is.finite(scale) || scale <= 0) next
    y <- task$truth; known <- !is.na(y); y <- y[known]
    middle <- as.numeric(answer$mean)[known]
    low <- matrix(answer$lower, ncol = 2)[known, , drop = FALSE]
    high <- matrix(answer$upper, ncol = 2)[known, , drop = FALSE]
    inside <- inside + c(sum(low[, 1] <= y & y <= high[, 1]), sum(low[, 2] <= y & y <= high[, 2]))
    steps <- steps + length(y)
    sql <- 2 * (pinball(y, low[, 2], 0.025) + pinball(y, low[, 1], 0.1) + pinball(y, middle, 0.5) + pinball(y, high[, 1], 0.9) + pinball(y, high[, 2], 0.975)) / 5
    width <- high[, 2] - low[, 2] + 40 * pmax(low[, 2] - y, 0) + 40 * pmax(y - high[, 2], 0)
    sums <- sums + c(mean(abs(y - middle)), mean(sql), mean(width)) / scale
    count <- count + 1
  }
  spent <- sum(proc.time()[1:2]) - begin
  cat(sprintf('{"peer":"R forecast %s","method":"%s","tasks":%d,"failed":%d,"MASE":%.4f,"SQL":%.4f,"MSIS":%.3f,"coverage":[%.1f,%.1f],"ms_a_series":%.1f}\n',
              packageVersion("forecast"), method, count, failed, sums["mase"] / count, sums["sql"] / count, sums["msis"] / count,
              100 * inside[1] / steps, 100 * inside[2] / steps, 1000 * spent / length(tasks)))
}
