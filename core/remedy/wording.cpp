#include "remedy/wording.h"

#include "base/say.h"
#include "base/sentence_case.h"
#include "base/text.h"
#include "remedy/purchase/catalogue.h"
#include "remedy/steps.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "whatif/action.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

constexpr std::size_t kMostNames = 3;

std::string param(const whatif::Edit& edit, const char* key) {
    const auto it = edit.change.params.find(key);
    return it == edit.change.params.end() ? std::string() : it->second;
}

std::string nameOf(const std::string& text) { return model::naturalName(model::ResourceId(text)); }

void addOnce(std::vector<std::string>& names, std::string name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

int hostCount(const whatif::Edit& edit) {
    const auto params = whatif::paramsOf(edit.change);
    return params ? static_cast<int>(params->integer("count")) : 0;
}

/// "2 hosts like a4-03", "2 hosts 'large'"
std::string sayHosts(const whatif::Edit& edit) {
    const auto count = base::sayCount(hostCount(edit), PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
    const auto offer = purchase::offerOf(edit);
    const auto like = nameOf(param(edit, "like"));
    return offer.empty() || offer == like ? PENUMBRA_SAY("Plan", "{} like {}")(count, like)
                                          : PENUMBRA_SAY("Plan", "{} '{}'")(count, offer);
}

/// What a shifted change is called: its event's title, or the change in words.
std::string calledIn(const whatif::Edit& edit) {
    if (!edit.note.empty()) return PENUMBRA_SAY("Plan", "'{}'")(edit.note);
    auto plain = edit;
    plain.window = {};
    return PENUMBRA_SAY("Plan", "'{}'")(whatif::describe(plain));
}

std::string pick(const risk::Finding& finding) {
    const auto text = topic(finding);
    return finding.probability < 1 ? PENUMBRA_SAY("Plan", "{} ({})")(text, risk::sayShare(finding.probability)) : text;
}

/// "Move a from b to c"
std::string moveText(const model::World& world, const simulate::Placement& before, const whatif::Edit& edit) {
    const auto workload = model::resolveWorkload(world, param(edit, "workload"));
    const int from = workload && static_cast<std::size_t>(*workload) < before.hostOf.size()
                         ? before.hostOf[static_cast<std::size_t>(*workload)]
                         : -1;
    const auto what = nameOf(param(edit, "workload")), to = nameOf(param(edit, "host"));
    return from < 0 ? PENUMBRA_SAY("Plan", "Move {} to {}")(what, to)
                    : PENUMBRA_SAY("Plan",
                                   "Move {} from {} to {}")(what, world.hosts[static_cast<std::size_t>(from)].name, to);
}

} // namespace

std::string titleOf(const Bench&, const Plan& plan) {
    std::vector<std::string> shifted, moved, resized, hosts, parts;
    for (const auto& step : plan.steps) {
        const auto& action = step.edit.change.action;
        if (step.shifts)
            addOnce(shifted, calledIn(step.edit));
        else if (action == "move")
            addOnce(moved, nameOf(param(step.edit, "workload")));
        else if (action == "resize")
            addOnce(resized, nameOf(param(step.edit, "service")));
        else if (action == "add-hosts")
            addOnce(hosts, sayHosts(step.edit));
    }
    if (!shifted.empty()) parts.push_back(PENUMBRA_SAY("Plan", "shift {}")(risk::sayList(shifted, kMostNames)));
    if (!moved.empty())
        parts.push_back(moved.size() > kMostNames ? PENUMBRA_SAY("Plan", "move {} workloads")(moved.size())
                                                  : PENUMBRA_SAY("Plan", "move {}")(risk::sayList(moved, kMostNames)));
    if (!resized.empty()) parts.push_back(PENUMBRA_SAY("Plan", "resize {}")(risk::sayList(resized, kMostNames)));
    if (!hosts.empty()) parts.push_back(PENUMBRA_SAY("Plan", "add {}")(risk::sayList(hosts, kMostNames)));
    if (parts.empty()) return plan.title;
    std::string text;
    for (const auto& part : parts) text = text.empty() ? part : PENUMBRA_SAY("List", "{}; {}")(text, part);
    return base::sentenceCase(std::move(text));
}

std::string summaryOf(const Plan& plan) {
    const auto done = finish(plan.steps);
    const bool all = plan.tally.ending == plan.tally.after();
    std::vector<std::string> left;
    for (const auto& finding : risk::gravestFirst(plan.remaining))
        addOnce(left, !all && endsBy(finding, done)
                          ? PENUMBRA_SAY("Plan", "{} until {}")(pick(finding), risk::sayTime(finding.until))
                          : pick(finding));
    auto text = sayTally(plan.tally);
    if (!left.empty()) text += " " + PENUMBRA_SAY("Plan", "Left: {}.")(risk::sayList(left));
    if (plan.purchase) text += " " + plan.purchase->text;
    return text;
}

std::string stepText(const Bench& bench, const model::World& world, const simulate::Placement& before,
                     const Step& step) {
    const auto& edit = step.edit;
    const auto begin = risk::sayTime(edit.window.begin);
    if (step.shifts) {
        const auto old = bench.replacedBy({{edit}, {}});
        auto plain = edit;
        plain.window = {};
        const auto what = whatif::describe(plain), now = risk::sayWindow(edit.window, base::kEndOfTime),
                   then = risk::sayWindow(old.front().window, base::kEndOfTime);
        return edit.note.empty()
                   ? PENUMBRA_SAY("Plan", "{} {} instead of {}.")(what, now, then)
                   : PENUMBRA_SAY("Plan", "{} {} instead of {}, for {}.")(what, now, then, calledIn(edit));
    }
    if (edit.change.action == "move") return PENUMBRA_SAY("Plan", "{} at {}.")(moveText(world, before, edit), begin);
    if (edit.change.action == "add-hosts")
        return PENUMBRA_SAY("Plan", "Order {} now, to be in service from {} on.")(sayHosts(edit), begin);
    return PENUMBRA_SAY("Plan", "{}.")(whatif::describe(edit));
}

std::string stepBrief(const model::World& world, const simulate::Placement& before, const Step& step) {
    if (step.shifts || step.edit.change.action != "move") return {};
    return PENUMBRA_SAY("Plan", "{}.")(moveText(world, before, step.edit));
}

std::string sayNumbers(const std::vector<int>& numbers) {
    std::vector<std::string> texts;
    for (std::size_t first = 0, last = 0; first < numbers.size(); first = ++last) {
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        if (last < first + 2) last = first;
        texts.push_back(last == first ? std::to_string(numbers[first])
                                      : PENUMBRA_SAY("List", "{} to {}")(numbers[first], numbers[last]));
    }
    return risk::sayList(texts, texts.size());
}

} // namespace penumbra::remedy
