#pragma once

#include "base/result.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace penumbra::base {

/// Objects keep their keys sorted, so a dump is canonical.
using Json = nlohmann::json;

/// Parses untrusted text. Refuses nesting deeper than 64, duplicate keys, numbers that are not finite and bytes that
/// are not UTF-8; the error names line and column. `name` is what the text is called in the error.
Result<Json> parseJson(std::string_view text, std::string_view name);

/// Typed look-ups in an object: the value at `key`, or `fallback` when it is absent or of another type. Integers out of
/// range count as absent.
std::string textAt(const Json& object, const char* key, std::string_view fallback = {});
double numberAt(const Json& object, const char* key, double fallback = 0);
std::int64_t integerAt(const Json& object, const char* key, std::int64_t fallback = 0);
bool boolAt(const Json& object, const char* key, bool fallback = false);
/// The object or array at `key`, or an empty one.
const Json& childAt(const Json& object, const char* key);

/// Compact, sorted keys, UTF-8: same value, same bytes. Bytes that are not UTF-8 are replaced.
std::string dumpJson(const Json& value);
/// The same with two spaces of indent and a final newline, for files that people open.
std::string dumpJsonPretty(const Json& value);

} // namespace penumbra::base
