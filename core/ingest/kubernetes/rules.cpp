#include "base/text.h"
#include "ingest/kubernetes/cluster.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace penumbra::ingest {

namespace {

using base::Json;

std::vector<std::string> textsOf(const Json& list) {
    std::vector<std::string> out;
    if (list.is_array())
        for (const auto& item : list)
            if (item.is_string()) out.push_back(item.get<std::string>());
    return out;
}

std::optional<model::Selector> selectorOf(const Json& expression) {
    model::Selector out;
    out.key = base::textAt(expression, "key");
    out.values = textsOf(base::childAt(expression, "values"));
    const auto op = base::textAt(expression, "operator");
    if (op == "NotIn")
        out.op = model::SelectorOperator::NotIn;
    else if (op == "Exists")
        out.op = model::SelectorOperator::Exists;
    else if (op == "DoesNotExist")
        out.op = model::SelectorOperator::DoesNotExist;
    else if (op != "In")
        return {};
    if (out.key.empty()) return {};
    return out;
}

/// One term of a required node affinity; its expressions must all hold.
std::vector<model::Selector> termOf(const Json& term, const Place& place, Intake& intake) {
    std::vector<model::Selector> out;
    for (const auto& field : base::childAt(term, "matchFields"))
        if (auto selector = selectorOf(field); selector && selector->key == model::kHostNameKey)
            out.push_back(std::move(*selector));
    for (const auto& expression : base::childAt(term, "matchExpressions")) {
        if (auto selector = selectorOf(expression))
            out.push_back(std::move(*selector));
        else
            intake.warn(
                "not-modelled", place.text(),
                PENUMBRA_SAY("Problem",
                             "The node affinity on '{}' uses the operator '{}', which Penumbra does not follow; it was "
                             "left out.")(base::textAt(expression, "key"), base::textAt(expression, "operator")));
    }
    return out;
}

/// Several terms mean "one of them"; that can be kept only where they differ in the values of one key.
std::vector<model::Selector> anyOf(const Json& terms, const Place& place, Intake& intake) {
    if (!terms.is_array() || terms.empty()) return {};
    auto out = termOf(terms[0], place / std::size_t{0}, intake);
    for (std::size_t i = 1; i < terms.size(); ++i) {
        const auto other = termOf(terms[i], place / i, intake);
        const bool mergeable = out.size() == 1 && other.size() == 1 && out[0].key == other[0].key &&
                               out[0].op == model::SelectorOperator::In && other[0].op == out[0].op;
        if (mergeable) {
            out[0].values.insert(out[0].values.end(), other[0].values.begin(), other[0].values.end());
        } else {
            intake.warn(
                "not-modelled", (place / i).text(),
                PENUMBRA_SAY("Problem",
                             "The node affinity allows one of several terms; Penumbra keeps only the first one.")());
            return out;
        }
    }
    return out;
}

void takeTerm(const Json& term, bool hard, const model::Labels& ownLabels, bool hasService, const Place& place,
              Intake& intake, model::PlacementRules& rules) {
    const auto topology = base::textAt(term, "topologyKey");
    const auto scope = topologyScope(topology);
    const auto& selector = base::childAt(term, "labelSelector");
    if (!scope || !labelsMatch(selector, ownLabels)) {
        intake.warn(
            "not-modelled", place.text(),
            PENUMBRA_SAY("Problem",
                         "The pod anti-affinity over '{}' is about other pods or an unknown topology; Penumbra follows "
                         "rules among pods of one kind per host, rack and zone only, so it was left out.")(topology));
        return;
    }
    rules.antiAffinity.push_back({hasService ? std::string() : base::dumpJson(selector), *scope, hard});
}

void takeAntiAffinity(const Json& podSpec, const model::Labels& ownLabels, bool hasService, const Place& place,
                      Intake& intake, model::PlacementRules& rules) {
    const auto& affinity = base::childAt(base::childAt(podSpec, "affinity"), "podAntiAffinity");
    const auto below = place / "affinity" / "podAntiAffinity";
    const auto& required = base::childAt(affinity, "requiredDuringSchedulingIgnoredDuringExecution");
    for (const auto& term : required) takeTerm(term, true, ownLabels, hasService, below, intake, rules);
    for (const auto& weighted : base::childAt(affinity, "preferredDuringSchedulingIgnoredDuringExecution"))
        takeTerm(base::childAt(weighted, "podAffinityTerm"), false, ownLabels, hasService, below, intake, rules);
}

void takeTolerations(const Json& podSpec, const Place& place, Intake& intake, model::PlacementRules& rules) {
    for (const auto& toleration : base::childAt(podSpec, "tolerations")) {
        const auto effectText = base::textAt(toleration, "effect");
        const auto effect = model::taintEffectOf(effectText);
        if (!effect && !effectText.empty()) {
            intake.warn("bad-toleration", place.text(),
                        PENUMBRA_SAY("Problem", "'{}' is no effect of a taint.")(effectText));
            continue;
        }
        const bool exists = base::textAt(toleration, "operator") == "Exists";
        rules.tolerations.push_back({base::textAt(toleration, "key"),
                                     exists ? std::string() : base::textAt(toleration, "value"), !effect.has_value(),
                                     effect.value_or(model::TaintEffect::NoSchedule)});
    }
}

} // namespace

bool labelsMatch(const base::Json& selector, const model::Labels& labels) {
    for (const auto& [key, value] : textMembers(base::childAt(selector, "matchLabels")))
        if (const auto it = labels.find(key); it == labels.end() || it->second != value) return false;
    for (const auto& expression : base::childAt(selector, "matchExpressions"))
        if (const auto s = selectorOf(expression); !s || !s->matches(labels)) return false;
    return true;
}

model::PlacementRules podRules(const base::Json& podSpec, const PodContext& pod, const Place& place, Intake& intake) {
    model::PlacementRules out;
    for (const auto& [key, value] : textMembers(base::childAt(podSpec, "nodeSelector")))
        out.selectors.push_back({key, model::SelectorOperator::In, {value}});
    const auto& required = base::childAt(base::childAt(base::childAt(podSpec, "affinity"), "nodeAffinity"),
                                         "requiredDuringSchedulingIgnoredDuringExecution");
    auto selectors = anyOf(base::childAt(required, "nodeSelectorTerms"), place / "affinity" / "nodeAffinity", intake);
    out.selectors.insert(out.selectors.end(), selectors.begin(), selectors.end());
    takeTolerations(podSpec, place / "tolerations", intake, out);
    takeAntiAffinity(podSpec, pod.labels, pod.hasService, place, intake, out);
    takeTopologyRules(podSpec, pod, place, intake, out);
    takePriority(podSpec, pod, place, intake, out);
    return out;
}

} // namespace penumbra::ingest
