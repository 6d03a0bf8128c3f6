#pragma once

#include "session/stages.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::ask {

/// Which use is held against which capacity.
struct Pool {
    simulate::SubjectKind kind = simulate::SubjectKind::Fleet;
    int subject = -1;    ///< of a zone
    int dimension = -1;  ///< of its sum; -1: the one that is likeliest to be full
    bool chosen = false; ///< its hosts are looked at in this dimension alone
    bool operator==(const Pool&) const = default;
};

/// One day: chances over the joint paths.
struct SaturationDay {
    base::Time day{}; ///< its begin, UTC
    double by = 0;    ///< the capacity was exceeded at some step up to the end of the day
    bool operator==(const SaturationDay&) const = default;
};

struct Saturation {
    std::vector<SaturationDay> days; ///< every day of the computed future
    double within = 0;               ///< probability within the computed future
    std::optional<base::Time> p5, p50;
    bool operator==(const Saturation&) const = default;
};

/// The dimension of the pool whose capacity is exceeded on most paths, of equals the fullest at P97.5; -1 where the
/// pool has none that is limited.
int fullestDimension(const simulate::Usage& usage, Pool pool);

/// By counts over the joint paths; nothing where the pool has no such dimension. O(paths + steps).
std::optional<Saturation> saturationOf(const simulate::Usage& usage, const Pool& pool);

/// The share of the paths on which it is full in a step that begins before the moment: no host that comes then helps.
double fullBefore(const simulate::Usage& usage, const Pool& pool, base::Time moment);

/// The same of the single hosts of the pool: that one of them is full, in a dimension in which it is not by then on the
/// same path of `than`; null: whatever it is elsewhere. O(hosts x paths).
Saturation hostsFull(const model::World& world, const simulate::Usage& usage, const Pool& pool,
                     const simulate::Usage* than);

/// When the subject of an exhaustion is full on one path in twenty that has room by then in `than`; nothing: on fewer.
std::optional<base::Time> fullSooner(const model::World& world, const simulate::Usage& usage,
                                     const simulate::Usage& than, const risk::Finding& finding);

/// What the edits are held against: the usage without them, or null where there are none.
const simulate::Usage* withoutEdits(const session::Evaluation& evaluation);

/// What the scenario comes to with so many more hosts like one that is there.
struct WithHosts {
    int hosts = 0;
    Saturation sum, single; ///< of the pool, and of its hosts, by withoutEdits()
    risk::VerdictKind verdict = risk::VerdictKind::Go;
};

/// Of another evaluation of the scenario, with more in it.
WithHosts withHosts(const session::Evaluation& evaluation, const session::Trial& trial, const Pool& pool, int hosts);

/// For each of the counts one evaluation; 0 is the scenario as it is. Usage error where such hosts cannot be added.
base::Result<std::vector<WithHosts>> withHosts(const session::Evaluation& evaluation, const Pool& pool,
                                               const std::string& like, base::Time from, const std::vector<int>& counts,
                                               const base::Run& run);

/// Up to the least count with which the pool is full with a chance of at most `bearable`, the counts that were tried on
/// the way there by doubling and halving, ascending; up to `most` where no fewer do, and only 0 where it is full before
/// `from` with a greater chance. Usage error as above.
base::Result<std::vector<WithHosts>> untilEnough(const session::Evaluation& evaluation, const Pool& pool,
                                                 const std::string& like, base::Time from, double bearable, int most,
                                                 const base::Run& run);

} // namespace penumbra::ask
