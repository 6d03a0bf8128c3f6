#pragma once

#include <string>

namespace penumbra::model {

/// A dimension in the middle of a sentence: "CPU" and "GPU", the others as they are called.
std::string dimensionTitle(const std::string& name);
/// A dimension beside its amount: as it is called, in the language of the process.
std::string sayDimensionName(const std::string& name);

} // namespace penumbra::model
