#include "base/bytes.h"
#include "base/hash.h"
#include "forecast/network/network.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

constexpr std::string_view kMagic = "penumbra-network";
constexpr std::uint32_t kNetworkVersion = 1;
constexpr std::uint32_t kMostHidden = 4096, kMostLevels = 99, kMostSteps = 1'000'000, kMostWeights = 1U << 26;

bool isSound(const Network& n) {
    const auto finite = [](float v) { return std::isfinite(v); };
    const auto level = [](float v) { return v > 0 && v < 1; };
    return isValid(n.shape) && (n.hidden > 0) == (n.kind != NetworkKind::Linear) &&
           std::all_of(n.levels.begin(), n.levels.end(), level) && std::is_sorted(n.levels.begin(), n.levels.end()) &&
           std::find(n.levels.begin(), n.levels.end(), 0.5F) != n.levels.end() &&
           n.size() == static_cast<Eigen::Index>(n.weights.size()) &&
           std::all_of(n.weights.begin(), n.weights.end(), finite);
}

} // namespace

std::string writeNetwork(const Network& network) {
    base::ByteWriter writer;
    writer.put(kNetworkVersion);
    writer.put(static_cast<std::uint32_t>(network.kind));
    const Shape& shape = network.shape;
    for (const int v : {shape.cycle, shape.longCycle, shape.horizon, network.hidden}) writer.put(v);
    writer.put(network.levels);
    writer.put(network.weights);
    writer.put(base::hashText(writer.bytes()));
    return std::string(kMagic) + writer.bytes();
}

base::Result<Network> readNetwork(std::string_view bytes) {
    if (bytes.substr(0, kMagic.size()) != kMagic)
        return base::failInput("These bytes are no trained network; train one anew.");
    bytes.remove_prefix(kMagic.size());
    base::ByteReader reader(bytes);
    if (const auto version = reader.number<std::uint32_t>(); version != kNetworkVersion)
        return base::failInput(fmt::format("The network is of version {}, and this program reads version {}; train one "
                                           "anew.",
                                           version, kNetworkVersion));
    const auto kind = reader.number<std::uint32_t>(), cycle = reader.number<std::uint32_t>();
    const auto longCycle = reader.number<std::uint32_t>(), horizon = reader.number<std::uint32_t>();
    const auto hidden = reader.number<std::uint32_t>();
    Network network;
    network.levels = reader.numbers<float>(kMostLevels);
    network.weights = reader.numbers<float>(kMostWeights);
    const auto corrupt = [] {
        return base::failInput("The trained network is damaged: its bytes do not fit its checksum or its own numbers. "
                               "Train one anew.");
    };
    const auto sum = reader.number<std::uint64_t>();
    if (!reader.whole() || reader.left() > 0 || sum != base::hashText(bytes.substr(0, bytes.size() - sizeof sum)))
        return corrupt();
    if (kind > 2 || std::max({cycle, longCycle, horizon}) > kMostSteps || hidden > kMostHidden) return corrupt();
    network.kind = static_cast<NetworkKind>(kind);
    std::vector<int> cycles{static_cast<int>(cycle)};
    if (longCycle != cycle) cycles.push_back(static_cast<int>(longCycle));
    network.shape = shapeFor({cycles, static_cast<int>(horizon)});
    network.hidden = static_cast<int>(hidden);
    if (!isSound(network)) return corrupt();
    return network;
}

} // namespace penumbra::forecast
