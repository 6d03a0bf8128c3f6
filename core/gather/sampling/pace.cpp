#include "gather/sampling/pace.h"

#include "base/say.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::gather {

namespace {

constexpr int kSteps[] = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384};
constexpr int kWindowSteps = 240; ///< finer than this the window is not cut, whatever the shortest interval
constexpr int kLearn = 12;        ///< samples before the interval grows for the first time
constexpr int kHold = 6;          ///< and after a surprise
constexpr double kForget = 0.02;  ///< weight of the newest difference
constexpr int kPairs = 4;         ///< a lag is known after so many pairs
constexpr int kUsual = 6;         ///< pairs before a difference is called unusual
constexpr double kSurprise = 5;   ///< times the usual difference; 4 deviations of a normal process
constexpr double kTwice = 2.25;   ///< the same for two values in a row, from all of kBefore before them
constexpr std::size_t kBefore = 3;
constexpr double kMatters = 4; ///< times the accuracy: a smaller surprise is none
constexpr std::size_t kMemory = 8;
constexpr int kPaceFormat = 1;

} // namespace

std::shared_ptr<const MeanError> meanErrorFor(const Sampling& sampling) {
    std::vector<int> steps;
    for (const int step : kSteps)
        if (step == 1 || sampling.shortest * step <= sampling.longest) steps.push_back(step);
    const auto window = std::chrono::hours(1) / sampling.shortest;
    return std::make_shared<const MeanError>(std::move(steps),
                                             static_cast<int>(std::clamp<std::int64_t>(window, 1, kWindowSteps)));
}

Pace::Pace(const Sampling& sampling, std::shared_ptr<const MeanError> error)
    : m_shortest(sampling.shortest), m_accuracy(sampling.accuracy), m_error(std::move(error)),
      m_differences(m_error->steps().size()), m_counts(m_error->steps().size()), m_hold(kLearn) {}

base::Duration Pace::interval() const { return m_shortest * m_error->steps()[static_cast<std::size_t>(m_rung)]; }

std::optional<base::Time> Pace::last() const { return m_seen.empty() ? std::nullopt : std::optional(m_seen.back().at); }

void Pace::observe(base::Time at, double value, std::optional<double> expected) {
    if (!std::isfinite(value) || (!m_seen.empty() && at <= m_seen.back().at)) return;
    const Seen now{at, value - expected.value_or(0), expected.has_value()};
    const auto surprise = learn(now);
    m_seen.push_back(now);
    if (m_seen.size() > kMemory) m_seen.pop_front();
    ++m_samples;
    m_level += std::max(0.01, 1.0 / m_samples) * (std::abs(value) - m_level);
    if (surprise) {
        m_rung = 0;
        m_hold = kHold;
        m_surprise = *surprise;
    } else if (m_hold > 0) {
        --m_hold;
    } else {
        choose();
    }
}

std::optional<double> Pace::learn(const Seen& now) {
    auto surprise = shifted(now);
    for (auto before = m_seen.rbegin(); before != m_seen.rend(); ++before) {
        const auto lag = static_cast<double>((now.at - before->at).count()) / static_cast<double>(m_shortest.count());
        const int rung = lag < 1e6 ? m_error->rung(static_cast<int>(std::lround(lag))) : -1;
        if (rung < 0 || before->expected != now.expected) continue;
        auto& usual = m_differences[static_cast<std::size_t>(rung)];
        auto& count = m_counts[static_cast<std::size_t>(rung)];
        const double apart = std::abs(now.value - before->value);
        if (before == m_seen.rbegin() && !surprise && count >= kUsual) surprise = timesUsual(apart, usual, kSurprise);
        count += 1;
        usual += std::max(kForget, 1 / count) * (apart - usual);
    }
    return surprise;
}

std::optional<double> Pace::timesUsual(double apart, double usual, double least) const {
    if (apart <= kMatters * m_accuracy * m_level || apart <= least * usual) return {};
    return apart / std::max(usual, 1e-3 * apart);
}

/// A runs rule (Western Electric, Statistical Quality Control Handbook, 1956; Champ and Woodall, Technometrics 29,
/// 1987): a shift that is too small to stand out at once does so by its second value.
std::optional<double> Pace::shifted(const Seen& now) const {
    const auto rung = static_cast<std::size_t>(m_rung);
    if (rung == 0 || m_seen.size() < kBefore + 1 || m_counts[rung] < kUsual) return {};
    const auto [lower, upper] = std::minmax(now.value, m_seen.back().value);
    double lowest = std::numeric_limits<double>::infinity(), highest = -lowest;
    for (auto one = m_seen.end() - kBefore - 1; one != m_seen.end(); ++one) {
        if (one->expected != now.expected) return {};
        if (std::next(one) == m_seen.end()) break; // it is one of the two
        lowest = std::min(lowest, one->value);
        highest = std::max(highest, one->value);
    }
    return timesUsual(std::max(lower - highest, lowest - upper), m_differences[rung], kTwice);
}

