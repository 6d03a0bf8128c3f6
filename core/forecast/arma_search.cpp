#include "forecast/arma_search.h"

#include "forecast/season.h"
#include "stats/autocorrelation.h"
#include "stats/minimise.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr std::size_t kFits = 6;      ///< orders fitted by the conditional sum of squares
constexpr double kMostPartial = 0.98; ///< of a coefficient while searching
constexpr double kNear = 0.2;         ///< how far the exact likelihood looks around the conditional one
constexpr int kLongLags = 24;         ///< of the long autoregression

std::vector<double> centred(std::vector<double> w) {
    double sum = 0, known = 0;
    for (const double v : w)
        if (!std::isnan(v)) sum += v, known += 1;
    for (double& v : w) v -= known > 0 ? sum / known : 0;
    return w;
}

/// Innovations of a long autoregression by Yule and Walker with Levinson's recursion; 0 where the value is missing.
std::vector<double> roughInnovations(const std::vector<double>& w, int cycle) {
    const int most = std::min(cycle > 1 && cycle <= kLongLags ? cycle + 2 : 12, static_cast<int>(w.size()) / 4);
    const auto rho = stats::autocorrelation(w, std::max(most, 1));
    std::vector<double> a, before;
    double rest = 1;
    for (int k = 1; k <= most; ++k) {
        double sum = rho[static_cast<std::size_t>(k)];
        for (std::size_t i = 0; i < a.size(); ++i) sum -= a[i] * rho[static_cast<std::size_t>(k) - 1 - i];
        const double partial = std::clamp(sum / std::max(rest, 1e-6), -0.99, 0.99);
        before = a;
        for (std::size_t i = 0; i < a.size(); ++i) a[i] -= partial * before[a.size() - 1 - i];
        a.push_back(partial);
        rest *= 1 - partial * partial;
    }
    std::vector<double> e(w.size(), 0.0);
    for (std::size_t t = 0; t < w.size(); ++t) {
        if (std::isnan(w[t])) continue;
        e[t] = w[t];
        for (std::size_t i = 0; i < a.size() && i < t; ++i)
            if (!std::isnan(w[t - 1 - i])) e[t] -= a[i] * w[t - 1 - i];
    }
    return e;
}

/// X'X, X'y and y'y of all lags that any order may use: the newest values, the newest innovations, and one of each a
/// cycle back; the last column is the value itself.
struct Lags {
    int mostP, mostQ;
    bool season;
    double rows = 0;
    Eigen::MatrixXd normal;

    Lags(const std::vector<double>& w, const std::vector<double>& e, int cycle, const ArmaLimits& limits)
        : mostP(limits.mostP), mostQ(limits.mostQ), season(limits.season) {
        const int columns = mostP + mostQ + 2 + 1;
        normal = Eigen::MatrixXd::Zero(columns, columns);
        const auto first = static_cast<std::size_t>(std::max({mostP, mostQ, season ? cycle : 0}));
        const auto lag = static_cast<std::size_t>(cycle);
        const auto known = [](double v) { return std::isnan(v) ? 0 : v; };
        Eigen::VectorXd row(columns);
        for (std::size_t t = first; t < w.size(); ++t) {
            if (std::isnan(w[t])) continue;
            Eigen::Index at = 0;
            for (std::size_t i = 1; i <= static_cast<std::size_t>(mostP); ++i) row(at++) = known(w[t - i]);
            for (std::size_t i = 1; i <= static_cast<std::size_t>(mostQ); ++i) row(at++) = e[t - i];
            row(at++) = season ? known(w[t - lag]) : 0;
            row(at++) = season ? e[t - lag] : 0;
            row(at) = w[t];
            normal.selfadjointView<Eigen::Lower>().rankUpdate(row);
            ++rows;
        }
        normal = Eigen::MatrixXd(normal.selfadjointView<Eigen::Lower>());
    }

