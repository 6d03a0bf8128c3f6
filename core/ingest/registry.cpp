#include "ingest/reader.h"

#include <array>

namespace penumbra::ingest {

#define PENUMBRA_ENTRY(name) extern const Reader name;
#include "ingest/readers.def"
#undef PENUMBRA_ENTRY

base::Registry<Reader> readers() {
    static constexpr std::array kEntries{
#define PENUMBRA_ENTRY(name) &name,
#include "ingest/readers.def"
#undef PENUMBRA_ENTRY
    };
    return base::Registry<Reader>(kEntries);
}

} // namespace penumbra::ingest
