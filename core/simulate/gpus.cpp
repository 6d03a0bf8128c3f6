#include "simulate/gpus.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace penumbra::simulate {

namespace {

constexpr std::uint64_t bit(std::size_t gpu) { return std::uint64_t{1} << gpu; }

} // namespace

GpuRequest gpuRequest(std::int64_t milli) {
    if (milli <= 0) return {};
    return {milli / Gpus::kWhole, static_cast<std::int32_t>(milli % Gpus::kWhole)};
}

Gpus::Gpus(std::span<const std::int64_t> capacity, std::size_t workloads) : m_begin(1, 0) {
    for (const auto milli : capacity) {
        const auto has = gpuRequest(milli);
        if (has.whole + (has.share > 0 ? 1 : 0) <= static_cast<std::int64_t>(kMostPerHost)) {
            m_left.insert(m_left.end(), static_cast<std::size_t>(has.whole), kWhole);
            if (has.share > 0) m_left.push_back(has.share);
        }
        m_begin.push_back(m_left.size());
    }
    if (any()) m_holds.resize(workloads);
}

std::int64_t Gpus::room(std::size_t host) const {
    std::int64_t free = 0;
    std::int32_t most = 0;
    for (const auto left : this->left(host)) {
        free += left >= kWhole ? kWhole : 0;
        most = std::max(most, left);
    }
    return std::max<std::int64_t>(free, most);
}

std::int64_t Gpus::lowest(std::int64_t milli) {
    const auto asked = gpuRequest(milli);
    return asked.whole > 0 ? asked.whole * kWhole : asked.share;
}

bool Gpus::fits(std::size_t host, std::int64_t milli) const {
    if (pool(host)) return true;
    const auto asked = gpuRequest(milli);
    if (asked.whole > 0 && asked.share > 0) return missing(host, milli) == 0;
    const std::int32_t least = asked.whole > 0 ? kWhole : asked.share;
    std::int64_t enough = 0;
    for (const auto left : this->left(host)) enough += left >= least ? 1 : 0;
    return enough >= std::max<std::int64_t>(1, asked.whole);
}

std::int64_t Gpus::missing(std::size_t host, std::int64_t milli) const {
    if (pool(host)) return 0;
    const auto left = this->left(host);
    const auto asked = gpuRequest(milli);
    if (asked.whole == 0 || (asked.whole == 1 && asked.share == 0)) {
        std::int32_t most = 0;
        for (const auto l : left) most = std::max(most, l);
        return std::max<std::int64_t>(0, milli - most);
    }
    std::array<std::int32_t, kMostPerHost> sorted; // as many as there are GPUs are filled
    const auto end = std::copy(left.begin(), left.end(), sorted.begin());
    std::sort(sorted.begin(), end, std::greater<>());
    const auto count = static_cast<std::int64_t>(left.size());
    std::int64_t sum = std::max<std::int64_t>(0, asked.whole - count) * kWhole;
    for (std::int64_t i = 0; i < std::min(asked.whole, count); ++i)
        sum += std::max(0, kWhole - sorted[static_cast<std::size_t>(i)]);
    if (asked.share == 0) return sum;
    const std::int32_t next = asked.whole < count ? sorted[static_cast<std::size_t>(asked.whole)] : 0;
    return sum + std::max(0, asked.share - next);
}

bool Gpus::overcommitted(std::size_t host) const {
    const auto left = this->left(host);
    return std::any_of(left.begin(), left.end(), [](auto l) { return l < 0; });
}

int tightestGpu(std::span<const std::int32_t> left, std::uint64_t without, std::int32_t share) {
    int found = -1;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if ((without & bit(i)) != 0) continue;
        const auto known = found < 0 ? 0 : left[static_cast<std::size_t>(found)];
        const bool enough = left[i] >= share, better = known >= share ? enough && left[i] < known : left[i] > known;
        if (found < 0 || better) found = static_cast<int>(i);
    }
    return found;
}

GpuHold Gpus::choose(std::size_t host, std::int64_t milli, int preferred) const {
    const auto left = this->left(host);
    const auto asked = gpuRequest(milli);
    GpuHold hold;
    auto missing = std::min(asked.whole, static_cast<std::int64_t>(left.size()));
    for (std::size_t i = 0; i < left.size() && missing > 0; ++i)
        if (left[i] >= kWhole) hold.whole |= bit(i), --missing;
    for (; missing > 0; --missing) hold.whole |= bit(static_cast<std::size_t>(tightestGpu(left, hold.whole, kWhole)));
    if (asked.share == 0) return hold;
    hold.shared = static_cast<std::int8_t>(preferred >= 0 ? preferred : tightestGpu(left, hold.whole, asked.share));
    return hold;
}

void Gpus::add(std::size_t host, std::int64_t milli, const GpuHold& hold, std::int32_t sign) {
    auto* left = m_left.data() + m_begin[host];
    for (auto whole = hold.whole; whole != 0; whole &= whole - 1) left[std::countr_zero(whole)] += sign * kWhole;
    if (hold.shared >= 0) left[hold.shared] += sign * gpuRequest(milli).share;
}

void Gpus::take(int workload, std::size_t host, std::int64_t milli, const GpuHold& hold) {
    m_holds[static_cast<std::size_t>(workload)] = hold;
    add(host, milli, hold, -1);
}

void Gpus::release(int workload, std::size_t host, std::int64_t milli) {
    auto& hold = m_holds[static_cast<std::size_t>(workload)];
    add(host, milli, hold, 1);
    hold = {};
}

} // namespace penumbra::simulate
