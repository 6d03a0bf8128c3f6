#include "gather/kubernetes/watching.h"

#include "base/text.h"
#include "gather/document.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kSettle = 100ms;                             ///< changes rarely come alone
constexpr std::size_t kEnough = std::size_t{8} << 20;       ///< bytes of changes that are not waited beyond
constexpr std::size_t kLongestLine = std::size_t{16} << 20; ///< no object of a cluster is so large
constexpr int kWatchSeconds = 240;

std::size_t wholeLines(const ClusterFeed& feed) {
    const auto end = feed.lines.rfind('\n');
    return end == std::string::npos ? 0 : end + 1;
}

} // namespace

void ClusterWatching::use(ClusterAccess access) {
    if (m_access && m_access->sameAs(access) && m_access->spaces == access.spaces) {
        m_access = std::move(access);
        return;
    }
    const bool other = !m_access || m_access->url != access.url || m_access->spaces != access.spaces;
    m_access = std::move(access);
    m_streams = std::make_unique<HttpStreams>(m_access->http);
    m_client = std::make_unique<HttpClient>(m_access->http);
    for (auto& feed : m_feeds) feed.lines.clear();
    if (!other) return;
    m_feeds.clear();
    m_mirror = {};
    m_ready = false;
    for (std::size_t kind = 0; kind < kClusterKinds.size(); ++kind) {
        auto spaces = m_access->spaces;
        if (spaces.empty() || !kClusterKinds[kind].spaced) spaces = {""};
        for (auto& space : spaces) {
            ClusterFeed feed;
            feed.kind = kind;
            feed.space = std::move(space);
            m_feeds.push_back(std::move(feed));
        }
    }
}

base::Result<void> ClusterWatching::list(ClusterFeed& feed, ingest::PageCutter& cutter, const base::Run& run) {
    m_streams->close(feed.name());
    auto objects = listFeed(*m_client, *m_access, cutter, feed, run);
    if (!objects) return tl::unexpected(objects.error());
    feed.recover();
    // What may no longer be read may be there all the same.
    if (feed.state != ClusterFeed::State::Forbidden) m_mirror.replace(feed.kind, feed.space, std::move(*objects));
    return {};
}

base::Result<void> ClusterWatching::listAll(const base::Run& run) {
    double done = 0;
    ingest::PageCutter cutter(m_name);
    for (auto& feed : m_feeds) {
        run.report(done++ / static_cast<double>(m_feeds.size()), feed.of().plural);
        if (auto listed = list(feed, cutter, run); !listed) return listed;
    }
    const auto read = [](const ClusterFeed& f) { return f.state == ClusterFeed::State::Listed; };
    if (std::none_of(m_feeds.begin(), m_feeds.end(), read))
        return base::failInput(
            forbidden().empty()
                ? PENUMBRA_SAY("Problem", "{} has none of the Kubernetes API's lists. Check the address and its path.")(
                      m_access->url.shown())
                : PENUMBRA_SAY(
                      "Problem",
                      "{} forbids the source to read anything. Give its account a role that may list and watch "
                      "nodes, pods and what makes pods.")(m_access->url.origin()));
    m_ready = true;
    return {};
}

bool ClusterWatching::seesAll() const { return forbidden().empty(); }

bool ClusterWatching::sees(std::size_t kind) const {
    return std::all_of(m_feeds.begin(), m_feeds.end(), [&](const ClusterFeed& feed) {
        return feed.kind != kind || feed.state == ClusterFeed::State::Listed ||
               feed.state == ClusterFeed::State::Absent;
    });
}

std::string ClusterWatching::forbidden() const {
    std::string out;
    for (const auto& feed : m_feeds)
        if (feed.state == ClusterFeed::State::Forbidden) out += (out.empty() ? "" : ", ") + feed.name();
    return out;
}

std::string ClusterWatching::unwatched() const {
    std::string out;
    for (const auto& feed : m_feeds)
        if (!feed.watchable) out += (out.empty() ? "" : ", ") + feed.name();
    return out;
}

void ClusterWatching::openWatch(ClusterFeed& feed, const base::Run& run) {
    HttpRequest request;
    const auto seconds = kWatchSeconds + static_cast<int>(feed.kind) * 6; // not all at one moment
    request.url = m_access->at(feed.path(), formQuery({{"watch", "true"},
                                                       {"allowWatchBookmarks", "true"},
                                                       {"resourceVersion", feed.version},
                                                       {"timeoutSeconds", std::to_string(seconds)}}));
    request.headers = {"Accept: application/json"};
    feed.opened = Clock::now();
    m_streams->open(feed.name(), request, run);
}

/// Opens the watches that are not, and lists what cannot be watched any further.
base::Result<void> ClusterWatching::goOn(const base::Run& run) {
    for (auto& feed : m_feeds) {
        if (feed.state != ClusterFeed::State::Listed || !feed.lines.empty() || feed.retryAt > Clock::now()) continue;
        if (feed.stale) {
            ingest::PageCutter cutter(m_name);
            if (auto listed = list(feed, cutter, run); !listed) {
                if (listed.error().kind != base::ErrorKind::Input) return listed;
                feed.fail(listed.error().text);
                continue;
            }
        }
        if (feed.state == ClusterFeed::State::Listed && feed.watchable && m_streams->find(feed.name()) == nullptr)
            openWatch(feed, run);
    }
    return {};
}

base::Result<void> ClusterWatching::listUnwatched(const base::Run& run) {
    for (auto& feed : m_feeds) {
        if (feed.watchable || feed.state != ClusterFeed::State::Listed) continue;
        ingest::PageCutter cutter(m_name);
        if (auto listed = list(feed, cutter, run); !listed) return listed;
    }
    return {};
}

