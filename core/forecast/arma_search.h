#pragma once

#include "forecast/arma.h"

namespace penumbra::forecast {

/// Whether a series should be differenced to have a fixed mean: the test of Kwiatkowski, Phillips, Schmidt and Shin
/// (Journal of Econometrics 54, 1992) at 5 %, with the lags of Hyndman and Khandakar (Journal of Statistical Software
/// 27, 2008). Missing values are left out.
bool needsDifference(std::span<const double> values);

/// 1 - var(rest) / var(season + rest), not below 0 (Wang, Smith and Hyndman, Data Mining and Knowledge Discovery 13,
/// 2006); above 0.64 a seasonal difference is taken.
double seasonalStrength(std::span<const double> values, int cycle);

/// Values less what `delta` says of them; the first delta.size() are left out, NaN where one of them is missing.
std::vector<double> differenced(std::span<const double> values, std::span<const double> delta);

/// Residuals of the conditional sum of squares (Box and Jenkins, "Time Series Analysis", 1970, section 7.1): what lies
/// before the beginning is 0, a missing value has residual 0. Their mean square over the known values.
double conditionalVariance(const Arma& model, std::span<const double> values);

struct ArmaFit {
    Order order;
    Arma model;
    Likelihood likelihood;
};

struct ArmaLimits {
    int mostP = 3, mostQ = 3; ///< together at most 5
    bool season = false;      ///< whether one seasonal coefficient of each kind is tried
    double work = 4e7;        ///< multiplications that the exact likelihood may take, some 40 ms
};

/// The best orders for given differences. Hannan and Rissanen (Biometrika 69, 1982) rank all by one regression on past
/// values and past innovations; the best six are fitted by the conditional sum of squares, of these two are compared by
/// the exact likelihood, and the better one is climbed as far as `limits.work` allows. `x` as in likelihood().
ArmaFit searchArma(std::span<const double> values, const Eigen::MatrixXd& x, const Order& differences,
                   const ArmaLimits& limits);

} // namespace penumbra::forecast
