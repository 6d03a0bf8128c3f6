#include "stats/regression.h"

#include <Eigen/Dense>
#include <cmath>

namespace penumbra::stats {

namespace {

struct System {
    Eigen::MatrixXd x;
    Eigen::VectorXd y;
};

System knownRows(const Eigen::MatrixXd& x, const Eigen::VectorXd& y) {
    System system{x, y};
    Eigen::Index kept = 0;
    for (Eigen::Index row = 0; row < x.rows(); ++row) {
        if (std::isnan(y(row)) || x.row(row).hasNaN()) continue;
        system.x.row(kept) = x.row(row);
        system.y(kept) = y(row);
        ++kept;
    }
    system.x.conservativeResize(kept, Eigen::NoChange);
    system.y.conservativeResize(kept);
    return system;
}

} // namespace

std::optional<Eigen::VectorXd> leastSquares(const Eigen::MatrixXd& x, const Eigen::VectorXd& y) {
    const System known = knownRows(x, y);
    if (known.x.rows() == 0 || known.x.cols() == 0) return std::nullopt;
    Eigen::VectorXd solution = known.x.colPivHouseholderQr().solve(known.y);
    if (!solution.allFinite()) return std::nullopt;
    return solution;
}

std::optional<Eigen::VectorXd> ridge(const Eigen::MatrixXd& x, const Eigen::VectorXd& y, double penalty) {
    const System known = knownRows(x, y);
    if (known.x.rows() == 0 || known.x.cols() == 0) return std::nullopt;
    Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(known.x.cols(), known.x.cols());
    normal.selfadjointView<Eigen::Lower>().rankUpdate(known.x.transpose());
    normal.diagonal().array() += penalty * normal.trace() / static_cast<double>(normal.cols());
    const Eigen::LLT<Eigen::MatrixXd, Eigen::Lower> factor(normal);
    if (factor.info() != Eigen::Success) return std::nullopt;
    Eigen::VectorXd solution = factor.solve(known.x.transpose() * known.y);
    if (!solution.allFinite()) return std::nullopt;
    return solution;
}

} // namespace penumbra::stats
