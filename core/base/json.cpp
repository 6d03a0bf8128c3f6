#include "base/json.h"

#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <set>
#include <vector>

namespace penumbra::base {

namespace {

constexpr int kMaxDepth = 64;

/// Watches a parse for what nlohmann lets through: depth, duplicate keys.
class Guard final {
public:
    bool operator()(int depth, Json::parse_event_t event, Json& value) {
        switch (event) {
        case Json::parse_event_t::object_start:
            m_keys.emplace_back();
            [[fallthrough]];
        case Json::parse_event_t::array_start:
            if (depth >= kMaxDepth) throw std::length_error(fmt::format("it nests deeper than {} levels", kMaxDepth));
            break;
        case Json::parse_event_t::object_end:
            m_keys.pop_back();
            break;
        case Json::parse_event_t::key:
            if (!m_keys.back().insert(value.get<std::string>()).second)
                throw std::length_error(
                    fmt::format("the key '{}' stands twice in one object", value.get<std::string>()));
            break;
        case Json::parse_event_t::array_end:
        case Json::parse_event_t::value:
            break;
        }
        return true;
    }

private:
    std::vector<std::set<std::string>> m_keys;
};

const Json* find(const Json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto it = object.find(key);
    return it == object.end() ? nullptr : &*it;
}

} // namespace

Result<Json> parseJson(std::string_view text, std::string_view name) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return failInput(fmt::format("{} is empty, so there is no JSON to read.", name));
    try {
        return Json::parse(text, [guard = Guard()](int depth, Json::parse_event_t event, Json& value) mutable {
            return guard(depth, event, value);
        });
    } catch (const Json::exception& e) {
        const std::string_view what(e.what());
        const auto cut = what.find("] ");
        return failInput(fmt::format("{} is not valid JSON: {}.", name,
                                     cut == std::string_view::npos ? what : what.substr(cut + 2)));
    } catch (const std::length_error& e) {
        return failInput(fmt::format("{} cannot be read safely: {}.", name, e.what()));
    }
}

std::string textAt(const Json& object, const char* key, std::string_view fallback) {
    const auto* value = find(object, key);
    return value && value->is_string() ? value->get<std::string>() : std::string(fallback);
}

double numberAt(const Json& object, const char* key, double fallback) {
    const auto* value = find(object, key);
    return value && value->is_number() ? value->get<double>() : fallback;
}

std::int64_t integerAt(const Json& object, const char* key, std::int64_t fallback) {
    const auto* value = find(object, key);
    if (!value || !value->is_number()) return fallback;
    if (value->is_number_unsigned()) {
        const auto number = value->get<std::uint64_t>();
        return number <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())
                   ? static_cast<std::int64_t>(number)
                   : fallback;
    }
    if (value->is_number_integer()) return value->get<std::int64_t>();
    const auto number = value->get<double>();
    return std::abs(number) < 9e18 && number == std::floor(number) ? static_cast<std::int64_t>(number) : fallback;
}

bool boolAt(const Json& object, const char* key, bool fallback) {
    const auto* value = find(object, key);
    return value && value->is_boolean() ? value->get<bool>() : fallback;
}

const Json& childAt(const Json& object, const char* key) {
    static const Json empty = Json::object();
    const auto* value = find(object, key);
    return value && value->is_structured() ? *value : empty;
}

std::string dumpJson(const Json& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string dumpJsonPretty(const Json& value) {
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace penumbra::base
