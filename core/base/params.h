#pragma once

#include "base/json.h"
#include "base/problem.h"
#include "base/time.h"
#include "base/units.h"

#include <array>
#include <map>
#include <span>
#include <string>
#include <variant>

namespace penumbra::base {

/// What kind of value a parameter takes. Resource kinds let a form offer a list.
enum class ParamKind { Bool, Integer, Number, Amount, Text, Time, Duration, Host, Workload, Service, Choice };

/// One parameter of a registry entry. It builds the GUI form, the command-line option, the JSON check and the help.
struct ParamSpec {
    const char* key;
    const char* title;
    ParamKind kind = ParamKind::Text;
    Unit unit = Unit::Count; ///< for Amount
    const char* preset = ""; ///< the default as text; "" with required = true: must be given
    bool required = false;
    double minimum = -1e300; ///< bounds for Integer, Number and Amount, in `unit`
    double maximum = 1e300;
    const char* choices = ""; ///< for Choice: "a|b|c"; for Amount "+": also relative, "+1GiB", which stays a text
    const char* help = "";
};

/// Two lists of parameters, one after the other.
template <std::size_t M, std::size_t N>
constexpr std::array<ParamSpec, M + N> joinParams(const std::array<ParamSpec, M>& first,
                                                  const std::array<ParamSpec, N>& then) {
    std::array<ParamSpec, M + N> out{};
    for (std::size_t i = 0; i < M; ++i) out[i] = first[i];
    for (std::size_t i = 0; i < N; ++i) out[M + i] = then[i];
    return out;
}

/// A parsed value: Bool, Integer, Number and Amount (in the spec's unit), Text (also ids and choices), Time, Duration.
using ParamValue = std::variant<bool, std::int64_t, double, std::string, Time, Duration>;

/// Checked values by key; only the keys that a spec names, defaults filled in.
class Params final {
public:
    Params() = default;
    explicit Params(std::map<std::string, ParamValue> values) : m_values(std::move(values)) {}
    bool has(const std::string& key) const { return m_values.contains(key); }
    bool flag(const std::string& key) const;
    std::int64_t integer(const std::string& key) const;
    double number(const std::string& key) const; ///< Number and Amount; an Integer is converted
    const std::string& text(const std::string& key) const;
    Time time(const std::string& key) const;
    Duration duration(const std::string& key) const;
    const std::map<std::string, ParamValue>& values() const { return m_values; }
    bool operator==(const Params&) const = default;

private:
    std::map<std::string, ParamValue> m_values;
};

/// Plain text by key, as an edit, a scenario file and the command line hold it. Unknown keys survive.
using ParamTexts = std::map<std::string, std::string>;

/// Checks texts against specs: unknown key, missing required key, wrong kind, out of bounds. `owner` names the entry in
/// the error, e.g. "the action fail-host". An optional parameter without a default that is not given stays absent.
Result<Params> parseParams(std::span<const ParamSpec> specs, const ParamTexts& texts, std::string_view owner);

/// One value by its spec; the error says what was expected.
Result<ParamValue> parseParam(const ParamSpec& spec, const std::string& text);

/// "bool", "integer", ... as help and JSON schemas print it.
const char* paramKindName(ParamKind kind);

} // namespace penumbra::base
