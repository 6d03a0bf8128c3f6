#pragma once

#include "ingest/exposition/line.h"
#include "ingest/intake.h"

#include <functional>
#include <string_view>

namespace penumbra::ingest {

struct TypedSample {
    ExposedSample sample;
    std::string type; ///< of its family; empty where none is said
};

/// What takes a good sample; `type` is that of its family, or empty where none is said.
using TakeSample = std::function<void(const ExposedSample& sample, std::string_view type)>;

/// Reads a whole exposition. One that ends with `# EOF` is OpenMetrics and refused at its first line that breaks the
/// grammar; a metric whose values break the rules for its type is rejected alone. Any other is in the text format, of
/// which single lines are rejected.
base::Result<void> readExposition(std::string_view text, Intake& intake, const TakeSample& take);

} // namespace penumbra::ingest
