#include "model/match.h"

#include "base/say.h"
#include "base/text.h"
#include "model/assumed.h"
#include "model/identity.h"
#include "model/renaming.h"
#include "model/sameness.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <unordered_set>

namespace penumbra::model {

namespace {

using Keys = std::vector<std::pair<std::string, std::string>>;

/// The keys of a resource, the surest first; a name with dots is a full one, and a short one with its site is a key.
Keys keysOf(const Resource& resource) {
    Keys out;
    const auto name = lowered(resource.name.empty() ? naturalName(resource.id) : resource.name);
    for (const char* key : identity::kSurestFirst) {
        auto value = valueOf(resource, key);
        if (key == std::string_view(identity::kFqdn) && value.empty() && name.find('.') != std::string::npos)
            value = name;
        if (!value.empty()) out.emplace_back(key, std::move(value));
        if (key != std::string_view(identity::kFqdn)) continue;
        if (const auto site = valueOf(resource, identity::kSite); !site.empty())
            out.emplace_back(PENUMBRA_TEXT("Match", "name and site"), shortName(name) + "@" + site);
    }
    return out;
}

bool isMachine(ResourceKind kind) { return kind == ResourceKind::Host || kind == ResourceKind::Workload; }

class Joiner final {
public:
    Joiner(const Batch& batch, const Inventory& inventory, const MatchRules& rules, base::Problems& problems)
        : m_batch(batch), m_inventory(inventory), m_rules(rules), m_problems(problems) {
        for (const auto& r : batch.relations)
            if (r.kind == RelationKind::RunsOn) m_hosting.insert(r.to.text());
        indexBatch();
        for (const auto& known : inventory.resources())
            if (isMachine(known.kind))
                for (const auto& [key, value] : keysOf(known))
                    if (m_wanted.contains(key + "=" + value)) m_known[key + "=" + value].push_back(&known);
    }

    NamedBatch run() {
        for (const auto& resource : m_batch.resources) look(resource);
        for (const auto& id : references()) lookReference(id);
        tell();
        if (m_renaming.meant.empty()) return {};
        Batch out = m_batch;
        for (auto& resource : out.resources) adapt(resource);
        m_renaming.run(out);
        out.accounting.rejected += m_renaming.rejected;
        for (const auto& what : m_renaming.doubled)
            m_problems.push_back(
                {base::Severity::Error, "same-thing", m_batch.source,
                 PENUMBRA_SAY("Match", "{} stands in this source under two names that are one thing. What is said "
                                       "under the second was not taken.")(what)});
        return {std::move(out), static_cast<int>(m_joined.size())};
    }

private:
    void indexBatch() {
        std::map<std::string, std::string> owner;
        for (const auto& resource : m_batch.resources) {
            m_described.insert(resource.id.text());
            if (!isMachine(resource.kind)) continue;
            for (const auto& [key, value] : keysOf(resource)) {
                const auto text = key + "=" + value;
                m_wanted.insert(text);
                const auto [it, fresh] = owner.emplace(text, resource.id.text());
                if (!fresh && it->second != resource.id.text() && m_double.insert(text).second)
                    m_problems.push_back(
                        {base::Severity::Warning, "shared-key", m_batch.source,
                         PENUMBRA_SAY("Match",
                                      "{} and {} both say {} {}, as copies do. It tells neither of them from the other "
                                      "and was not used to recognise them.")(it->second, resource.id.text(), key,
                                                                             value)});
            }
        }
    }

    /// The resource of the inventory that has the key, where it is one and no surer key speaks against it.
    const Resource* byKey(const Resource& resource, const std::string& key, const std::string& value) {
        const auto text = key + "=" + value;
        const auto it = m_known.find(text);
        if (it == m_known.end() || m_double.contains(text)) return nullptr;
        std::vector<const Resource*> fitting;
        for (const auto* known : it->second) {
            const auto against = [&](const char* surer) { return differ(resource, *known, surer); };
            const auto end = std::find_if(identity::kSurestFirst.begin(), identity::kSurestFirst.end(),
                                          [&](const char* k) { return key == k; });
            if (std::none_of(identity::kSurestFirst.begin(), end, against) && mayBe(resource, *known))
                fitting.push_back(known);
        }
        if (fitting.size() > 1)
            m_problems.push_back(
                {base::Severity::Warning, "ambiguous-key", m_batch.source,
                 PENUMBRA_SAY("Match", "{} says {} {}, and so do {} and {}. Say by hand which of them it is.")(
                     resource.id.text(), key, value, fitting[0]->id.text(), fitting[1]->id.text())});
        return fitting.size() == 1 ? fitting.front() : nullptr;
    }

