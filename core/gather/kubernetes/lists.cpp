#include "gather/kubernetes/lists.h"

#include "base/text.h"
#include "gather/document.h"

#include <fmt/format.h>
#include <iterator>

namespace penumbra::gather {

namespace {

constexpr int kTries = 4;

HttpRequest pageOf(const ClusterAccess& access, const ClusterFeed& feed, const std::string& next) {
    std::vector<std::pair<std::string, std::string>> fields{{"limit", std::to_string(access.page)}};
    if (!next.empty()) fields.emplace_back("continue", next);
    HttpRequest out;
    out.url = access.at(feed.path(), formQuery(fields));
    out.headers = {"Accept: application/json"};
    return out;
}

bool hasNextGroup(const ClusterFeed& feed) {
    return feed.group + 1 < feed.of().groups.size() && feed.of().groups[feed.group + 1] != nullptr;
}

/// Every page, or nothing where the server has forgotten the moment that the first one is of (410).
base::Result<bool> pages(const HttpClient& client, const ClusterAccess& access, ingest::PageCutter& cutter,
                         ClusterFeed& feed, std::vector<ingest::CutObject>& out, const base::Run& run) {
    std::string next;
    int count = 0;
    std::size_t bytes = 0;
    do {
        if (++count > access.mostPages || bytes > access.mostBytes)
            return base::failInput(PENUMBRA_SAY("Problem",
                                                "{} lists {} without an end: more than {} pages or {} MiB. Choose a "
                                                "larger 'page', or name the namespaces that are wanted.")(
                access.url.origin(), feed.name(), access.mostPages, access.mostBytes >> 20));
        const auto response = client.fetch(pageOf(access, feed, next), run);
        if (!response) return tl::unexpected(response.error());
        if (response->status == 410) return false;
        if (response->status == 403 && !response->withoutCredentials) {
            feed.state = ClusterFeed::State::Forbidden;
            return true;
        }
        if (response->status == 404 && next.empty()) {
            if (hasNextGroup(feed)) {
                ++feed.group;
                return false;
            }
            feed.group = 0;
            feed.state = ClusterFeed::State::Absent;
            return true;
        }
        if (auto fine = checkStatus(*response, PENUMBRA_SAY("Problem", "Kubernetes API")()); !fine)
            return tl::unexpected(fine.error());
        auto page = cutter.cut(feed.of().name, response->body, run.stop);
        if (!page) return tl::unexpected(page.error());
        for (const auto& object : page->objects) bytes += object.text.size();
        std::move(page->objects.begin(), page->objects.end(), std::back_inserter(out));
        feed.version = std::move(page->version);
        next = std::move(page->next);
    } while (!next.empty());
    feed.state = ClusterFeed::State::Listed;
    feed.stale = false;
    return true;
}

} // namespace

base::Result<std::vector<ingest::CutObject>> listFeed(const HttpClient& client, const ClusterAccess& access,
                                                      ingest::PageCutter& cutter, ClusterFeed& feed,
                                                      const base::Run& run) {
    feed.lines.clear();
    for (int i = 0; i < kTries; ++i) {
        std::vector<ingest::CutObject> out;
        const auto whole = pages(client, access, cutter, feed, out, run);
        if (!whole) return tl::unexpected(whole.error());
        if (!*whole) continue;
        if (feed.state != ClusterFeed::State::Listed) out.clear();
        return out;
    }
    return base::failInput(
        PENUMBRA_SAY("Problem", "{} forgets a list of {} before all of its pages are fetched. Choose a larger 'page'.")(
            access.url.origin(), feed.of().plural));
}

} // namespace penumbra::gather
