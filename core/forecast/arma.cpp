#include "forecast/arma.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr double kUnknown = 1e8;           ///< variance of a state that nothing is known of
constexpr double kStart = 1e6;             ///< a larger variance of an innovation comes from it
constexpr double kStill = 1e-11;           ///< relative change below which the covariance stands still
constexpr double kLargestPartial = 0.9999; ///< a partial autocorrelation is kept below

/// Durbin's recursion: coefficients of an autoregression from its partial autocorrelations.
std::vector<double> fromPartials(std::span<const double> partials) {
    std::vector<double> phi, before;
    for (const double partial : partials) {
        const double r = std::clamp(partial, -kLargestPartial, kLargestPartial);
        before = phi;
        for (std::size_t i = 0; i < phi.size(); ++i) phi[i] -= r * before[before.size() - 1 - i];
        phi.push_back(r);
    }
    return phi;
}

/// Coefficients 1.. of (1 + sum a_i B^i)(1 + sum b_j B^(j cycle)).
std::vector<double> product(std::span<const double> a, std::span<const double> b, int cycle) {
    const auto season = static_cast<std::size_t>(cycle);
    std::vector<double> c(a.size() + b.size() * season + 1, 0.0);
    for (std::size_t i = 0; i <= a.size(); ++i)
        for (std::size_t j = 0; j <= b.size(); ++j)
            c[i + j * season] += (i == 0 ? 1 : a[i - 1]) * (j == 0 ? 1 : b[j - 1]);
    c.erase(c.begin());
    return c;
}

std::vector<double> negative(std::vector<double> v) {
    for (double& x : v) x = -x;
    return v;
}

std::vector<double> differences(const Order& order) {
    std::vector<double> delta;
    const double minusOne[] = {-1.0};
    for (int i = 0; i < order.d; ++i) delta = product(delta, minusOne, 1);
    for (int i = 0; i < order.seasonalD; ++i) delta = product(delta, minusOne, order.cycle);
    return negative(delta);
}

/// Covariance of a stationary state, sum of A^k R R' A'^k, by doubling (Anderson and Moore, "Optimal Filtering", 1979,
/// section 6.7).
Eigen::MatrixXd stationary(const Eigen::MatrixXd& transition, const Eigen::VectorXd& shock) {
    Eigen::MatrixXd sum = shock * shock.transpose(), power = transition;
    for (int i = 0; i < 40; ++i) {
        const Eigen::MatrixXd more = power * sum * power.transpose();
        sum += more;
        if (more.cwiseAbs().maxCoeff() <= 1e-14 * sum.cwiseAbs().maxCoeff()) break;
        power = (power * power).eval();
    }
    return sum;
}

} // namespace

Arma armaFrom(const Order& order, std::span<const double> partials) {
    const auto part = [&partials](int count) {
        auto phi = fromPartials(partials.first(static_cast<std::size_t>(count)));
        partials = partials.subspan(static_cast<std::size_t>(count));
        return negative(std::move(phi));
    };
    const auto ar = part(order.p), ma = part(order.q), seasonalAr = part(order.seasonalP);
    const auto seasonalMa = part(order.seasonalQ);
    return {negative(product(ar, seasonalAr, order.cycle)), product(ma, seasonalMa, order.cycle), differences(order)};
}

Arma armaFromCoefficients(const Order& order, std::span<const double> coefficients) {
    const auto part = [&coefficients](int count) {
        const auto first = coefficients.first(static_cast<std::size_t>(count));
        coefficients = coefficients.subspan(static_cast<std::size_t>(count));
        return std::vector<double>(first.begin(), first.end());
    };
    const auto ar = negative(part(order.p)), ma = part(order.q), seasonalAr = negative(part(order.seasonalP));
    const auto seasonalMa = part(order.seasonalQ);
    return {negative(product(ar, seasonalAr, order.cycle)), product(ma, seasonalMa, order.cycle), differences(order)};
}

ArmaFilter::ArmaFilter(const Arma& model, Eigen::Index columns) : m_model(model) {
    m_inner = static_cast<Eigen::Index>(std::max(model.phi.size(), model.theta.size() + 1));
    m_size = m_inner + static_cast<Eigen::Index>(model.delta.size());
    m_model.phi.resize(static_cast<std::size_t>(m_inner), 0.0);
    m_shock = Eigen::VectorXd::Zero(m_inner);
    m_shock(0) = 1;
    for (std::size_t j = 0; j < model.theta.size(); ++j) m_shock(static_cast<Eigen::Index>(j) + 1) = model.theta[j];
    Eigen::MatrixXd transition = Eigen::MatrixXd::Zero(m_inner, m_inner);
    for (Eigen::Index i = 0; i < m_inner; ++i) {
        transition(i, 0) = m_model.phi[static_cast<std::size_t>(i)];
        if (i + 1 < m_inner) transition(i, i + 1) = 1;
    }
    m_state = Eigen::MatrixXd::Zero(m_size, columns);
    m_covariance = Eigen::MatrixXd::Zero(m_size, m_size);
    m_covariance.topLeftCorner(m_inner, m_inner) = stationary(transition, m_shock);
    m_covariance.diagonal().tail(m_size - m_inner).setConstant(kUnknown);
}

