#pragma once

#include "model/world.h"
#include "whatif/scenario.h"

#include <string_view>
#include <vector>

namespace penumbra::whatif {

/// One change of a template with its hours, counted from the begin of whatever applies it.
struct TimedChange {
    model::Change change;
    base::Duration after{};  ///< when it begins
    base::Duration length{}; ///< how long it holds; 0: to the end of the edit
};

/// A reusable list of changes with its parameters filled in.
struct TimedTemplate {
    std::string name;
    std::vector<TimedChange> changes;
};

/// Reads `{"penumbra": "change-template", "format": 1, "name": ..., "parameters": {"host": "db-01"}, "changes":
/// [{"action": "drain-host", "params": {"host": "{host}"}, "after": "1h", "for": "2h"}]}`. "parameters" are those that
/// it takes, with their presets ("" where one must be given); `with` ("host=h2,factor=2") gives values; "{host}" in a
/// parameter of a change stands for the value. Input error for what it does not understand.
base::Result<TimedTemplate> parseTemplate(std::string_view json, std::string_view with);

/// When a change of a template holds that is applied in `window`. Fails where it has hours and the window no begin that
/// they could count from, and where it would begin after the window's end.
base::Result<base::TimeWindow> hoursOf(const TimedChange& one, const base::TimeWindow& window);

/// What the action apply-template does.
base::Result<void> applyTemplateInto(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                     const std::string& cause);

} // namespace penumbra::whatif