/// What to do where a watch came to its end.
base::Result<void> ClusterWatching::ended(ClusterFeed& feed, const HttpStreams::Stream& stream) {
    feed.lines.resize(wholeLines(feed)); // the rest was cut and comes again
    if (stream.status == 401) {
        HttpResponse refused;
        refused.status = 401;
        refused.from = m_access->url;
        return checkStatus(refused, PENUMBRA_SAY("Problem", "Kubernetes API")());
    }
    if (stream.status == 403) {
        feed.watchable = false;
    } else if (stream.status == 404 || stream.status == 410) {
        feed.stale = true;
    } else if (stream.status != 200 && stream.status != 0) {
        feed.stale = true;
        feed.fail(PENUMBRA_SAY("Problem", "{} answers a watch on {} with status {}.")(m_access->url.origin(),
                                                                                      feed.of().plural, stream.status));
    } else if (stream.error) {
        feed.fail(stream.error->text);
    } else if (Clock::now() - feed.opened < 1s) {
        feed.fail(
            PENUMBRA_SAY("Problem", "{} ends each watch on {} at once.")(m_access->url.origin(), feed.of().plural));
    }
    return {};
}

base::Result<void> ClusterWatching::collect() {
    for (auto& feed : m_feeds) {
        auto* stream = m_streams->find(feed.name());
        if (stream == nullptr) continue;
        if (stream->status == 200) {
            feed.recover();
            feed.lines += stream->unread;
            stream->unread.clear();
        }
        if (feed.lines.size() - wholeLines(feed) > kLongestLine) {
            m_streams->close(feed.name());
            feed.lines.resize(wholeLines(feed));
            feed.stale = true;
            return base::failInput(
                PENUMBRA_SAY("Problem", "{} sends a change of {} that is longer than {} MiB. Check what answers "
                                        "there: no cluster has an object of that size.")(
                    m_access->url.origin(), feed.of().plural, kLongestLine >> 20));
        }
        if (!stream->ended) continue;
        const auto copy = *stream;
        m_streams->close(feed.name());
        if (auto fine = ended(feed, copy); !fine) return fine;
    }
    return {};
}

void ClusterWatching::take(ClusterFeed& feed, std::vector<ingest::CutEvent> events) {
    using Type = ingest::CutEvent::Type;
    for (auto& event : events) {
        if (event.type == Type::Failed) {
            m_streams->close(feed.name());
            feed.lines.clear();
            feed.stale = true;
            if (event.code != 410)
                feed.fail(PENUMBRA_SAY("Problem", "{} broke off a watch on {}: {:.200}")(
                    m_access->url.origin(), feed.of().plural, event.message));
            return;
        }
        auto version = event.object.version;
        if (event.type == Type::Put) m_mirror.put(feed.kind, std::move(event.object));
        if (event.type == Type::Gone) m_mirror.remove(feed.kind, event.object.space, event.object.name);
        if (!version.empty()) feed.version = std::move(version);
    }
}

std::size_t ClusterWatching::waiting() const {
    std::size_t out = 0;
    for (const auto& feed : m_feeds) out += wholeLines(feed);
    return out;
}

/// Brings the whole lines that came into the mirror; an error leaves them for the next time.
base::Result<void> ClusterWatching::apply(const base::Run& run) {
    std::vector<ClusterFeed*> feeds;
    std::vector<ingest::WatchLines> lines;
    for (auto& feed : m_feeds) {
        const auto size = wholeLines(feed);
        if (size == 0) continue;
        feeds.push_back(&feed);
        lines.push_back({feed.of().name, std::string_view(feed.lines).substr(0, size)});
    }
    if (feeds.empty()) return {};
    ingest::Limits limits;
    limits.stop = run.stop;
    auto events = ingest::cutEvents(lines, m_name, limits);
    if (!events) {
        if (events.error().kind == base::ErrorKind::Input) // it would be the same each time
            for (auto* feed : feeds) {
                m_streams->close(feed->name());
                feed->lines.clear();
                feed->stale = true;
            }
        return tl::unexpected(events.error());
    }
    for (std::size_t i = 0; i < feeds.size(); ++i) {
        feeds[i]->lines.erase(0, lines[i].lines.size());
        take(*feeds[i], std::move((*events)[i]));
    }
    return {};
}

std::string ClusterWatching::trouble() const {
    for (const auto& feed : m_feeds)
        if (!feed.trouble.empty()) return feed.trouble;
    return {};
}

base::Result<void> ClusterWatching::watch(base::Duration atMost, const base::Run& run) {
    const auto end = Clock::now() + atMost;
    constexpr auto kNever = Clock::time_point::max();
    auto settled = kNever; ///< when what is coming in is looked at
    if (auto listed = listUnwatched(run); !listed) return listed;
    while (!run.stopped()) {
        const auto now = Clock::now();
        const auto bytes = waiting();
        if (bytes > 0 && settled == kNever) settled = now + kSettle;
        if (settled != kNever && (now >= settled || bytes >= kEnough || now >= end)) {
            if (auto applied = apply(run); !applied) return applied;
            settled = kNever;
        }
        if (settled == kNever && !m_mirror.changes().empty()) return {};
        if (now >= end) break;
        if (auto opened = goOn(run); !opened) return opened;
        auto until = std::min(settled, end);
        for (const auto& feed : m_feeds)
            if (feed.state == ClusterFeed::State::Listed && feed.retryAt > now) until = std::min(until, feed.retryAt);
        m_streams->wait(std::max(1ms, std::chrono::ceil<base::Duration>(until - Clock::now())), run);
        if (auto collected = collect(); !collected) return collected;
    }
    if (run.stopped()) return base::failCancelled();
    if (const auto why = trouble(); !why.empty()) return base::failInput(why);
    return {};
}

} // namespace penumbra::gather
