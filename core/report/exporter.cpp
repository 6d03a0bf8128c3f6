#include "report/exporter.h"

#include "base/hash.h"
#include "report/json.h"

#include <array>

namespace penumbra::report {

#define PENUMBRA_ENTRY(name) extern const Exporter name;
#include "report/exporters.def"
#undef PENUMBRA_ENTRY

base::Registry<Exporter> exporters() {
    static constexpr std::array kEntries{
#define PENUMBRA_ENTRY(name) &name,
#include "report/exporters.def"
#undef PENUMBRA_ENTRY
    };
    return base::Registry<Exporter>(kEntries);
}

std::string planHash(const Document& document) { return base::sha256(base::dumpJson(planJson(document))); }

} // namespace penumbra::report
