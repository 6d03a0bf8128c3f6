#pragma once

#include <string>

namespace penumbra::bench {

/// A made cluster: deployments with 20 pods each, two daemons on every node, old replica sets, budgets.
struct MadeCluster {
    int nodes = 5'000;
    int pods = 100'000;
};

/// Not an API server: a replay server that answers lists and watches of a made cluster in the shape and size of real
/// answers. POST /replay/touch?count=N changes N pods, which its watches then tell. Serves until the process that
/// started it is gone; never returns.
[[noreturn]] void serveReplay(int listener, const MadeCluster& cluster);

/// A listening socket on loopback and its port.
struct Listener {
    int socket = -1, port = 0;
};
Listener listenOnLoopback();

} // namespace penumbra::bench
