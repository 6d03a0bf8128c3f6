#include "risk/phrase.h"

#include "base/say.h"
#include "base/text.h"
#include "model/dimension_title.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

namespace penumbra::risk {

std::string plainTime(base::Time time) {
    if (time == base::kBeginningOfTime || time == base::kEndOfTime) return PENUMBRA_SAY("Risk", "the end of time")();
    return base::sayMoment(std::chrono::floor<std::chrono::minutes>(time));
}

std::string sayTime(base::Time time) {
    const bool open = time == base::kBeginningOfTime || time == base::kEndOfTime;
    return open ? plainTime(time) : PENUMBRA_SAY("Risk", "{} UTC")(plainTime(time));
}

std::string endTime(const base::TimeWindow& window) {
    using std::chrono::floor;
    const bool sameDay = floor<std::chrono::days>(window.begin) == floor<std::chrono::days>(window.end);
    return sameDay ? base::sayClock(floor<std::chrono::minutes>(window.end)) : plainTime(window.end);
}

std::string sayWindow(const base::TimeWindow& window, base::Time horizon) {
    const bool open = window.end >= horizon;
    if (window.begin == base::kBeginningOfTime)
        return open ? PENUMBRA_SAY("Risk", "all the time")() : PENUMBRA_SAY("Risk", "until {}")(sayTime(window.end));
    if (open) return PENUMBRA_SAY("Risk", "from {} on")(sayTime(window.begin));
    return PENUMBRA_SAY("Risk", "from {} to {} UTC")(plainTime(window.begin), endTime(window));
}

std::string sayWindows(const std::vector<base::TimeWindow>& windows, base::Time horizon) {
    std::vector<std::string> texts;
    for (const auto& w : windows) texts.push_back(sayWindow(w, horizon));
    return sayList(texts, 3);
}

std::string sayList(const std::vector<std::string>& names, std::size_t most) {
    const std::size_t shown = names.size() > most ? most - 1 : names.size();
    std::string text;
    for (std::size_t i = 0; i < shown; ++i)
        text = i == 0                  ? names[i]
               : i + 1 == names.size() ? PENUMBRA_SAY("List", "{} and {}")(text, names[i])
                                       : PENUMBRA_SAY("List", "{}, {}")(text, names[i]);
    if (shown == names.size()) return text;
    return shown > 0 ? PENUMBRA_SAY("List", "{} and {} more")(text, names.size() - shown)
                     : PENUMBRA_SAY("List", "{} more")(names.size());
}

std::string clause(std::string sentence) {
    for (const std::string_view stop : {".", "。"})
        if (sentence.ends_with(stop)) return clause(sentence.substr(0, sentence.size() - stop.size()));
    while (sentence.ends_with(' ')) sentence.pop_back();
    return sentence;
}

std::string sayVerdict(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::Go:
        return PENUMBRA_SAY("Report", "GO")();
    case VerdictKind::GoIf:
        return PENUMBRA_SAY("Report", "GO IF")();
    case VerdictKind::NoGo:
        break;
    }
    return PENUMBRA_SAY("Report", "NO GO")();
}

std::string sayDimension(const std::string& name) { return model::dimensionTitle(name); }

std::string sayLatency(double seconds) {
    return seconds < 1 ? PENUMBRA_SAY("Risk", "{:.3g} ms")(seconds * 1000) : PENUMBRA_SAY("Risk", "{:.3g} s")(seconds);
}

std::string sayShare(double probability) {
    if (probability >= 1) return PENUMBRA_SAY("Risk", "100 %")();
    if (probability > 0.99) return PENUMBRA_SAY("Risk", "over 99 %")();
    if (probability < 0.01) return PENUMBRA_SAY("Risk", "under 1 %")();
    return PENUMBRA_SAY("Risk", "{:.0f} %")(probability * 100);
}

