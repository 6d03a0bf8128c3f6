#include "forecast/little.h"

#include "base/say.h"
#include "base/text.h"
#include "forecast/response.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>
#include <vector>

namespace penumbra::forecast {

namespace {

constexpr int kLeastMeasured = 12;
constexpr double kConsistent = 1.5; ///< measured means of three sources are no better
constexpr double kSameFactor = 1.25;
constexpr double kRangesApart = 10;
constexpr double kRelated = 0.3;

/// How a law and its parts are called in a sentence.
struct Words {
    const char* code;
    const char* law;
    const char* left;
    const char* time;
    const char* millis;   ///< what is said where the time is taken for seconds and is not
    const char* thousand; ///< and where it was divided twice
};
constexpr Words kLittle{
    "little-law",
    PENUMBRA_TEXT("Little", "Little's law"),
    PENUMBRA_TEXT("Little", "what is in flight"),
    PENUMBRA_TEXT("Little", "latency"),
    PENUMBRA_TEXT("Little", "The latency looks like milliseconds taken for seconds; import it as seconds."),
    PENUMBRA_TEXT("Little", "The latency looks a thousand times too small, as if it had been divided by 1000 twice; "
                            "import it as seconds.")};
constexpr Words kUtilisation{
    "utilisation-law",
    PENUMBRA_TEXT("Little", "The utilisation law"),
    PENUMBRA_TEXT("Little", "what is busy"),
    PENUMBRA_TEXT("Little", "service time"),
    PENUMBRA_TEXT("Little", "The service time looks like milliseconds taken for seconds; import it as seconds."),
    PENUMBRA_TEXT("Little", "The service time looks a thousand times too small, as if it had been divided by 1000 "
                            "twice; import it as seconds.")};

struct Sides {
    std::vector<double> left, right, ratio;
};

Sides sidesOf(std::span<const double> left, std::span<const double> rate, std::span<const double> time) {
    Sides sides;
    const auto usable = [](double v) { return v > 0 && v < kLargest; };
    for (std::size_t t = 0; t < std::min({left.size(), rate.size(), time.size()}); ++t) {
        if (!usable(left[t]) || !usable(rate[t]) || !usable(time[t]) || !(rate[t] * time[t] > 1e-100)) continue;
        sides.left.push_back(left[t]);
        sides.right.push_back(rate[t] * time[t]);
        sides.ratio.push_back(sides.left.back() / sides.right.back());
    }
    return sides;
}

std::vector<double> ranksOf(const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0, to = 0; from < order.size(); from = to) {
        while (to < order.size() && values[order[to]] == values[order[from]]) ++to;
        for (std::size_t i = from; i < to; ++i) ranks[order[i]] = static_cast<double>(from + to - 1) / 2;
    }
    return ranks;
}

/// Spearman's rank correlation; 0 where one side never changes.
double rankCorrelation(const std::vector<double>& a, const std::vector<double>& b) {
    const auto x = ranksOf(a), y = ranksOf(b);
    const double middle = static_cast<double>(x.size() - 1) / 2;
    double xy = 0, xx = 0, yy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - middle) * (y[i] - middle);
        xx += (x[i] - middle) * (x[i] - middle);
        yy += (y[i] - middle) * (y[i] - middle);
    }
    return xx > 0 && yy > 0 ? xy / std::sqrt(xx * yy) : 0;
}

bool within(double ratio, double factor, double tolerance) {
    return ratio > factor / tolerance && ratio < factor * tolerance;
}

LawVerdict verdictOf(const LawCheck& check, const Sides& sides, int replicas) {
    if (check.high > kRangesApart * check.low && rankCorrelation(sides.left, sides.right) < kRelated)
        return LawVerdict::NoRelation;
    const auto off = [&](double factor) {
        return within(check.ratio, factor, kSameFactor) || within(check.ratio, 1 / factor, kSameFactor);
    };
    if (within(check.ratio, 1, kConsistent)) return LawVerdict::Consistent;
    if (off(1000)) return LawVerdict::Thousand;
    if (off(60)) return LawVerdict::Sixty;
    if (replicas > 1 && off(replicas)) return LawVerdict::Replicas;
    return LawVerdict::OtherFactor;
}

