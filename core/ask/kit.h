#pragma once

#include "ask/question.h"
#include "remedy/draft.h"
#include "session/stages.h"

#include <optional>
#include <string>

namespace penumbra::ask {

/// The cheapest hosts that hold the scenario, with the moves to them, as the strategy buy-hosts finds them.
struct Kit {
    remedy::Draft draft;
    std::optional<session::Trial> trial; ///< the scenario with it; nothing where no host is bought
    int hosts = 0;
    remedy::Price month;  ///< of all of them
    base::Time orderBy{}; ///< of the line that is due first, with a chance of 5 %
    /// Findings that something waits for a host or runs out: without it, with it, and without the scenario's edits.
    int before = 0, left = 0, bare = 0;
    /// No more of them than without the edits, and no no-go.
    bool enough() const { return left <= bare && (!trial || trial->verdict.kind != risk::VerdictKind::NoGo); }
};

/// The price book with the lead time that `lead` asks for in the place of its own.
remedy::PriceBook withLead(remedy::PriceBook prices, const base::Params& params);

/// O(one run of the strategy and one evaluation).
base::Result<Kit> kitOf(const session::Evaluation& evaluation, const remedy::PriceBook& prices, const base::Run& run);

/// A line for each kind of host, before several their sum; the first one proposes the scenario with the kit.
Table kitTable(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices);

/// How many of which, for how much, whether they are enough, and the date to order them by; else why none is bought.
std::string sayKit(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices);

/// Which prices and lead times that the answer goes by are those that every price book begins with, and where to set
/// them; empty where none is. `warm`: it weighs spare hosts too.
std::string sayDefaults(const remedy::PriceBook& prices, const base::Params& params, bool warm = false);

/// "1 host", "3 hosts".
std::string sayHosts(int count);

Cell shareCell(double share); ///< "0 %" where there is none, else as risk::sayShare()
Cell priceCell(const remedy::Price& price, const remedy::PriceBook& prices);
/// "2026-12-05 18:00"; "now, 2 days late" where it is past.
Cell orderCell(base::Time orderBy, base::Time now);

} // namespace penumbra::ask
