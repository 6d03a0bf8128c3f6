#include "store/taken_back.h"

#include "base/text.h"
#include "model/match.h"
#include "whatif/call_off.h"

namespace penumbra::store {

namespace {

constexpr std::string_view kUndoOf = "undo of ";

}

std::string undoOf(const std::string& source) { return std::string(kUndoOf) + source; }

bool takesBack(const model::Revision& revision) { return revision.source.starts_with(kUndoOf); }

std::string sayStep(const std::string& source) {
    if (source == model::kMatchSource) return PENUMBRA_SAY("Step", "the joining of names")();
    if (source.starts_with(whatif::kCallOffSource))
        return PENUMBRA_SAY("Step",
                            "the call-off of {}")(source.substr(std::string_view(whatif::kCallOffSource).size()));
    return PENUMBRA_SAY("Step", "the import of {}")(source);
}

std::vector<model::Revision> withoutTakenBack(std::vector<model::Revision> revisions) {
    std::vector<model::Revision> out;
    for (auto& revision : revisions) {
        if (!takesBack(revision))
            out.push_back(std::move(revision));
        else if (!out.empty()) // the newest that stands: nothing else can be taken back
            out.pop_back();
    }
    return out;
}

} // namespace penumbra::store
