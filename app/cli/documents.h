#pragma once

#include <span>

namespace penumbra::cli {

/// A document that the program reads or writes, with its JSON Schema as resources/schemas has it.
struct Document {
    const char* name; ///< "prices"
    const char* schema;
};

/// All of them, by name.
std::span<const Document> documents();

} // namespace penumbra::cli
