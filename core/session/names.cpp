#include "session/names.h"

namespace penumbra::session {

base::Result<Names> readNames(const store::Workspace& workspace) {
    Names out;
    auto rules = workspace.matchRules();
    if (!rules) return tl::unexpected(rules.error());
    auto inventory = workspace.inventory();
    if (!inventory) return tl::unexpected(inventory.error());
    out.rules = std::move(*rules);
    out.inventory = std::make_shared<const model::Inventory>(std::move(*inventory));
    out.loose = model::unmatched(*out.inventory, out.rules);
    return out;
}

base::Result<Names> keepRules(store::Workspace& workspace, const model::MatchRules& rules, base::Time now) {
    if (const auto checked = model::matchRulesFromJson(model::toJson(rules)); !checked)
        return tl::unexpected(checked.error());
    const auto before = readNames(workspace);
    if (!before) return tl::unexpected(before.error());
    if (const auto kept = workspace.putMatchRules(rules, now); !kept) return tl::unexpected(kept.error());
    const auto committed = workspace.commit(model::sayAgain(*before->inventory, before->loose, now));
    if (!committed) return tl::unexpected(committed.error());
    return readNames(workspace);
}

} // namespace penumbra::session
