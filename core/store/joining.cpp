#include "store/joining.h"

#include "model/match.h"

#include "base/say.h"
#include "base/text.h"
#include "base/units.h"
#include "model/dimension_title.h"
#include "model/identity.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <unordered_map>

namespace penumbra::store {

namespace {

constexpr std::size_t kTold = 5;

class Joining final {
public:
    Joining(const model::Inventory& before, const std::vector<model::Join>& joins, const AmountFacts& history)
        : m_before(before), m_history(history) {
        m_out.inventory = before;
        for (const auto& join : joins) m_meant.emplace(join.from.text(), join.to);
        for (const auto& join : joins)
            for (const auto& id : {join.from, join.to}) m_places.emplace(id.text(), 0);
        std::size_t place = 0;
        for (const auto& resource : before.resources()) {
            if (const auto it = m_places.find(resource.id.text()); it != m_places.end()) it->second = place;
            ++place;
        }
    }

    JoinedInventory run(const std::vector<model::Join>& joins) {
        for (const auto& join : joins) resource(join);
        dropJoined();
        relations();
        events();
        tell();
        return std::move(m_out);
    }

private:
    void resource(const model::Join& join) {
        const auto* from = m_before.find(join.from);
        const auto* known = m_out.inventory.find(join.to);
        if (!known) return;
        auto out = *known;
        if (from) {
            attributes(out, *from);
            for (const auto& label : from->labels) out.labels.insert(label);
            if (from->kind == out.kind) {
                amounts(out, *from);
                members(out, *from);
            } else if (!from->capacity.empty() || !from->request.empty()) {
                m_told.push_back(
                    PENUMBRA_SAY("Merge", "capacity and requests of {} are not taken: it is a {}, and {} a {}")(
                        from->id.text(), model::kindName(from->kind), out.id.text(), model::kindName(out.kind)));
            }
        }
        alias(out, join.from, from);
        m_out.inventory.put(std::move(out));
    }

    /// An inventory forgets no resource, so this makes one without them. The last ones take the places that become
    /// free: that changes the fewest rows of the history.
    void dropJoined() {
        const auto& all = m_out.inventory.resources();
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < all.size(); ++i) order.push_back(i);
        const auto goes = [&](std::size_t i) { return m_meant.contains(all[i].id.text()); };
        for (std::size_t i = 0; i < order.size();) {
            if (!goes(order[i])) {
                ++i;
                continue;
            }
            order[i] = order.back();
            order.pop_back();
        }
        model::Inventory out;
        out.changeDimensions() = m_before.dimensions();
        for (const auto i : order) out.put(all[i]);
        for (const auto& relation : m_before.relations()) out.put(relation);
        for (const auto& event : m_before.events()) out.put(event);
        m_out.inventory = std::move(out);
    }

    void differs(const std::string& what, const model::Resource& of, const std::string& is, const std::string& not_) {
        m_told.push_back(PENUMBRA_SAY("Merge", "{} of {} is '{:.60}', not '{:.60}'")(what, of.id.text(), is, not_));
    }

    void attributes(model::Resource& out, const model::Resource& from) {
        for (const auto& [key, fact] : from.attributes) {
            const auto [it, absent] = out.attributes.try_emplace(key, fact);
            if (absent || it->second.value == fact.value || key == model::identity::kAlias) continue;
            const auto other = it->second.value;
            if (it->second.time < fact.time) it->second = fact;
            differs(key, out, it->second.value, it->second.value == other ? fact.value : other);
        }
    }

    void alias(model::Resource& out, const model::ResourceId& id, const model::Resource* from) {
        std::vector<std::string> names;
        const auto add = [&](const model::Resource& resource) {
            const auto it = resource.attributes.find(model::identity::kAlias);
            if (it != resource.attributes.end()) names.push_back(it->second.value);
        };
        add(*m_out.inventory.find(out.id));
        if (from) add(*from);
        names.push_back(model::naturalName(id));
        out.attributes[model::identity::kAlias] = {
            fmt::format("{}", fmt::join(names, model::identity::kAliasEnd)), model::kMatchSource, {}, {}};
    }

    std::vector<AmountFact> factsOf(const model::ResourceId& id) {
        const auto it = m_places.find(id.text());
        if (!m_history || it == m_places.end()) return {};
        return m_history(it->second).value_or(std::vector<AmountFact>());
    }

    void amounts(model::Resource& out, const model::Resource& from) {
        const auto& dimensions = m_before.dimensions();
        std::vector<AmountFact> facts, others;
        const auto later = [&](int d, bool request) {
            if (facts.empty() && others.empty()) facts = factsOf(out.id), others = factsOf(from.id);
            const auto timeIn = [&](const std::vector<AmountFact>& in) {
                for (const auto& fact : in)
                    if (fact.request == request && fact.dimension == dimensions.at(d).name) return fact.time;
                return base::Time{};
            };
            return timeIn(facts) < timeIn(others);
        };
        const auto take = [&](model::Amounts& into, const model::Amounts& more, bool request) {
            for (int d = 0; d < dimensions.count(); ++d) {
                if (!more.has(d) || (into.has(d) && into.at(d) == more.at(d))) continue;
                const auto words = [&](const model::Amounts& of) {
                    return base::formatAmount(static_cast<double>(of.at(d)), dimensions.at(d).unit);
                };
                const bool both = into.has(d), takes = !both || later(d, request);
                if (both)
                    differs(request
                                ? PENUMBRA_SAY("Merge", "request {}")(model::dimensionTitle(dimensions.at(d).name))
                                : PENUMBRA_SAY("Merge", "capacity {}")(model::dimensionTitle(dimensions.at(d).name)),
                            out, words(takes ? more : into), words(takes ? into : more));
                if (takes) into.set(d, more.at(d));
            }
        };
        take(out.capacity, from.capacity, false);
        take(out.request, from.request, true);
        for (int d = 0; d < dimensions.count(); ++d)
            if (from.overcommit.has(d) && !out.overcommit.has(d)) out.overcommit.set(d, from.overcommit.at(d));
    }

