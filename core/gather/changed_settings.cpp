#include "gather/changed_settings.h"

#include "gather/moment.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace penumbra::gather {

namespace {

constexpr std::size_t kMostLines = 50;

/// "a", "a and b", "a, b and 3 more".
std::string sayKeys(const std::vector<std::string>& keys) {
    if (keys.size() == 1) return keys[0];
    if (keys.size() == 2) return fmt::format("{} and {}", keys[0], keys[1]);
    return fmt::format("{}, {} and {} more", keys[0], keys[1], keys.size() - 2);
}

} // namespace

void ChangedSettings::settle(model::Batch& batch, const std::string& whose, const std::string& source) {
    std::map<std::string, std::map<std::string, std::string>> now;
    base::Time time{};
    for (const auto& item : batch.configItems) {
        now[item.resource.text()][item.key] = item.value;
        time = std::max(time, item.time);
    }
    for (auto& [resource, items] : now) {
        const auto before = m_last.find(resource);
        if (before == m_last.end()) continue;
        std::vector<std::string> keys, lines;
        for (const auto& [key, value] : items) {
            const auto old = before->second.find(key);
            const auto was = old == before->second.end() ? std::string() : old->second;
            if (was == value) continue;
            keys.push_back(key);
            lines.push_back(fmt::format("{}: {:.200} -> {:.200}", key, was.empty() ? "(none)" : was,
                                        value.empty() ? "(none)" : value));
        }
        if (keys.empty()) continue;
        lines.resize(std::min(lines.size(), kMostLines));
        addMoment(batch, model::EventKind::Release,
                  fmt::format("settings/{}/{}/{}", source, resource, base::formatTime(time)),
                  fmt::format("{}: {} changed", whose, sayKeys(keys)), time, model::ResourceId(resource),
                  std::move(lines));
    }
    for (auto& [resource, items] : now) m_last[resource] = std::move(items);
}

} // namespace penumbra::gather
