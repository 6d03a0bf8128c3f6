#include "store/migration.h"

namespace penumbra::store {

/// Blocks of samples may hold decimals and even times (block.cpp), which older versions cannot unpack; those that are
/// there stay as they are.
extern constinit const Migration kDecimalBlocks{"decimal-blocks", 4, "", nullptr};

} // namespace penumbra::store
