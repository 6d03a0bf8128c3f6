#include "model/json_fields.h"

#include <fmt/format.h>
#include <limits>

namespace penumbra::model {

base::Json timeToJson(base::Time time) {
    using namespace std::chrono;
    const bool inCalendar = time >= sys_days(year(1) / 1 / 1) && time < sys_days(year(10000) / 1 / 1);
    if (inCalendar) return base::formatTime(time);
    return base::toMillis(time);
}

JsonFields::JsonFields(const base::Json& object, std::string what) : m_object(object), m_what(std::move(what)) {
    if (!object.is_object())
        m_error = base::Error{base::ErrorKind::Input, fmt::format("{} is no JSON object.", m_what)};
}

void JsonFields::fail(const std::string& key, const std::string& reason) {
    if (!m_error)
        m_error = base::Error{base::ErrorKind::Input, fmt::format("The member '{}' of {}: {}", key, m_what, reason)};
}

const base::Json* JsonFields::find(const char* key) const {
    if (m_error) return nullptr;
    const auto it = m_object.find(key);
    return it == m_object.end() ? nullptr : &*it;
}

const base::Json* JsonFields::child(const char* key, bool (base::Json::*is)() const noexcept, const char* expected) {
    const auto* value = find(key);
    if (!value) return nullptr;
    if ((value->*is)()) return value;
    fail(key, fmt::format("it must be {}.", expected));
    return nullptr;
}

void JsonFields::read(const char* key, std::string& out) {
    if (const auto* value = child(key, &base::Json::is_string, "text")) out = value->get_ref<const std::string&>();
}

void JsonFields::read(const char* key, bool& out) {
    if (const auto* value = child(key, &base::Json::is_boolean, "true or false")) out = value->get<bool>();
}

void JsonFields::read(const char* key, int& out) {
    if (!child(key, &base::Json::is_number, "a whole number")) return;
    constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::min();
    const auto number = base::integerAt(m_object, key, kNone);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        return fail(key, "it must be a whole number of 32 bits.");
    out = static_cast<int>(number);
}

void JsonFields::read(const char* key, double& out) {
    if (const auto* value = child(key, &base::Json::is_number, "a number")) out = value->get<double>();
}

void JsonFields::read(const char* key, base::Time& out) {
    const auto* value = find(key);
    if (!value) return;
    if (value->is_number_integer()) {
        out = base::fromMillis(base::integerAt(m_object, key));
        return;
    }
    if (!value->is_string()) return fail(key, "it must be a time such as 2026-03-01T02:00:00Z.");
    if (const auto time = base::parseTime(value->get_ref<const std::string&>()))
        out = *time;
    else
        fail(key, time.error().text);
}

void JsonFields::read(const char* key, std::map<std::string, std::string>& out) {
    const auto* value = object(key);
    if (!value) return;
    for (const auto& [name, text] : value->items()) {
        if (!text.is_string()) return fail(fmt::format("{}.{}", key, name), "it must be text.");
        out.insert_or_assign(name, text.get_ref<const std::string&>());
    }
}

void JsonFields::read(const char* key, std::vector<std::string>& out) {
    const auto* value = array(key);
    if (!value) return;
    for (const auto& text : *value) {
        if (!text.is_string()) return fail(key, "every entry must be text.");
        out.push_back(text.get_ref<const std::string&>());
    }
}

} // namespace penumbra::model
