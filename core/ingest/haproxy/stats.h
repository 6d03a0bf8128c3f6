#pragma once

#include "ingest/intake.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// What a HAProxy process says of itself, by "show info" or its page.
struct HaproxyProcess {
    std::string pid;                         ///< digits
    std::optional<std::int64_t> uptime;      ///< seconds
    std::map<std::string, std::string> info; ///< lines of "show info"
};

/// Reads what stands before the table: "show info" of the socket or the page of statistics.
HaproxyProcess readHaproxyProcess(std::string_view text);

/// Takes the table of statistics: one service for each backend and frontend, one workload for each server.
class HaproxyStats final {
public:
    /// `proxy` is what the process is called; what it knows is named after it.
    HaproxyStats(Intake& intake, std::string proxy) : m_intake(intake), m_proxy(std::move(proxy)) {}

    base::Result<void> read(std::string_view table);
    void describe(const HaproxyProcess& process);

private:
    using Cells = std::vector<std::string>;
    std::string cell(const Cells& cells, const char* column) const;
    void takeRow(const Cells& cells, const std::string& where);
    void takeFrontend(const Cells& cells);
    void takeBackend(const Cells& cells);
    void takeServer(const Cells& cells);
    void measure(const model::ResourceId& id, const Cells& cells, const std::string& prefix);
    void configure(const model::ResourceId& id, const char* key, const std::string& value);
    model::StatedResource made(model::ResourceKind kind, const std::string& name, const char* role) const;

    Intake& m_intake;
    std::string m_proxy;
    std::map<std::string, std::size_t> m_columns;
};

/// "UP", "DOWN", "DRAIN", "MAINT" or "NOLB" out of what stands in the column `status`; "UP" for a server that is not
/// checked.
std::string haproxyState(std::string_view status);

} // namespace penumbra::ingest
