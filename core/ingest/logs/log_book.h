#pragma once

#include "ingest/intake.h"
#include "ingest/logs/detector.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// One line of a log, whatever wrote it.
struct LogRecord {
    base::Time time{};
    std::string id;                           ///< the same for the same record in every import
    std::string program;                      ///< who wrote it: a unit, an identifier, a service
    std::vector<model::ResourceId> resources; ///< what it is about
    int severity = 6;                         ///< as syslog: 0 emergency, 3 error, 6 information
    std::string_view body;
    std::string where;
};

/// Makes events, each with its lines, of the records that say what happened, and counts the others as passed over.
class LogBook final {
public:
    explicit LogBook(Intake& intake) : m_intake(intake) {}
    void take(const LogRecord& record);
    /// A resource that a log names; its facts may be set.
    model::StatedResource& resource(model::ResourceKind kind, const std::string& name);
    /// Makes the events and states the resources.
    void finish();

private:
    /// What is kept of a record of which an event may come.
    struct Kept {
        std::string id, where;
        std::vector<model::ResourceId> resources;
    };
    Intake& m_intake;
    Detector m_detector;
    std::vector<Kept> m_kept;
    std::map<std::string, model::StatedResource> m_resources;
};

} // namespace penumbra::ingest
