#include "report/work.h"

#include "base/text.h"
#include "remedy/adopt.h"
#include "report/words.h"
#include "whatif/absolute.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

constexpr base::Duration kShortest = std::chrono::minutes(15);

/// Actions that say what may happen, not what somebody does.
bool isAssumption(const std::string& action) {
    constexpr std::array kAssumptions{"fail-host",     "fail-hosts", "fail-datastore", "degrade-hosts",
                                      "change-demand", "set-slo",    "reserve"};
    return std::find(kAssumptions.begin(), kAssumptions.end(), action) != kAssumptions.end();
}

std::string backoutOf(const whatif::Edit& edit) {
    if (edit.window.end != base::kEndOfTime)
        return PENUMBRA_SAY("Report", "Its hours end at {}: end it then, or before.")(moment(edit.window.end));
    return PENUMBRA_SAY("Report", "Take it back by hand.")();
}

std::vector<Work> changesOf(const Document& document) {
    std::vector<Work> changes;
    int number = 0;
    for (const auto& edit : document.evaluation.scenario.edits) {
        ++number;
        if (!edit.enabled) continue;
        changes.push_back({fmt::format("change-{}", number), fmt::format("Change {}", number), &edit, nullptr,
                           closed(edit.window, document.evaluation.options.now, {}), whatif::describe(edit),
                           backoutOf(edit)});
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Work& a, const Work& b) { return a.window.begin < b.window.begin; });
    return changes;
}

} // namespace

base::TimeWindow closed(const base::TimeWindow& window, base::Time now, base::Duration length) {
    base::TimeWindow out = window;
    if (out.begin == base::kBeginningOfTime) out.begin = now;
    if (out.end == base::kEndOfTime) out.end = out.begin + std::max(length, kShortest);
    return out;
}

base::TimeWindow underWay(const remedy::Step& step, base::Time now) {
    const auto from = remedy::worksFrom(step);
    if (from < step.edit.window.begin) return {from, step.edit.window.begin};
    return closed(step.edit.window, now, step.durationP90);
}

WorkList workOf(const Document& document) {
    const auto* plan = document.plan();
    const auto now = document.evaluation.options.now;
    WorkList list;
    std::vector<Work> changes;
    for (auto& change : changesOf(document)) {
        const bool shifted =
            plan && std::find(plan->replaced.begin(), plan->replaced.end(), *change.edit) != plan->replaced.end();
        auto& where = shifted ? list.shifted : isAssumption(change.edit->change.action) ? list.assumed : changes;
        where.push_back(std::move(change));
    }
    auto next = changes.begin();
    for (std::size_t i = 0; plan && i < plan->steps.size(); ++i) {
        const auto& step = plan->steps[i];
        const Work work{fmt::format("step-{}", step.order),
                        fmt::format("Step {}", step.order),
                        &step.edit,
                        &step,
                        underWay(step, now),
                        step.text,
                        step.rollbackText};
        while (next != changes.end() && next->window.begin <= work.window.begin)
            list.work.push_back(std::move(*next++));
        list.work.push_back(work);
    }
    list.work.insert(list.work.end(), next, changes.end());
    return list;
}

std::vector<whatif::Edit> editsOf(const Document& document) {
    const auto* plan = document.plan();
    const auto& evaluation = document.evaluation;
    auto own = plan ? remedy::adopt(evaluation.scenario, *plan).scenario.edits : evaluation.scenario.edits;
    std::erase_if(own, [](const auto& edit) { return !edit.enabled; });
    std::vector<whatif::Edit> out;
    for (const auto& edit : evaluation.scheduled)
        if (std::none_of(own.begin(), own.end(), [&](const auto& one) { return one.key == edit.key; }))
            out.push_back(edit);
    out.insert(out.end(), own.begin(), own.end());
    return out;
}

base::TimeWindow spanOf(const Document& document, const std::vector<Work>& work) {
    const auto now = document.evaluation.options.now;
    if (work.empty()) return {now, now + kShortest};
    auto span = work.front().window;
    for (const auto& one : work) {
        span.begin = std::min(span.begin, one.window.begin);
        span.end = std::max(span.end, one.window.end);
    }
    return span;
}

std::string paramOf(const whatif::Edit& edit, const char* key) {
    const auto it = edit.change.params.find(key);
    return it == edit.change.params.end() ? std::string() : it->second;
}

std::vector<model::Change> absoluteChanges(const session::Evaluation& evaluation, const whatif::Edit& edit) {
    const std::span<const whatif::Edit> all(evaluation.scenario.edits);
    const auto it = std::find_if(all.begin(), all.end(), [&](const whatif::Edit& other) {
        return edit.key.empty() ? other == edit : other.key == edit.key;
    });
    return whatif::absolute(*evaluation.liveWorld, evaluation.scheduled,
                            all.first(static_cast<std::size_t>(it - all.begin())), edit);
}

std::string attributeOf(const model::Resource& resource, const char* key) {
    const auto it = resource.attributes.find(key);
    return it == resource.attributes.end() ? std::string() : it->second.value;
}

const model::Resource* resourceOf(const session::Evaluation& evaluation, const whatif::Edit& edit, const char* key) {
    const auto text = paramOf(edit, key);
    if (text.empty()) return nullptr;
    const auto kind = model::parseKind(key);
    const auto id = evaluation.inventory->resolve(text, kind ? std::optional(*kind) : std::nullopt);
    return id ? evaluation.inventory->find(*id) : nullptr;
}

std::vector<model::ResourceId> hostsOf(const session::Evaluation& evaluation, const whatif::Edit& edit) {
    std::vector<model::ResourceId> hosts;
    const auto& action = edit.change.action;
    if (action.ends_with("-host")) {
        if (const auto* host = resourceOf(evaluation, edit, "host")) hosts.push_back(host->id);
        return hosts;
    }
    if (!action.ends_with("-hosts") || action == "add-hosts") return hosts;
    const auto params = whatif::paramsOf(edit.change);
    if (!params || !whatif::saysWhere(*params)) return hosts;
    const auto rows = whatif::hostsWhere(*evaluation.liveWorld, *params, edit.window);
    for (const int row : rows ? *rows : whatif::Rows())
        hosts.push_back(evaluation.liveWorld->hosts[static_cast<std::size_t>(row)].id);
    return hosts;
}

} // namespace penumbra::report