namespace {

/// Of the hosts that refuse for one reason: what is said of the only one there is, of one and of several.
struct Refusing {
    simulate::RefusalReason reason;
    const char* only;
    const char* one;
    const char* many;
};
constexpr Refusing kRefusing[] = {
    {simulate::RefusalReason::NotThere, PENUMBRA_TEXT("Refusal", "the only host is not there"),
     PENUMBRA_TEXT("Refusal", "{} is not there"), PENUMBRA_TEXT("Refusal", "{} are not there")},
    {simulate::RefusalReason::Failed, PENUMBRA_TEXT("Refusal", "the only host has failed"),
     PENUMBRA_TEXT("Refusal", "{} has failed"), PENUMBRA_TEXT("Refusal", "{} have failed")},
    {simulate::RefusalReason::Drained, PENUMBRA_TEXT("Refusal", "the only host is drained"),
     PENUMBRA_TEXT("Refusal", "{} is drained"), PENUMBRA_TEXT("Refusal", "{} are drained")},
    {simulate::RefusalReason::Cordoned, PENUMBRA_TEXT("Refusal", "the only host is cordoned"),
     PENUMBRA_TEXT("Refusal", "{} is cordoned"), PENUMBRA_TEXT("Refusal", "{} are cordoned")},
    {simulate::RefusalReason::Taint, PENUMBRA_TEXT("Refusal", "the only host is tainted against it"),
     PENUMBRA_TEXT("Refusal", "{} is tainted against it"), PENUMBRA_TEXT("Refusal", "{} are tainted against it")},
    {simulate::RefusalReason::Selector, PENUMBRA_TEXT("Refusal", "the only host lacks the labels asked for"),
     PENUMBRA_TEXT("Refusal", "{} lacks the labels asked for"),
     PENUMBRA_TEXT("Refusal", "{} lack the labels asked for")},
    {simulate::RefusalReason::AntiAffinity, PENUMBRA_TEXT("Refusal", "the only host already runs one of its group"),
     PENUMBRA_TEXT("Refusal", "{} already runs one of its group"),
     PENUMBRA_TEXT("Refusal", "{} already run one of its group")},
    {simulate::RefusalReason::Spread, PENUMBRA_TEXT("Refusal", "the only host would spread its group too unevenly"),
     PENUMBRA_TEXT("Refusal", "{} would spread its group too unevenly"),
     PENUMBRA_TEXT("Refusal", "{} would spread its group too unevenly")},
    {simulate::RefusalReason::Affinity, PENUMBRA_TEXT("Refusal", "the only host has none of the group it goes with"),
     PENUMBRA_TEXT("Refusal", "{} has none of the group it goes with"),
     PENUMBRA_TEXT("Refusal", "{} have none of the group it goes with")},
    {simulate::RefusalReason::Licence, PENUMBRA_TEXT("Refusal", "the only host is more than its licence covers"),
     PENUMBRA_TEXT("Refusal", "{} is more than its licence covers"),
     PENUMBRA_TEXT("Refusal", "{} are more than its licence covers")},
    {simulate::RefusalReason::Capacity, PENUMBRA_TEXT("Refusal", "the only host has too little {1} left"),
     PENUMBRA_TEXT("Refusal", "{0} has too little {1} left"), PENUMBRA_TEXT("Refusal", "{0} have too little {1} left")},
};

std::string sayCount(const model::World& world, const simulate::RefusalCount& count, bool only) {
    const auto* words = std::find_if(std::begin(kRefusing), std::end(kRefusing),
                                     [&](const auto& one) { return one.reason == count.reason; });
    const auto dimension = count.dimension >= 0 ? sayDimension(world.dimensions.at(count.dimension).name)
                                                : PENUMBRA_SAY("Refusal", "room")();
    return base::said("Refusal",
                      only               ? words->only
                      : count.hosts == 1 ? words->one
                                         : words->many,
                      count.hosts, dimension);
}

/// "b4-03 comes nearest and lacks 1 GPU".
std::string sayNearest(const model::World& world, const simulate::Refusal& nearest) {
    const auto& dimension = world.dimensions.at(nearest.dimension);
    const auto& host = world.hosts[static_cast<std::size_t>(nearest.host)].name;
    const auto amount = base::formatAmount(static_cast<double>(nearest.missing), dimension.unit);
    const bool named = dimension.unit == base::Unit::MilliGpu || dimension.unit == base::Unit::MilliCores;
    return named ? PENUMBRA_SAY("Refusal", "{} comes nearest and lacks {}")(host, amount)
                 : PENUMBRA_SAY("Refusal", "{} comes nearest and lacks {} of {}")(
                       host, amount, model::dimensionTitle(dimension.name));
}

} // namespace

std::string sayRefusals(const model::World& world, const std::vector<simulate::RefusalCount>& counts) {
    int hosts = 0;
    for (const auto& count : counts) hosts += count.hosts;
    if (counts.empty()) return PENUMBRA_SAY("Refusal", "there is no host")();
    if (hosts == 1) return sayCount(world, counts.front(), true);
    std::vector<std::string> texts;
    for (const auto& count : counts) texts.push_back(sayCount(world, count, false));
    return PENUMBRA_SAY("Refusal", "of {} hosts {}")(hosts, sayList(texts, texts.size()));
}

std::string sayWhy(const model::World& world, const simulate::Unplaced& unplaced) {
    std::string text = sayRefusals(world, unplaced.counts);
    if (unplaced.change.host >= 0)
        return PENUMBRA_SAY("Refusal",
                            "{}; it fits if {}")(text, simulate::describe(world, unplaced.workload, unplaced.change));
    if (unplaced.nearest.host >= 0 && unplaced.nearest.reason == simulate::RefusalReason::Capacity &&
        unplaced.nearest.dimension >= 0)
        text = PENUMBRA_SAY("List", "{}; {}")(text, sayNearest(world, unplaced.nearest));
    return text;
}

} // namespace penumbra::risk