    /// Akaike's corrected criterion of the regression on an order's lags.
    double criterion(const Order& order) const {
        std::vector<Eigen::Index> used;
        for (int i = 0; i < order.p; ++i) used.push_back(i);
        for (int i = 0; i < order.q; ++i) used.push_back(mostP + i);
        if (order.seasonalP > 0) used.push_back(mostP + mostQ);
        if (order.seasonalQ > 0) used.push_back(mostP + mostQ + 1);
        const Eigen::Index last = normal.cols() - 1;
        double squares = normal(last, last);
        if (!used.empty()) {
            Eigen::MatrixXd a = normal(used, used);
            a.diagonal() *= 1 + 1e-9;
            a.diagonal().array() += 1e-300;
            const Eigen::VectorXd right = normal(used, last);
            squares -= right.dot(a.ldlt().solve(right));
        }
        const double k = order.parameters() + 1;
        return rows * std::log(std::max(squares / std::max(rows, 1.0), 1e-300)) + 2 * k +
               2 * k * (k + 1) / std::max(rows - k - 1, 0.5);
    }
};

std::vector<Order> ranked(const std::vector<double>& w, const Order& differences, const ArmaLimits& limits) {
    const Lags lags(w, roughInnovations(w, differences.cycle), differences.cycle, limits);
    std::vector<std::pair<double, Order>> all;
    const int seasons = limits.season ? 1 : 0;
    for (int p = 0; p <= limits.mostP; ++p)
        for (int q = 0; q <= limits.mostQ && p + q <= 5; ++q)
            for (int sp = 0; sp <= seasons; ++sp)
                for (int sq = 0; sq <= seasons; ++sq) {
                    Order order = differences;
                    order.p = p, order.q = q, order.seasonalP = sp, order.seasonalQ = sq;
                    all.emplace_back(lags.criterion(order), order);
                }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Order> best;
    for (std::size_t i = 0; i < all.size() && i < kFits; ++i) best.push_back(all[i].second);
    return best;
}

struct TriedOrder {
    Order order;
    std::vector<double> partials;
    double criterion = 0;
};

TriedOrder conditional(const Order& order, const std::vector<double>& w) {
    const int k = order.parameters();
    const std::vector<stats::Interval> box(static_cast<std::size_t>(k), {-kMostPartial, kMostPartial});
    Order plain = order;
    plain.d = plain.seasonalD = 0;
    const double n = static_cast<double>(std::count_if(w.begin(), w.end(), [](double v) { return !std::isnan(v); }));
    const auto value = [&](std::span<const double> p) {
        return n * std::log(std::max(conditionalVariance(armaFrom(plain, p), w), 1e-300));
    };
    TriedOrder result{order, std::vector<double>(static_cast<std::size_t>(k), 0.0), 0};
    if (k == 0) {
        result.criterion = value(result.partials) + 2;
        return result;
    }
    const auto found = stats::minimise(value, result.partials, box, 60 * k);
    result.partials = found.point;
    result.criterion = found.value + 2 * (k + 1) + 2.0 * (k + 1) * (k + 2) / std::max(n - k - 2, 0.5);
    return result;
}

/// Evaluations of the exact likelihood that `work` pays for: about five passes over the covariance a step.
int evaluations(const Order& order, std::size_t length, const Eigen::MatrixXd& x, double work) {
    const Arma model = armaFrom(order, std::vector<double>(static_cast<std::size_t>(order.parameters()), 0.0));
    const double size = static_cast<double>(std::max(model.phi.size(), model.theta.size() + 1) + model.delta.size());
    const double each = static_cast<double>(length) * (5 * size * size + 4 * size * static_cast<double>(x.cols() + 1));
    return static_cast<int>(std::clamp(work / each, 1.0, 80.0 * std::max(order.parameters(), 1)));
}

ArmaFit climbed(const TriedOrder& from, std::span<const double> values, const Eigen::MatrixXd& x, double work) {
    const auto exact = [&](std::span<const double> p) { return likelihood(armaFrom(from.order, p), values, x); };
    std::vector<double> best = from.partials;
    const int limit = evaluations(from.order, values.size(), x, work);
    if (!best.empty() && limit > from.order.parameters() + 3) {
        std::vector<stats::Interval> box;
        for (const double p : best)
            box.push_back({std::max(p - kNear, -kMostPartial), std::min(p + kNear, kMostPartial)});
        best = stats::minimise([&](std::span<const double> p) { return -exact(p).log; }, best, box, limit).point;
    }
    return {from.order, armaFrom(from.order, best), exact(best)};
}

} // namespace

