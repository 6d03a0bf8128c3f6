"""Reference values of additive_test.cpp.

Run: pip install numpy scipy pandas prophet; python additive.py
The mode of the posterior by L-BFGS-B on the same objective (Laplace effects as differences of two positive numbers), and
the fitted values of Prophet itself with the same knots, waves and scales.
"""
import logging

import numpy as np
import pandas as pd
from prophet import Prophet
from scipy.optimize import minimize

logging.getLogger("cmdstanpy").setLevel(logging.ERROR)
N, KNOTS = 200, 8


def made(n):
    t = np.arange(n)
    y = 50 + 0.05 * t + 10 * np.sin(2 * np.pi * t / 12) + 3 * np.sin(0.37 * t * t) + 2 * np.cos(0.11 * t)
    return y + 0.4 * np.maximum(t - 90, 0)


y = made(N)
y[[40, 41, 42, 77, 95]] = np.nan
unit = np.nanmax(np.abs(y))
t = np.arange(N)
knots = [round((160 - 1) * k / KNOTS) for k in range(1, KNOTS + 1)]
x = np.column_stack([np.ones(N), t / (N - 1)] + [np.maximum(t - k, 0) / (N - 1) for k in knots] +
                    [f(2 * np.pi * k * t / 12) for k in (1, 2, 3) for f in (np.sin, np.cos)])
known = ~np.isnan(y)
xk, yk = x[known], y[known] / unit
laplace = np.zeros(x.shape[1], bool)
laplace[2:2 + KNOTS] = True
scale = np.where(laplace, 0.05, 10.0)
scale[:2] = 5
plain, rows = ~laplace, known.sum()


def objective(v):
    b = np.zeros(x.shape[1])
    p = plain.sum()
    b[plain] = v[:p]
    up, down, log_s = v[p:p + KNOTS], v[p + KNOTS:p + 2 * KNOTS], v[-1]
    b[laplace] = up - down
    s = np.exp(log_s)
    e = yk - xk @ b
    value = rows * log_s + e @ e / (2 * s * s) + s * s / (2 * 0.25)
    value += 0.5 * ((b[plain] / scale[plain])**2).sum() + (up + down).sum() / 0.05
    g = -(xk.T @ e) / (s * s)
    gp = g[plain] + b[plain] / scale[plain]**2
    gl = g[laplace]
    return value, np.r_[gp, gl + 20, -gl + 20, rows - e @ e / (s * s) + s * s / 0.25]


p = plain.sum()
bounds = [(None, None)] * p + [(0, None)] * (2 * KNOTS) + [(None, None)]
v = np.r_[np.zeros(p), np.zeros(2 * KNOTS), np.log(0.3)]
for _ in range(200):
    found = minimize(objective, v, jac=True, method="L-BFGS-B", bounds=bounds,
                     options=dict(maxiter=20000, maxfun=200000, ftol=1e-16, gtol=1e-10, maxcor=50))
    v = found.x
b = np.zeros(x.shape[1])
b[plain], b[laplace] = v[:p], v[p:p + KNOTS] - v[p + KNOTS:p + 2 * KNOTS]
print("objective %.8f deviation %.8f" % (found.fun, np.exp(v[-1])))
print("effects", ", ".join("%.6f" % e for e in b))
print("fitted at 0, 60, 120, 199:", ", ".join("%.5f" % f for f in (unit * (x @ b))[[0, 60, 120, 199]]))

dates = pd.date_range("2020-01-01", periods=N)
model = Prophet(changepoints=dates[knots], yearly_seasonality=False, weekly_seasonality=False, daily_seasonality=False)
model.add_seasonality("twelve", period=12, fourier_order=3)
model.fit(pd.DataFrame(dict(ds=dates, y=y)), iter=20000, tol_rel_obj=1e-4)
answer = model.predict(pd.DataFrame(dict(ds=dates)))["yhat"].values
print("Prophet at 0, 60, 120, 199:", ", ".join("%.5f" % f for f in answer[[0, 60, 120, 199]]),
      "deviation %.6f" % model.params["sigma_obs"].ravel()[0])
