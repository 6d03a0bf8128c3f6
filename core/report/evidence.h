#pragma once

#include "base/json.h"
#include "session/evidence.h"

#include <string>

namespace penumbra::report {

/// `why --json`: what a claim rests on and what would turn it.
base::Json evidenceJson(const session::Evaluation& evaluation, const session::Claim& claim,
                        const session::Evidence& evidence);

/// The same for people, a line each under its title; also what is copied as text.
std::string evidenceWords(const session::Evidence& evidence);

} // namespace penumbra::report
