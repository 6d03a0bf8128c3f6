#include "ingest/flags/flags.h"

#include "base/hash.h"

#include <fmt/format.h>

namespace penumbra::ingest {

model::ResourceId FlagBook::service(const std::string& project) {
    const bool none = project.empty() || project == "default";
    auto id = model::makeId(model::ResourceKind::Service, none ? "feature-flags" : project);
    m_references.add(id, model::ResourceKind::Service);
    return id;
}

void FlagBook::state(const std::string& project, const std::string& flag, const std::string& environment,
                     const std::string& value, base::Time time) {
    const auto key = "flag." + flag + (environment.empty() ? "" : "." + environment);
    m_items[{service(project).text(), key, time}] = value;
}

void FlagBook::change(const std::string& id, const std::string& project, const std::string& title, base::Time time,
                      const document::Place& place) {
    model::ScheduledEvent out;
    out.id = model::EventId(id);
    out.kind = model::EventKind::Release;
    out.title = title;
    out.window = {time, time + std::chrono::minutes(1)}; // a moment
    out.zone = "UTC";
    out.resources.push_back(service(project));
    out.source = m_intake.input().name;
    m_intake.add(std::move(out), place.text());
}

void FlagBook::settle() {
    for (const auto& [key, value] : m_items)
        m_intake.add(model::ConfigItem{model::ResourceId(std::get<0>(key)), std::get<1>(key), value, std::get<2>(key)});
    m_references.settle(m_intake);
}

std::string digestOf(const base::Json& rules) {
    return fmt::format("{:08x}", base::hashText(base::dumpJson(rules)) & 0xFFFFFFFFU);
}

} // namespace penumbra::ingest
