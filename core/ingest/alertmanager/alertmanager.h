#pragma once

#include "document/tree.h"
#include "ingest/alertmanager/matchers.h"
#include "ingest/alertmanager/time_interval.h"
#include "ingest/references.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// Silences, muted times and alerts of an Alertmanager as events. What all of a resource's alerts are silenced or muted
/// for is a maintenance; what only some are, an event of kind other; an alert is an incident. What names no resource
/// belongs to a service that is called after the input, with its matchers in the title.
class Alertmanager final {
public:
    explicit Alertmanager(Intake& intake) : m_intake(intake) {}

    /// A list of silences or alerts, the status with its configuration, a configuration, or an object of these; false
    /// where it is none of them.
    bool take(const base::Json& json, const document::Place& place);
    void finish();

private:
    void takeSilence(const base::Json& silence, const document::Place& place);
    void takeAlert(const base::Json& alert, const document::Place& place);
    void takeConfiguration(const base::Json& configuration, const document::Place& place);
    void takeIntervals(const base::Json& list, const document::Place& place);
    void takeRoute(const base::Json& route, std::vector<AlertMatcher> matchers, const document::Place& place);
    void mute(const std::string& name, const std::vector<AlertMatcher>& matchers, const document::Place& place);
    /// The event of that scope, without a time.
    model::ScheduledEvent event(const std::string& id, const std::string& title, const AlertScope& scope,
                                const document::Place& place);

    Intake& m_intake;
    References m_references;
    std::map<std::string, std::vector<TimeInterval>> m_intervals;
    std::set<std::string> m_muting; ///< names of intervals that a route uses
};

} // namespace penumbra::ingest
