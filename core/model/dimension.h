#pragma once

#include "base/units.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::model {

/// How many dimensions one fleet can have: the six standard ones and the ones its data names, e.g. "licences".
inline constexpr int kMaxDimensions = 16;

/// Index into Dimensions. The standard ones are the same in every fleet.
enum StandardDimension : int { kCpu = 0, kMemory = 1, kDisk = 2, kNetwork = 3, kGpu = 4, kPods = 5 };

/// What the use of a dimension goes along with.
enum class Follows : std::uint8_t {
    Load,  ///< what is asked of a workload: more requests, more of it
    Store, ///< what is kept: it has a trend of its own, whatever is asked today
    Count  ///< nothing that is measured: so many things
};

/// Something a host offers and a workload takes. The metric of the same name is the measured use of it.
struct Dimension {
    std::string name;
    base::Unit unit = base::Unit::Count;
    /// What a host offers that states no capacity: nothing (GPUs, extended resources), or as much as is asked for.
    bool absentMeansNone = true;
    Follows follows = Follows::Count;
    bool operator==(const Dimension&) const = default;
};

/// One bit per dimension of a fleet.
using DimensionSet = std::uint32_t;
inline constexpr DimensionSet kEveryDimension = (DimensionSet{1} << kMaxDimensions) - 1;
constexpr DimensionSet only(int dimension) { return DimensionSet{1} << dimension; }

/// The dimensions of a fleet, in a fixed order. Copies are cheap.
class Dimensions final {
public:
    Dimensions(); ///< cpu, memory, disk, network, gpu, pods
    int count() const { return static_cast<int>(m_list.size()); }
    const Dimension& at(int index) const { return m_list[static_cast<std::size_t>(index)]; }
    /// -1 when there is none of that name.
    int find(std::string_view name) const;
    DimensionSet following(Follows what) const;
    /// The index of that name, added when new; -1 when the fleet already has kMaxDimensions. A new one follows the load
    /// where its unit is a rate or processors, the store where it is bytes.
    int findOrAdd(std::string_view name, base::Unit unit = base::Unit::Count);
    bool operator==(const Dimensions&) const = default;

private:
    std::vector<Dimension> m_list;
};

/// One amount per dimension, in the dimension's unit. Absent is not zero.
class Amounts final {
public:
    bool has(int dimension) const { return (m_present >> dimension) & 1U; }
    std::int64_t at(int dimension) const { return m_values[static_cast<std::size_t>(dimension)]; } ///< 0 when absent
    void set(int dimension, std::int64_t amount) {
        m_values[static_cast<std::size_t>(dimension)] = amount;
        m_present |= static_cast<std::uint16_t>(1U << dimension);
    }
    bool empty() const { return m_present == 0; }
    bool operator==(const Amounts&) const = default;

private:
    std::array<std::int64_t, kMaxDimensions> m_values{};
    std::uint16_t m_present = 0;
};

} // namespace penumbra::model
