#pragma once

#include "evidence/evidence.h"
#include "simulate/usage.h"

#include <optional>

namespace penumbra::evidence {

/// What a claim is about, as rows of the evaluation's world. Without any row it is the whole fleet.
struct About {
    int host = -1, zone = -1, workload = -1, service = -1;
    int dimension = -1; ///< -1: all
    base::Time at{};    ///< within the horizon
    bool fleet() const { return host < 0 && zone < 0 && workload < 0 && service < 0; }
};

/// The subject of a finding at its moment; the whole fleet where the world has no such row.
About aboutOf(const session::Evaluation& evaluation, const model::ResourceId& resource, const std::string& metric,
              base::Time at);

/// The forecasts that stand behind it, and the workloads that have none.
struct Members {
    std::vector<int> entries;             ///< of the demand, ascending
    std::vector<model::SeriesKey> others; ///< series that the demand has no forecast of
    int requests = 0;                     ///< amounts that are not measured, so that what is requested stands in
    int unknown = 0;                      ///< neither measured nor requesting any
};
Members membersOf(const session::Evaluation& evaluation, const About& about);

/// Which revision, series and samples; how old, how complete, and who stated the amounts.
base::Result<EvidencePart> dataPart(const store::Workspace& workspace, const session::Evaluation& evaluation,
                                    const About& about, const Members& members);
/// Which forecasters, chosen how, and how well they and their bands did in the backtest.
EvidencePart modelPart(const session::Evaluation& evaluation, const About& about, const Members& members);
/// The same of one series, with the candidates of its backtest.
EvidencePart modelPart(const forecast::Forecast& forecast, bool byHand);
/// Policy, paths, threshold, overcommit, growth, names and whatever was left out.
base::Result<EvidencePart> assumptionPart(const store::Workspace& workspace, const session::Evaluation& evaluation,
                                          const About& about);

/// Capacity, reserve and predicted use at the moment; nothing where it has none.
std::vector<std::string> usageLines(const session::Evaluation& evaluation, const About& about);
/// The edits that count, and the scheduled changes within the window.
std::vector<std::string> changeLines(const session::Evaluation& evaluation, const base::TimeWindow& window);

} // namespace penumbra::evidence
