#include "gather/moment.h"

namespace penumbra::gather {

void addMoment(model::Batch& batch, model::EventKind kind, std::string id, std::string title, base::Time time,
               model::ResourceId whose, std::vector<std::string> evidence) {
    model::ScheduledEvent event;
    event.id = model::EventId(std::move(id));
    event.kind = kind;
    event.title = std::move(title);
    event.window = {time, time};
    event.zone = "UTC";
    event.resources = {std::move(whose)};
    event.evidence = std::move(evidence);
    batch.events.push_back(std::move(event));
    ++batch.accounting.read;
}

} // namespace penumbra::gather
