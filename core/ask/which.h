#pragma once

#include "session/session.h"

#include <string>
#include <vector>

namespace penumbra::ask {

/// The keys of the scenario's enabled edits that "1,3" names by their numbers in the scenario, from 1 on; all of them
/// where nothing is named. Usage error for a number that there is not, or an edit that is switched off or left out.
base::Result<std::vector<std::string>> editsNamed(const session::Evaluation& evaluation, const std::string& numbers);

bool isIn(const std::vector<std::string>& keys, const std::string& key);

/// Usage error where the scenario has no edit that is switched on.
base::Result<void> checkEdited(const session::Evaluation& evaluation);
/// Usage error for a moment outside the computed future.
base::Result<void> checkFuture(const session::Evaluation& evaluation, base::Time at);

} // namespace penumbra::ask
