#pragma once

#include "model/dimension.h"

#include <string>

namespace penumbra::model {

/// A dimension in a sentence, in the language of the process: "CPU" and "GPU", the others as they are called.
std::string dimensionTitle(const std::string& name);
/// "16 cores, 64 GiB memory": what is stated of all but the number of pods; empty where nothing is.
std::string sayAmounts(const Amounts& amounts, const Dimensions& dimensions);

} // namespace penumbra::model
