# Reference values of intermittent_test.cpp by statsforecast (2.1.1):
# python3 -m venv VENV; VENV/bin/pip install statsforecast; VENV/bin/python intermittent.py
import numpy as np
from statsforecast.models import CrostonClassic, CrostonSBA, TSB, SimpleExponentialSmoothing

t = np.arange(120)
y = np.where((t % 5 == 2) | (t % 11 == 4), 8 + 6 * np.sin(t * t), 0.0)
for model in (CrostonClassic(), CrostonSBA(), TSB(0.2, 0.1), SimpleExponentialSmoothing(0.3)):
    print(model, "%.12f" % model.forecast(y, 1)["mean"][0])
print("first", y[2], "zeros", np.sum(y == 0))
