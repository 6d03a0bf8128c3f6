#include "gather/logs/recent_events.h"

#include "ingest/logs/detector.h"

#include <algorithm>

namespace penumbra::gather {

namespace {

using ingest::Detector;

bool belongs(const model::ScheduledEvent& earlier, const model::ScheduledEvent& later) {
    return earlier.title == later.title && earlier.resources == later.resources &&
           later.window.begin <= earlier.window.end + Detector::kTogether &&
           later.window.begin + Detector::kTogether >= earlier.window.begin;
}

} // namespace

void RecentEvents::join(std::vector<model::ScheduledEvent>& events, base::Time now, const std::string& from,
                        const std::string& to) {
    if (from != m_to) m_recent = from == m_from ? m_before : std::vector<model::ScheduledEvent>();
    m_before = m_recent;
    m_from = from;
    m_to = to;
    for (auto& event : events) {
        const auto earlier =
            std::find_if(m_recent.begin(), m_recent.end(), [&](const auto& recent) { return belongs(recent, event); });
        if (earlier == m_recent.end()) {
            m_recent.push_back(event);
            continue;
        }
        auto lines = earlier->evidence;
        for (auto& line : event.evidence)
            if (lines.size() < Detector::kMostLines) lines.push_back(std::move(line));
        event.id = earlier->id;
        event.window = {std::min(earlier->window.begin, event.window.begin),
                        std::max(earlier->window.end, event.window.end)};
        event.evidence = std::move(lines);
        *earlier = event;
    }
    std::erase_if(m_recent, [&](const auto& recent) { return recent.window.end + 4 * Detector::kTogether < now; });
}

} // namespace penumbra::gather
