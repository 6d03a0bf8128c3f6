#pragma once

#include "base/file.h"
#include "core/model/small_world.h"

#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::test {

/// Call graphs of 2,014 online services of a production cluster (from Alibaba's microservice traces), each with one
/// entry, as one world: its calls for each request of the caller, and how often a request of the entry reaches each
/// service.
struct RealCalls {
    model::World world;
    std::vector<double> visits;
    std::vector<int> entries;
};

/// The columns of one line, as views of it.
inline std::vector<std::string_view> columnsOf(std::string_view line) {
    std::vector<std::string_view> cells;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = line.find(',');
        cells.push_back(line.substr(0, end));
        if (end != std::string_view::npos) line.remove_prefix(end + 1);
    }
    return cells;
}

/// Nothing where the file is not there. A service's calls to itself are left out.
inline std::optional<RealCalls> realCalls(const std::string& path) {
    const auto packed = base::readFile(path);
    const auto text = packed ? base::gunzip(*packed) : packed;
    if (!text) return {};
    RealCalls out;
    std::map<std::string, int> known;
    std::map<std::pair<int, int>, double> calls; // rows of one pair differ in the kind of call
    const auto service = [&](std::string_view graph, std::string_view name) {
        const auto [it, fresh] =
            known.emplace(std::string(graph) + "/" + std::string(name), static_cast<int>(known.size()));
        if (fresh) addService(out.world);
        return it->second;
    };
    std::string_view rest(*text);
    for (bool heading = true; !rest.empty(); heading = false) {
        const auto end = std::min(rest.find('\n'), rest.size() - 1);
        auto line = rest.substr(0, end);
        if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
        rest.remove_prefix(end + 1);
        const auto cells = columnsOf(line);
        if (heading || cells.size() < 10) continue;
        double each = 0;
        std::from_chars(cells[9].data(), cells[9].data() + cells[9].size(), each);
        const int from = service(cells[1], cells[3]), to = service(cells[1], cells[5]);
        if (from != to) calls[{from, to}] += each;
    }
    out.visits.assign(out.world.services.size(), 0);
    std::set<int> callees;
    for (const auto& [pair, each] : calls) {
        out.visits[static_cast<std::size_t>(pair.second)] += each;
        callees.insert(pair.second);
    }
    for (const auto& [pair, each] : calls) {
        auto& caller = out.visits[static_cast<std::size_t>(pair.first)];
        if (caller == 0 && !callees.contains(pair.first)) {
            caller = 1;
            out.entries.push_back(pair.first);
        }
        out.world.dependencies.push_back({pair.first, pair.second, true, {}});
        out.world.dependencies.back().call.ratio = caller > 0 ? each / caller : 0;
    }
    return out;
}

} // namespace penumbra::test
