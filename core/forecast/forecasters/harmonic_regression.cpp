#include "forecast/arma_search.h"
#include "forecast/regressors.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Coefficients: {step the filter begins at, constant, slope a step, numbers of phi, theta, delta and kinds of events,
/// then short and long cycle (0: none), phi, theta, delta, kind and effect of each event, and the seasonal effect of
/// each step of each cycle}.
enum Index : std::size_t {
    kBegin,
    kConstant,
    kSlope,
    kPhis,
    kThetas,
    kDeltas,
    kKinds,
    kShort,
    kLong,
    kNumbers,
};

constexpr std::size_t kMostRows = 8064;  ///< four weeks of 5 minutes
constexpr std::size_t kMostSteps = 3000; ///< that the search for the errors' model looks at
constexpr int kMostWaves = 12;           ///< of each cycle

int minimumLength(const Setting& setting) { return std::max(16, 2 * setting.shortCycle() + 8); }

/// The columns of the regression before any is chosen: constant, kinds of events, waves of both cycles, time; the
/// value.
struct Design {
    Design(std::span<const double> values, const Setting& setting) {
        const auto n = values.size();
        begin = n > kMostRows ? static_cast<int>(n - kMostRows) : 0;
        const int length = static_cast<int>(n);
        kinds = learnableKinds(values, setting);
        for (const int kind : kinds) weights.push_back(eventWeights(setting, kind, length, 0));
        int shorter = 0;
        for (const int cycle : setting.cycles) {
            if (waves.size() == 2 || length - begin < 2 * cycle) break;
            const int room = std::max((length - begin) / 10, 1);
            waves.emplace_back(cycle, shorter, std::min(kMostWaves, room));
            cycles.push_back(cycle);
            shorter = cycle;
        }
        middle = (length - begin) / 2.0 + begin;
        span = std::max(length - begin, 1);
        columns = 1 + static_cast<Eigen::Index>(kinds.size()) + 1;
        for (const Waves& w : waves) columns += w.columns();
    }

    void write(int step, double* row) const {
        *row++ = 1;
        for (const auto& weight : weights) *row++ = weight[static_cast<std::size_t>(step)];
        for (const Waves& w : waves) {
            w.write(step, row);
            row += w.columns();
        }
        *row = time(step);
    }
    double time(int step) const { return (step - middle) / span; }
    Eigen::Index firstWave() const { return 1 + static_cast<Eigen::Index>(kinds.size()); }

    int begin = 0;
    std::vector<int> kinds, cycles;
    std::vector<std::vector<double>> weights;
    std::vector<Waves> waves;
    double middle = 0, span = 1;
    Eigen::Index columns = 0;
};

double criterionOf(double squares, double rows, double floor, std::size_t columns) {
    const double k = static_cast<double>(columns) + 1;
    return rows * std::log(std::max(squares, floor) / rows) + 2 * k + 2 * k * (k + 1) / std::max(rows - k - 1, 0.5);
}

/// Columns to use: the number of waves of each cycle, one cycle after the other, and then whether there is a trend, by
/// Akaike's corrected criterion.
std::vector<Eigen::Index> chosenColumns(const Design& design, const Eigen::MatrixXd& normal, double rows) {
    std::vector<Eigen::Index> chosen;
    for (Eigen::Index i = 0; i < design.firstWave(); ++i) chosen.push_back(i);
    const double floor = 1e-20 * normal(normal.rows() - 1, normal.rows() - 1) + 1e-300;
    Eigen::Index next = design.firstWave();
    const auto extend = [&](Eigen::Index count, std::size_t stride) {
        auto all = chosen;
        for (Eigen::Index i = 0; i < count; ++i) all.push_back(next + i);
        const auto squares = nestedSquares(normal, all);
        std::size_t best = chosen.size();
        double least = criterionOf(squares[best], rows, floor, best);
        for (std::size_t k = chosen.size() + stride; k <= all.size(); k += stride) {
            const double criterion = criterionOf(squares[k], rows, floor, k);
            if (!(criterion < least)) continue;
            least = criterion;
            best = k;
        }
        all.resize(best);
        chosen = all;
        next += count;
    };
    for (const Waves& w : design.waves) extend(w.columns(), 2);
    extend(1, 1);
    return chosen;
}

Eigen::VectorXd solved(const Eigen::MatrixXd& normal, const std::vector<Eigen::Index>& columns) {
    Eigen::MatrixXd a = normal(columns, columns);
    a.diagonal() *= 1 + 1e-9;
    a.diagonal().array() += 1e-300;
    Eigen::VectorXd b = a.ldlt().solve(normal.col(normal.cols() - 1)(columns));
    if (!b.allFinite()) b.setZero();
    return b;
}

Eigen::MatrixXd rowsOf(const Design& design, const std::vector<Eigen::Index>& columns, int length) {
    Eigen::MatrixXd x(length - design.begin, static_cast<Eigen::Index>(columns.size()));
    Eigen::VectorXd row(design.columns);
    for (int t = design.begin; t < length; ++t) {
        design.write(t, row.data());
        x.row(t - design.begin) = row(columns).transpose();
    }
    return x;
}

