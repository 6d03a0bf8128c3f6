#include "gather/gatherer.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::gather {

#define PENUMBRA_ENTRY(name) extern const Gatherer name;
#include "gather/gatherers.def"
#undef PENUMBRA_ENTRY

namespace {

constexpr const Gatherer* kGatherers[] = {
#define PENUMBRA_ENTRY(name) &name,
#include "gather/gatherers.def"
#undef PENUMBRA_ENTRY
};

} // namespace

base::Registry<Gatherer> gatherers() { return base::Registry<Gatherer>(kGatherers); }

base::Result<std::unique_ptr<Connection>> connect(const Source& source) {
    const auto* gatherer = gatherers().find(source.gatherer);
    if (!gatherer) {
        std::string known;
        for (const auto* entry : gatherers()) known += (known.empty() ? "" : ", ") + std::string(entry->id);
        return base::failUsage(
            PENUMBRA_SAY("Problem", "There is no gatherer '{}'. There are: {}.")(source.gatherer, known));
    }
    const auto params =
        base::parseParams(gatherer->params, source.params, PENUMBRA_SAY("Problem", "The gatherer {}")(gatherer->id));
    if (!params) return tl::unexpected(params.error());
    return gatherer->connect(source, *params);
}

base::Result<model::Batch> gather(const Source& source, const Ask& ask, const base::Run& run) {
    auto connection = connect(source);
    if (!connection) return tl::unexpected(connection.error());
    return (*connection)->gather(ask, run);
}

} // namespace penumbra::gather
