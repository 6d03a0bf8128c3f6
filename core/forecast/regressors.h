#pragma once

#include "forecast/forecaster.h"

#include <Eigen/Core>

namespace penumbra::forecast {

/// Pairs sin(2 pi k t / m), cos(2 pi k t / m) of one cycle of m steps.
class Waves final {
public:
    /// The first `count` harmonics k <= m / 2 that are no harmonics of `shorter` (0: none) as well.
    Waves(int cycle, int shorter, int count);

    int count() const { return static_cast<int>(m_harmonics.size()); }
    Eigen::Index columns() const { return 2 * count(); }
    void write(int step, double* row) const;
    /// Their weighted sum at every step of the cycle. O(cycle x count).
    std::vector<double> table(const double* effects) const;

    static int most(int cycle, int shorter);

private:
    std::vector<int> m_harmonics;
    std::vector<double> m_sine, m_cosine; ///< of one turn
};

/// Kinds of scheduled events whose effect can be learned, ascending: those with a known value in one of their windows.
std::vector<int> learnableKinds(std::span<const double> values, const Setting& setting);

/// How far on every step of [0, length) one kind of event weighs: 1 in its windows, fading by `fade` a step behind them
/// (0: nothing is left).
std::vector<double> eventWeights(const Setting& setting, int kind, int length, double fade);

/// X'X of known rows (the last column is the value), rows made one by one; NaN in the last column leaves a row out.
class NormalMatrix final {
public:
    explicit NormalMatrix(Eigen::Index columns);
    /// A place for the next row.
    double* row() { return m_block.col(m_filled).data(); }
    /// Keeps it.
    void add();
    double rows() const { return m_rows; }
    /// The whole symmetric matrix of the rows so far; more may follow.
    const Eigen::MatrixXd& finish();

private:
    void flush();

    Eigen::MatrixXd m_block, m_sum;
    Eigen::Index m_filled = 0;
    double m_rows = 0;
};

/// Residual sums of squares of the regressions on the first 0, 1, ... of `columns` of a normal matrix, all from one
/// Cholesky factor.
std::vector<double> nestedSquares(const Eigen::MatrixXd& normal, std::span<const Eigen::Index> columns);

} // namespace penumbra::forecast