double Pace::errorAt(int rung) const {
    // shorter lags than were ever seen are taken for as bad as the shortest that was
    const auto seen = [](double count) { return count >= kPairs; };
    const auto first = std::find_if(m_counts.begin(), m_counts.end(), seen) - m_counts.begin();
    if (first == static_cast<std::ptrdiff_t>(m_counts.size())) return std::numeric_limits<double>::infinity();
    const auto known = std::find_if_not(m_counts.begin() + first, m_counts.end(), seen) - m_counts.begin();
    std::vector<double> differences = m_differences;
    std::fill_n(differences.begin(), first, differences[static_cast<std::size_t>(first)]);
    return m_error->of(rung, differences, static_cast<int>(known));
}

void Pace::choose() {
    const double allowed = m_accuracy * m_level;
    const int most = std::min(m_rung + 1, static_cast<int>(m_differences.size()) - 1);
    int best = 0;
    for (int rung = 1; rung <= most; ++rung)
        if (errorAt(rung) <= allowed) best = rung;
    if (best > m_rung) m_hold = 1; // one sample at the new interval before the next step
    m_rung = std::min(best, m_rung + 1);
    m_surprise = 0;
}

std::string Pace::reason() const {
    const auto share = [&](int rung) { return m_level > 0 ? 100 * errorAt(rung) / m_level : 0; };
    const auto next = m_rung + 1;
    const auto every = base::formatDuration(interval());
    if (m_samples < kLearn)
        return PENUMBRA_SAY("Sampling", "Every {}: it is being learnt ({} of {} samples).")(every, m_samples, kLearn);
    if (m_hold > 0 && m_surprise > 0)
        return PENUMBRA_SAY(
            "Sampling", "Every {}: a value was {:.0f} times further off than usual. It waits for {} before it slows "
                        "down again.")(
            every, m_surprise,
            base::sayCount(m_hold, PENUMBRA_TEXT("Count", "calm sample"), PENUMBRA_TEXT("Count", "calm samples")));
    if (!std::isfinite(errorAt(m_rung)))
        return PENUMBRA_SAY("Sampling", "Every {}: too little is known of it yet. It waits for more samples.")(every);
    if (next == static_cast<int>(m_differences.size()))
        return PENUMBRA_SAY("Sampling", "Every {}, which is the longest: hourly means are off by {:.1f} % then.")(
            every, share(m_rung));
    const auto longer = base::formatDuration(m_shortest * m_error->steps()[static_cast<std::size_t>(next)]);
    if (errorAt(next) <= m_accuracy * m_level)
        return PENUMBRA_SAY(
            "Sampling", "Every {}: hourly means are off by {:.1f} % then. It waits for {} before it goes on to every "
                        "{}, which the {:.1f} % that are allowed leave room for.")(
            every, share(m_rung),
            base::sayCount(m_hold + 1, PENUMBRA_TEXT("Count", "sample"), PENUMBRA_TEXT("Count", "samples")), longer,
            100 * m_accuracy);
    return PENUMBRA_SAY("Sampling",
                        "Every {}: hourly means are off by {:.1f} % then, every {} by {:.1f} %; {:.1f} % are allowed.")(
        every, share(m_rung), longer, share(next), 100 * m_accuracy);
}

base::Json Pace::toJson() const {
    auto seen = base::Json::array();
    for (const auto& one : m_seen) seen.push_back({base::toMillis(one.at), one.value, one.expected});
    return {{"format", kPaceFormat},  {"shortest", m_shortest.count()}, {"rung", m_rung},
            {"hold", m_hold},         {"surprise", m_surprise},         {"samples", m_samples},
            {"level", m_level},       {"differences", m_differences},   {"counts", m_counts},
            {"seen", std::move(seen)}};
}

void Pace::restore(const base::Json& json) {
    const auto numbers = [&](const char* key) {
        std::vector<double> out;
        for (const auto& value : base::childAt(json, key))
            if (value.is_number()) out.push_back(value.get<double>());
        return out;
    };
    auto differences = numbers("differences");
    auto counts = numbers("counts");
    if (base::integerAt(json, "format", 0) != kPaceFormat ||
        base::integerAt(json, "shortest", 0) != m_shortest.count() || differences.size() != m_differences.size() ||
        counts.size() != m_counts.size())
        return;
    m_differences = std::move(differences);
    m_counts = std::move(counts);
    m_rung = static_cast<int>(std::clamp<std::int64_t>(base::integerAt(json, "rung", 0), 0,
                                                       static_cast<std::int64_t>(m_differences.size()) - 1));
    m_hold = static_cast<int>(base::integerAt(json, "hold", 0));
    m_samples = static_cast<int>(base::integerAt(json, "samples", 0));
    m_level = base::numberAt(json, "level");
    m_surprise = base::numberAt(json, "surprise");
    m_seen.clear();
    for (const auto& one : base::childAt(json, "seen"))
        if (one.is_array() && one.size() == 3 && one[0].is_number_integer() && one[1].is_number() &&
            one[2].is_boolean())
            m_seen.push_back({base::fromMillis(one[0].get<std::int64_t>()), one[1].get<double>(), one[2].get<bool>()});
}

} // namespace penumbra::gather
