#pragma once

#include "ingest/cloud/thing.h"
#include "ingest/planned.h"

#include <string_view>

namespace penumbra::ingest {

/// Collects what a tool's plan does with things of a cloud, as the plan of a batch: each thing under the identity that
/// it has or will have, with kPlannedAction, and of an update only the amounts that change.
class WantedThings final {
public:
    explicit WantedThings(const Input& input) : m_intake(input) {}

    /// "create", "update", "replace" or "delete"; of the first `before` is not looked at, of the last `after`. A type
    /// that takes part in no plan is only counted.
    void take(std::string_view action, const CloudThing& before, const CloudThing& after);
    void pass(std::string_view action, const std::string& type);
    /// What the tool marks as known only later, among what says how large a machine is and where it stands.
    void takeUnknown(const CloudThing& thing, const base::Json& unknown);
    model::Plan finish() &&;

private:
    Intake m_intake;
    References m_references;
    PlanNotes m_notes;
};

} // namespace penumbra::ingest
