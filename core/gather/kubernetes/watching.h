#pragma once

#include "gather/kubernetes/lists.h"
#include "gather/kubernetes/mirror.h"
#include "gather/streams.h"

#include <memory>
#include <string>
#include <vector>

namespace penumbra::gather {

/// Keeps a mirror like the cluster: lists everything, then watches. Its watches stay open between two calls.
class ClusterWatching final {
public:
    explicit ClusterWatching(std::string name) : m_name(std::move(name)) {}

    /// Whom to ask from now on. What is known stays, unless the server or the namespaces are others.
    void use(ClusterAccess access);
    /// Whether everything has been listed once.
    bool ready() const { return m_ready; }
    base::Result<void> listAll(const base::Run& run);
    /// Returns some 100 ms after the first change, or when the time is over. Goes on where it was after an error.
    base::Result<void> watch(base::Duration atMost, const base::Run& run);

    ClusterMirror& mirror() { return m_mirror; }
    /// Everything may be read, so that what is not in the mirror is not there.
    bool seesAll() const;
    bool sees(std::size_t kind) const;
    /// What may not be read, for people; empty: nothing.
    std::string forbidden() const;
    std::string unwatched() const;
    const ClusterAccess& access() const { return *m_access; }

private:
    base::Result<void> list(ClusterFeed& feed, ingest::PageCutter& cutter, const base::Run& run);
    base::Result<void> listUnwatched(const base::Run& run);
    base::Result<void> goOn(const base::Run& run);
    void openWatch(ClusterFeed& feed, const base::Run& run);
    base::Result<void> collect();
    base::Result<void> ended(ClusterFeed& feed, const HttpStreams::Stream& stream);
    base::Result<void> apply(const base::Run& run);
    void take(ClusterFeed& feed, std::vector<ingest::CutEvent> events);
    std::size_t waiting() const;
    std::string trouble() const;

    std::string m_name;
    std::optional<ClusterAccess> m_access;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpStreams> m_streams;
    std::vector<ClusterFeed> m_feeds;
    ClusterMirror m_mirror;
    bool m_ready = false;
};

} // namespace penumbra::gather
