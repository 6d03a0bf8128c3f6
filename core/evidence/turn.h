#pragma once

#include "evidence/evidence.h"
#include "session/stages.h"

#include <functional>
#include <optional>

namespace penumbra::evidence {

/// A change that comes in sizes 1 to `most`, each more than the one before.
struct Dial {
    const char* kind;
    int most = 1;
    /// More is never less of an effect: the largest is tried first, and without one there is none. Else 1, 2, 4, ...
    bool steady = false;
    std::function<std::vector<whatif::Edit>(int size)> edits;
    std::function<std::string(int size)> say; ///< to go on after: "Demand of every workload times 0.93"
};

/// What holds instead of a claim, to go on in a sentence; empty where the claim stands.
using Turned = std::function<base::Result<std::string>(session::Session& session, const session::Trial& trial)>;

/// The smallest change of one dial that turns the claim, by halving between one that does and one that does not, so
/// that one size less was always tried. Nothing where none does. Cancelled when stopped. `tried` counts evaluations.
base::Result<std::optional<Turn>> turnBy(session::Session& session, const session::Evaluation& evaluation,
                                         const Dial& dial, const Turned& turned, int& tried, const base::Run& run);

/// Dials that are tried against one predicate, and what is said where none meets it.
struct Question {
    std::vector<Dial> dials;
    Turned turned;
    std::string none;
};

/// The changes that are worth trying against a claim. The dials refer to the evaluation.
std::vector<Dial> dialsFor(const session::Evaluation& evaluation, const risk::Finding& finding);
/// Those that make a verdict milder; the finding that limits it leads.
std::vector<Dial> milderDials(const session::Evaluation& evaluation);
/// Those that bring more on the fleet: more demand, the scenario's own edits made larger, fewer of its new hosts.
std::vector<Dial> worseDials(const session::Evaluation& evaluation);
/// Those that raise what a resource uses of a metric, or lower it.
std::vector<Dial> numberDials(const session::Evaluation& evaluation, const NumberClaim& claim, bool raise);

} // namespace penumbra::evidence
