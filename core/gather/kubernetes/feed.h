#pragma once

#include "gather/kubernetes/kinds.h"

#include <chrono>
#include <string>

namespace penumbra::gather {

/// One kind of object, in one namespace or in all: how far it is known, and how to go on.
struct ClusterFeed {
    enum class State { Unknown, Listed, Forbidden, Absent };
    std::size_t kind = 0;
    std::string space; ///< empty: all
    State state = State::Unknown;
    std::size_t group = 0; ///< which of the kind's paths the server has
    std::string version;   ///< known up to here
    bool stale = false;    ///< the server tells no changes since `version`: it must be listed anew
    bool watchable = true; ///< false: it may be listed, and may not be watched
    std::string lines;     ///< of the watch, not looked at yet; the last one may not be whole
    std::string trouble;   ///< why its watch does not go on at the moment
    std::chrono::steady_clock::time_point opened{}, retryAt{};
    std::chrono::milliseconds backoff{};

    const ClusterKind& of() const { return kClusterKinds[kind]; }
    /// For people and for streams: "pods" or "pods in shop".
    std::string name() const { return of().plural + (space.empty() ? std::string() : " in " + space); }
    /// Below the server's address.
    std::string path() const {
        const std::string within = space.empty() ? std::string("/") : "/namespaces/" + space + "/";
        return of().groups[group] + within + of().plural;
    }
    void fail(std::string why) {
        using namespace std::chrono_literals;
        trouble = std::move(why);
        backoff = backoff == 0ms ? 200ms : std::min<std::chrono::milliseconds>(backoff * 2, 5s);
        retryAt = std::chrono::steady_clock::now() + backoff;
    }
    void recover() {
        trouble.clear();
        backoff = {};
    }
};

} // namespace penumbra::gather
