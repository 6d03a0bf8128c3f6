#include "forecast/response.h"

#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace penumbra::forecast {

namespace {

constexpr int kGroups = 20;               ///< for the start
constexpr int kKnees = 24;                ///< tried by rank, and as many by value
constexpr int kFiner = 7;                 ///< tried between two of them
constexpr double kBeyond = 0.04;          ///< of the pairs beyond a knee, at least
constexpr int kLeastBeyond = 5;           ///< pairs
constexpr double kAgainst = 0.2;          ///< a slope that may run against the other one, as a share of it
constexpr double kBisquareCorner = 4.685; ///< of the bisquare: 95 % efficient for normal errors
constexpr double kDeviation = 1.483;      ///< median absolute error to standard deviation
constexpr int kRounds = 5, kRoundsFromStart = 3;

struct Sums {
    double w = 0, x = 0, y = 0, xx = 0, xy = 0, yy = 0;
    Sums plus(double weight, double load, double response) const {
        return {w + weight,
                x + weight * load,
                y + weight * response,
                xx + weight * load * load,
                xy + weight * load * response,
                yy + weight * response * response};
    }
    Sums minus(const Sums& o) const { return {w - o.w, x - o.x, y - o.y, xx - o.xx, xy - o.xy, yy - o.yy}; }
};

struct Solved {
    Response line;
    double squares = INFINITY;
};

/// Weighted least squares of every form from running sums.
class Moments final {
public:
    Moments(std::span<const double> load, std::span<const double> response, std::span<const double> weights)
        : m_load(load), m_below(load.size() + 1) {
        for (std::size_t i = 0; i < load.size(); ++i)
            m_below[i + 1] = m_below[i].plus(weights.empty() ? 1 : weights[i], load[i], response[i]);
    }
    Solved solve(ResponseForm form, std::span<const double> knees) const;

private:
    const Sums& all() const { return m_below.back(); }
    const Sums& below(double knee) const {
        return m_below[static_cast<std::size_t>(std::upper_bound(m_load.begin(), m_load.end(), knee) - m_load.begin())];
    }
    Solved constant() const;
    Solved linear() const;
    Solved at(ResponseForm form, double knee) const;
    Solved saturating(double knee) const;
    Solved bending(double knee) const;

    std::span<const double> m_load;
    std::vector<Sums> m_below;
};

Solved Moments::constant() const {
    Solved solved;
    if (!(all().w > 0)) return solved;
    solved.line.intercept = all().y / all().w;
    solved.squares = all().yy - all().y * solved.line.intercept;
    return solved;
}

Solved Moments::linear() const {
    const Sums& s = all();
    const double spread = s.xx - s.x * s.x / s.w, product = s.xy - s.x * s.y / s.w;
    if (!(spread > 1e-12 * s.xx)) return constant();
    const double slope = product / spread;
    return {{ResponseForm::Linear, (s.y - slope * s.x) / s.w, slope}, s.yy - s.y * s.y / s.w - slope * product};
}

Solved Moments::saturating(double knee) const {
    const Sums& s = all();
    const Sums &low = below(knee), high = s.minus(low);
    const double z = low.x + knee * high.w, zz = low.xx + knee * knee * high.w, zy = low.xy + knee * high.y;
    const double spread = zz - z * z / s.w, product = zy - z * s.y / s.w;
    if (!(spread > 1e-12 * zz)) return {};
    const double slope = product / spread;
    return {{ResponseForm::Saturating, (s.y - slope * z) / s.w, slope, knee, -slope},
            s.yy - s.y * s.y / s.w - slope * product};
}

Solved Moments::bending(double knee) const {
    const Sums& s = all();
    const Sums high = s.minus(below(knee));
    const double h = high.x - knee * high.w, hy = high.xy - knee * high.y - h * s.y / s.w;
    const double hh = high.xx - 2 * knee * high.x + knee * knee * high.w - h * h / s.w;
    const double xh = high.xx - knee * high.x - s.x * h / s.w;
    const double xx = s.xx - s.x * s.x / s.w, xy = s.xy - s.x * s.y / s.w;
    const double determinant = xx * hh - xh * xh;
    if (!(determinant > 1e-9 * xx * hh)) return {};
    const double slope = (hh * xy - xh * hy) / determinant, bend = (xx * hy - xh * xy) / determinant;
    const double before = std::abs(slope), after = std::abs(slope + bend);
    if (slope * (slope + bend) < 0 && before > kAgainst * after && after > kAgainst * before) return {};
    return {{ResponseForm::Bending, (s.y - slope * s.x - bend * h) / s.w, slope, knee, bend},
            s.yy - s.y * s.y / s.w - slope * xy - bend * hy};
}

Solved Moments::at(ResponseForm form, double knee) const {
    return form == ResponseForm::Saturating ? saturating(knee) : bending(knee);
}

Solved Moments::solve(ResponseForm form, std::span<const double> knees) const {
    if (form == ResponseForm::Constant || !(all().w > 0)) return constant();
    if (form == ResponseForm::Linear || knees.empty()) return linear();
    Solved best;
    std::size_t place = 0;
    for (std::size_t i = 0; i < knees.size(); ++i)
        if (const auto tried = at(form, knees[i]); tried.squares < best.squares) best = tried, place = i;
    if (!std::isfinite(best.squares)) return linear();
    const double from = knees[place > 0 ? place - 1 : 0], to = knees[std::min(place + 1, knees.size() - 1)];
    for (int i = 1; i <= kFiner; ++i) {
        const auto tried = at(form, from + (to - from) * i / (kFiner + 1));
        if (tried.squares < best.squares) best = tried;
    }
    return best;
}

std::vector<double> kneesOf(std::span<const double> load, int leastBeyond) {
    const int n = static_cast<int>(load.size());
    const int beyond = std::max(leastBeyond, static_cast<int>(kBeyond * n));
    if (n < 2 * beyond + 1) return {};
    const double from = load[static_cast<std::size_t>(beyond)], to = load[static_cast<std::size_t>(n - 1 - beyond)];
    std::vector<double> knees;
    for (int i = 0; i <= kKnees; ++i) {
        knees.push_back(load[static_cast<std::size_t>(beyond + (n - 1 - 2 * beyond) * i / kKnees)]);
        knees.push_back(from + (to - from) * i / kKnees);
    }
    std::sort(knees.begin(), knees.end());
    knees.erase(std::unique(knees.begin(), knees.end()), knees.end());
    return knees;
}

/// Medians of groups of neighbours in load.
Pairs mediansOf(const Pairs& pairs) {
    Pairs medians;
    const std::size_t n = pairs.size(), groups = std::min<std::size_t>(kGroups, std::max<std::size_t>(n / 3, 1));
    for (std::size_t g = 0; g < groups; ++g) {
        const std::size_t from = n * g / groups, to = n * (g + 1) / groups;
        if (from == to) continue;
        medians.load.push_back(stats::median(std::span(pairs.load).subspan(from, to - from)));
        medians.response.push_back(stats::median(std::span(pairs.response).subspan(from, to - from)));
    }
    return medians;
}

double typicalError(const Pairs& pairs, const Response& line) {
    std::vector<double> errors(pairs.size());
    for (std::size_t i = 0; i < errors.size(); ++i) errors[i] = std::abs(pairs.response[i] - line.at(pairs.load[i]));
    const auto middle = errors.begin() + std::ssize(errors) / 2;
    std::nth_element(errors.begin(), middle, errors.end());
    return *middle;
}

} // namespace

