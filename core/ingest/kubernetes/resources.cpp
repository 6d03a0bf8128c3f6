#include "base/text.h"
#include "ingest/kubernetes/cluster.h"
#include "ingest/kubernetes/quantity.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// Which dimension a Kubernetes resource fills, in how many parts per unit.
struct Target {
    int dimension = -1;
    std::int64_t perUnit = 1;
};

/// A new dimension is only made for an amount that is not zero: nodes list many kinds of which they have none.
Target targetOf(const std::string& name, bool zero, model::Dimensions& dimensions) {
    if (name == "cpu") return {model::kCpu, 1000};
    if (name == "memory") return {model::kMemory, 1};
    if (name == "ephemeral-storage") return {model::kDisk, 1};
    if (name == "pods") return {model::kPods, 1};
    if (name.ends_with("/gpu")) return {model::kGpu, 1000};
    if (zero && dimensions.find(name) < 0) return {};
    const bool pages = name.starts_with("hugepages-");
    return {dimensions.findOrAdd(name, pages ? base::Unit::Bytes : base::Unit::Count), 1};
}

bool isKnownName(const std::string& name) {
    for (const char* known : {"cpu", "memory", "ephemeral-storage", "pods"})
        if (name == known) return true;
    return name.starts_with("hugepages-") || name.find('/') != std::string::npos;
}

std::string quantityText(const base::Json& value) {
    return value.is_string() ? value.get<std::string>() : base::dumpJson(value);
}

void readOne(const std::string& name, const base::Json& value, const Place& place, Intake& intake, model::Amounts& out,
             bool& good) {
    if (value.is_null() || name.starts_with("attachable-volumes-")) return;
    if (!isKnownName(name))
        return intake.warn(
            "unknown-resource", place.text(),
            PENUMBRA_SAY("Problem", "Kubernetes has no resource '{}', so it was left out. Is it misspelled?")(name));
    const auto text = quantityText(value);
    const auto unscaled = parseQuantity(text, 1);
    if (!unscaled) {
        good = false;
        return intake.error("bad-quantity", place.text(), unscaled.error().text);
    }
    const auto target = targetOf(name, unscaled->amount == 0, intake.dimensions());
    if (target.dimension < 0) {
        if (unscaled->amount != 0)
            intake.warn("too-many-dimensions", place.text(),
                        PENUMBRA_SAY("Problem", "'{}' was left out: a fleet has at most {} dimensions.")(
                            name, model::kMaxDimensions));
        return;
    }
    if (unscaled->milli && target.perUnit == 1)
        intake.warn("milli-bytes", place.text(),
                    PENUMBRA_SAY("Problem",
                                 "'{}' of {} means thousandths; this is usually a mistake for Mi or M.")(text, name));
    const auto amount = parseQuantity(text, target.perUnit);
    if (!amount) {
        good = false;
        return intake.error("bad-quantity", place.text(), amount.error().text);
    }
    const auto sum = out.at(target.dimension) + amount->amount; // two kinds of GPU are one dimension
    out.set(target.dimension, sum);
}

PodAmounts containerAmounts(const base::Json& container, const Place& place, Intake& intake, bool& good) {
    const auto& resources = base::childAt(container, "resources");
    PodAmounts out;
    out.request = readResources(base::childAt(resources, "requests"), place / "resources" / "requests", intake, good);
    out.limit = readResources(base::childAt(resources, "limits"), place / "resources" / "limits", intake, good);
    // The API server copies a limit into the request that is not there; a manifest has not been there yet.
    for (int d = 0; d < model::kMaxDimensions; ++d)
        if (out.limit.has(d) && !out.request.has(d)) out.request.set(d, out.limit.at(d));
    return out;
}

/// A limit of the whole: where one of them has none, there is none.
model::Amounts sumOfLimits(const std::vector<model::Amounts>& limits) {
    model::Amounts out;
    for (int d = 0; d < model::kMaxDimensions; ++d) {
        std::int64_t sum = 0;
        for (const auto& limit : limits) sum += limit.at(d);
        if (!limits.empty() && std::all_of(limits.begin(), limits.end(), [&](const auto& l) { return l.has(d); }))
            out.set(d, sum);
    }
    return out;
}

void addTo(model::Amounts& sum, const model::Amounts& more) {
    for (int d = 0; d < model::kMaxDimensions; ++d)
        if (more.has(d)) sum.set(d, sum.at(d) + more.at(d));
}

void raiseTo(model::Amounts& peak, const model::Amounts& other) {
    for (int d = 0; d < model::kMaxDimensions; ++d)
        if (other.has(d)) peak.set(d, std::max(peak.at(d), other.at(d)));
}

} // namespace

model::Labels textMembers(const base::Json& object) {
    model::Labels out;
    if (object.is_object())
        for (const auto& item : object.items())
            if (!item.value().is_structured())
                out[item.key()] = item.value().is_null() ? std::string() : quantityText(item.value());
    return out;
}

model::Amounts readResources(const base::Json& list, const Place& place, Intake& intake, bool& good) {
    model::Amounts out;
    if (list.is_object())
        for (const auto& item : list.items()) readOne(item.key(), item.value(), place / item.key(), intake, out, good);
    return out;
}

PodAmounts podAmounts(const base::Json& podSpec, const Place& place, Intake& intake, bool& good) {
    std::vector<model::Amounts> limits; // of all that run together
    model::Amounts sidecars;            // init containers that stay, so far
    model::Amounts starting;            // the most that is needed before the containers run
    const auto& init = base::childAt(podSpec, "initContainers");
    for (std::size_t i = 0; init.is_array() && i < init.size(); ++i) {
        const auto own = containerAmounts(init[i], place / "initContainers" / i, intake, good);
        auto now = sidecars;
        addTo(now, own.request);
        raiseTo(starting, now);
        if (base::textAt(init[i], "restartPolicy") != "Always") continue;
        sidecars = now;
        limits.push_back(own.limit);
    }
    auto out = sidecars;
    const auto& containers = base::childAt(podSpec, "containers");
    for (std::size_t i = 0; containers.is_array() && i < containers.size(); ++i) {
        const auto own = containerAmounts(containers[i], place / "containers" / i, intake, good);
        addTo(out, own.request);
        limits.push_back(own.limit);
    }
    raiseTo(out, starting);
    addTo(out, readResources(base::childAt(podSpec, "overhead"), place / "overhead", intake, good));
    out.set(model::kPods, 1);
    return {out, sumOfLimits(limits)};
}

void checkTemplates(const ClusterObject& object, Intake& intake) {
    std::vector<std::pair<const base::Json*, Place>> open{{&object.json, object.place}};
    while (!open.empty()) {
        const auto [json, place] = open.back();
        open.pop_back();
        bool good = true;
        if (json->is_object() && json->contains("containers")) podAmounts(*json, place, intake, good);
        if (json->is_object())
            for (const auto& item : json->items())
                if (item.value().is_structured()) open.emplace_back(&item.value(), place / item.key());
        if (json->is_array())
            for (std::size_t i = 0; i < json->size(); ++i)
                if ((*json)[i].is_structured()) open.emplace_back(&(*json)[i], place / i);
    }
}

void takeLimits(const model::Amounts& limit, const Intake& intake, model::Resource& workload) {
    const auto state = [&](const char* key, int dimension, const char* unit) {
        workload.attributes[key] =
            intake.attribute(limit.has(dimension) ? fmt::format("{}{}", limit.at(dimension), unit) : "none");
    };
    state("limit.cpu", model::kCpu, "m");
    state("limit.memory", model::kMemory, "");
}

} // namespace penumbra::ingest
