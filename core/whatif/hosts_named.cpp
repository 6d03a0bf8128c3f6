#include "whatif/hosts_named.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

std::vector<std::string> entriesOf(const std::string& text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= text.size();) {
        const auto comma = std::min(text.find(',', at), text.size());
        const auto first = text.find_first_not_of(' ', at);
        if (first < comma) {
            const auto last = text.find_last_not_of(' ', comma - 1);
            out.push_back(text.substr(first, last + 1 - first));
        }
        at = comma + 1;
    }
    return out;
}

base::Result<HostsNamed> byLabel(const model::World& world, const std::vector<std::string>& entries) {
    HostsNamed out;
    for (const auto& entry : entries) {
        const auto equals = entry.find('=');
        const auto key = entry.substr(0, equals);
        if (equals == 0 || equals == std::string::npos || (!out.selector.key.empty() && key != out.selector.key))
            return base::failUsage(fmt::format(
                "'{}' does not go with the rest. Give names of hosts or values of one label, e.g. h1,h2 or disk=fast.",
                entry));
        out.selector.key = key;
        out.selector.values.push_back(entry.substr(equals + 1));
    }
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (out.selector.matches(world.hosts[h].labels)) out.rows.push_back(static_cast<int>(h));
    if (out.rows.empty()) return base::failInput(fmt::format("No host has the label {}.", fmt::join(entries, " or ")));
    return out;
}

} // namespace

base::Result<HostsNamed> hostsNamed(const model::World& world, const std::string& text) {
    const auto entries = entriesOf(text);
    HostsNamed out;
    if (entries.empty()) return out;
    if (std::any_of(entries.begin(), entries.end(), [](const auto& e) { return e.find('=') != std::string::npos; }))
        return byLabel(world, entries);
    out.selector.key = model::kHostNameKey;
    for (const auto& entry : entries) {
        const auto row = model::resolveHost(world, entry);
        if (!row) return tl::unexpected(row.error());
        out.rows.push_back(*row);
        out.selector.values.push_back(naturalName(world.hosts[static_cast<std::size_t>(*row)].id));
    }
    std::sort(out.rows.begin(), out.rows.end());
    out.rows.erase(std::unique(out.rows.begin(), out.rows.end()), out.rows.end());
    return out;
}

} // namespace penumbra::whatif
