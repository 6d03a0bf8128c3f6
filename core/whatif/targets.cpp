#include "whatif/targets.h"

#include "base/parts.h"
#include "base/say.h"
#include "base/spelling.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "model/growth.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

struct AmountKey {
    const char* key;
    int dimension;
    base::Unit unit;
};
constexpr AmountKey kAmounts[] = {{"cpu", model::kCpu, base::Unit::MilliCores},
                                  {"memory", model::kMemory, base::Unit::Bytes},
                                  {"gpu", model::kGpu, base::Unit::MilliGpu}};

/// As parseAmount() reads it, to the last byte.
std::string exactAmount(std::int64_t amount, base::Unit unit) {
    if (unit != base::Unit::Bytes)
        return amount % 1000 == 0 ? fmt::to_string(amount / 1000) : fmt::format("{}m", amount);
    for (const auto& [shift, suffix] : {std::pair{30, "GiB"}, {20, "MiB"}, {10, "KiB"}})
        if (amount != 0 && amount % (std::int64_t{1} << shift) == 0)
            return fmt::format("{}{}", amount >> shift, suffix);
    return fmt::to_string(amount);
}

/// Whether the text names a service or several.
bool isKnown(const model::World& world, const std::string& text) {
    return std::any_of(world.services.begin(), world.services.end(), [&](const model::WorldService& service) {
        const auto& id = service.id.text();
        return id == text || service.name == text || id.substr(id.find('/') + 1) == text;
    });
}

/// One replica of the service that runs one on every host, whatever its host; -1: it has none.
int daemonOf(const model::World& world, int service) {
    int w = 0;
    for (const auto& workload : world.workloads) {
        if (workload.service == service && workload.rules.pinned) return w;
        ++w;
    }
    return -1;
}

bool allows(const model::PlacementRules& rules, const model::WorldHost& host) {
    const auto tolerated = [&](const model::Taint& taint) {
        return taint.effect == model::TaintEffect::PreferNoSchedule ||
               std::any_of(rules.tolerations.begin(), rules.tolerations.end(),
                           [&](const auto& t) { return t.tolerates(taint); });
    };
    return std::all_of(host.taints.begin(), host.taints.end(), tolerated) &&
           std::all_of(rules.selectors.begin(), rules.selectors.end(),
                       [&](const auto& s) { return s.key == model::kHostNameKey || model::selects(s, host); });
}

} // namespace

base::Result<int> serviceRowOrNew(model::World& world, const std::string& text) {
    if (isKnown(world, text)) return model::resolveService(world, text);
    const std::string name = text.starts_with("service/") ? text.substr(8) : text;
    world.services.append(model::WorldService{model::makeId(model::ResourceKind::Service, name), name, 0, 3});
    return static_cast<int>(world.services.size()) - 1;
}

Rows replicasOf(const model::World& world, int service, const base::TimeWindow& window) {
    Rows rows;
    int w = 0;
    for (const auto& workload : world.workloads) {
        if (workload.service == service && !workload.exists.empty() && workload.exists.overlaps(window))
            rows.push_back(w);
        ++w;
    }
    return rows;
}

base::Result<Rows> targetWorkloads(const model::World& world, const base::Params& params,
                                   const base::TimeWindow& window, bool allowAll) {
    const auto& service = params.text("service");
    const auto& workload = params.text("workload");
    if (!service.empty() && !workload.empty())
        return base::failUsage(PENUMBRA_SAY("Edit", "Both a service and a workload are named. Name one of them.")());
    if (!workload.empty()) return model::resolveWorkload(world, workload).map([](int w) { return Rows{w}; });
    if (!service.empty()) {
        const auto row = model::resolveService(world, service);
        if (!row) return tl::unexpected(row.error());
        auto rows = replicasOf(world, *row, window);
        if (rows.empty())
            return base::failInput(PENUMBRA_SAY("Edit", "The service '{}' has no replica in that window.")(service));
        return rows;
    }
    if (!allowAll) return base::failUsage(PENUMBRA_SAY("Edit", "Name a service or a workload.")());
    Rows rows(world.workloads.size());
    for (std::size_t w = 0; w < rows.size(); ++w) rows[w] = static_cast<int>(w);
    return rows;
}

bool saysRelative(const base::Params& params) {
    return std::any_of(std::begin(kAmounts), std::end(kAmounts),
                       [&](const auto& one) { return !params.text(one.key).empty(); });
}

void readAmounts(const base::Params& params, model::Amounts& amounts) {
    for (const auto& [key, dimension, unit] : kAmounts) {
        if (!params.has(key)) continue;
        const auto& relative = params.text(key);
        const double by = relative.empty() ? params.number(key) : *base::parseAmount(relative.substr(1), unit);
        const double now = relative.empty() ? 0 : static_cast<double>(amounts.at(dimension));
        amounts.set(dimension,
                    static_cast<std::int64_t>(relative.starts_with('-') ? std::max(0.0, now - by) : now + by));
    }
}

void writeAmounts(const base::Params& params, const model::Amounts& amounts, base::ParamTexts& texts) {
    for (const auto& [key, dimension, unit] : kAmounts)
        if (params.has(key)) texts[key] = exactAmount(amounts.at(dimension), unit);
}

