#pragma once

#include "risk/abort.h"
#include "risk/abort_services.h"
#include "risk/tolerance.h"
#include "session/session.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penumbra::report {

struct Document;

/// A host to watch, and the works of WorkList that touch it, the latest first.
struct WatchedHost {
    int host = -1; ///< row of the world with the plan
    std::vector<std::string> works, backouts;
};

/// The same of a service.
struct WatchedService {
    int service = -1; ///< row of the world with the plan
    std::vector<std::string> works, backouts;
};

/// What holds while a plan, or the scenario as it is, is carried out: from the evaluation with the plan's steps as
/// edits. Immutable.
struct CarriedOut {
    std::shared_ptr<const session::Evaluation> with; ///< null: of the scenario as it is
    base::TimeWindow window;                         ///< of the work, both ends are moments; of what is assumed without
    base::TimeWindow looked;                         ///< in which losses were tried: a day to two weeks from its begin
    std::optional<risk::Tolerance> hosts, racks;     ///< absent where the window lies outside of the computed future
    base::Time weakest{};                            ///< when the fewest losses are survived
    std::optional<risk::SweepCase> worstSurvived;    ///< at that time: a rack, else the host with the most to move
    std::vector<WatchedHost> watched;                ///< by the begin of what touches them
    risk::AbortCriteria abort;                       ///< of `watched`
    std::vector<WatchedService> services;            ///< that the work touches
    std::vector<risk::ServiceCriterion> serviceAbort; ///< of `services`
};

base::Result<std::shared_ptr<const CarriedOut>> carriedOut(session::Session& session, const Document& document,
                                                           const base::Run& run);

/// The evaluation that the page speaks of: with the plan where there is one.
const session::Evaluation& evaluationWith(const Document& document);

/// The gravest loss that is not survived by what is reserved: of a host or a rack, of equal ones the host; null where
/// there is none.
const risk::FatalSpell* worstFatal(const CarriedOut& carried);

} // namespace penumbra::report
