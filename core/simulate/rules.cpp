#include "simulate/rules.h"

#include "simulate/scan.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <unordered_map>
#include <utility>

namespace penumbra::simulate {

namespace {

/// Equal texts for equal selectors and tolerations.
std::string classKey(const model::PlacementRules& rules) {
    std::string key;
    if (rules.selectors.empty() && rules.tolerations.empty()) return key;
    for (const auto& s : rules.selectors)
        key += fmt::format("s{}\n{}\n{}\n", static_cast<int>(s.op), s.key, fmt::join(s.values, "\n"));
    for (const auto& t : rules.tolerations)
        key += fmt::format("t{}{}\n{}\n{}\n", t.anyEffect, static_cast<int>(t.effect), t.key, t.value);
    return key;
}

bool tolerated(const model::PlacementRules& rules, const model::Taint& taint) {
    return std::any_of(rules.tolerations.begin(), rules.tolerations.end(),
                       [&](const auto& t) { return t.tolerates(taint); });
}

/// The taints are asked first.
Rules::Verdict verdict(const model::PlacementRules& rules, const model::WorldHost& host, bool selected, int& disliked) {
    for (const auto& taint : host.taints) {
        if (tolerated(rules, taint)) continue;
        if (taint.effect != model::TaintEffect::PreferNoSchedule) return Rules::RefusedByTaint;
        ++disliked;
    }
    return selected ? Rules::Allowed : Rules::RefusedBySelector;
}

bool isLicensed(const model::World& world, const model::WorldWorkload& workload) {
    return !workload.licences.empty() ||
           (workload.service >= 0 && !world.services[static_cast<std::size_t>(workload.service)].licences.empty());
}

} // namespace

Rules::Rules(const model::World& world) : m_hosts(world.hosts.size()), m_blocks(blocksOf(m_hosts)) {
    m_class.reserve(world.workloads.size());
    for (int w = 0; w < static_cast<int>(world.workloads.size()); ++w) classify(world, w);
    group(world);
}

void Rules::appendHosts(const model::World& world) {
    const auto first = std::exchange(m_hosts, world.hosts.size()), blocks = std::exchange(m_blocks, blocksOf(m_hosts));
    widen(m_verdicts, first, m_hosts, std::uint8_t{0});
    widen(m_penalties, first, m_hosts, std::uint8_t{0});
    widen(m_allowed, blocks, m_blocks, std::uint64_t{0});
    widen(m_selected, blocks, m_blocks, std::uint64_t{0});
    for (std::size_t c = 0; c < m_exampleOf.size(); ++c)
        for (std::size_t h = first; h < m_hosts; ++h)
            judge(c, h, world.hosts[h], world.workloads[static_cast<std::size_t>(m_exampleOf[c])].rules);
}

void Rules::append(const model::World& world, int like) {
    const int w = static_cast<int>(m_class.size());
    classify(world, w);
    const std::vector<Spread> own(spreads(like).begin(), spreads(like).end());
    const std::vector<int> in(groups(like).begin(), groups(like).end());
    m_spreads.insert(m_spreads.end(), own.begin(), own.end());
    m_spreadBegin.push_back(m_spreads.size());
    m_groups.insert(m_groups.end(), in.begin(), in.end());
    m_groupBegin.push_back(m_groups.size());
    for (const int group : in) {
        const auto known = members(group);
        m_more.try_emplace(group, known.begin(), known.end()).first->second.push_back(memberOf(w, group));
    }
}

Rules::Member Rules::memberOf(int workload, int group) const {
    std::uint8_t hard = 0;
    for (const auto& spread : spreads(workload))
        if (spread.group == group && spread.hard) hard |= scopeBit(spread.scope);
    return {workload, hard};
}

/// Workloads become members of their groups, in row order.
void Rules::join(std::size_t groups) {
    m_memberBegin.assign(groups + 1, 0);
    for (const int group : m_groups) ++m_memberBegin[static_cast<std::size_t>(group) + 1];
    for (std::size_t g = 0; g < groups; ++g) m_memberBegin[g + 1] += m_memberBegin[g];
    m_members.resize(m_groups.size());
    auto next = m_memberBegin;
    for (int w = 0; w + 1 < static_cast<int>(m_groupBegin.size()); ++w)
        for (const int group : this->groups(w)) m_members[next[static_cast<std::size_t>(group)]++] = memberOf(w, group);
}

void Rules::classify(const model::World& world, int workload) {
    const auto& rules = world.workloads[static_cast<std::size_t>(workload)].rules;
    const auto [it, fresh] = m_classes.try_emplace(classKey(rules), static_cast<std::uint32_t>(m_classes.size()));
    m_class.push_back(it->second);
    if (!fresh) return;
    m_exampleOf.push_back(workload);
    const auto count = m_exampleOf.size();
    m_verdicts.resize(count * m_hosts, 0);
    m_penalties.resize(count * m_hosts, 0);
    m_mostPenalty.resize(count, 0);
    m_takers.resize(count, 0);
    m_allowed.resize(count * m_blocks, 0);
    m_selected.resize(count * m_blocks, 0);
    std::size_t h = 0;
    for (const auto& host : world.hosts) judge(it->second, h++, host, rules);
}

void Rules::judge(std::size_t ofClass, std::size_t host, const model::WorldHost& row,
                  const model::PlacementRules& rules) {
    int disliked = 0;
    const auto bit = std::uint64_t{1} << host % kBlock;
    const bool selected = std::all_of(rules.selectors.begin(), rules.selectors.end(),
                                      [&](const auto& s) { return model::selects(s, row); });
    const auto said = verdict(rules, row, selected, disliked);
    const auto penalty = static_cast<std::uint8_t>(std::min(disliked, 255));
    m_verdicts[ofClass * m_hosts + host] = said;
    m_penalties[ofClass * m_hosts + host] = penalty;
    m_mostPenalty[ofClass] = std::max(m_mostPenalty[ofClass], penalty);
    if (selected) m_selected[ofClass * m_blocks + host / kBlock] |= bit;
    if (said != Allowed) return;
    m_allowed[ofClass * m_blocks + host / kBlock] |= bit;
    ++m_takers[ofClass];
}

void Rules::group(const model::World& world) {
    std::unordered_map<std::string, int> named;
    std::vector<int> ofService(world.services.size(), -1);
    int count = 0;
    const auto add = [&count] { return count++; };
    m_spreadBegin.push_back(0);
    for (const auto& workload : world.workloads) {
        for (const auto& rule : workload.rules.antiAffinity) {
            int group = -1;
            if (!rule.group.empty()) {
                const auto [it, fresh] = named.try_emplace(rule.group, -1);
                group = it->second = fresh ? add() : it->second;
            } else if (workload.service >= 0) {
                auto& known = ofService[static_cast<std::size_t>(workload.service)];
                group = known = known < 0 ? add() : known;
            }
            if (group >= 0) m_spreads.push_back({group, rule.scope, rule.hard});
        }
        const auto w = static_cast<int>(m_spreadBegin.size()) - 1;
        if (!workload.rules.topologySpread.empty() || !workload.rules.affinity.empty() || isLicensed(world, workload))
            m_shaped.push_back(w);
        m_preempts = m_preempts || workload.rules.preempts;
        m_lowestPriority = std::min(m_lowestPriority, workload.rules.priority);
        m_spreadBegin.push_back(m_spreads.size());
    }
    m_groupBegin.push_back(0);
    for (int w = 0; w < static_cast<int>(world.workloads.size()); ++w) {
        const auto from = static_cast<std::ptrdiff_t>(m_groups.size());
        for (const auto& spread : spreads(w)) m_groups.push_back(spread.group);
        if (const int service = world.workloads[static_cast<std::size_t>(w)].service; service >= 0)
            if (const int group = ofService[static_cast<std::size_t>(service)]; group >= 0) m_groups.push_back(group);
        std::sort(m_groups.begin() + from, m_groups.end());
        m_groups.erase(std::unique(m_groups.begin() + from, m_groups.end()), m_groups.end());
        m_groupBegin.push_back(m_groups.size());
    }
    join(static_cast<std::size_t>(count));
}

} // namespace penumbra::simulate
