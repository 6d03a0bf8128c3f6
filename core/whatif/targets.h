#pragma once

#include "base/params.h"
#include "model/world.h"

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace penumbra::whatif {

/// Row indices that a parameter names, in row order.
using Rows = std::vector<int>;

/// The workloads of a service that exist at some moment of the window, oldest first.
Rows replicasOf(const model::World& world, int service, const base::TimeWindow& window);

/// The row of the service, appended when no service has that name. An error where several have it.
base::Result<int> serviceRowOrNew(model::World& world, const std::string& text);

/// What `service`, `workload` or neither (then every workload) of the parameters mean. Both at once is an error, and so
/// is a service without a replica.
base::Result<Rows> targetWorkloads(const model::World& world, const base::Params& params,
                                   const base::TimeWindow& window, bool allowAll);

/// The parameters that readAmounts() reads.
constexpr base::ParamSpec cpuParam(const char* title, const char* help) {
    return {"cpu", title, base::ParamKind::Amount, base::Unit::MilliCores, "", false, 0, 1e9, "", help};
}
constexpr base::ParamSpec memoryParam(const char* title, const char* help) {
    return {"memory", title, base::ParamKind::Amount, base::Unit::Bytes, "", false, 0, 1e15, "", help};
}
constexpr base::ParamSpec gpuParam(const char* title, const char* help) {
    return {"gpu", title, base::ParamKind::Amount, base::Unit::MilliGpu, "", false, 0, 1e9, "", help};
}

/// The parameter may also say how much more or less than now: "+1.5GiB".
constexpr base::ParamSpec alsoRelative(base::ParamSpec spec) {
    spec.choices = "+";
    return spec;
}

/// Writes the given "cpu", "memory" and "gpu" parameters into amounts; a relative one changes what is there, to nothing
/// at least.
void readAmounts(const base::Params& params, model::Amounts& amounts);
/// Whether one of them is relative.
bool saysRelative(const base::Params& params);
/// Writes what `amounts` have in the place of each given one, as a text that is read as the very amount.
void writeAmounts(const base::Params& params, const model::Amounts& amounts, base::ParamTexts& texts);
/// The same in words, e.g. "2 cores, +4 GiB"; empty where none is given.
std::string amountsText(const base::Params& params);

/// As dimensions: all that follows the load, see model::growingByLoad.
inline constexpr auto kLoadDimensions = "load";
/// "cpu,network" or "load,disk" as a set; the error names what there is no dimension of, and all there are.
base::Result<model::DimensionSet> dimensionsNamed(const model::Dimensions& dimensions, std::string_view text);
/// The same in words: "CPU and network".
std::string sayDimensions(std::string_view text);

/// "STEM-N" for each N from `first` on that no row has as its name when they are asked for, none twice.
class FreeNames final {
public:
    static FreeNames ofWorkloads(const model::World& world, std::string stem, int first);
    static FreeNames ofHosts(const model::World& world, std::string stem, int first);
    /// For copyOf() of that workload.
    static FreeNames like(const model::World& world, int workload, int first);
    std::string next();

private:
    FreeNames(std::string stem, int first) : m_stem(std::move(stem)), m_next(first) {}
    template <class Row>
    void leaveOut(const model::Table<Row>& rows, model::ResourceKind kind);

    std::string m_stem;
    int m_next;
    std::unordered_set<std::string> m_taken; ///< what follows the stem in ids
};

/// What is left of a window before and after a hole in it; either may be empty.
std::pair<base::TimeWindow, base::TimeWindow> without(const base::TimeWindow& window, const base::TimeWindow& hole);

/// A waiting replica like row `workload`, with a name of its own and the same demand.
model::WorldWorkload copyOf(const model::World& world, int workload, FreeNames& names);

/// Ends a replica in the window. One that comes back afterwards is a new row: it is placed again, as a new pod would
/// be.
void endReplica(model::World& world, int row, const base::TimeWindow& window, FreeNames& names);

/// New hosts get one of every DaemonSet that its rules allow there, as long as they exist.
void addDaemons(model::World& world, const Rows& hosts);

/// Gives the label another value where there is one.
void relabel(model::Labels& labels, const std::string& key, const std::string& value);

} // namespace penumbra::whatif
