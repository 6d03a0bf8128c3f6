#include "gather/resolve.h"

#include "base/parallel.h"
#include "base/text.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <fmt/format.h>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <optional>

namespace penumbra::gather {

namespace {

using Found = base::Result<std::vector<Address>>;

Found lookUp(const std::string& host, const std::string& port, int flags) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    addrinfo* list = nullptr;
    if (const int failed = ::getaddrinfo(host.c_str(), port.c_str(), &hints, &list); failed != 0)
        return base::failInput(::gai_strerror(failed));
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> all(list, &::freeaddrinfo);
    std::vector<Address> out;
    for (const auto* one = list; one != nullptr; one = one->ai_next) {
        Address address;
        address.size = std::min<socklen_t>(one->ai_addrlen, sizeof address.storage);
        std::memcpy(&address.storage, one->ai_addr, address.size);
        out.push_back(address);
    }
    return out;
}

/// What the waiting and the looking thread share; the last one of them frees it.
struct Search {
    std::string host, port;
    std::mutex mutex;
    std::condition_variable done;
    std::optional<Found> found;
};

} // namespace

std::string Address::text() const {
    char out[NI_MAXHOST] = "";
    ::getnameinfo(reinterpret_cast<const sockaddr*>(&storage), size, out, sizeof out, nullptr, 0, NI_NUMERICHOST);
    return out;
}

Found resolve(const std::string& host, const std::string& port, const base::Deadline& deadline, const base::Run& run) {
    if (auto digits = lookUp(host, port, AI_NUMERICHOST)) return digits;
    const auto search = std::make_shared<Search>();
    search->host = host;
    search->port = port;
    const bool begun = base::letGo([search] {
        auto found = lookUp(search->host, search->port, 0);
        const std::scoped_lock lock(search->mutex);
        search->found = std::move(found);
        search->done.notify_one();
    });
    if (!begun)
        return base::failInput(
            PENUMBRA_SAY("Problem", "its name cannot be looked up now: too many are being looked up already")());
    std::unique_lock lock(search->mutex);
    while (!search->done.wait_for(lock, std::chrono::milliseconds(20), [&] { return search->found.has_value(); })) {
        if (run.stopped()) return base::failCancelled();
        if (deadline.over()) return base::failInput(PENUMBRA_SAY("Problem", "its name is not found in time")());
    }
    return std::move(*search->found);
}

} // namespace penumbra::gather
