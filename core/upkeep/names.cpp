#include "upkeep/names.h"

#include "base/say.h"
#include "base/text.h"
#include "base/units.h"
#include "model/dimension_title.h"
#include "model/identity.h"
#include "model/match.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::upkeep {

namespace {

/// What is known of the resources of likely pairs, found in one pass over the inventory.
class Sides final {
public:
    Sides(const model::Inventory& inventory, const std::vector<model::LikelyPair>& pairs, store::AmountFacts history)
        : m_inventory(inventory), m_history(std::move(history)) {
        for (const auto& pair : pairs)
            for (const auto& id : {pair.one, pair.other}) m_about[id.text()];
        std::size_t place = 0;
        for (const auto& resource : inventory.resources()) {
            if (auto* about = find(resource.id)) about->place = place;
            ++place;
        }
        for (const auto& relation : inventory.relations()) {
            if (auto* about = find(relation.from)) about->sources.insert(relation.source);
            if (auto* about = find(relation.to)) ++about->named[relation.kind];
        }
        for (const auto& series : inventory.series())
            if (auto* about = find(series.key.resource)) ++about->series;
    }

    LikelySide side(const model::ResourceId& id) {
        auto& about = m_about.at(id.text());
        const auto& resource = *m_inventory.find(id);
        for (const auto& [key, fact] : resource.attributes) about.sources.insert(fact.source);
        if (const bool states = !resource.capacity.empty() || !resource.request.empty();
            states && m_asked < kMostAsked) {
            ++m_asked;
            for (const auto& fact : m_history(about.place).value_or(std::vector<store::AmountFact>()))
                about.sources.insert(fact.source);
        }
        about.sources.erase("");
        about.sources.erase(model::kMatchSource);
        return {id, hasOf(resource, about), fmt::format("{}", fmt::join(about.sources, ", "))};
    }

private:
    static constexpr int kMostAsked = 400; ///< histories of amounts that are read
    struct About {
        std::size_t place = 0;
        std::set<std::string> sources;
        std::map<model::RelationKind, int> named;
        int series = 0;
    };

    About* find(const model::ResourceId& id) {
        const auto it = m_about.find(id.text());
        return it == m_about.end() ? nullptr : &it->second;
    }
    std::string hasOf(const model::Resource& resource, const About& about) const {
        std::vector<std::string> parts;
        const auto& dimensions = m_inventory.dimensions();
        const auto& amounts = resource.capacity.empty() ? resource.request : resource.capacity;
        for (int d = 0; d < dimensions.count(); ++d)
            if (amounts.has(d))
                parts.push_back(
                    fmt::format("{} {}", model::dimensionTitle(dimensions.at(d).name),
                                base::formatAmount(static_cast<double>(amounts.at(d)), dimensions.at(d).unit)));
        const auto count = [&](model::RelationKind kind, const char* what, const char* many) {
            if (const auto it = about.named.find(kind); it != about.named.end())
                parts.push_back(base::sayCount(it->second, what, many));
        };
        count(model::RelationKind::RunsOn, PENUMBRA_TEXT("Count", "workload"), PENUMBRA_TEXT("Count", "workloads"));
        count(model::RelationKind::PartOf, PENUMBRA_TEXT("Count", "replica"), PENUMBRA_TEXT("Count", "replicas"));
        count(model::RelationKind::Within, PENUMBRA_TEXT("Count", "resource within it"),
              PENUMBRA_TEXT("Count", "resources within it"));
        if (about.series > 0)
            parts.push_back(
                base::sayCount(about.series, PENUMBRA_TEXT("Count", "series"), PENUMBRA_TEXT("Count", "series")));
        for (const char* key : model::identity::kSurestFirst)
            if (const auto it = resource.attributes.find(key); it != resource.attributes.end())
                parts.push_back(fmt::format("{} {}", key, it->second.value));
        return parts.empty() ? PENUMBRA_SAY("Session", "nothing that is known")() : base::sayList(parts);
    }

    const model::Inventory& m_inventory;
    store::AmountFacts m_history;
    std::map<std::string, About, std::less<>> m_about;
    int m_asked = 0;
};

} // namespace

std::string Names::text() const {
    if (joined.empty()) return {};
    const auto& first = joined.front();
    const auto &from = first.from.text(), &to = first.to.text();
    return joined.size() == 1
               ? PENUMBRA_SAY("Session", "1 stored name was joined: {} is {}. Undo takes that back, before anything is "
                                         "gathered.")(from, to)
               : PENUMBRA_SAY("Session",
                              "{} stored names were joined: {} is {}, for example. Undo takes that back, before "
                              "anything is gathered.")(joined.size(), from, to);
}

base::Result<Names> readNames(const store::Workspace& workspace) {
    Names out;
    auto rules = workspace.matchRules();
    if (!rules) return tl::unexpected(rules.error());
    auto inventory = workspace.inventory();
    if (!inventory) return tl::unexpected(inventory.error());
    const auto head = workspace.head();
    if (!head) return tl::unexpected(head.error());
    out.rules = std::move(*rules);
    out.inventory = std::make_shared<const model::Inventory>(std::move(*inventory));
    out.loose = model::unmatched(*out.inventory, out.rules, whatif::isPlanned);
    const auto pairs = model::likelyDuplicates(*out.inventory, out.rules, head->time);
    Sides sides(*out.inventory, pairs, workspace.amountHistory());
    for (const auto& pair : pairs) out.likely.push_back({sides.side(pair.one), sides.side(pair.other)});
    return out;
}

base::Result<Names> keepRules(store::Workspace& workspace, const model::MatchRules& rules, base::Time now) {
    if (const auto checked = model::matchRulesFromJson(model::toJson(rules)); !checked)
        return tl::unexpected(checked.error());
    auto answered = workspace.answer(rules, now);
    if (!answered) return tl::unexpected(answered.error());
    auto out = readNames(workspace);
    if (!out) return out;
    out->joined = std::move(answered->joined);
    out->problems = std::move(answered->problems);
    return out;
}

base::Result<void> keepApart(model::MatchRules& rules, const std::string& one, const std::string& other,
                             const model::Inventory& inventory) {
    const auto first = inventory.resolve(one);
    if (!first) return tl::unexpected(first.error());
    const auto second = inventory.resolve(other);
    if (!second) return tl::unexpected(second.error());
    if (*first == *second)
        return base::failInput(PENUMBRA_SAY("Session", "'{}' and '{}' are {} both.")(one, other, first->text()));
    rules.keepApart(*first, *second);
    return {};
}

bool forget(model::MatchRules& rules, const std::string& what) {
    const auto is = [&](const std::string& id) {
        return id == what || model::naturalName(model::ResourceId(id)) == what;
    };
    auto gone = std::erase(rules.suffixes, what);
    gone += std::erase_if(rules.patterns, [&](const auto& pattern) { return pattern.expression == what; });
    gone += std::erase_if(rules.byHand, [&](const auto& answer) { return is(answer.first); });
    gone += std::erase_if(rules.apart, [&](const auto& pair) { return is(pair.first) || is(pair.second); });
    return gone > 0;
}

} // namespace penumbra::upkeep
