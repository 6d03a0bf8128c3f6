#pragma once

#include <Eigen/Core>
#include <optional>

namespace penumbra::stats {

/// Coefficients b that minimise |y - X b|^2, by column-pivoted Householder QR; the least-norm-like basic solution where
/// X lacks rank. X is rows x columns; rows with a NaN in X or y are left out. Nothing when no row is left.
std::optional<Eigen::VectorXd> leastSquares(const Eigen::MatrixXd& x, const Eigen::VectorXd& y);

/// The same plus penalty * trace(X'X) / columns * |b|^2 (Hoerl and Kennard, Technometrics 12, 1970), so that the
/// penalty has no unit. Solved by Cholesky of X'X, O(rows columns^2). Nothing when the system is singular in spite of
/// the penalty.
std::optional<Eigen::VectorXd> ridge(const Eigen::MatrixXd& x, const Eigen::VectorXd& y, double penalty);

} // namespace penumbra::stats