    bool mayBe(const Resource& resource, const Resource& known) const {
        return resource.kind == known.kind || !m_hosting.contains(resource.id.text());
    }

    void look(const StatedResource& resource) {
        const auto& id = resource.id;
        if (const auto it = m_rules.byHand.find(id.text()); it != m_rules.byHand.end()) {
            if (it->second != id.text()) join(id, ResourceId(it->second), PENUMBRA_TEXT("Match", "your answer"));
            return;
        }
        if (isMachine(resource.kind)) {
            for (const auto& [key, value] : keysOf(resource))
                if (const auto* known = byKey(resource, key, value)) {
                    if (known->id != id) join(id, known->id, key);
                    return;
                }
        }
        const auto* same = m_inventory.find(id);
        if (same && isMachine(resource.kind)) return stayApart(resource, *same);
        if (!same) bySpelling(id);
    }

    /// Two machines that share a name and nothing else must not become one.
    void stayApart(const Resource& resource, const Resource& same) {
        for (const char* key : identity::kCertain) {
            if (!differ(resource, same, key)) continue;
            const auto value = valueOf(resource, key);
            const auto own = makeId(resource.kind, fmt::format("{} ({})", naturalName(resource.id), value));
            m_renaming.meant.emplace(resource.id.text(), own);
            m_problems.push_back(
                {base::Severity::Warning, "same-name", m_batch.source,
                 PENUMBRA_SAY(
                     "Match",
                     "{} is another machine than the one that is known by this name: its {} is {}, not {}. It is "
                     "kept as {}.")(resource.id.text(), key, value, valueOf(same, key), own.text())});
            return;
        }
    }

    bool bySpelling(const ResourceId& id) {
        const auto kind = parseKind(id.text().substr(0, id.text().find('/')));
        if (!kind) return false;
        for (const auto& spelling : m_rules.spellings(naturalName(id))) {
            const auto other = makeId(*kind, spelling);
            if (other == id || (!m_inventory.find(other) && !m_described.contains(other.text()))) continue;
            if (m_rules.saysApart(id, other)) continue;
            join(id, other, PENUMBRA_TEXT("Match", "your rules for names"));
            return true;
        }
        return false;
    }

    std::set<ResourceId> references() const {
        std::set<ResourceId> out;
        const auto add = [&](const ResourceId& id) {
            const bool answered = m_rules.byHand.contains(id.text());
            if (!id.empty() && !m_described.contains(id.text()) && (answered || !m_inventory.find(id))) out.insert(id);
        };
        for (const auto& r : m_batch.relations) {
            add(r.from);
            add(r.to);
        }
        for (const auto& s : m_batch.samples) add(s.key.resource);
        for (const auto& c : m_batch.configItems) add(c.resource);
        for (const auto& e : m_batch.events)
            for (const auto& id : e.resources) add(id);
        return out;
    }

    /// A name that only stands in a record: a full name or an address may be known of a machine.
    void lookReference(const ResourceId& id) {
        if (const auto it = m_rules.byHand.find(id.text()); it != m_rules.byHand.end()) {
            if (it->second != id.text()) join(id, ResourceId(it->second), PENUMBRA_TEXT("Match", "your answer"));
            return;
        }
        if (!bySpelling(id)) m_loose[lowered(naturalName(id))].push_back(id);
    }

    void lookLoose() {
        if (m_loose.empty()) return;
        std::map<std::string, std::set<ResourceId>> found;
        const auto offer = [&](const Resource& r) {
            if (isMachine(r.kind))
                for (const char* key : {identity::kFqdn, identity::kAddress})
                    if (const auto value = valueOf(r, key); m_loose.contains(value)) found[value].insert(r.id);
        };
        for (const auto& r : m_inventory.resources()) offer(r);
        for (const auto& r : m_batch.resources) offer(r);
        for (const auto& [value, ids] : found)
            if (ids.size() == 1)
                for (const auto& id : m_loose[value])
                    join(id, *ids.begin(), PENUMBRA_TEXT("Match", "its full name or address"));
    }

    void join(const ResourceId& from, const ResourceId& to, const std::string& key) {
        if (m_renaming.meant.emplace(from.text(), to).second) m_joined.push_back({from, to, key});
    }

    void tell() {
        lookLoose();
        if (m_joined.empty()) return;
        const auto& [from, to, by] = m_joined.front();
        const auto key = base::said("Match", by.c_str());
        m_problems.push_back(
            {base::Severity::Note, "joined", m_batch.source,
             m_joined.size() == 1
                 ? PENUMBRA_SAY("Match", "1 resource is known under another name already and joined: {} is {}, "
                                         "by {}.")(from.text(), to.text(), key)
                 : PENUMBRA_SAY("Match", "{} resources are known under another name already and joined: {} is "
                                         "{}, by {}, for example.")(m_joined.size(), from.text(), to.text(), key)});
    }

