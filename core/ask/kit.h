#pragma once

#include "ask/question.h"
#include "remedy/draft.h"
#include "session/stages.h"

#include <optional>
#include <string>

namespace penumbra::ask {

/// Hosts that hold what waits for one or runs out, with the moves to them, as the strategy buy-hosts finds them.
struct Kit {
    bool ofEdits = false; ///< for what the scenario's edits bring; else for what stands without them
    remedy::Draft draft;
    std::optional<session::Trial>
        trial; ///< the scenario, or the fleet without it, with it; none where no host is bought
    int hosts = 0;
    remedy::Price month;              ///< of all of them
    base::Time orderBy{};             ///< of the line that is due first, with a chance of 5 %
    std::vector<risk::Finding> asked; ///< what it is bought for
    std::vector<risk::Finding> left;  ///< what of that kind there is with it
    /// Nothing is left, and no no-go.
    bool enough() const { return left.empty() && (!trial || trial->verdict.kind != risk::VerdictKind::NoGo); }
};

/// The price book with the lead time that `lead` asks for in the place of its own.
remedy::PriceBook withLead(remedy::PriceBook prices, const base::Params& params);

/// Of what the edits add, make likelier or bring forward, by the date from which on one path in twenty is full that has
/// room without them. O(one run of the strategy and one evaluation).
base::Result<Kit> kitOfEdits(const session::Evaluation& evaluation, const remedy::PriceBook& prices,
                             const base::Run& run);
/// Of what stands without the edits; likewise.
base::Result<Kit> kitAnyway(const session::Evaluation& evaluation, const remedy::PriceBook& prices,
                            const base::Run& run);

/// A line for each kind of host, before several their sum, of each of the kits; the first one of each proposes the
/// scenario with it.
Table kitTable(const session::Evaluation& evaluation, const std::vector<const Kit*>& kits,
               const remedy::PriceBook& prices);

/// How many of which, for how much, whether they are enough, what is left and why, and the date to order them by; else
/// why none is bought.
std::string sayKit(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices);
/// Likewise of what is needed anyway, beside what the edits need: in one sentence or two.
std::string sayAnyway(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices);

/// Which prices and lead times that the answer goes by are those that every price book begins with, and where to set
/// them; empty where none is. `warm`: it weighs spare hosts too.
std::string sayDefaults(const remedy::PriceBook& prices, const base::Params& params, bool warm = false);

/// "1 host", "3 hosts".
std::string sayHosts(int count);
/// "3 hosts and moves": the mix, where workloads move with it.
std::string sayMix(const Kit& kit);

Cell shareCell(double share); ///< "0 %" where there is none, else as risk::sayShare()
Cell priceCell(const remedy::Price& price, const remedy::PriceBook& prices);
/// "5 Dec 2026 18:00"; "now, 2 days late" where it is past.
Cell orderCell(base::Time orderBy, base::Time now);

} // namespace penumbra::ask
