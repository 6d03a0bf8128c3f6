#include "model/dimension_title.h"

namespace penumbra::model {

std::string dimensionTitle(const std::string& name) { return name == "cpu" ? "CPU" : name == "gpu" ? "GPU" : name; }

} // namespace penumbra::model