    /// What joins a resource that another source described, too, or one of another kind, does not rename it, nor make a
    /// workload offer capacity.
    void adapt(StatedResource& resource) const {
        const auto it = m_renaming.meant.find(resource.id.text());
        if (it == m_renaming.meant.end()) return;
        const auto* known = m_inventory.find(it->second);
        if (!known) return;
        const bool own = std::all_of(known->attributes.begin(), known->attributes.end(),
                                     [&](const auto& fact) { return fact.second.source == m_batch.source; });
        if (!own) {
            const auto name = static_cast<unsigned>(Members{Member::Name}.bits());
            resource.stated = Members::fromBits(resource.stated.bits() & ~name);
        }
        if (resource.kind == known->kind) return;
        resource.kind = known->kind;
        resource.capacity = {};
        resource.request = {};
        resource.stated = Members();
    }

    struct Joined {
        ResourceId from, to;
        std::string key;
    };
    const Batch& m_batch;
    const Inventory& m_inventory;
    const MatchRules& m_rules;
    base::Problems& m_problems;
    std::unordered_set<std::string> m_hosting, m_described, m_wanted, m_double;
    std::unordered_map<std::string, std::vector<const Resource*>> m_known;
    std::map<std::string, std::vector<ResourceId>> m_loose;
    std::vector<Joined> m_joined;
    Renaming m_renaming;
};

} // namespace

NamedBatch joinKnown(const Batch& batch, const Inventory& inventory, const MatchRules& rules,
                     base::Problems& problems) {
    return Joiner(batch, inventory, rules, problems).run();
}

NamedBatch settleNames(const Batch& batch, const Inventory& inventory, const MatchRules& rules,
                       base::Problems& problems) {
    auto out = joinKnown(batch, inventory, rules, problems);
    if (auto settled = settleAssumed(out.batch ? *out.batch : batch, inventory, problems))
        out.batch = std::move(settled);
    return out;
}

std::vector<Unmatched> unmatched(const Inventory& inventory, const MatchRules& rules,
                                 bool (*passed)(const ScheduledEvent& event)) {
    std::map<ResourceId, Unmatched> loose;
    const auto refer = [&](const ResourceId& id) {
        const auto* known = inventory.find(id);
        if (id.empty() || (known && !isPlaceholder(*known))) return;
        auto& one = loose[id];
        one.id = id;
        ++one.references;
    };
    for (const auto& r : inventory.relations()) {
        refer(r.from);
        refer(r.to);
    }
    for (const auto& s : inventory.series()) refer(s.key.resource);
    for (const auto& e : inventory.events())
        if (!passed || !passed(e))
            for (const auto& id : e.resources) refer(id);
    std::unordered_map<std::string, std::vector<ResourceId>> byShortName;
    for (const auto& r : inventory.resources())
        if (!isPlaceholder(r))
            byShortName[fmt::format("{}/{}", kindName(r.kind), shortName(naturalName(r.id)))].push_back(r.id);
    std::vector<Unmatched> out;
    constexpr std::size_t kMostCandidates = 5;
    for (auto& [id, one] : loose) {
        const auto kind = id.text().substr(0, id.text().find('/'));
        auto names = rules.spellings(naturalName(id));
        names.push_back(naturalName(id));
        for (const auto& name : names)
            for (const auto& candidate : byShortName[kind + "/" + shortName(name)])
                if (one.candidates.size() < kMostCandidates &&
                    std::find(one.candidates.begin(), one.candidates.end(), candidate) == one.candidates.end())
                    one.candidates.push_back(candidate);
        out.push_back(std::move(one));
    }
    return out;
}

base::Result<void> addAnswer(MatchRules& rules, const std::string& name, const std::string& resource,
                             const std::vector<Unmatched>& loose, const Inventory& inventory) {
    const auto target = inventory.resolve(resource);
    if (!target) return tl::unexpected(target.error());
    auto from = name;
    for (const auto& one : loose)
        if (naturalName(one.id) == name) from = one.id.text();
    if (from == name)
        if (const auto known = inventory.resolve(name); known && (*known != *target || naturalName(*known) == name))
            from = known->text(); // but for an alias of what it is
    if (!parseKind(from.substr(0, from.find('/'))))
        from = target->text().substr(0, target->text().find('/') + 1) + from;
    rules.byHand[from] = target->text();
    rules.apart.erase(std::minmax(from, target->text()));
    return {};
}

} // namespace penumbra::model
