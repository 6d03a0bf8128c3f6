#pragma once

#include "base/json.h"
#include "model/batch.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::ingest {

class Intake;

/// When a plan is carried out and how it is known.
struct PlanOrder {
    std::string name;      ///< empty: as the file calls itself
    std::string publisher; ///< whose name it is; empty: nobody else uses it
    base::TimeWindow window;
    std::string zone;
};

/// How long a plan takes to carry out where nobody says it.
inline constexpr base::Duration kUsualLength = std::chrono::hours(1);

/// `{"penumbra": "planned-change", "format": 1, "name": "Release 42", "at": "2026-12-01 02:00", "for": "30m", "zone":
/// "Europe/Berlin"}`: a time without an offset is the clock of the zone, else UTC. Its other members are "publisher",
/// and for whoever reads a plan in it "content", "text" and "reader". `where` is what the error calls it.
base::Result<PlanOrder> planOrderFromJson(const base::Json& json, const std::string& where);
/// The same from what a person gives: `at` and `length` as texts; an empty length is kUsualLength.
base::Result<base::TimeWindow> planWindow(const std::string& at, const std::string& length, const std::string& zone);

/// What was read as a plan for that time, and nothing of it as inventory. Input error where nothing in it could be
/// changed, or where the time is none.
base::Result<model::Batch> asPlan(model::Batch read, const PlanOrder& order);

/// What a reader finds out about a plan and no resource says: things by type and action that no planner counts with,
/// and values that will be known only when it is carried out.
class PlanNotes final {
public:
    void pass(const std::string& what) { ++m_passed[what]; }
    void unknown(const std::string& member, const std::string& of) { m_unknown[member].push_back(of); }
    /// As problems of the plan.
    void tell(const std::string& name, base::Problems& problems) const;

private:
    std::map<std::string, int> m_passed;
    std::map<std::string, std::vector<std::string>> m_unknown;
};

} // namespace penumbra::ingest
