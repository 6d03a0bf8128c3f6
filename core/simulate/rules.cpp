#include "simulate/rules.h"

#include "simulate/scan.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <unordered_map>

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

Rules::Rules(const model::World& world) : m_hosts(world.hosts.size()), m_blocks((m_hosts + kBlock - 1) / kBlock) {
    classify(world);
    group(world);
}

void Rules::append(int like) {
    const int w = static_cast<int>(m_class.size());
    m_class.push_back(m_class[static_cast<std::size_t>(like)]);
    const std::vector<Spread> own(spreads(like).begin(), spreads(like).end());
    const std::vector<int> in(groups(like).begin(), groups(like).end());
    m_spreads.insert(m_spreads.end(), own.begin(), own.end());
    m_spreadBegin.push_back(m_spreads.size());
    m_groups.insert(m_groups.end(), in.begin(), in.end());
    m_groupBegin.push_back(m_groups.size());
    join(w);
}

/// The workload becomes a member of its groups.
void Rules::join(int workload) {
    for (const int group : groups(workload)) {
        std::uint8_t hard = 0;
        for (const auto& spread : spreads(workload))
            if (spread.group == group && spread.hard) hard |= scopeBit(spread.scope);
        m_members[static_cast<std::size_t>(group)].push_back({workload, hard});
    }
}

void Rules::classify(const model::World& world) {
    std::unordered_map<std::string, std::uint32_t> classes;
    m_class.reserve(world.workloads.size());
    for (const auto& workload : world.workloads) {
        const auto [it, fresh] =
            classes.try_emplace(classKey(workload.rules), static_cast<std::uint32_t>(classes.size()));
        m_class.push_back(it->second);
        if (fresh) judge(world, workload.rules);
    }
}

void Rules::judge(const model::World& world, const model::PlacementRules& rules) {
    std::uint8_t most = 0;
    const std::size_t first = m_allowed.size();
    m_allowed.resize(first + m_blocks, 0);
    m_selected.resize(first + m_blocks, 0);
    std::size_t h = 0;
    for (const auto& host : world.hosts) {
        int disliked = 0;
        const auto bit = std::uint64_t{1} << h % kBlock;
        const bool selected = std::all_of(rules.selectors.begin(), rules.selectors.end(),
                                          [&](const auto& s) { return model::selects(s, host); });
        if (selected) m_selected[first + h / kBlock] |= bit;
        m_verdicts.push_back(verdict(rules, host, selected, disliked));
        m_penalties.push_back(static_cast<std::uint8_t>(std::min(disliked, 255)));
        most = std::max(most, m_penalties.back());
        if (m_verdicts.back() == Allowed) m_allowed[first + h / kBlock] |= bit;
        ++h;
    }
    m_mostPenalty.push_back(most);
}

void Rules::group(const model::World& world) {
    std::unordered_map<std::string, int> named;
    std::vector<int> ofService(world.services.size(), -1);
    const auto add = [this] {
        m_members.emplace_back();
        return static_cast<int>(m_members.size()) - 1;
    };
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
        join(w);
    }
}

} // namespace penumbra::simulate
