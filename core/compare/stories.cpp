#include "compare/stories.h"

#include <fmt/format.h>

namespace penumbra::compare {

std::vector<whatif::Scenario> sampleScenarios(const sample::Options& options) {
    std::vector<whatif::Scenario> out;
    for (const auto& story : sample::stories(options)) {
        whatif::Scenario scenario{story.title, {}};
        for (const auto& [change, window] : story.edits)
            scenario.edits.push_back({fmt::format("edit-{}", scenario.edits.size() + 1), change, window, "", true});
        out.push_back(std::move(scenario));
    }
    return out;
}

base::Result<void> keepSampleScenarios(store::Workspace& workspace, const sample::Options& options) {
    for (const auto& scenario : sampleScenarios(options)) {
        const store::Document document{"scenario", scenario.name, base::dumpJsonPretty(whatif::toJson(scenario)),
                                       options.now};
        if (const auto kept = workspace.putDocument(document); !kept) return kept;
    }
    return {};
}

} // namespace penumbra::compare
