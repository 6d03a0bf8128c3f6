#include "base/json.h"

#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <set>
#include <vector>

namespace penumbra::base {

namespace {

constexpr int kMaxDepth = 64;

/// Reads a text before the parse, for what nlohmann lets through: depth, duplicate keys. A callback of the parse itself
/// would make it quadratic in the members of an object.
class Guard final : public nlohmann::json_sax<Json> {
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override {
        m_keys.emplace_back();
        return enter();
    }
    bool key(string_t& name) override {
        if (m_keys.back().insert(name).second) return true;
        m_unsafe = fmt::format("the key '{}' stands twice in one object", name);
        return false;
    }
    bool end_object() override {
        m_keys.pop_back();
        --m_depth;
        return true;
    }
    bool start_array(std::size_t) override { return enter(); }
    bool end_array() override {
        --m_depth;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception& e) override {
        const std::string_view what(e.what());
        const auto cut = what.find("] ");
        m_invalid = cut == std::string_view::npos ? what : what.substr(cut + 2);
        return false;
    }

    const std::string& unsafe() const { return m_unsafe; }
    const std::string& invalid() const { return m_invalid; }

private:
    bool enter() {
        if (++m_depth <= kMaxDepth) return true;
        m_unsafe = fmt::format("it nests deeper than {} levels", kMaxDepth);
        return false;
    }

    std::vector<std::set<std::string>> m_keys;
    int m_depth = 0;
    std::string m_unsafe, m_invalid;
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
    Guard guard;
    if (!Json::sax_parse(text, &guard)) {
        if (!guard.unsafe().empty())
            return failInput(fmt::format("{} cannot be read safely: {}.", name, guard.unsafe()));
        return failInput(fmt::format("{} is not valid JSON: {}.", name, guard.invalid()));
    }
    return Json::parse(text, nullptr, false);
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
