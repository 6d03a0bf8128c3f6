#include "model/likely.h"

#include "base/hash.h"
#include "base/say.h"
#include "base/text.h"
#include "model/sameness.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::model {

namespace {

constexpr std::size_t kMostOfOneLabel = 50;

/// A name of a resource, under the hash of its kind and first label.
struct Named {
    std::uint64_t label;
    const Resource* resource;
    bool shown; ///< the name that it is shown by; else that of its id
    std::string name() const { return shown ? resource->name : naturalName(resource->id); }
};

std::string labelOf(const std::string& name) { return hasDomain(name) ? shortName(name) : lowered(name); }

std::vector<Named> namesIn(const Inventory& inventory, base::Time now) {
    std::vector<Named> out;
    out.reserve(inventory.resources().size());
    const auto add = [&](const Resource& r, bool shown) {
        Named one{0, &r, shown};
        one.label = base::hashText(labelOf(one.name()), static_cast<std::uint64_t>(r.kind));
        out.push_back(one);
    };
    for (const auto& r : inventory.resources()) {
        if (r.lifetime.end <= now) continue;
        add(r, false);
        if (r.kind == ResourceKind::Host && !r.name.empty() && r.name != naturalName(r.id)) add(r, true);
    }
    std::stable_sort(out.begin(), out.end(), [](const Named& a, const Named& b) { return a.label < b.label; });
    return out;
}

bool mayBeOne(const Named& a, const Named& b) {
    const auto x = lowered(a.name()), y = lowered(b.name());
    const bool alike = x == y || (labelOf(x) == labelOf(y) && hasDomain(x) != hasDomain(y));
    return alike && a.resource != b.resource && a.resource->kind == b.resource->kind &&
           !contradict(*a.resource, *b.resource);
}

} // namespace

std::vector<LikelyPair> likelyDuplicates(const Inventory& inventory, const MatchRules& rules, base::Time now,
                                         const Inventory* before) {
    std::vector<LikelyPair> out;
    const auto names = namesIn(inventory, now);
    const auto known = [&](const Named& one) { return before && before->find(one.resource->id) != nullptr; };
    for (auto begin = names.begin(); begin != names.end();) {
        const auto end =
            std::find_if(begin, names.end(), [&](const Named& other) { return other.label != begin->label; });
        const auto last = std::next(begin, std::min<std::ptrdiff_t>(end - begin, kMostOfOneLabel));
        for (auto a = begin; a != last; ++a)
            for (auto b = std::next(a); b != last; ++b) {
                if (known(*a) && known(*b)) continue;
                const auto& one = std::min(a->resource->id, b->resource->id);
                const auto& other = std::max(a->resource->id, b->resource->id);
                if (mayBeOne(*a, *b) && !rules.saysApart(one, other)) out.push_back({one, other});
            }
        begin = end;
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<LikelyPair> newLikely(const Inventory& before, const Inventory& after, const MatchRules& rules,
                                  const Batch& batch) {
    if (after.resources().size() == before.resources().size()) return {};
    return likelyDuplicates(after, rules, batch.time, &before);
}

void tellLikely(const std::vector<LikelyPair>& pairs, const Batch& batch, base::Problems& problems) {
    if (pairs.empty()) return;
    constexpr std::size_t kTold = 3;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(kTold, pairs.size()); ++i)
        names.push_back(PENUMBRA_SAY("Likely", "{} and {}")(pairs[i].one.text(), pairs[i].other.text()));
    problems.push_back(
        {base::Severity::Note, "likely-duplicate", batch.source,
         PENUMBRA_SAY(
             "Likely",
             "{} may be one under two names, so that what they have counts twice: {}{}. Nothing was joined; Match "
             "asks which are one and which are two.")(
             base::sayCount(pairs.size(), PENUMBRA_TEXT("Count", "pair of resources"),
                            PENUMBRA_TEXT("Count", "pairs of resources")),
             fmt::join(names, "; "),
             pairs.size() > kTold ? PENUMBRA_SAY("Likely", "; and {} more")(pairs.size() - kTold) : "")});
}

} // namespace penumbra::model
