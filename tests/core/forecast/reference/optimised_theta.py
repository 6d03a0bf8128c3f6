# Reference values of optimised_theta_test.cpp by statsforecast (2.1.1), its port of the authors' package forecTheta:
# python3 -m venv VENV; VENV/bin/pip install statsforecast; VENV/bin/python optimised_theta.py
import numpy as np
from statsforecast.theta import forecast_theta, thetamodel

t = np.arange(80)
y = 40 + 0.5 * t + 6 * np.sin(t * t)
for model in ("OTM", "DOTM"):
    given = thetamodel(y, 1, model, 20.0, 0.3, 3.0, 3)
    mean = forecast_theta(given, 8)["mean"]
    print(model, "given: 1, 3, 8 ahead %.9f %.9f %.9f" % (mean[0], mean[2], mean[7]),
          "squares %.9f" % np.sum(given["residuals"][3:] ** 2))
    found = thetamodel(y, 1, model, np.nan, np.nan, np.nan, 3)
    mean = forecast_theta(found, 8)["mean"]
    print(model, "found:", found["par"], "squares %.6f" % np.sum(found["residuals"][3:] ** 2),
          "1, 8 ahead %.6f %.6f" % (mean[0], mean[7]))
