#pragma once

#include "model/event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// What a line of a log says happened to the program that wrote it, or to one that it names.
struct Happening {
    enum class Kind { Reload, Restart, Stop, Version, Flag, Deployment, Settings };
    Kind kind = Kind::Reload;
    std::string program; ///< whom it happened to, where the line names another than its writer
    std::string detail;  ///< the version, the flag with its new value; else empty
    bool operator==(const Happening&) const = default;
};

/// "The configuration was loaded again", "version 1.2.3"...
std::string sayHappening(const Happening& happening, const std::string& program);
model::EventKind eventKindOf(Happening::Kind kind);

/// What a line says, without its time, host and program; none for an ordinary one. Only what a program says of itself
/// or its supervisor of it counts: a request for "/reload" is an ordinary line.
std::optional<Happening> happeningIn(std::string_view line);

/// Lines of one happening are one event: HAProxy writes eight when it loads its configuration again.
class Detector final {
public:
    struct Seen {
        Happening happening;
        base::Time begin{}, end{};
        std::string program, host;
        std::vector<std::string> lines; ///< the first kMostLines that say so
        std::size_t record = 0;         ///< of the first of them, as its caller numbers them
    };
    static constexpr std::size_t kMostLines = 8;
    static constexpr base::Duration kTogether = std::chrono::seconds(5);

    /// Whether the line says that something happened. Lines may come in any order of time within kTogether.
    bool take(base::Time time, const std::string& host, const std::string& program, std::string_view line,
              std::size_t record = 0);
    /// What was seen, by its begin. A program that stopped and started again within kTogether was restarted; parts of
    /// it that start and stop within kTogether of a reload belong to that.
    std::vector<Seen> finish() &&;

private:
    std::vector<Seen> m_seen;
};

} // namespace penumbra::ingest
