#include "model/json_fields.h"

#include "base/text.h"

#include <fmt/format.h>
#include <limits>

namespace penumbra::model {

namespace {

/// What is read and what is expected, for who translates.
[[maybe_unused]] constexpr const char* kExpected[] = {PENUMBRA_TEXT("Kind", "an object"),
                                                      PENUMBRA_TEXT("Kind", "a list"),
                                                      PENUMBRA_TEXT("Kind", "text"),
                                                      PENUMBRA_TEXT("Kind", "true or false"),
                                                      PENUMBRA_TEXT("Kind", "a whole number"),
                                                      PENUMBRA_TEXT("Kind", "a number"),
                                                      PENUMBRA_TEXT("Kind", "an advisory"),
                                                      PENUMBRA_TEXT("Kind", "an affected range"),
                                                      PENUMBRA_TEXT("Kind", "an event"),
                                                      PENUMBRA_TEXT("Kind", "a change"),
                                                      PENUMBRA_TEXT("Kind", "a time window"),
                                                      PENUMBRA_TEXT("Kind", "a call"),
                                                      PENUMBRA_TEXT("Kind", "a resource"),
                                                      PENUMBRA_TEXT("Kind", "an affinity"),
                                                      PENUMBRA_TEXT("Kind", "a topology spread"),
                                                      PENUMBRA_TEXT("Kind", "an anti-affinity"),
                                                      PENUMBRA_TEXT("Kind", "a toleration"),
                                                      PENUMBRA_TEXT("Kind", "a selector"),
                                                      PENUMBRA_TEXT("Kind", "placement rules"),
                                                      PENUMBRA_TEXT("Kind", "a taint"),
                                                      PENUMBRA_TEXT("Kind", "a relation"),
                                                      PENUMBRA_TEXT("Kind", "a dimension"),
                                                      PENUMBRA_TEXT("Kind", "the edit"),
                                                      PENUMBRA_TEXT("Kind", "the template"),
                                                      PENUMBRA_TEXT("Kind", "a part of the manifest"),
                                                      PENUMBRA_TEXT("Kind", "a cell")};

} // namespace

base::Json timeToJson(base::Time time) {
    using namespace std::chrono;
    const bool inCalendar = time >= sys_days(year(1) / 1 / 1) && time < sys_days(year(10000) / 1 / 1);
    if (inCalendar) return base::formatTime(time);
    return base::toMillis(time);
}

JsonFields::JsonFields(const base::Json& object, std::string what) : m_object(object), m_what(std::move(what)) {
    if (!object.is_object())
        m_error = base::Error{base::ErrorKind::Input,
                              PENUMBRA_SAY("Problem", "{} is no JSON object.")(base::said("Kind", m_what.c_str()))};
}

void JsonFields::fail(const std::string& key, const std::string& reason) {
    if (!m_error)
        m_error = base::Error{base::ErrorKind::Input, PENUMBRA_SAY("Problem", "The member '{}' of {}: {}")(
                                                          key, base::said("Kind", m_what.c_str()), reason)};
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
    fail(key, PENUMBRA_SAY("Problem", "it must be {}.")(base::said("Kind", expected)));
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
        return fail(key, PENUMBRA_SAY("Problem", "it must be a whole number of 32 bits.")());
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
    if (!value->is_string())
        return fail(key, PENUMBRA_SAY("Problem", "it must be a time such as 2026-03-01T02:00:00Z.")());
    if (const auto time = base::parseTime(value->get_ref<const std::string&>()))
        out = *time;
    else
        fail(key, time.error().text);
}

void JsonFields::read(const char* key, std::map<std::string, std::string>& out) {
    const auto* value = object(key);
    if (!value) return;
    for (const auto& [name, text] : value->items()) {
        if (!text.is_string())
            return fail(fmt::format("{}.{}", key, name), PENUMBRA_SAY("Problem", "it must be text.")());
        out.insert_or_assign(name, text.get_ref<const std::string&>());
    }
}

void JsonFields::read(const char* key, std::vector<std::string>& out) {
    const auto* value = array(key);
    if (!value) return;
    for (const auto& text : *value) {
        if (!text.is_string()) return fail(key, PENUMBRA_SAY("Problem", "every entry must be text.")());
        out.push_back(text.get_ref<const std::string&>());
    }
}

} // namespace penumbra::model
