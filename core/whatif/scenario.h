#pragma once

#include "base/json.h"
#include "model/event.h"
#include "model/world.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace penumbra::whatif {

/// One what-if action of a scenario.
struct Edit {
    std::string key;         ///< stable within its scenario; drags of one edit merge by it in the undo history
    model::Change change;    ///< action id and parameters as text
    base::TimeWindow window; ///< when it holds; open ends: from the start, for good
    std::string note;
    bool enabled = true;
    bool operator==(const Edit&) const = default;
};

/// A named list of edits on the shadow, applied in order after the scheduled events.
struct Scenario {
    std::string name;
    std::vector<Edit> edits;
    bool operator==(const Scenario&) const = default;
};

/// An edit that does not fit this revision, with the reason in words. The scenario stays whole.
struct SkippedEdit {
    std::string key;
    std::string action;
    std::string reason;
    bool operator==(const SkippedEdit&) const = default;
};

struct Applied {
    model::World world;
    std::vector<SkippedEdit> skipped;
};

/// The hours of a copy of an edit: right behind its own, a day later where these have no end; all of time stays.
base::TimeWindow hoursBehind(const base::TimeWindow& window);

/// Pure: the world of the base with each enabled edit applied in order. Costs no copy of the fleet.
Applied apply(const model::World& base, std::span<const Edit> edits);

/// The enabled edits whose hours lie outside of what is looked at, with what to do about it. Those of actions that this
/// version does not know are left to apply().
std::vector<SkippedEdit> unseenEdits(std::span<const Edit> edits, const base::TimeWindow& seen);

/// How the ids of events begin that were made from plans, by withPlannedEvents().
inline constexpr const char* kPlannedPrefix = "plan/";
bool isPlanned(const model::ScheduledEvent& event);

/// How long what an event changes holds: its window, or of a planned one from its begin on for good, for its end only
/// says when it will have been carried out.
base::TimeWindow effectWindow(const model::ScheduledEvent& event);

/// The edits that the inventory's scheduled events stand for: their own changes, or a drain of the hosts that a
/// maintenance names. Events that ended before `from` are left out: the live inventory has their effect. Of a planned
/// one that has not ended, what the live inventory shows at `from` already is left out too.
std::vector<Edit> scheduledEdits(const model::Inventory& inventory, base::Time from);

/// `{"penumbra": "scenario", "format": 1, "name": ..., "edits": [...]}`. Unknown actions and parameters survive a round
/// trip.
base::Json toJson(const Scenario& scenario);
base::Result<Scenario> scenarioFromJson(const base::Json& json);
base::Json toJson(const Edit& edit);

/// Reads one edit as the command line writes it: "fail-host host=h7 from=2026-03-01T02:00:00Z to=... note='...'".
/// `from`, `to`, `for` and `note` are the edit's own; the other keys go to the action and are checked against its
/// specs. "+3d" in `from` and `to` counts from `now`, where the future begins.
base::Result<Edit> parseEdit(std::string_view text, std::optional<base::Time> now = {});

/// A stable hash of everything that matters to an evaluation (not names, notes or disabled edits).
std::uint64_t hashOf(std::span<const Edit> edits);

/// "Drain host db-01" in words.
std::string describe(const model::Change& change);
/// "Drain host db-01 from 2 to 4 March" in words, for lists, findings and the printed plan.
std::string describe(const Edit& edit);

} // namespace penumbra::whatif
