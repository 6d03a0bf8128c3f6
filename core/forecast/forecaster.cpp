#include "forecast/forecaster.h"

namespace penumbra::forecast {

#define PENUMBRA_ENTRY(name) extern const Forecaster name;
#include "forecast/forecasters.def"
#undef PENUMBRA_ENTRY

const base::Registry<Forecaster>& forecasters() {
    static constexpr const Forecaster* kEntries[] = {
#define PENUMBRA_ENTRY(name) &name,
#include "forecast/forecasters.def"
#undef PENUMBRA_ENTRY
    };
    static constexpr base::Registry<Forecaster> kRegistry{kEntries};
    return kRegistry;
}

} // namespace penumbra::forecast
