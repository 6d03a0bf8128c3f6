#pragma once

#include "ingest/intake.h"

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

/// Makes an event of a record that says that something was started, stopped, loaded again or deployed, and counts the
/// others as passed over.
class LogBook final {
public:
    explicit LogBook(Intake& intake) : m_intake(intake) {}
    void take(const LogRecord& record);
    /// A resource that a log names; its facts may be set.
    model::StatedResource& resource(model::ResourceKind kind, const std::string& name);
    /// States the resources.
    void finish();

private:
    Intake& m_intake;
    std::map<std::string, model::StatedResource> m_resources;
};

/// What such a record says happened, or nothing: "Started NAME", `msg="Starting NAME"`.
std::string_view happeningIn(std::string_view body);

} // namespace penumbra::ingest
