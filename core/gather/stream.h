#pragma once

#include "base/deadline.h"
#include "base/result.h"
#include "base/run.h"
#include "base/time.h"
#include "gather/connection.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace penumbra::gather {

/// Where a server listens: a host and a port, or a unix socket.
struct Endpoint {
    std::string host, port;
    std::string path; ///< of the socket; then there is no host
    std::string shown() const;
    bool operator==(const Endpoint&) const = default;
};

/// "db-01:6379", "db-01", "[::1]:6379", "tcp://db-01:6379" or "/run/redis.sock". The error names the parameter.
base::Result<Endpoint> parseEndpoint(std::string_view text, const char* parameter, std::string_view port);

enum class Waited { Ready, Late, Stopped };

/// Waits until one of the events of poll(2) is there for the descriptor.
Waited waitFor(int fd, short events, const base::Deadline& deadline, const base::Run& run);

struct TalkLimits {
    base::Duration connect = std::chrono::seconds(5);
    base::Duration total = std::chrono::seconds(30);
    std::uint64_t most = std::uint64_t{64} << 20; ///< bytes of the answer
};

/// Sends the request and returns all that comes back until the server closes the connection: so the request must make
/// it do so. Notices within 20 ms that the run is stopped. The errors hold nothing of the request.
base::Result<std::string> talk(const Endpoint& endpoint, std::string_view request, const TalkLimits& limits,
                               Meter& meter, const base::Run& run);

} // namespace penumbra::gather
