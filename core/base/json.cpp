#include "base/json_trimmed.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <vector>

namespace penumbra::base {

namespace {

constexpr int kMaxDepth = 64;

/// Builds the tree as the parse goes, so that what nlohmann lets through ends it: depth, duplicate keys.
class Builder final : public nlohmann::json_sax<Json> {
public:
    explicit Builder(std::span<const std::string_view> unwanted) : m_unwanted(unwanted) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(value); } // a copy is no longer than it must be
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return enter(Json::value_t::object); }
    bool start_array(std::size_t) override { return enter(Json::value_t::array); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(string_t& name) override {
        if (m_dropped > 0) return true;
        m_key = name;
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
    Json take() { return std::move(m_root); }

private:
    /// The place of the next value, or null where its key stands there already.
    Json* place(Json value) {
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        auto& parent = *m_open.back();
        if (auto* list = parent.get_ptr<Json::array_t*>()) return &list->emplace_back(std::move(value));
        const auto [at, fresh] = parent.get_ptr<Json::object_t*>()->try_emplace(m_key, std::move(value));
        if (fresh) return &at->second;
        m_unsafe = PENUMBRA_SAY("Problem", "the key '{}' stands twice in one object")(at->first);
        return nullptr;
    }
    template <class Value>
    bool put(const Value& value) {
        return m_dropped > 0 || place(Json(value)) != nullptr;
    }
    bool enter(Json::value_t type) {
        if (static_cast<int>(m_open.size()) + m_dropped >= kMaxDepth) {
            m_unsafe = PENUMBRA_SAY("Problem", "it nests deeper than {} levels")(kMaxDepth);
            return false;
        }
        if (m_dropped > 0 || isUnwanted()) {
            ++m_dropped;
            return true;
        }
        auto* const at = place(Json(type));
        if (at != nullptr) m_open.push_back(at);
        return at != nullptr;
    }
    bool leave() {
        if (m_dropped > 0)
            --m_dropped;
        else
            m_open.pop_back();
        return true;
    }
    bool isUnwanted() const {
        return !m_unwanted.empty() && !m_open.empty() && m_open.back()->is_object() &&
               std::find(m_unwanted.begin(), m_unwanted.end(), m_key) != m_unwanted.end();
    }

    std::span<const std::string_view> m_unwanted;
    Json m_root;
    std::vector<Json*> m_open; ///< the lists and objects that the next value stands in
    std::string m_key;
    int m_dropped = 0; ///< how deep the parse is in what is not kept
    std::string m_unsafe, m_invalid;
};

const Json* find(const Json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto it = object.find(key);
    return it == object.end() ? nullptr : &*it;
}

} // namespace

Result<Json> parseTrimmedJson(std::string_view text, std::string_view name,
                              std::span<const std::string_view> unwanted) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return failInput(PENUMBRA_SAY("Problem", "{} is empty, so there is no JSON to read.")(name));
    Builder builder(unwanted);
    if (Json::sax_parse(text, &builder)) return builder.take();
    if (!builder.unsafe().empty())
        return failInput(PENUMBRA_SAY("Problem", "{} cannot be read safely: {}.")(name, builder.unsafe()));
    return failInput(PENUMBRA_SAY("Problem", "{} is not valid JSON: {}.")(name, builder.invalid()));
}

Result<Json> parseJson(std::string_view text, std::string_view name) { return parseTrimmedJson(text, name, {}); }

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