    /// What `to` does not say, for nothing tells whether a source stated a default.
    void members(model::Resource& out, const model::Resource& from) {
        const model::Resource none;
        const auto take = [&](const std::string& what, auto& into, const auto& more, const auto& nothing) {
            if (more == nothing || into == more) return;
            if (into == nothing)
                into = more;
            else
                m_told.push_back(PENUMBRA_SAY("Merge", "{} of {} stay as they are")(what, out.id.text()));
        };
        take(PENUMBRA_SAY("Merge", "taints")(), out.taints, from.taints, none.taints);
        take(PENUMBRA_SAY("Merge", "placement rules")(), out.rules, from.rules, none.rules);
        out.cordoned = out.cordoned || from.cordoned;
        take(PENUMBRA_SAY("Merge", "least replicas")(), out.minAvailable, from.minAvailable, none.minAvailable);
        take(PENUMBRA_SAY("Merge", "the tier")(), out.tier, from.tier, none.tier);
        take(PENUMBRA_SAY("Merge", "the beginning")(), out.lifetime.begin, from.lifetime.begin, none.lifetime.begin);
        // It is there as long as one of them is.
        out.lifetime.end = std::max(out.lifetime.end, from.lifetime.end);
    }

    bool meant(model::ResourceId& id) const {
        const auto it = m_meant.find(id.text());
        if (it == m_meant.end()) return false;
        id = it->second;
        return true;
    }

    void relations() {
        std::vector<model::Relation> renamed;
        for (const auto& relation : m_before.relations()) {
            auto fresh = relation;
            const bool from = meant(fresh.from), to = meant(fresh.to);
            if (!from && !to) continue;
            m_out.inventory.drop(relation);
            renamed.push_back(std::move(fresh));
        }
        for (auto& fresh : renamed) {
            if (fresh.from == fresh.to || !possible(fresh)) continue;
            const auto* known = m_out.inventory.findRelation(fresh);
            if (known && known->to != fresh.to) {
                m_told.push_back(PENUMBRA_SAY("Merge", "{} {} {}, not {}")(
                    known->from.text(), model::relationName(known->kind), known->to.text(), fresh.to.text()));
                continue;
            }
            if (known) {
                fresh.call = model::mergeCall(fresh.call, known->call);
                fresh.source = known->source;
            }
            m_out.inventory.put(std::move(fresh));
        }
    }
    bool possible(const model::Relation& r) {
        const auto kindOf = [](const model::ResourceId& id) {
            return model::parseKind(std::string_view(id.text()).substr(0, id.text().find('/')));
        };
        const auto from = kindOf(r.from), to = kindOf(r.to);
        if (!from || !to || model::fits(r.kind, *from, *to)) return true;
        m_told.push_back(PENUMBRA_SAY("Merge", "'{} {} {}' cannot be and goes")(
            r.from.text(), model::relationName(r.kind), r.to.text()));
        return false;
    }

    void events() {
        for (auto event : m_before.events()) {
            bool changed = false;
            std::vector<model::ResourceId> resources;
            for (auto& id : event.resources) {
                changed = meant(id) || changed;
                if (std::find(resources.begin(), resources.end(), id) == resources.end()) resources.push_back(id);
            }
            for (auto& change : event.changes)
                for (auto& [key, value] : change.params)
                    if (const auto it = m_meant.find(value); it != m_meant.end())
                        value = it->second.text(), changed = true;
            if (!changed) continue;
            event.resources = std::move(resources);
            m_out.inventory.put(std::move(event));
        }
    }

    void tell() {
        if (m_told.empty()) return;
        const auto shown = std::min(kTold, m_told.size());
        std::string all;
        for (std::size_t i = 0; i < shown; ++i)
            all = i == 0 ? m_told[i] : PENUMBRA_SAY("List", "{}; {}")(all, m_told[i]);
        if (m_told.size() > shown) all = PENUMBRA_SAY("List", "{}; and {} more")(all, m_told.size() - shown);
        m_out.problems.push_back(
            {base::Severity::Note, "conflict", model::kMatchSource,
             m_told.size() == 1
                 ? PENUMBRA_SAY("Merge", "1 fact was said otherwise by the two that were joined: {}.")(all)
                 : PENUMBRA_SAY("Merge", "{} facts were said otherwise by the two that were joined: {}.")(m_told.size(),
                                                                                                          all)});
    }

    const model::Inventory& m_before;
    const AmountFacts& m_history;
    std::unordered_map<std::string, model::ResourceId> m_meant;
    std::unordered_map<std::string, std::size_t> m_places; ///< in the inventory before, of those that are joined
    std::vector<std::string> m_told;
    JoinedInventory m_out;
};

} // namespace

JoinedInventory joinResources(const model::Inventory& before, const std::vector<model::Join>& joins,
                              const AmountFacts& history) {
    return Joining(before, joins, history).run(joins);
}

} // namespace penumbra::store