/// Effects of all columns of the design, 0 for those not chosen.
Coefficients kept(const Design& design, const Eigen::VectorXd& all, const Arma& model) {
    Coefficients c(kNumbers, 0.0);
    c[kBegin] = design.begin;
    c[kSlope] = all(design.columns - 1) / design.span;
    c[kConstant] = all(0) - c[kSlope] * design.middle;
    c[kPhis] = static_cast<double>(model.phi.size());
    c[kThetas] = static_cast<double>(model.theta.size());
    c[kDeltas] = static_cast<double>(model.delta.size());
    c[kKinds] = static_cast<double>(design.kinds.size());
    for (std::size_t i = 0; i < design.cycles.size(); ++i) c[i == 0 ? kShort : kLong] = design.cycles[i];
    for (const auto* part : {&model.phi, &model.theta, &model.delta}) c.insert(c.end(), part->begin(), part->end());
    for (std::size_t k = 0; k < design.kinds.size(); ++k) {
        c.push_back(design.kinds[k]);
        c.push_back(all(1 + static_cast<Eigen::Index>(k)));
    }
    const double* effects = all.data() + design.firstWave();
    for (const Waves& w : design.waves) {
        const auto table = w.table(effects);
        c.insert(c.end(), table.begin(), table.end());
        effects += w.columns();
    }
    return c;
}

/// Effects by least squares choose the columns and the model of the errors, with which they are estimated again by
/// generalised least squares (exactly, by the filter).
Coefficients fit(std::span<const double> values, const Setting& setting) {
    const Design design(values, setting);
    const int length = static_cast<int>(values.size());
    double middle = 0, known = 0;
    for (const double v : values.subspan(static_cast<std::size_t>(design.begin)))
        if (!std::isnan(v)) middle += v, known += 1;
    middle /= std::max(known, 1.0);
    NormalMatrix sums(design.columns + 1);
    std::vector<double> y;
    for (int t = design.begin; t < length; ++t) {
        y.push_back(values[static_cast<std::size_t>(t)] - middle);
        design.write(t, sums.row());
        sums.row()[design.columns] = y.back();
        sums.add();
    }
    const Eigen::MatrixXd& normal = sums.finish();
    auto columns = chosenColumns(design, normal, std::max(sums.rows(), 1.0));
    Eigen::MatrixXd x = rowsOf(design, columns, length);
    Eigen::VectorXd effects = solved(normal, columns);
    const Eigen::VectorXd usual = x * effects;
    std::vector<double> rest(y);
    for (std::size_t t = 0; t < rest.size(); ++t) rest[t] -= usual(static_cast<Eigen::Index>(t));
    const auto part = std::span(rest).last(std::min(rest.size(), kMostSteps));
    Order differences;
    differences.d = needsDifference(rest) ? 1 : 0;
    ArmaLimits limits;
    limits.mostP = std::min(3, length / 16);
    limits.mostQ = std::min(2, length / 16);
    limits.work = 1e7;
    const Arma model =
        searchArma(part, Eigen::MatrixXd(static_cast<Eigen::Index>(part.size()), 0), differences, limits).model;
    if (differences.d > 0) { // neither the constant nor a slope in the mean of the changes
        std::erase_if(columns, [&](Eigen::Index i) { return i == 0 || i == design.columns - 1; });
        x = rowsOf(design, columns, length);
    }
    if (!columns.empty()) effects = likelihood(model, y, x).effects;
    Eigen::VectorXd all = Eigen::VectorXd::Zero(design.columns);
    for (std::size_t i = 0; i < columns.size(); ++i) all(columns[i]) = effects(static_cast<Eigen::Index>(i));
    all(0) += middle;
    return kept(design, all, model);
}

/// What the regression says of every step of [0, length), and the model of what it leaves.
struct Regression {
    Regression(const Coefficients& c, const Setting& setting, int length) {
        auto next = c.begin() + kNumbers;
        for (const auto& [part, count] : {std::pair{&model.phi, c[kPhis]}, std::pair{&model.theta, c[kThetas]},
                                          std::pair{&model.delta, c[kDeltas]}}) {
            part->assign(next, next + static_cast<std::ptrdiff_t>(count));
            next += static_cast<std::ptrdiff_t>(count);
        }
        for (int t = 0; t < length; ++t) line.push_back(c[kConstant] + c[kSlope] * t);
        for (int k = 0; k < static_cast<int>(c[kKinds]); ++k, next += 2) {
            const auto weights = eventWeights(setting, static_cast<int>(next[0]), length, 0);
            for (std::size_t t = 0; t < line.size(); ++t) line[t] += next[1] * weights[t];
        }
        for (const Index cycle : {kShort, kLong}) {
            const auto count = static_cast<std::size_t>(c[cycle]);
            if (count == 0) continue;
            for (std::size_t t = 0; t < line.size(); ++t) line[t] += next[static_cast<std::ptrdiff_t>(t % count)];
            next += static_cast<std::ptrdiff_t>(count);
        }
    }

    std::vector<double> line;
    Arma model;
};

void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const auto steps = static_cast<std::size_t>(setting.horizon);
    const Regression regression(c, setting, static_cast<int>(values.size()) + setting.horizon);
    ArmaFilter filter(regression.model, 1);
    Eigen::RowVectorXd row(1);
    int t = static_cast<int>(c[kBegin]);
    if (t >= origins.front()) t = 0;
    for (std::size_t j = 0; j < origins.size(); ++j) {
        for (; t < origins[j]; ++t) {
            const auto at = static_cast<std::size_t>(t);
            row(0) = values[at] - regression.line[at];
            filter.step(row);
        }
        const auto line = out.subspan(j * steps, steps);
        filter.forecast(line);
        for (std::size_t h = 0; h < steps; ++h) line[h] += regression.line[static_cast<std::size_t>(t) + h];
    }
}

} // namespace

extern constinit const Forecaster harmonicRegression{
    "harmonic-regression",
    "Waves of each cycle, trend and scheduled events with ARIMA errors",
    "Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 10.5; number of waves by "
    "Akaike's corrected criterion",
    Use::ByHand,
    &minimumLength,
    &fit,
    &predict,
};

} // namespace penumbra::forecast
