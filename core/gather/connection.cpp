#include "gather/connection.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::gather {

bool Connection::looksAt(const model::SeriesKey&) const { return true; }

base::Result<model::Batch> Connection::gather(const Ask& ask, const base::Run& run) {
    if (run.stopped()) return base::failCancelled();
    auto batch = fetch(ask, run);
    if (batch) {
        batch->source = m_source.name;
        batch->time = ask.now;
        // Readers call what they read by its document; to the inventory it is all this source's.
        for (auto& resource : batch->resources)
            for (auto& [key, fact] : resource.attributes) fact.source = m_source.name;
        for (auto& event : batch->events) event.source = m_source.name;
    } else if (batch.error().kind == base::ErrorKind::Input) {
        batch.error().text =
            PENUMBRA_SAY("Problem", "The source {} failed. {} Nothing was stored.")(m_source.name, batch.error().text);
    }
    return batch;
}

} // namespace penumbra::gather
