#include "report/topology.h"

#include "report/json.h"

#include <array>

namespace penumbra::report {

using base::Json;

namespace {

constexpr std::array kKinds{"service", "workload", "host", "rack", "zone"};
constexpr std::array kStates{"well", "degraded", "lost"};
constexpr std::array kTies{"hard", "soft", "replica", "runs-on"};

template <class Names, class Value>
const char* nameOf(const Names& names, Value value) {
    return names.at(static_cast<std::size_t>(value));
}

Json nodeJson(const analysis::TopologyNode& node) {
    Json json{{"kind", nameOf(kKinds, node.kind)},
              {"id", node.id.text()},
              {"name", node.name},
              {"members", node.members},
              {"state", nameOf(kStates, node.state)}};
    if (!node.note.empty()) json["note"] = node.note;
    if (!node.reason.empty()) json["reason"] = node.reason;
    if (node.hop >= 0) json["hop"] = node.hop;
    return json;
}

} // namespace

Json topologyJson(const session::Evaluation& evaluation, const analysis::Topology& topology) {
    auto json = header("dependencies", evaluation);
    Json nodes = Json::array(), ties = Json::array();
    for (const auto& node : topology.nodes) nodes.push_back(nodeJson(node));
    for (const auto& edge : topology.edges)
        ties.push_back({{"from", topology.nodes[static_cast<std::size_t>(edge.from)].id.text()},
                        {"to", topology.nodes[static_cast<std::size_t>(edge.to)].id.text()},
                        {"kind", nameOf(kTies, edge.kind)}});
    json["at"] = base::formatTime(topology.request.at);
    json["focus"] = topology.request.focus.text();
    json["failed"] = topology.request.failed.text();
    json["nodes"] = std::move(nodes);
    json["ties"] = std::move(ties);
    json["left_out"] = topology.leftOut;
    json["degraded"] = topology.degraded;
    json["lost"] = topology.lost;
    return json;
}

} // namespace penumbra::report
