#include "model/dimension_title.h"

#include "base/say.h"
#include "base/text.h"
#include "model/world.h"

namespace penumbra::model {

namespace {

/// Those of every fleet, for who translates; the others are as their fleet calls them.
[[maybe_unused]] constexpr const char* kTitles[] = {
    PENUMBRA_TEXT("Dimension", "memory"), PENUMBRA_TEXT("Dimension", "disk"), PENUMBRA_TEXT("Dimension", "network"),
    PENUMBRA_TEXT("Dimension", "pods"),   PENUMBRA_TEXT("Dimension", "CPU"),  PENUMBRA_TEXT("Dimension", "GPU")};

} // namespace

std::string dimensionTitle(const std::string& name) {
    return base::said("Dimension", name == "cpu" ? "CPU" : name == "gpu" ? "GPU" : name.c_str());
}

std::string sayAmounts(const Amounts& amounts, const Dimensions& dimensions) {
    std::vector<std::string> out;
    for (int d = 0; d < dimensions.count(); ++d) {
        if (!amounts.has(d) || amounts.at(d) == kUnlimited || amounts.at(d) == 0 || d == kPods) continue;
        const auto& one = dimensions.at(d);
        const auto amount = base::formatAmount(static_cast<double>(amounts.at(d)), one.unit);
        const auto what =
            d == kCpu || d == kGpu ? amount : PENUMBRA_SAY("PlannedChange", "{} {}")(amount, dimensionTitle(one.name));
        out.push_back(what); // "16 cores, 64 GiB memory"
    }
    return base::sayList(out);
}

} // namespace penumbra::model
