#include "forecast/fleet.h"

#include "base/parallel.h"
#include "base/text.h"
#include "forecast/backtest.h"
#include "forecast/cycles.h"
#include "forecast/network/network.h"
#include "forecast/series.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>

namespace penumbra::forecast {

namespace {

constexpr std::size_t kEnough = 30; ///< series that a network is trained for
constexpr int kLongestCycle = 48;   ///< beyond it a network gained nothing, see README.md
constexpr int kHidden = 32;
constexpr int kWindows = 10'000;
constexpr double kRate = 4e-3;
constexpr int kBatch = 32;
constexpr int kStepsASeries = 4, kLeastTraining = 600,
              kMostTraining = 6000; ///< of training: it costs as the fleet does

/// Series that learn from one another.
struct Group {
    std::int64_t step = 1;
    int cycle = 1;
    auto operator<=>(const Group&) const = default;
};

/// A series as its network sees it.
struct Member {
    std::vector<double> values; ///< kept only where a network may come of them
    Setting setting;
};

/// The cycles are looked for once, here, and handed on in the request.
Member memberOf(FleetRequest& one) {
    Member member;
    if (!one.request.pinned.empty() || one.request.horizon < 1) return member;
    Prepared prepared = prepare(one.request.values);
    if (prepared.known < 6 || prepared.constant) return member;
    if (one.request.cycles.empty()) one.request.cycles = findCycles(prepared.values);
    member.setting.cycles = one.request.cycles;
    std::sort(member.setting.cycles.begin(), member.setting.cycles.end());
    member.setting.horizon = one.request.horizon;
    if (member.setting.shortCycle() <= kLongestCycle) member.values = std::move(prepared.values);
    return member;
}

std::optional<Network> networkFor(const std::vector<const Member*>& members, const base::Run& run) {
    TrainingPlan plan;
    std::vector<std::span<const double>> values;
    for (const Member* member : members) {
        values.emplace_back(member->values);
        const auto origins = planBacktest(static_cast<int>(member->values.size()), member->setting, false);
        if (!origins.back.empty()) plan.leave = std::max(plan.leave, origins.back.front());
        // What most have in common: the longest list of cycles, the longest horizon.
        if (member->setting.cycles.size() > plan.setting.cycles.size()) plan.setting.cycles = member->setting.cycles;
        plan.setting.horizon = std::max(plan.setting.horizon, member->setting.horizon);
    }
    plan.kind = NetworkKind::Mlp;
    plan.hidden = kHidden;
    plan.windows = kWindows;
    plan.batch = kBatch;
    plan.rate = static_cast<float>(kRate);
    plan.steps = std::clamp(kStepsASeries * static_cast<int>(members.size()), kLeastTraining, kMostTraining);
    auto network = trainNetwork(values, plan, run);
    if (!network) return std::nullopt; // too short for it: the others answer
    return std::move(*network);
}

} // namespace

std::vector<base::Result<Forecast>> forecastFleet(const std::vector<FleetRequest>& fleet, const base::Run& run) {
    auto requests = fleet;
    std::vector<Member> members(fleet.size());
    base::parallelFor(run, fleet.size(), [&](std::size_t i) { members[i] = memberOf(requests[i]); });
    std::map<Group, std::vector<const Member*>> groups;
    const auto groupOf = [&](std::size_t i) { return Group{fleet[i].step, members[i].setting.shortCycle()}; };
    for (std::size_t i = 0; i < fleet.size(); ++i)
        if (!members[i].setting.cycles.empty()) groups[groupOf(i)].push_back(&members[i]);
    std::map<Group, Network> networks;
    for (const auto& [group, list] : groups)
        if (list.size() >= kEnough && group.cycle <= kLongestCycle && !run.stopped())
            if (auto network = networkFor(list, run)) networks[group] = std::move(*network);
    for (std::size_t i = 0; i < fleet.size(); ++i)
        if (const auto found = networks.find(groupOf(i)); found != networks.end())
            requests[i].request.network = &found->second;
    members.clear();

    std::vector<base::Result<Forecast>> answers(fleet.size(), base::failCancelled());
    std::atomic<std::size_t> done{0};
    base::parallelFor(run, fleet.size(), [&](std::size_t i) {
        answers[i] = forecast(requests[i].request, run);
        run.report(static_cast<double>(++done) / static_cast<double>(fleet.size()),
                   PENUMBRA_TEXT("Progress", "forecast"));
    });
    return answers;
}

} // namespace penumbra::forecast
