#include "gather/connection.h"

#include <fmt/format.h>

namespace penumbra::gather {

base::Result<model::Batch> Connection::gather(const Ask& ask, const base::Run& run) {
    if (run.stopped()) return base::failCancelled();
    auto batch = fetch(ask, run);
    if (batch) {
        batch->source = m_source.name;
        batch->time = ask.now;
    } else if (batch.error().kind == base::ErrorKind::Input) {
        batch.error().text = fmt::format("The source {}: {} Nothing was stored.", m_source.name, batch.error().text);
    }
    return batch;
}

} // namespace penumbra::gather
