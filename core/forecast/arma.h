#pragma once

#include <Eigen/Core>
#include <span>
#include <vector>

namespace penumbra::forecast {

/// (1 - sum delta_j B^j) y_t = w_t and w_t = sum phi_i w_{t-i} + e_t + sum theta_j e_{t-j}.
struct Arma {
    std::vector<double> phi, theta, delta;
};

/// Orders (p,d,q)(P,D,Q) of Box and Jenkins with one cycle; cycle 1: no season.
struct Order {
    int p = 0, d = 0, q = 0;
    int seasonalP = 0, seasonalD = 0, seasonalQ = 0;
    int cycle = 1;

    int parameters() const { return p + q + seasonalP + seasonalQ; }
};

/// The polynomials multiplied out from partial autocorrelations in (-1, 1) of the four factors in the order p, q, P, Q,
/// so that every point of that cube is stationary and invertible (Monahan, Biometrika 71, 1984).
Arma armaFrom(const Order& order, std::span<const double> partials);

/// The same from coefficients in the signs of R's arima: 1 - ar B, 1 + ma B.
Arma armaFromCoefficients(const Order& order, std::span<const double> coefficients);

/// Kalman filter of an Arma on several columns at once, each the same linear filter: the first is the series, the
/// others its regressors, so that innovations against innovations are generalised least squares. State of Harvey
/// ("Forecasting, Structural Time Series Models and the Kalman Filter", 1989, section 3.3) with the last differences
/// behind it, whose start is unknown (a large variance). Innovation variance 1. A missing value has no innovation.
/// O(dimension^2) a step until the covariance stands still, O(dimension columns) then.
class ArmaFilter final {
public:
    ArmaFilter(const Arma& model, Eigen::Index columns);

    /// Takes one row and leaves its innovations in `row`; false where its first column is NaN.
    bool step(Eigen::Ref<Eigen::RowVectorXd> row);

    /// Of the newest innovation, in units of the variance of e.
    double variance() const { return m_variance; }
    /// Whether the newest innovation only served to find the unknown start.
    bool startUnknown() const;
    /// Expected values of the first column from the next step on.
    void forecast(std::span<double> out) const;

private:
    void advance(double* column) const;
    double seen(const double* column) const;
    void gainNow();
    void covarianceOn(bool known);

    Arma m_model;
    Eigen::Index m_inner = 1, m_size = 1;
    Eigen::VectorXd m_shock, m_gain;
    Eigen::MatrixXd m_state, m_covariance;
    double m_variance = 1;
    bool m_steady = false;
};

struct Likelihood {
    double log = 0;          ///< exact Gaussian log-likelihood with the variance at its maximum
    double variance = 0;     ///< of e
    int known = 0;           ///< innovations counted
    Eigen::VectorXd effects; ///< of the regressors, at their maximum

    /// Akaike's criterion with the correction of Hurvich and Tsai (Biometrika 76, 1989).
    double criterion(int parameters) const;
};

/// Of values (NaN: missing) with regressors in the columns of `x` (as many rows; may have no column).
Likelihood likelihood(const Arma& model, std::span<const double> values, const Eigen::MatrixXd& x);

} // namespace penumbra::forecast