bool ArmaFilter::startUnknown() const { return m_variance > kStart; }

/// What a state says of the value itself.
double ArmaFilter::seen(const double* column) const {
    double sum = column[0];
    const double* past = column + m_inner;
    for (std::size_t j = 0; j < m_model.delta.size(); ++j) sum += m_model.delta[j] * past[j];
    return sum;
}

void ArmaFilter::advance(double* column) const {
    const double value = seen(column), first = column[0];
    for (Eigen::Index i = 0; i + 1 < m_inner; ++i)
        column[i] = m_model.phi[static_cast<std::size_t>(i)] * first + column[i + 1];
    column[m_inner - 1] = m_model.phi[static_cast<std::size_t>(m_inner - 1)] * first;
    if (m_size == m_inner) return;
    for (Eigen::Index i = m_size - 1; i > m_inner; --i) column[i] = column[i - 1];
    column[m_inner] = value;
}

void ArmaFilter::gainNow() {
    m_gain.resize(m_size);
    for (Eigen::Index i = 0; i < m_size; ++i) m_gain(i) = seen(m_covariance.col(i).data());
    m_variance = std::max(seen(m_gain.data()), 1e-12);
    m_gain /= m_variance;
}

void ArmaFilter::covarianceOn(bool known) {
    const Eigen::MatrixXd before = m_covariance;
    if (known) m_covariance.noalias() -= m_variance * m_gain * m_gain.transpose();
    for (Eigen::Index i = 0; i < m_size; ++i) advance(m_covariance.col(i).data());
    m_covariance.transposeInPlace();
    for (Eigen::Index i = 0; i < m_size; ++i) advance(m_covariance.col(i).data());
    m_covariance.topLeftCorner(m_inner, m_inner).noalias() += m_shock * m_shock.transpose();
    const double change = (m_covariance - before).cwiseAbs().maxCoeff();
    m_steady = known && change <= kStill * m_covariance.cwiseAbs().maxCoeff();
}

bool ArmaFilter::step(Eigen::Ref<Eigen::RowVectorXd> row) {
    const bool known = !std::isnan(row(0));
    if (known && !m_steady) gainNow();
    for (Eigen::Index c = 0; c < m_state.cols(); ++c) {
        double* state = m_state.col(c).data();
        if (known) {
            row(c) -= seen(state);
            for (Eigen::Index i = 0; i < m_size; ++i) state[i] += m_gain(i) * row(c);
        }
        advance(state);
    }
    if (!known || !m_steady) covarianceOn(known);
    return known;
}

void ArmaFilter::forecast(std::span<double> out) const {
    Eigen::VectorXd state = m_state.col(0);
    for (double& v : out) {
        v = seen(state.data());
        advance(state.data());
    }
}

double Likelihood::criterion(int parameters) const {
    const double k = parameters + static_cast<double>(effects.size()) + 1;
    return -2 * log + 2 * k + 2 * k * (k + 1) / std::max(known - k - 1, 0.5);
}

Likelihood likelihood(const Arma& model, std::span<const double> values, const Eigen::MatrixXd& x) {
    ArmaFilter filter(model, x.cols() + 1);
    Eigen::MatrixXd normal = Eigen::MatrixXd::Zero(x.cols() + 1, x.cols() + 1);
    Eigen::RowVectorXd row(x.cols() + 1);
    Likelihood result;
    double logs = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        row(0) = values[t];
        if (x.cols() > 0) row.tail(x.cols()) = x.row(static_cast<Eigen::Index>(t));
        if (!filter.step(row) || filter.startUnknown()) continue;
        normal.selfadjointView<Eigen::Lower>().rankUpdate(row.transpose(), 1 / filter.variance());
        logs += std::log(filter.variance());
        ++result.known;
    }
    double squares = normal(0, 0);
    if (x.cols() > 0) {
        Eigen::MatrixXd inner = normal.bottomRightCorner(x.cols(), x.cols());
        inner.diagonal() *= 1 + 1e-12;
        inner.diagonal().array() += 1e-300;
        const Eigen::VectorXd right = normal.col(0).tail(x.cols());
        result.effects = inner.selfadjointView<Eigen::Lower>().ldlt().solve(right);
        if (!result.effects.allFinite()) result.effects.setZero();
        squares -= right.dot(result.effects);
    }
    const double n = std::max(result.known, 1);
    result.variance = std::max(squares / n, 1e-300);
    result.log = -0.5 * (n * (std::log(2 * M_PI * result.variance) + 1) + logs);
    return result;
}

} // namespace penumbra::forecast
