#pragma once

#include "base/json.h"
#include "report/exporter.h"

namespace penumbra::report {

/// The pieces that published documents share. Times are RFC 3339 in UTC; an open end of a window is left out.
base::Json toJson(const risk::Finding& finding);
base::Json findingList(const std::vector<risk::Finding>& findings);
base::Json toJson(const remedy::Outcome& outcome);
base::Json toJson(const remedy::Tally& tally);
base::Json toJson(const base::TimeWindow& window);
base::Json toJson(const base::Problems& problems);
/// An edit as a scenario file has it, with its text in words; every member is there.
base::Json changeJson(const whatif::Edit& edit);
/// One step with its back-out; `planId` makes its id.
base::Json stepJson(const session::Evaluation& evaluation, const remedy::Step& step, const std::string& planId);
/// What the plan gives up against the best of all plans in each objective.
base::Json regretJson(const remedy::Plan& plan, const std::vector<remedy::Plan>& plans, const std::string& currency);
/// A plan as one of several: objectives and outcome, without its steps.
base::Json alternativeJson(const remedy::Plan& plan, const remedy::PriceBook& prices);

/// The canonical plan (`penumbra-plan/1`) without its hash.
base::Json planJson(const Document& document);

/// What every answer begins with: its kind, format 1, revision, scenario, the computed future, paths and seed.
base::Json header(const char* kind, const session::Evaluation& evaluation);

/// The value as a whole number, or null where it is not finite.
base::Json whole(double value);
base::Json number(double value);

/// Resources of one kind, by their names; lists of several kinds hold ids instead.
base::Json namesJson(const std::vector<model::ResourceId>& ids);
base::Json idsJson(const std::vector<model::ResourceId>& ids);

} // namespace penumbra::report