const char* formName(ResponseForm form) {
    switch (form) {
    case ResponseForm::Constant:
        return "constant";
    case ResponseForm::Linear:
        return "linear";
    case ResponseForm::Saturating:
        return "saturating";
    case ResponseForm::Bending:
        return "bending";
    }
    return "";
}

double Response::loadAt(double level) const {
    if (intercept >= level) return 0;
    const double first = slope > 0 ? (level - intercept) / slope : INFINITY;
    if (!hasKnee() || first <= knee) return first;
    const double after = slope + bend, atKnee = at(knee);
    if (atKnee >= level) return knee;
    return after > 1e-9 * std::abs(slope) ? knee + (level - atKnee) / after : INFINITY;
}

Pairs pairsOf(std::span<const double> load, std::span<const double> response, int lag) {
    const auto usable = [](double v) { return std::abs(v) <= kLargest; }; // false for NaN
    std::vector<std::pair<double, int>> order;
    const int n = static_cast<int>(std::min(load.size(), response.size()));
    for (int t = lag; t < n; ++t) {
        const double x = load[static_cast<std::size_t>(t - lag)];
        if (usable(x) && usable(response[static_cast<std::size_t>(t)])) order.emplace_back(x, t);
    }
    std::sort(order.begin(), order.end());
    Pairs pairs;
    for (const auto& [x, t] : order) {
        pairs.load.push_back(x);
        pairs.response.push_back(response[static_cast<std::size_t>(t)]);
        pairs.time.push_back(t);
    }
    return pairs;
}

Pairs subset(const Pairs& pairs, const std::vector<char>& keep) {
    Pairs kept;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!keep[i]) continue;
        kept.load.push_back(pairs.load[i]);
        kept.response.push_back(pairs.response[i]);
        kept.time.push_back(pairs.time[i]);
    }
    return kept;
}

Response fitResponse(const Pairs& pairs, ResponseForm form, std::span<const double> weights, const Response* start) {
    if (pairs.size() == 0) return {};
    Response line;
    if (start)
        line = *start;
    else {
        const auto medians = mediansOf(pairs);
        line = Moments(medians.load, medians.response, {}).solve(form, kneesOf(medians.load, 1)).line;
    }
    const auto knees = form > ResponseForm::Linear ? kneesOf(pairs.load, kLeastBeyond) : std::vector<double>();
    std::vector<double> reweighted(pairs.size());
    for (int round = start ? kRoundsFromStart : kRounds; round > 0; --round) {
        const double corner = kBisquareCorner * kDeviation * typicalError(pairs, line);
        if (!(corner > 0)) break; // most pairs lie on the line
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const double u = (pairs.response[i] - line.at(pairs.load[i])) / corner;
            const double kept = std::abs(u) < 1 ? (1 - u * u) * (1 - u * u) : 0;
            reweighted[i] = kept * (weights.empty() ? 1 : weights[i]);
        }
        line = Moments(pairs.load, pairs.response, reweighted).solve(form, knees).line;
    }
    return line;
}

} // namespace penumbra::forecast
