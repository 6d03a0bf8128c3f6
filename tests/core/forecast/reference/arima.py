"""Reference values of arima_test.cpp and of the likelihood in harmonic_regression_test.cpp.

Run: pip install numpy scipy statsmodels; python arima.py
Log-likelihoods and forecasts at given coefficients by statsmodels' SARIMAX; with regressors and missing values by the
covariance matrix of all values at once (generalised least squares), which is compared with SARIMAX as well.
"""
import numpy as np
from scipy.linalg import toeplitz
from statsmodels.tsa.arima_process import arma_acovf
from statsmodels.tsa.statespace.sarimax import SARIMAX


def made(n):
    t = np.arange(n)
    return 50 + 0.05 * t + 10 * np.sin(2 * np.pi * t / 12) + 3 * np.sin(0.37 * t * t) + 2 * np.cos(0.11 * t)


def lost(y):
    y = y.copy()
    y[[40, 41, 42, 77, 95]] = np.nan
    return y


def sarimax(name, y, order, seasonal, params, simple):
    model = SARIMAX(y, order=order, seasonal_order=seasonal, concentrate_scale=True, simple_differencing=simple)
    found = model.smooth(np.array(params))
    forecast = SARIMAX(y, order=order, seasonal_order=seasonal, concentrate_scale=True).smooth(
        np.array(params)).forecast(13)
    print(name, "llf %.8f variance %.8f" % (found.llf, found.scale), "forecasts 1, 6, 13:",
          ["%.7f" % forecast[h] for h in (0, 5, 12)])


def dense(name, y, x, future, ar, ma):
    known = ~np.isnan(y)
    n, h = len(y), len(future)
    gamma = toeplitz(arma_acovf(np.r_[1, -np.array(ar)], np.r_[1, np.array(ma)], n + h))
    inside, across = gamma[:n, :n][np.ix_(known, known)], gamma[n:, :n][:, known]
    inverse = np.linalg.inv(inside)
    xk, yk = x[known], y[known]
    beta = np.linalg.solve(xk.T @ inverse @ xk, xk.T @ inverse @ yk)
    rest = yk - xk @ beta
    m = known.sum()
    variance = rest @ inverse @ rest / m
    llf = -0.5 * (m * (np.log(2 * np.pi * variance) + 1) + np.linalg.slogdet(inside)[1])
    forecast = future @ beta + across @ inverse @ rest
    check = SARIMAX(y, exog=x, order=(len(ar), 0, len(ma)), concentrate_scale=True).smooth(np.r_[beta, ar, ma])
    print(name, "llf %.8f (SARIMAX %.8f) variance %.8f" % (llf, check.llf, variance), "effects",
          ["%.7f" % b for b in beta], "forecasts:", ["%.7f" % f for f in forecast])


y = made(120)
dense("(2,0,1) with mean", y, np.ones((120, 1)), np.ones((12, 1)), [0.5, 0.2], [0.3])
dense("(2,0,1) with mean, missing", lost(y), np.ones((120, 1)), np.ones((12, 1)), [0.5, 0.2], [0.3])
sarimax("(1,1,1)(0,1,1)12", y, (1, 1, 1), (0, 1, 1, 12), [0.3, -0.6, -0.5], True)
sarimax("(1,1,1)(0,1,1)12 missing", lost(y), (1, 1, 1), (0, 1, 1, 12), [0.3, -0.6, -0.5], False)
sarimax("(0,1,1)(1,0,0)12 missing", lost(y), (0, 1, 1), (1, 0, 0, 12), [-0.4, 0.6], False)


def regressors(t):
    """1, t / 100, an event at steps 30-34 and 123-126, one and two waves of 12 steps."""
    event = (((t >= 30) & (t < 35)) | ((t >= 123) & (t < 127))).astype(float)
    waves = [f(2 * np.pi * k * t / 12) for k in (1, 2) for f in (np.sin, np.cos)]
    return np.column_stack([np.ones(len(t)), t / 100, event] + waves)


dense("regression with ARMA(1,1)", lost(y), regressors(np.arange(120)), regressors(np.arange(120, 128)), [0.6], [0.25])
best = SARIMAX(y, order=(1, 1, 1), seasonal_order=(0, 1, 1, 12), concentrate_scale=True,
               simple_differencing=True).fit([0.3, -0.6, -0.5], disp=False)
print("maximum of (1,1,1)(0,1,1)12:", best.llf, best.params)
