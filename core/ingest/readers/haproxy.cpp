#include "base/text.h"
#include "ingest/haproxy/stats.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::string_view kHaproxyHeading = "# pxname,svname,";

/// Where the table begins, at the begin of a line.
std::size_t tableIn(std::string_view text) {
    for (auto at = text.find(kHaproxyHeading); at != std::string_view::npos; at = text.find(kHaproxyHeading, at + 1))
        if (at == 0 || text[at - 1] == '\n') return at;
    return std::string_view::npos;
}

int sniffHaproxy(const Head& head) { return tableIn(head.bytes) == std::string_view::npos ? 0 : 95; }

base::Result<model::Batch> readHaproxy(const Input& input) {
    const std::string_view text = input.bytes;
    const auto begin = tableIn(text);
    if (begin == std::string_view::npos)
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{}: this is no table of HAProxy's statistics, which begins with '{}'. Fetch the page with "
                       "';csv' at its end, or say 'show stat' to the socket.")(input.name, kHaproxyHeading));
    Intake intake(input);
    HaproxyStats stats(intake, intake.ownName());
    if (const auto done = stats.read(text.substr(begin)); !done)
        return base::fail(done.error().kind, done.error().text);
    stats.describe(readHaproxyProcess(text.substr(0, begin)));
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader haproxyStats{
    "haproxy-stats", PENUMBRA_TEXT("readers", "HAProxy's statistics"),
    PENUMBRA_TEXT("readers", "The table of statistics (;csv or 'show stat'), with 'show info' before it: backends and "
                             "servers with their state, weight and load."),
    sniffHaproxy, readHaproxy};

} // namespace penumbra::ingest
