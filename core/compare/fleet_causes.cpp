#include "compare/fleet_causes.h"

#include "base/text.h"
#include "risk/changes.h"
#include "risk/phrase.h"

#include <algorithm>

namespace penumbra::compare {

namespace {

unsigned changed(const model::WorldHost& a, const model::WorldHost& b) {
    unsigned parts = 0;
    if (a.exists != b.exists) parts |= kExists;
    if (a.outages != b.outages || a.cordoned != b.cordoned) parts |= kStatus;
    if (!(a.capacity == b.capacity && a.overcommit == b.overcommit && a.capacityChanges == b.capacityChanges))
        parts |= kCapacity;
    return parts == 0 || a.vulnerability != b.vulnerability ? parts | kOther : parts;
}

unsigned changed(const model::WorldWorkload& a, const model::WorldWorkload& b) {
    unsigned parts = 0;
    if (a.exists != b.exists) parts |= kExists;
    if (a.outages != b.outages) parts |= kStatus;
    if (!(a.request == b.request) || a.resizes != b.resizes) parts |= kRequest;
    if (a.relocations != b.relocations || a.host != b.host || a.reviews != b.reviews) parts |= kPlace;
    if (a.demandChanges != b.demandChanges || a.demandShare != b.demandShare || a.dimensionShares != b.dimensionShares)
        parts |= kDemand;
    return parts == 0 || !(a.rules == b.rules) ? parts | kOther : parts;
}

unsigned changed(const model::WorldService&, const model::WorldService&) { return kOther; }

model::DimensionSet demandOf(const model::WorldWorkload& a, const model::WorldWorkload& b) {
    if (a.demandShare != b.demandShare || a.dimensionShares != b.dimensionShares) return model::kEveryDimension;
    model::DimensionSet out = 0;
    for (const auto& change : b.demandChanges)
        if (std::find(a.demandChanges.begin(), a.demandChanges.end(), change) == a.demandChanges.end())
            out |= change.dimensions;
    return out;
}

template <class Row>
model::DimensionSet demandOf(const Row&, const Row&) {
    return 0;
}

std::string titleOf(const whatif::Edit& edit) { return edit.note.empty() ? whatif::describe(edit.change) : edit.note; }

bool fromEvent(const whatif::Edit& edit) { return edit.key.starts_with("event "); }

Why made(const whatif::Edit& edit) {
    constexpr std::size_t kPrefix = std::string_view("event ").size();
    return fromEvent(edit) ? Why{Why::Kind::Event, risk::wholeCause(edit.key).substr(kPrefix), titleOf(edit)}
                           : Why{Why::Kind::Edit, edit.key, titleOf(edit)};
}

bool has(const std::vector<const whatif::Edit*>& edits, const whatif::Edit& edit) {
    return std::any_of(edits.begin(), edits.end(), [&](const auto* one) { return *one == edit; });
}

} // namespace

const char* whyName(Why::Kind kind) {
    switch (kind) {
    case Why::Kind::Event:
        return "event";
    case Why::Kind::Edit:
        return "edit";
    case Why::Kind::Moved:
        return "moved";
    case Why::Kind::Forecast:
        return "forecast";
    case Why::Kind::Reported:
        return "reported";
    }
    return "";
}

void addWhys(std::vector<Why>& list, std::vector<Why> more) {
    for (auto& one : more)
        if (std::find(list.begin(), list.end(), one) == list.end()) list.push_back(std::move(one));
}

template <class Row>
void Touches::compare(const model::Table<Row>& before, const model::Table<Row>& after, std::size_t edit) {
    after.differences(before, [&](std::size_t row) {
        const bool known = row < before.size();
        m_touches[after[row].id.text()].push_back({edit, known ? changed(before[row], after[row]) : ~0U,
                                                   known ? demandOf(before[row], after[row]) : model::kEveryDimension});
    });
}

Touches::Touches(const FleetState& state, const base::Run& run) : m_state(state) {
    for (const auto& edit : state.edits) m_whys.push_back(made(edit));
    auto world = *state.liveWorld;
    for (std::size_t i = 0; i < state.edits.size() && !run.stopped(); ++i) {
        if (!state.edits[i].enabled) continue;
        auto next = whatif::apply(world, std::span(&state.edits[i], 1)).world;
        compare(world.hosts, next.hosts, i);
        compare(world.workloads, next.workloads, i);
        compare(world.services, next.services, i);
        if (world.dependencies != next.dependencies || world.policies != next.policies ||
            world.licences != next.licences)
            m_touches[kFleet.text()].push_back({i, kOther, 0});
        world = std::move(next);
    }
}

std::vector<const whatif::Edit*> Touches::at(const model::ResourceId& id, unsigned parts, base::Time t,
                                             model::DimensionSet demand) const {
    std::vector<const whatif::Edit*> out;
    const auto found = m_touches.find(id.text());
    if (found == m_touches.end()) return out;
    for (const auto& touch : found->second) {
        const auto& edit = m_state.edits[touch.edit];
        const unsigned left =
            (touch.demand & demand) != 0 ? touch.parts : touch.parts & ~static_cast<unsigned>(kDemand);
        if ((left & parts) != 0 && edit.window.contains(t)) out.push_back(&edit);
    }
    return out;
}

const Why& Touches::whyOf(const whatif::Edit* edit) const {
    return m_whys[static_cast<std::size_t>(edit - m_state.edits.data())];
}

std::vector<Why> Touches::whysOf(const std::vector<const whatif::Edit*>& edits) const {
    std::vector<Why> out;
    for (const auto* edit : edits) addWhys(out, {whyOf(edit)});
    return out;
}

FleetCauses::FleetCauses(const FleetState& from, const FleetState& to, const base::Run& run)
    : m_from(from), m_to(to), m_fromTouches(from, run), m_toTouches(to, run), m_fromSteps(stepsOf(from)),
      m_toSteps(stepsOf(to)) {}

FleetCauses::Steps FleetCauses::stepsOf(const FleetState& state) {
    Steps out;
    if (state.live()) return out;
    const auto& placements = state.usage->placements;
    for (std::size_t p = 0; p < placements.size() && placements[p].window.begin <= state.side.at; ++p)
        for (const auto& move : placements[p].moves) out[move.workload] = {p, move.from};
    return out;
}

std::vector<Why> FleetCauses::between(const model::ResourceId& id, unsigned parts) const {
    return between(m_fromTouches.at(id, parts, m_from.side.at), m_toTouches.at(id, parts, m_to.side.at), false);
}

std::vector<Why> FleetCauses::ofDemand(const model::ResourceId& id, int dimension) const {
    const auto set = model::only(dimension);
    return between(m_fromTouches.at(id, kDemand, m_from.side.at, set), m_toTouches.at(id, kDemand, m_to.side.at, set),
                   true);
}

std::vector<Why> FleetCauses::ofRequests() const {
    const auto following = [](const FleetState& state) {
        Edits out;
        for (const auto& edit : state.edits) {
            const auto callees = edit.change.params.find("callees");
            if (edit.enabled && callees != edit.change.params.end() && callees->second == "follow" &&
                edit.window.contains(state.side.at))
                out.push_back(&edit);
        }
        return out;
    };
    return between(following(m_from), following(m_to), true);
}

std::vector<Why> FleetCauses::between(const Edits& before, const Edits& after, bool also) const {
    std::vector<Why> out;
    for (const auto* edit : after)
        if (also || !has(before, *edit)) addWhys(out, {m_toTouches.whyOf(edit)});
    for (const auto* edit : before) {
        if (has(after, *edit)) continue;
        const bool over = std::find(m_to.edits.begin(), m_to.edits.end(), *edit) != m_to.edits.end();
        auto why = m_fromTouches.whyOf(edit);
        why.text = over ? PENUMBRA_SAY("Diff", "{} does not hold then")(why.text)
                        : PENUMBRA_SAY("Diff", "without {}")(why.text);
        addWhys(out, {std::move(why)});
    }
    return out;
}

std::vector<Why> FleetCauses::ofMove(const FleetState& state, const Touches& touches, const Steps& steps, int row) {
    const auto& workload = state.world->workloads[static_cast<std::size_t>(row)];
    const auto step = steps.find(row);
    if (step == steps.end()) return touches.whysOf(touches.at(workload.id, kPlace | kStatus, state.side.at));
    const auto& placement = state.usage->placements[step->second.placement];
    const auto t = placement.window.begin;
    auto why = touches.whysOf(touches.at(workload.id, kPlace | kExists, t));
    if (step->second.from >= 0) {
        const auto& left = state.world->hosts[static_cast<std::size_t>(step->second.from)];
        if (!left.up(t)) addWhys(why, touches.whysOf(touches.at(left.id, kExists | kStatus, t)));
    }
    if (why.empty()) addWhys(why, touches.whysOf(touches.at(workload.id, kRequest | kOther, t)));
    for (const auto& eviction : placement.evictions)
        if (eviction.workload == row && eviction.by >= 0)
            addWhys(why, {{Why::Kind::Moved,
                           {},
                           PENUMBRA_SAY("Diff", "it makes room for {}")(
                               state.world->workloads[static_cast<std::size_t>(eviction.by)].name)}});
    if (why.empty())
        why.push_back({Why::Kind::Moved, {}, PENUMBRA_SAY("Diff", "it is placed anew at {}")(risk::sayTime(t))});
    return why;
}

std::vector<Why> FleetCauses::ofPlace(int fromRow, int toRow) const {
    if (toRow >= 0 && !m_to.live() && (m_from.live() || m_toSteps.count(toRow) > 0)) {
        auto why = ofMove(m_to, m_toTouches, m_toSteps, toRow);
        if (!why.empty()) return why;
    }
    if (fromRow >= 0 && !m_from.live()) {
        auto why = ofMove(m_from, m_fromTouches, m_fromSteps, fromRow);
        for (auto& one : why)
            if (one.kind != Why::Kind::Moved) one.text = PENUMBRA_SAY("Diff", "before: {}")(one.text);
        if (!why.empty()) return why;
    }
    return reported();
}

std::vector<Why> FleetCauses::reported() const {
    if (m_from.revision.number == m_to.revision.number) return {};
    return {{Why::Kind::Reported,
             {},
             PENUMBRA_SAY("Diff", "reported between revision {} and revision {}")(m_from.revision.number,
                                                                                  m_to.revision.number)}};
}

} // namespace penumbra::compare