/// What most likely stands behind the factor, and what to do.
std::string adviceOn(LawVerdict verdict, bool rightTooLarge, const Words& words, int replicas) {
    switch (verdict) {
    case LawVerdict::Thousand:
        return base::said("Little", rightTooLarge ? words.millis : words.thousand);
    case LawVerdict::Sixty:
        return rightTooLarge
                   ? PENUMBRA_SAY("Little", "The rate looks like one a minute taken for one a second; divide it "
                                            "by 60 where it is gathered.")()
                   : PENUMBRA_SAY("Little", "The rate looks sixty times too small, as if it had been divided by "
                                            "60 twice; gather it as one a second.")();
    case LawVerdict::Replicas:
        return PENUMBRA_SAY("Little", "That is the number of its replicas ({}): one series is of a single "
                                      "replica, another of all of them. Gather both for the same.")(replicas);
    case LawVerdict::OtherFactor:
        return PENUMBRA_SAY("Little", "Check the units of the three series and that they are of the same requests.")();
    case LawVerdict::NoRelation:
        return PENUMBRA_SAY("Little", "Check that the three series are of the same requests.")();
    case LawVerdict::Consistent:
    case LawVerdict::Unknown:
        break;
    }
    return {};
}

std::optional<base::Problem> problemOf(const LawCheck& check, const Words& words, int replicas,
                                       const std::string& where) {
    if (check.verdict == LawVerdict::Consistent) return std::nullopt;
    const auto law = base::said("Little", words.law), left = base::said("Little", words.left),
               time = base::said("Little", words.time);
    if (check.verdict == LawVerdict::Unknown)
        return base::Problem{
            base::Severity::Note, words.code, where,
            PENUMBRA_SAY("Little", "{} could not be checked for {}: its three series are "
                                   "known together and above zero at {} only; {} are needed.")(
                law, where,
                base::sayCount(check.steps, PENUMBRA_TEXT("Count", "moment"), PENUMBRA_TEXT("Count", "moments")),
                kLeastMeasured)};
    const auto advice = adviceOn(check.verdict, check.ratio < 1, words, replicas);
    if (check.verdict == LawVerdict::NoRelation)
        return base::Problem{base::Severity::Warning, words.code, where,
                             PENUMBRA_SAY("Little", "{} does not hold for {}: {} and rate x {} have no "
                                                    "relation. {}")(law, where, left, time, advice)};
    const double factor = std::max(check.ratio, 1 / check.ratio);
    const auto times = factor >= 10 ? fmt::format("{:.0f}", factor) : fmt::format("{:.1f}", factor);
    auto text = PENUMBRA_SAY("Little", "{} does not hold for {}: rate x {} is {} times {}. {}")(law, where, time, times,
                                                                                                left, advice);
    if (check.ratio > 1)
        text = PENUMBRA_SAY("Little", "{} does not hold for {}: {} is {} times rate x {}. {}")(law, where, left, times,
                                                                                               time, advice);
    return base::Problem{base::Severity::Warning, words.code, where, std::move(text)};
}

LawCheck check(std::span<const double> left, std::span<const double> rate, std::span<const double> time, int replicas,
               const std::string& where, const Words& words) {
    LawCheck answer;
    auto sides = sidesOf(left, rate, time);
    answer.steps = static_cast<int>(sides.ratio.size());
    if (answer.steps >= kLeastMeasured) {
        std::vector<double> sorted = sides.ratio;
        std::sort(sorted.begin(), sorted.end());
        answer.ratio = stats::quantileSorted(sorted, 0.5);
        answer.low = stats::quantileSorted(sorted, 0.1);
        answer.high = stats::quantileSorted(sorted, 0.9);
        answer.verdict = verdictOf(answer, sides, replicas);
    }
    answer.problem = problemOf(answer, words, replicas, where);
    return answer;
}

} // namespace

LawCheck checkLittle(const LittleInput& input) {
    return check(input.inFlight, input.rate, input.time, input.replicas, input.where, kLittle);
}

LawCheck checkUtilisation(const UtilisationInput& input) {
    return check(input.busy, input.rate, input.serviceTime, input.replicas, input.where, kUtilisation);
}

} // namespace penumbra::forecast
