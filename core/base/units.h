#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace penumbra::base {

/// The unit a plain number is in. Inside, every amount is in one of these; other spellings exist only at the edges.
enum class Unit { Count, MilliCores, Bytes, BytesPerSecond, MilliGpu, Ratio, PerSecond, Seconds, Currency };

/// "millicores", "bytes", ... as files and the command line spell it.
const char* unitName(Unit unit);
Result<Unit> parseUnit(std::string_view name);

/// For people: three significant digits and a unit, e.g. "12.4 GiB", "3.25 cores", "81.2 %".
std::string formatAmount(double value, Unit unit);

/// Reads what people write: "500m" and "2" (cores), "1Gi", "12 GB", "4096 MiB", "1,5 GiB", "80 %", "300ms". The result
/// is in `unit`. A bare number is in the unit itself for bytes and in whole cores or GPUs for MilliCores and MilliGpu.
Result<double> parseAmount(std::string_view text, Unit unit);

} // namespace penumbra::base