std::string amountsText(const base::Params& params) {
    std::vector<std::string> amounts;
    for (const auto& [key, dimension, unit] : kAmounts) {
        if (!params.has(key)) continue;
        const auto& relative = params.text(key);
        amounts.push_back(relative.empty() ? base::formatAmount(params.number(key), unit) : relative);
    }
    return base::sayList(amounts);
}

template <class Row>
void FreeNames::leaveOut(const model::Table<Row>& rows, model::ResourceKind kind) {
    const auto start = model::makeId(kind, m_stem + "-").text();
    for (const auto& row : rows)
        if (const auto& id = row.id.text(); id.starts_with(start)) m_taken.insert(id.substr(start.size()));
}

FreeNames FreeNames::ofWorkloads(const model::World& world, std::string stem, int first) {
    FreeNames names(std::move(stem), first);
    names.leaveOut(world.workloads, model::ResourceKind::Workload);
    return names;
}

FreeNames FreeNames::ofHosts(const model::World& world, std::string stem, int first) {
    FreeNames names(std::move(stem), first);
    names.leaveOut(world.hosts, model::ResourceKind::Host);
    return names;
}

FreeNames FreeNames::like(const model::World& world, int workload, int first) {
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    return ofWorkloads(world, row.service >= 0 ? world.services[static_cast<std::size_t>(row.service)].name : row.name,
                       first);
}

std::string FreeNames::next() {
    while (m_taken.contains(std::to_string(m_next))) ++m_next;
    return fmt::format("{}-{}", m_stem, m_next++);
}

std::pair<base::TimeWindow, base::TimeWindow> without(const base::TimeWindow& window, const base::TimeWindow& hole) {
    const base::TimeWindow nothing{window.begin, window.begin};
    if (!window.overlaps(hole)) return {window, nothing};
    const base::TimeWindow before{window.begin, hole.begin}, after{hole.end, window.end};
    if (before.empty()) return {after.empty() ? nothing : after, nothing};
    return {before, after.empty() ? nothing : after};
}

model::WorldWorkload copyOf(const model::World& world, int workload, FreeNames& names) {
    auto copy = world.workloads[static_cast<std::size_t>(workload)];
    copy.name = names.next();
    copy.id = model::makeId(model::ResourceKind::Workload, copy.name);
    copy.host = -1;
    copy.relocations.clear();
    return copy;
}

void endReplica(model::World& world, int row, const base::TimeWindow& window, FreeNames& names) {
    auto& replica = world.workloads.change(static_cast<std::size_t>(row));
    const auto rest = without(replica.exists, window);
    replica.exists = rest.first;
    if (rest.second.empty()) return;
    auto again = copyOf(world, row, names);
    again.exists = rest.second;
    world.workloads.append(std::move(again));
}

void addDaemons(model::World& world, const Rows& hosts) {
    for (int service = 0; service < static_cast<int>(world.services.size()); ++service) {
        if (!world.services[static_cast<std::size_t>(service)].perHost) continue;
        const int like = daemonOf(world, service);
        if (like < 0) continue;
        auto names = FreeNames::like(world, like, 1);
        for (const int h : hosts) {
            const auto& host = world.hosts[static_cast<std::size_t>(h)];
            if (!allows(world.workloads[static_cast<std::size_t>(like)].rules, host)) continue;
            auto daemon = copyOf(world, like, names);
            daemon.host = h;
            std::erase_if(daemon.rules.selectors, [](const auto& s) { return s.key == model::kHostNameKey; });
            daemon.exists = host.exists;
            world.workloads.append(std::move(daemon));
        }
    }
}

void relabel(model::Labels& labels, const std::string& key, const std::string& value) {
    if (const auto it = labels.find(key); it != labels.end()) it->second = value;
}

base::Result<model::DimensionSet> dimensionsNamed(const model::Dimensions& dimensions, std::string_view text) {
    model::DimensionSet out = 0;
    for (const auto name : base::splitList(text, ',')) {
        if (name == kLoadDimensions) {
            out |= model::growingByLoad(dimensions);
            continue;
        }
        if (const int dimension = dimensions.find(name); dimension >= 0) {
            out |= model::only(dimension);
            continue;
        }
        std::vector<std::string_view> known;
        for (int d = 0; d < dimensions.count(); ++d) known.push_back(dimensions.at(d).name);
        return base::failInput(PENUMBRA_SAY("Edit", "There is no dimension '{}'.{}")(name, base::hintFor(name, known)));
    }
    if (out == 0)
        return base::failUsage(PENUMBRA_SAY("Edit", "No dimension is named. Write e.g. dimensions=cpu,network.")());
    return out;
}

std::string sayDimensions(std::string_view text) {
    std::vector<std::string> titles;
    for (const auto name : base::splitList(text, ',')) titles.push_back(model::dimensionTitle(std::string(name)));
    const std::vector<std::string_view> words(titles.begin(), titles.end());
    return base::sayAll(words);
}

} // namespace penumbra::whatif
