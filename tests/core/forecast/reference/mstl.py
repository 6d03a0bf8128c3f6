"""Reference values of mstl_test.cpp by statsmodels' STL and MSTL (ports of Cleveland's Fortran).

Run: pip install numpy statsmodels; python mstl.py
"""
import numpy as np
from statsmodels.tsa.seasonal import MSTL, STL


def made(n):
    t = np.arange(n)
    return 50 + 0.05 * t + 10 * np.sin(2 * np.pi * t / 12) + 3 * np.sin(0.37 * t * t) + 2 * np.cos(0.11 * t)


def show(name, *parts):
    print(name)
    for part in parts:
        print("  ", ", ".join("%.8f" % part[i] for i in (0, 1, 50, 77, 118, 119)))


y = made(120)
y[60] += 80
plain = STL(y, period=12, seasonal=7).fit(inner_iter=2, outer_iter=0)
show("plain, season and trend", plain.seasonal, plain.trend)
robust = STL(y, period=12, seasonal=7, robust=True).fit(inner_iter=1, outer_iter=3)
show("robust", robust.seasonal, robust.trend)
jumping = STL(y, period=12, seasonal=11, seasonal_jump=2, trend_jump=3, low_pass_jump=2).fit(inner_iter=2, outer_iter=0)
show("jumping", jumping.seasonal, jumping.trend)
two = MSTL(y, periods=(6, 24), windows=(11, 15), iterate=2, stl_kwargs={"inner_iter": 2, "outer_iter": 0}).fit()
show("mstl, seasons of 6 and 24 and trend", two.seasonal[:, 0], two.seasonal[:, 1], two.trend)
