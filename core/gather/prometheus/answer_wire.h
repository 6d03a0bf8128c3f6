#pragma once

#include "gather/prometheus_answer.h"

#include <string>
#include <string_view>

namespace penumbra::gather {

/// An answer, or why there is none, as bytes for the way from the child process that read it. Times that keep one
/// distance take no room.
std::string encodeAnswer(const base::Result<PrometheusAnswer>& answer);

/// What came of the child. Trusts nothing: lengths are checked against what is there, and every byte must be used.
base::Result<PrometheusAnswer> decodeAnswer(const base::Result<std::string>& bytes);

} // namespace penumbra::gather
