#pragma once

#include "base/deadline.h"
#include "base/result.h"
#include "base/run.h"

#include <string>
#include <sys/socket.h>
#include <vector>

namespace penumbra::gather {

struct Address {
    sockaddr_storage storage{};
    socklen_t size = 0;
    std::string text() const; ///< as digits, e.g. "10.0.0.7"
};

/// The addresses of a host in the order in which they should be tried; the error's text is only the reason. The
/// system's look-up of a name cannot be stopped, so a thread makes it and is let go where nobody waits for it any more:
/// cancelling is noticed within 20 ms.
base::Result<std::vector<Address>> resolve(const std::string& host, const std::string& port,
                                           const base::Deadline& deadline, const base::Run& run);

} // namespace penumbra::gather
