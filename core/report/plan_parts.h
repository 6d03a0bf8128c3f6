#pragma once

#include "report/json.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// Members of the canonical plan that say who is hit and what it means for them. Only what the engine or a source
/// knows: what nobody said is left out, never filled in.

/// The services that the findings hit, each once with the gravest effect, and what every promise has left.
base::Json impactJson(const session::Evaluation& evaluation);
/// Whoever a change or a step touches directly and whoever the findings hit, each once, in order of the id; with the
/// keys under which its sources know it.
base::Json affectedJson(const Document& document);
/// The hours of the changes with the findings of changes that collide in them.
base::Json windowsJson(const session::Evaluation& evaluation);
/// What the edits collide by, each once: several of them may meet in one.
std::vector<std::string> collisionTexts(const session::Evaluation& evaluation);
/// Exposure to known high vulnerabilities without and with the plan.
base::Json securityJson(const Document& document);

/// What has to be so before a step begins, as sentences.
std::vector<std::string> preconditionsOf(const remedy::Step& step);
/// By what one sees that a change was carried out, as sentences; empty where its action leaves nothing to look at.
std::vector<std::string> checksOf(const session::Evaluation& evaluation, const whatif::Edit& edit);
/// The keys under which its sources know a resource: `sys_id`, `uid`, `arn`, `address`, `vm_uuid`, `cloud_id`, `fqdn`,
/// `declared_as`. Those that are not known are left out.
base::Json systemIdsOf(const model::Inventory& inventory, const model::ResourceId& id);

/// What a board decided, the oldest first.
base::Json approvalsJson(const std::vector<planning::Ruling>& rulings);

} // namespace penumbra::report
