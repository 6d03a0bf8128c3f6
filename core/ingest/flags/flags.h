#pragma once

#include "document/tree.h"
#include "ingest/references.h"

#include <tuple>

namespace penumbra::ingest {

/// The flags of a file as configuration items, the last state of each at each time, and what is said to have changed
/// when as events.
class FlagBook final {
public:
    explicit FlagBook(Intake& intake) : m_intake(intake) {}

    /// A flag's state in an environment; an empty environment is the only one.
    void state(const std::string& project, const std::string& flag, const std::string& environment,
               const std::string& value, base::Time time);
    /// A change that has a date.
    void change(const std::string& id, const std::string& project, const std::string& title, base::Time time,
                const document::Place& place);
    Intake& intake() { return m_intake; }
    /// Adds the items, and the services that they belong to.
    void settle();

private:
    model::ResourceId service(const std::string& project);
    Intake& m_intake;
    References m_references;
    std::map<std::tuple<std::string, std::string, base::Time>, std::string> m_items; ///< by service, key and time
};

/// A short text that differs wherever the rules of a flag differ; users that a rule names stay out of it.
std::string digestOf(const base::Json& rules);

bool takeFlagd(const document::Tree& tree, FlagBook& book);
bool takeUnleash(const document::Tree& tree, FlagBook& book);
bool takeLaunchDarkly(const document::Tree& tree, FlagBook& book);

} // namespace penumbra::ingest