bool needsDifference(std::span<const double> values) {
    std::vector<double> v;
    for (const double x : values)
        if (!std::isnan(x)) v.push_back(x);
    if (v.size() < 6) return false;
    v = centred(std::move(v));
    const auto n = v.size();
    double sum = 0, squares = 0, own = 0;
    for (const double x : v) {
        sum += x;
        squares += sum * sum;
        own += x * x;
    }
    const auto lags = static_cast<std::size_t>(3 * std::sqrt(static_cast<double>(n)) / 13);
    double variance = own;
    for (std::size_t k = 1; k <= lags; ++k) {
        double product = 0;
        for (std::size_t t = k; t < n; ++t) product += v[t] * v[t - k];
        variance += 2 * (1 - static_cast<double>(k) / static_cast<double>(lags + 1)) * product;
    }
    return variance > 1e-12 * own && squares / (static_cast<double>(n) * variance) > 0.463;
}

double seasonalStrength(std::span<const double> values, int cycle) {
    if (cycle < 2 || values.size() < 2 * static_cast<std::size_t>(cycle)) return 0;
    const auto trend = movingAverage(values, cycle);
    const auto season = seasonalIndices(values, cycle, false);
    double n = 0, sum = 0, squares = 0, restSum = 0, restSquares = 0;
    for (std::size_t t = 0; t < values.size(); ++t) {
        const double both = values[t] - trend[t], rest = both - season[t % season.size()];
        if (std::isnan(both)) continue;
        n += 1, sum += both, squares += both * both, restSum += rest, restSquares += rest * rest;
    }
    const double all = n > 0 ? squares - sum * sum / n : 0;
    return all > 0 ? std::max(0.0, 1 - (restSquares - restSum * restSum / n) / all) : 0;
}

std::vector<double> differenced(std::span<const double> values, std::span<const double> delta) {
    std::vector<double> w;
    for (std::size_t t = delta.size(); t < values.size(); ++t) {
        double v = values[t];
        for (std::size_t j = 0; j < delta.size(); ++j)
            if (delta[j] != 0) v -= delta[j] * values[t - 1 - j];
        w.push_back(v);
    }
    return w;
}

double conditionalVariance(const Arma& model, std::span<const double> values) {
    std::vector<std::pair<std::size_t, double>> phi, theta;
    for (std::size_t i = 0; i < model.phi.size(); ++i)
        if (model.phi[i] != 0) phi.emplace_back(i + 1, model.phi[i]);
    for (std::size_t j = 0; j < model.theta.size(); ++j)
        if (model.theta[j] != 0) theta.emplace_back(j + 1, model.theta[j]);
    std::vector<double> w(values.begin(), values.end()), e(values.size(), 0.0);
    double sum = 0, known = 0;
    for (std::size_t t = 0; t < w.size(); ++t) {
        double usual = 0;
        for (const auto& [lag, b] : phi)
            if (lag <= t) usual += b * w[t - lag];
        for (const auto& [lag, b] : theta)
            if (lag <= t) usual += b * e[t - lag];
        if (std::isnan(w[t])) {
            w[t] = usual;
            continue;
        }
        e[t] = w[t] - usual;
        sum += e[t] * e[t];
        ++known;
    }
    return known > 0 ? sum / known : 0;
}

ArmaFit searchArma(std::span<const double> values, const Eigen::MatrixXd& x, const Order& differences,
                   const ArmaLimits& limits) {
    const auto w = centred(differenced(values, armaFrom(differences, {}).delta));
    std::vector<TriedOrder> candidates;
    for (const Order& order : ranked(w, differences, limits)) candidates.push_back(conditional(order, w));
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const TriedOrder& a, const TriedOrder& b) { return a.criterion < b.criterion; });
    candidates.resize(std::min<std::size_t>(candidates.size(), 2));
    std::size_t best = 0;
    double least = INFINITY;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto& [order, partials, unused] = candidates[i];
        const double criterion = likelihood(armaFrom(order, partials), values, x).criterion(order.parameters());
        if (!(criterion < least)) continue;
        least = criterion;
        best = i;
    }
    return climbed(candidates[best], values, x, limits.work);
}

} // namespace penumbra::forecast
