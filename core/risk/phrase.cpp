#include "risk/phrase.h"

#include "model/dimension_title.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::risk {

std::string sayTime(base::Time time) {
    std::string text = base::formatTime(std::chrono::floor<std::chrono::minutes>(time));
    if (text.size() < 16) return "the end of time";
    text[10] = ' ';
    return text.substr(0, 16) + " UTC";
}

std::string sayWindow(const base::TimeWindow& window, base::Time horizon) {
    const bool open = window.end >= horizon;
    if (window.begin == base::kBeginningOfTime) return open ? "all the time" : "until " + sayTime(window.end);
    if (open) return fmt::format("from {} on", sayTime(window.begin));
    return fmt::format("from {} to {}", sayTime(window.begin), sayTime(window.end));
}

std::string sayWindows(const std::vector<base::TimeWindow>& windows, base::Time horizon) {
    std::vector<std::string> texts;
    for (const auto& w : windows) texts.push_back(sayWindow(w, horizon));
    return sayList(texts, 3);
}

std::string sayList(const std::vector<std::string>& names, std::size_t most) {
    const std::size_t shown = names.size() > most ? most - 1 : names.size();
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        const bool last = i + 1 == names.size();
        text += (i == 0 ? "" : last ? " and " : ", ") + names[i];
    }
    if (shown < names.size()) text += fmt::format("{}{} more", shown > 0 ? " and " : "", names.size() - shown);
    return text;
}

std::string clause(std::string sentence) {
    while (!sentence.empty() && (sentence.back() == '.' || sentence.back() == ' ')) sentence.pop_back();
    return sentence;
}

std::string sayDimension(const std::string& name) { return model::dimensionTitle(name); }

std::string sayLatency(double seconds) {
    return seconds < 1 ? fmt::format("{:.3g} ms", seconds * 1000) : fmt::format("{:.3g} s", seconds);
}

std::string sayShare(double probability) {
    if (probability >= 1) return "100 %";
    if (probability > 0.99) return "over 99 %";
    if (probability < 0.01) return "under 1 %";
    return fmt::format("{:.0f} %", probability * 100);
}

namespace {

std::string sayCount(const model::World& world, const simulate::RefusalCount& count) {
    const auto say = [&](const char* one, const char* many) {
        return fmt::format("{} {}", count.hosts, count.hosts == 1 ? one : many);
    };
    switch (count.reason) {
    case simulate::RefusalReason::NotThere:
        return say("is not there", "are not there");
    case simulate::RefusalReason::Failed:
        return say("has failed", "have failed");
    case simulate::RefusalReason::Drained:
        return say("is drained", "are drained");
    case simulate::RefusalReason::Cordoned:
        return say("is cordoned", "are cordoned");
    case simulate::RefusalReason::Taint:
        return say("is tainted against it", "are tainted against it");
    case simulate::RefusalReason::Selector:
        return say("lacks the labels it asks for", "lack the labels it asks for");
    case simulate::RefusalReason::AntiAffinity:
        return say("already runs one of its group", "already run one of its group");
    case simulate::RefusalReason::Spread:
        return say("would spread its group too unevenly", "would spread its group too unevenly");
    case simulate::RefusalReason::Affinity:
        return say("has none of the group it goes with", "have none of the group it goes with");
    case simulate::RefusalReason::Licence:
        return say("is more than its licence covers", "are more than its licence covers");
    case simulate::RefusalReason::Capacity:
        break;
    }
    const auto name = count.dimension >= 0 ? sayDimension(world.dimensions.at(count.dimension).name) : "room";
    return fmt::format("{} too little {} left", say("has", "have"), name);
}

/// "b4-03 comes nearest and lacks 1 GPU".
std::string sayNearest(const model::World& world, const simulate::Refusal& nearest) {
    const auto& dimension = world.dimensions.at(nearest.dimension);
    const auto& host = world.hosts[static_cast<std::size_t>(nearest.host)].name;
    const auto amount = base::formatAmount(static_cast<double>(nearest.missing), dimension.unit);
    const bool named = dimension.unit == base::Unit::MilliGpu || dimension.unit == base::Unit::MilliCores;
    return named ? fmt::format("{} comes nearest and lacks {}", host, amount)
                 : fmt::format("{} comes nearest and lacks {} of {}", host, amount, dimension.name);
}

} // namespace

std::string sayRefusals(const model::World& world, const std::vector<simulate::RefusalCount>& counts) {
    std::vector<std::string> texts;
    int hosts = 0;
    for (const auto& count : counts) {
        texts.push_back(sayCount(world, count));
        hosts += count.hosts;
    }
    if (texts.empty()) return "there is no host";
    if (hosts == 1) return "the only host " + texts.front().substr(2);
    return fmt::format("of {} hosts {}", hosts, sayList(texts, texts.size()));
}

std::string sayWhy(const model::World& world, const simulate::Unplaced& unplaced) {
    std::string text = sayRefusals(world, unplaced.counts);
    if (unplaced.change.host >= 0)
        return fmt::format("{}; it fits if {}", text, simulate::describe(world, unplaced.workload, unplaced.change));
    if (unplaced.nearest.host >= 0 && unplaced.nearest.reason == simulate::RefusalReason::Capacity &&
        unplaced.nearest.dimension >= 0)
        text += "; " + sayNearest(world, unplaced.nearest);
    return text;
}

} // namespace penumbra::risk
