#include "risk/prior.h"

#include <array>
#include <cmath>

namespace penumbra::risk {

#define PENUMBRA_ENTRY(name) extern const FailurePrior name;
#include "risk/priors.def"
#undef PENUMBRA_ENTRY

namespace {
#define PENUMBRA_ENTRY(name) &name,
constexpr std::array kPriors = {
#include "risk/priors.def"
};
#undef PENUMBRA_ENTRY
} // namespace

double Lifetime::quantile(double u) const { return scale * std::pow(-std::log1p(-u), 1 / shape); }

double Lifetime::mean() const { return scale * std::tgamma(1 + 1 / shape); }

base::Registry<FailurePrior> failurePriors() { return base::Registry<FailurePrior>(kPriors); }

} // namespace penumbra::risk
