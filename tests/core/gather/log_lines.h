#pragma once

#include "gather/gatherer.h"

#include <algorithm>
#include <fstream>
#include <string>

/// Logs that tests write, and what is read of them.
namespace penumbra::test {

inline constexpr const char* kReload =
    "2026/11/28 06:23:59 [notice] 7#7: signal 1 (SIGHUP) received from 8, reconfiguring\n";

/// Logs of web-01 in that file, with those parameters besides.
inline gather::Source sourceOf(const std::string& file, const base::ParamTexts& more) {
    gather::Source out{"logs", "logs", {{"files", file}, {"host", "web-01"}}};
    for (const auto& [key, value] : more) out.params[key] = value;
    return out;
}

inline void write(const std::string& path, const std::string& text, std::ios::openmode mode = std::ios::app) {
    std::ofstream(path, std::ios::binary | mode) << text;
}

inline std::string linesOf(const model::Batch& batch) {
    std::string out;
    for (const auto& event : batch.events) {
        out += event.title + "\n";
        for (const auto& line : event.evidence) out += "  " + line + "\n";
    }
    return out;
}

inline bool hasLine(const model::ScheduledEvent& event, const char* part) {
    return std::any_of(event.evidence.begin(), event.evidence.end(),
                       [&](const auto& line) { return line.find(part) != std::string::npos; });
}

} // namespace penumbra::test
