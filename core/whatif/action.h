#pragma once

#include "base/params.h"
#include "base/registry.h"
#include "model/world.h"
#include "whatif/scenario.h"

#include <span>
#include <string>

namespace penumbra::whatif {

/// What an edit is about: a heading of menus and of the help.
enum class Topic { Workloads, Load, Hosts, Failures, Maintenance, Rules };
inline constexpr Topic kTopics[] = {Topic::Workloads, Topic::Load,        Topic::Hosts,
                                    Topic::Failures,  Topic::Maintenance, Topic::Rules};
const char* topicTitle(Topic topic); ///< "Load and promises", marked for translation under "actions"

/// One kind of edit. apply changes `world` in place (its tables are copied by chunk) or returns why the edit does not
/// fit; on an error it has changed nothing.
struct Action {
    const char* id;      ///< "fail-host"
    const char* title;   ///< "Fail host"
    const char* summary; ///< one sentence for forms and help
    Topic topic;
    std::span<const base::ParamSpec> params;
    /// Whether a window makes sense, or the change is for good from its begin on.
    bool windowed = true;
    base::Result<void> (*apply)(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                const std::string& cause);
    /// The same in words, e.g. "Fail host db-01".
    std::string (*describe)(const base::Params& params);
    /// How long after its begin it is still being carried out where its window has no end; null: it is done at once.
    base::Duration (*takes)(const model::World& world, const base::Params& params, base::Time begin) = nullptr;
};

/// Every action; one file in whatif/actions and one line in whatif/actions.def each.
base::Registry<Action> actions();

/// The parameters of a change by its action's specs, defaults filled in. Fails where this version does not know the
/// action or the action does not take what is given.
base::Result<base::Params> paramsOf(const model::Change& change);

/// The hours in which an edit of that world is carried out: its window, or where it lasts as long as it takes, which
/// for most is no time at all.
base::TimeWindow carriedOut(const model::World& world, const Edit& edit);

} // namespace penumbra::whatif
