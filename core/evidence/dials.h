#pragma once

#include "evidence/turn.h"

namespace penumbra::evidence {

inline constexpr int kMostPiecesMore = 32;   ///< hosts, replicas
inline constexpr int kMostPercentMore = 300; ///< of demand

/// A dial of one edit whose words are the edit's.
Dial dialOf(const char* kind, int most, bool steady, std::function<whatif::Edit(int)> edit);
/// Demand in a dimension, of all that follows the load without one, a hundredth more or less at a time; of one
/// workload, or of all.
Dial demandDial(const session::Evaluation& evaluation, const std::string& workload, const std::string& dimension,
                bool more);
/// More hosts like one, from the begin of the future on.
Dial hostsDial(const session::Evaluation& evaluation, int like);
/// One more replica of a service at a time.
Dial replicasDial(const session::Evaluation& evaluation, int service);
/// A smaller request of one workload in the dimension of which its nearest host has too little; `most` is 0 where that
/// is not what keeps it out.
Dial requestDial(const session::Evaluation& evaluation, int workload, base::Time at);
/// One resident leaves for a roomy host, a larger one with each size.
Dial moveDial(const session::Evaluation& evaluation, int host, int dimension, base::Time at);

} // namespace penumbra::evidence
