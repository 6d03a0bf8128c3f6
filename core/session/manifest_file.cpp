#include "session/manifest_file.h"

#include "base/text.h"
#include "ingest/reader.h"
#include "whatif/manifest.h"

#include <fmt/format.h>

namespace penumbra::session {

base::Result<std::string> readManifest(const std::string& path, base::Time now) {
    const auto batch = ingest::readFile(path, "kubernetes", {}, now);
    if (!batch) return tl::unexpected(batch.error());
    const auto parts = whatif::manifestParts(*batch);
    if (parts.empty())
        return base::failInput(
            PENUMBRA_SAY("Session", "{} deploys nothing: it holds no Deployment, StatefulSet, ReplicaSet or Pod "
                                    "that can be placed.")(path));
    return whatif::manifestText(parts, batch->dimensions);
}

} // namespace penumbra::session
