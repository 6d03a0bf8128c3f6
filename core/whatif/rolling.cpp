#include "whatif/rolling.h"

#include "base/parts.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

/// The controller with its clock.
class Controller final {
public:
    explicit Controller(const Rolling& rolling) : m_rolling(rolling), m_old(rolling.replicas) {}

    void reach(int target) {
        const int keep = m_rolling.replicas - target;
        while (true) {
            while (act(target, keep)) {
            }
            if (created() >= target && m_old <= keep && ready() == created()) return;
            m_now = m_times.newBegins[static_cast<std::size_t>(ready())] + m_rolling.start;
        }
    }
    void hold(base::Duration time) { m_now += time; }
    RollingTimes take() {
        m_times.end = m_now;
        return std::move(m_times);
    }

private:
    int created() const { return static_cast<int>(m_times.newBegins.size()); }
    int ready() const {
        const auto& begins = m_times.newBegins;
        return static_cast<int>(std::count_if(begins.begin(), begins.end(),
                                              [&](base::Duration b) { return b + m_rolling.start <= m_now; }));
    }
    bool act(int target, int keep) {
        bool acted = false;
        for (; created() < target && m_old + created() < m_rolling.replicas + m_rolling.surge; acted = true)
            m_times.newBegins.push_back(m_now);
        const int least = m_rolling.replicas - m_rolling.unavailable;
        for (; m_old > keep && m_old - 1 + ready() >= least; acted = true, --m_old) m_times.oldEnds.push_back(m_now);
        return acted;
    }

    const Rolling& m_rolling;
    RollingTimes m_times;
    base::Duration m_now{};
    int m_old;
};

using base::trimmed;

/// The number before a "%", as a share of one.
bool readPercent(std::string_view text, double& share) {
    double percent = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), percent);
    if (read.ec != std::errc() || std::string_view(read.ptr, text.data() + text.size()) != "%") return false;
    share = percent / 100;
    return share >= 0 && share <= 1;
}

base::Result<CanaryStep> parseStep(std::string_view text) {
    const auto colon = std::min(text.find(':'), text.size());
    CanaryStep step;
    if (!readPercent(trimmed(text.substr(0, colon)), step.share) || step.share <= 0)
        return base::failInput(PENUMBRA_SAY(
            "Edit", "'{}' is no step of a canary. Write a share and how long it is held, e.g. 5%:1h.")(text));
    if (colon == text.size()) return step;
    const auto hold = base::parseDuration(trimmed(text.substr(colon + 1)));
    if (!hold) return tl::unexpected(hold.error());
    if (hold->count() < 0 || *hold > std::chrono::hours(24 * 3653))
        return base::failInput(PENUMBRA_SAY("Edit", "The step '{}' must be held between 0s and ten years.")(text));
    step.hold = *hold;
    return step;
}

} // namespace

std::vector<base::Duration> RollingTimes::moments(base::Duration start) const {
    std::vector<base::Duration> out{base::Duration{}};
    for (const auto begin : newBegins) out.push_back(begin + start);
    out.insert(out.end(), oldEnds.begin(), oldEnds.end());
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

int RollingTimes::readyAt(base::Duration t, int replicas, base::Duration start) const {
    const auto gone = std::upper_bound(oldEnds.begin(), oldEnds.end(), t) - oldEnds.begin();
    const auto ready = std::upper_bound(newBegins.begin(), newBegins.end(), t - start) - newBegins.begin();
    return replicas - static_cast<int>(gone) + static_cast<int>(ready);
}

RollingTimes rollingTimes(const Rolling& rolling) {
    Controller controller(rolling);
    for (const auto& step : rolling.steps) {
        const double wanted = std::ceil(step.share * rolling.replicas - 1e-9);
        controller.reach(std::clamp(static_cast<int>(wanted), 1, rolling.replicas));
        controller.hold(step.hold);
    }
    return controller.take();
}

base::Result<int> parseCount(std::string_view text, int replicas, bool up) {
    int count = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size() && count >= 0) return count;
    double share = 0;
    if (!readPercent(text, share))
        return base::failInput(
            PENUMBRA_SAY("Edit", "'{}' is neither a number of replicas nor a share such as 25%.")(text));
    const double exact = share * replicas;
    return static_cast<int>(up ? std::ceil(exact - 1e-9) : std::floor(exact + 1e-9));
}

base::Result<std::vector<CanaryStep>> parseCanary(std::string_view text) {
    std::vector<CanaryStep> steps;
    while (!trimmed(text).empty()) {
        const auto comma = std::min(text.find(','), text.size());
        const auto step = parseStep(trimmed(text.substr(0, comma)));
        if (!step) return tl::unexpected(step.error());
        if (!steps.empty() && step->share <= steps.back().share)
            return base::failInput(PENUMBRA_SAY("Edit", "The shares of a canary must grow from step to step.")());
        steps.push_back(*step);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    if (steps.empty() || steps.back().share < 1) steps.push_back({1, {}});
    return steps;
}

} // namespace penumbra::whatif
