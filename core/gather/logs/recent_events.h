#pragma once

#include "model/event.h"

#include <vector>

namespace penumbra::gather {

/// A happening whose lines come in with two gatherings stays one event: the later part gets the former one's id, begin
/// and lines.
class RecentEvents final {
public:
    void join(std::vector<model::ScheduledEvent>& events, base::Time now);

private:
    std::vector<model::ScheduledEvent> m_recent;
};

} // namespace penumbra::gather
