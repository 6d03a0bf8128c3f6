#include "report/classification.h"

#include "base/parts.h"
#include "base/text.h"
#include "report/quote.h"

namespace penumbra::report {

namespace {

constexpr std::size_t kLongestLabel = 80; ///< bytes

} // namespace

std::vector<std::string> classifications() {
    return {PENUMBRA_SAY("Report", "Public")(), PENUMBRA_SAY("Report", "Internal")(),
            PENUMBRA_SAY("Report", "Confidential")(), PENUMBRA_SAY("Report", "Strictly confidential")()};
}

base::Result<std::string> classificationFrom(std::string_view text) {
    const auto line = oneLine(text);
    const std::string label(base::trimmed(line));
    if (label.size() > kLongestLabel)
        return base::failUsage(
            PENUMBRA_SAY("Report", "The classification has {} letters, and a page's head has room for {}: shorten it.")(
                label.size(), kLongestLabel));
    return label;
}

} // namespace penumbra::report
