#pragma once

#include "base/json.h"
#include "evidence/evidence.h"

#include <string>

namespace penumbra::report {

/// `why --json`: what a claim rests on and what would turn it.
base::Json evidenceJson(const session::Evaluation& evaluation, const evidence::Claim& claim,
                        const evidence::Evidence& evidence);

/// The same for people, a line each under its title; also what is copied as text.
std::string evidenceWords(const evidence::Evidence& evidence);

} // namespace penumbra::report
