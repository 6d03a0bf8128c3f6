#include "base/hash.h"
#include "forecast/network/network.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

constexpr std::string_view kMagic = "penumbra-network";
constexpr std::uint32_t kVersion = 1;
constexpr std::uint32_t kMostHidden = 4096, kMostLevels = 99, kMostSteps = 1'000'000, kMostWeights = 1U << 26;

void put(std::string& to, std::uint64_t number, int bytes) {
    for (int k = 0; k < bytes; ++k) to.push_back(static_cast<char>(number >> (8 * k) & 0xFF));
}
void put(std::string& to, const std::vector<float>& numbers) {
    put(to, numbers.size(), 4);
    for (const float v : numbers) put(to, std::bit_cast<std::uint32_t>(v), 4);
}

/// Numbers from the front; after the end every one is 0 and `whole` is false.
struct Reader {
    std::string_view left;
    bool whole = true;

    std::uint32_t number() {
        if (left.size() < 4) {
            whole = false;
            return 0;
        }
        std::uint32_t value = 0;
        for (unsigned k = 0; k < 4; ++k) value |= std::uint32_t{static_cast<unsigned char>(left[k])} << (8 * k);
        left.remove_prefix(4);
        return value;
    }
    std::vector<float> numbers(std::uint32_t most) {
        const std::uint32_t count = number();
        if (count > most || count > left.size() / 4) {
            whole = false;
            return {};
        }
        std::vector<float> result(count);
        for (float& v : result) v = std::bit_cast<float>(number());
        return result;
    }
};

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
    std::string bytes(kMagic);
    put(bytes, kVersion, 4);
    put(bytes, static_cast<std::uint64_t>(network.kind), 4);
    const Shape& shape = network.shape;
    for (const int v : {shape.cycle, shape.longCycle, shape.horizon, network.hidden})
        put(bytes, static_cast<std::uint64_t>(v), 4);
    put(bytes, network.levels);
    put(bytes, network.weights);
    put(bytes, base::hashText(bytes), 8);
    return bytes;
}

base::Result<Network> readNetwork(std::string_view bytes) {
    if (bytes.substr(0, kMagic.size()) != kMagic)
        return base::failInput("These bytes are no trained network; train one anew.");
    Reader reader{bytes.substr(kMagic.size())};
    if (const std::uint32_t version = reader.number(); version != kVersion)
        return base::failInput(fmt::format("The network is of version {}, and this program reads version {}; train one "
                                           "anew.",
                                           version, kVersion));
    const auto corrupt = [] {
        return base::failInput("The trained network is damaged: its bytes do not fit its checksum or its own numbers. "
                               "Train one anew.");
    };
    std::string sum;
    if (bytes.size() < 8) return corrupt();
    put(sum, base::hashText(bytes.substr(0, bytes.size() - 8)), 8);
    if (bytes.substr(bytes.size() - 8) != sum) return corrupt();
    const std::uint32_t kind = reader.number(), cycle = reader.number(), longCycle = reader.number();
    const std::uint32_t horizon = reader.number(), hidden = reader.number();
    if (kind > 2 || std::max({cycle, longCycle, horizon}) > kMostSteps || hidden > kMostHidden) return corrupt();
    Network network;
    network.kind = static_cast<NetworkKind>(kind);
    std::vector<int> cycles{static_cast<int>(cycle)};
    if (longCycle != cycle) cycles.push_back(static_cast<int>(longCycle));
    network.shape = shapeFor({cycles, static_cast<int>(horizon)});
    network.hidden = static_cast<int>(hidden);
    network.levels = reader.numbers(kMostLevels);
    network.weights = reader.numbers(kMostWeights);
    if (!reader.whole || reader.left.size() != 8 || !isSound(network)) return corrupt();
    return network;
}

} // namespace penumbra::forecast
