#include "ingest/terraform/plan.h"

#include <algorithm>
#include <cctype>

namespace penumbra::ingest {

namespace {

bool soundsSecret(std::string key) {
    for (auto& c : key) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    for (const char* word : {"password", "passwd", "secret", "token", "user_data", "userdata", "private_key",
                             "credential", "environment", "connection_string", "access_key"})
        if (key.find(word) != std::string::npos) return true;
    return false;
}

/// Whether the tool marks the leaf, or something that it lies in, as sensitive.
bool isMarked(const base::Json& marks, const std::string& pointer) {
    if (marks == true) return true;
    if (!marks.is_structured()) return false;
    const auto flat = marks.flatten();
    return std::any_of(flat.items().begin(), flat.items().end(), [&](const auto& item) {
        return item.value() == true && (pointer == item.key() || pointer.starts_with(item.key() + "/"));
    });
}

} // namespace

void takeDrift(const model::ResourceId& id, const base::Json& expected, const base::Json& found,
               const base::Json& sensitive, const std::string& prefix, Intake& intake) {
    if (!expected.is_object() || !found.is_object()) return;
    const auto before = expected.flatten(), after = found.flatten();
    const auto each = [&](const std::string& pointer, const std::string& value) {
        if (soundsSecret(pointer) || isMarked(sensitive, pointer)) return;
        auto key = pointer.substr(1);
        std::replace(key.begin(), key.end(), '/', '.');
        intake.add(model::ConfigItem{id, prefix + key, value, intake.input().time});
    };
    const auto same = [](const base::Json& flat, const std::string& key, const base::Json& value) {
        const auto it = flat.find(key);
        return it == flat.end() ? value.is_null() : *it == value;
    };
    for (const auto& item : after.items())
        if (!same(before, item.key(), item.value())) each(item.key(), plainText(item.value()).value_or(""));
    for (const auto& item : before.items())
        if (!after.contains(item.key()) && plainText(item.value())) each(item.key(), "");
}

} // namespace penumbra::ingest
