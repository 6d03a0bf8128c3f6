#pragma once

#include "model/event.h"

#include <string>
#include <vector>

namespace penumbra::gather {

/// A happening whose lines come in with two gatherings stays one event: the later part gets the former one's id, begin
/// and lines.
class RecentEvents final {
public:
    /// `from` and `to` are the cursors before and behind the events. Where `from` is not the last `to`, what was joined
    /// then has not been kept and comes again.
    void join(std::vector<model::ScheduledEvent>& events, base::Time now, const std::string& from,
              const std::string& to);

private:
    std::vector<model::ScheduledEvent> m_before, m_recent;
    std::string m_from, m_to;
};

} // namespace penumbra::gather
