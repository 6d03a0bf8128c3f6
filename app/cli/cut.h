#pragma once

#include "base/time.h"

namespace penumbra::cli {

/// Tells that what was asked for goes beyond the computed future, and where that ends; nothing where it does not.
void sayCut(const char* option, base::Time asked, base::Time end);

} // namespace penumbra::cli
