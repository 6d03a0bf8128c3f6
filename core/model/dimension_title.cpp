#include "model/dimension_title.h"

#include "base/text.h"

namespace penumbra::model {

namespace {

/// Those of every fleet, for who translates; the others are as their fleet calls them.
[[maybe_unused]] constexpr const char* kNames[] = {
    PENUMBRA_TEXT("Dimension", "cpu"), PENUMBRA_TEXT("Dimension", "memory"),  PENUMBRA_TEXT("Dimension", "disk"),
    PENUMBRA_TEXT("Dimension", "gpu"), PENUMBRA_TEXT("Dimension", "network"), PENUMBRA_TEXT("Dimension", "pods"),
    PENUMBRA_TEXT("Dimension", "CPU"), PENUMBRA_TEXT("Dimension", "GPU")};

} // namespace

std::string dimensionTitle(const std::string& name) {
    return sayDimensionName(name == "cpu" ? "CPU" : name == "gpu" ? "GPU" : name);
}

std::string sayDimensionName(const std::string& name) { return base::said("Dimension", name.c_str()); }

} // namespace penumbra::model
