#include "risk/phrase.h"

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

std::string sayShare(double probability) {
    if (probability >= 1) return "100 %";
    if (probability > 0.99) return "over 99 %";
    if (probability < 0.01) return "under 1 %";
    return fmt::format("{:.0f} %", probability * 100);
}

namespace {

std::string sayCount(const model::World& world, const simulate::RefusalCount& count) {
    const char* plural = count.hosts == 1 ? "host" : "hosts";
    const auto say = [&](const char* one, const char* many) {
        return fmt::format("{} {} {}", count.hosts, plural, count.hosts == 1 ? one : many);
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
        return say("has a taint it does not tolerate", "have a taint it does not tolerate");
    case simulate::RefusalReason::Selector:
        return say("has other labels than it needs", "have other labels than it needs");
    case simulate::RefusalReason::AntiAffinity:
        return say("already runs one of its group", "already run one of its group");
    case simulate::RefusalReason::Capacity:
        break;
    }
    const auto& name = count.dimension >= 0 ? world.dimensions.at(count.dimension).name : std::string("room");
    return fmt::format("{} {} {} {}", count.hosts, plural, count.hosts == 1 ? "lacks" : "lack", name);
}

} // namespace

std::string sayRefusals(const model::World& world, const std::vector<simulate::RefusalCount>& counts) {
    std::vector<std::string> texts;
    for (const auto& count : counts) texts.push_back(sayCount(world, count));
    if (texts.empty()) return "there is no host";
    return sayList(texts, texts.size());
}

std::string sayWhy(const model::World& world, const simulate::Unplaced& unplaced) {
    std::string text = sayRefusals(world, unplaced.counts);
    if (unplaced.nearest.host >= 0 && unplaced.nearest.reason == simulate::RefusalReason::Capacity)
        text += fmt::format("; the nearest miss: {}", clause(simulate::describe(world, unplaced.nearest)));
    return text;
}

} // namespace penumbra::risk
