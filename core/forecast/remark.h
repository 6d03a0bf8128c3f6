#pragma once

#include "base/problem.h"

#include <initializer_list>
#include <string>

namespace penumbra::forecast {

/// A note that is kept with a model: its text is the English sentence with its values behind it, so that what is kept
/// is of no language. The sentence is marked in the context "Forecast".
base::Problem keptNote(const char* code, const char* text, std::initializer_list<std::string> values = {});
/// The note with its values in their places, in the language of the process. What was kept as a sentence stays one.
base::Problem told(base::Problem note);

} // namespace penumbra::forecast
