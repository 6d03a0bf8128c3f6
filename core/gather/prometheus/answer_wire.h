#pragma once

#include "gather/prometheus_answer.h"

#include <string>
#include <string_view>

namespace penumbra::gather {

/// An answer as bytes for the way from the child process that read it. Times that keep one distance take no room.
std::string encodeAnswer(const PrometheusAnswer& answer);

/// Trusts nothing: lengths are checked against what is there, and every byte must be used.
base::Result<PrometheusAnswer> decodeAnswer(const std::string& bytes);

} // namespace penumbra::gather
